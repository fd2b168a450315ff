// Marks of the bodies on their members: one group per body, the same object while nothing in it changes.
import type { PartyId } from "../../data/types.ts";
import type { BodyState, Knowledge } from "../../model/bodies/spans.ts";
import type { Emphasis, GroupMark, PathMark } from "../mark.ts";
import { bodyStyle, lookOf, SHAPES, shapePath, shapeReach } from "./look.ts";
import { type Anchor, slotAt } from "./slots.ts";

/** The part that does not depend on the day; memoised by size and zoom. */
export interface MemberLayout {
  /** All bodies in order. Each has its slot, whether it is shown or not. */
  bodies: readonly string[];
  /** All parties that ever participate in a body, in a fixed order. */
  parties(body: string): readonly PartyId[];
  anchor(party: PartyId): Anchor | undefined;
  /** Radius of a mark, px on the screen. */
  size: number;
  /** Zoom of the view. */
  k: number;
}

export interface MemberDay {
  /** States of the shown bodies. */
  states: readonly BodyState[];
  /** Parties that are in the picture on the day; undefined: all. */
  shown?: ReadonlySet<PartyId>;
  emphasis(party: PartyId): Emphasis;
  /** Compared by identity: a new object means that some emphasis changed. */
  focus: unknown;
}

const REACH = Math.max(...SHAPES.map(shapeReach));

interface Drawn {
  state: BodyState;
  focus: unknown;
  shown: ReadonlySet<PartyId> | undefined;
  group: GroupMark;
}

/**
 * Returns a function that gives the groups of a day. Marks of absent members are hidden, not removed, so that a change of
 * day only updates what differs.
 */
export function memberMarks(layout: MemberLayout): (day: MemberDay) => GroupMark[] {
  const { bodies, size, k } = layout;
  const paths = new Map<string, string | undefined>();
  const marks = new Map<string, PathMark>();
  const groups = new Map<string, Drawn>();

  const pathOf = (body: string, party: PartyId): string | undefined => {
    const key = `${body}/${party}`;
    if (paths.has(key)) return paths.get(key);
    const turn = bodies.indexOf(body);
    const anchor = layout.anchor(party);
    const at = anchor && slotAt(anchor, turn, bodies.length, size * REACH, k);
    const d = at && shapePath(lookOf(body, turn).shape, at.x, at.y, size / k);
    paths.set(key, d);
    return d;
  };
  const markOf = (body: string, party: PartyId, knowledge: Knowledge | undefined, emphasis: Emphasis) => {
    const d = pathOf(body, party);
    if (d === undefined) return undefined;
    const id = `${body}/${party}`;
    const before = marks.get(id);
    const style = bodyStyle(lookOf(body, bodies.indexOf(body)), knowledge ?? "day");
    const hidden = knowledge === undefined;
    if (before && before.style === style && before.emphasis === emphasis && (before.hidden ?? false) === hidden)
      return before;
    const mark: PathMark = { kind: "path", id, style, d, party, emphasis, ...(hidden ? { hidden: true } : {}) };
    marks.set(id, mark);
    return mark;
  };
  const groupOf = (state: BodyState, day: MemberDay): GroupMark => {
    const before = groups.get(state.body);
    if (before?.state === state && before.focus === day.focus && before.shown === day.shown) return before.group;
    const known = new Map(state.spans.map((s) => [s.party, s.knowledge]));
    const children = layout.parties(state.body).flatMap((party) => {
      const knowledge = day.shown && !day.shown.has(party) ? undefined : known.get(party);
      // Hovering one member must not thicken the outlines of its marks.
      const emphasis = day.emphasis(party) === "muted" ? "muted" : "normal";
      return markOf(state.body, party, knowledge, knowledge ? emphasis : "normal") ?? [];
    });
    const group: GroupMark = { kind: "group", id: `body/${state.body}`, style: "none", body: state.body, children };
    groups.set(state.body, { state, focus: day.focus, shown: day.shown, group });
    return group;
  };
  return (day) => day.states.map((state) => groupOf(state, day));
}
