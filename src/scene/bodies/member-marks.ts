// Marks of the bodies on their members: one group a body, which stays the same object while nothing about it changes.
import type { PartyId } from "../../data/types.ts";
import type { BodyState, Knowledge } from "../../model/bodies/spans.ts";
import type { Emphasis, GroupMark, PathMark } from "../mark.ts";
import { bodyStyle, lookOf, SHAPES, shapePath, shapeReach } from "./look.ts";
import { type Anchor, slotAt } from "./slots.ts";

/** What does not depend on the day: remembered while size and zoom stay. */
export interface MemberLayout {
  /** All bodies in order: each has its slot, shown or not. */
  bodies: readonly string[];
  /** Whoever ever takes part, by body, in a fixed order. */
  parties(body: string): readonly PartyId[];
  anchor(party: PartyId): Anchor | undefined;
  /** Radius of a mark, px on the screen. */
  size: number;
  /** Zoom of the view. */
  k: number;
}

export interface MemberDay {
  /** Of the bodies that are shown. */
  states: readonly BodyState[];
  /** Whoever is in the picture on the day; undefined: everybody. */
  shown?: ReadonlySet<PartyId>;
  emphasis(party: PartyId): Emphasis;
  /** Changes when any emphasis does. */
  focus: unknown;
}

const REACH = Math.max(...SHAPES.map(shapeReach));

interface Drawn {
  state: BodyState;
  focus: unknown;
  shown: ReadonlySet<PartyId> | undefined;
  group: GroupMark;
}

/** Gives the groups of a day; hidden members keep their marks, so that a step only writes what changed. */
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
      // A hand that points at one member must not thicken the outlines of all its marks.
      const emphasis = day.emphasis(party) === "muted" ? "muted" : "normal";
      return markOf(state.body, party, knowledge, knowledge ? emphasis : "normal") ?? [];
    });
    const group: GroupMark = { kind: "group", id: `body/${state.body}`, style: "none", body: state.body, children };
    groups.set(state.body, { state, focus: day.focus, shown: day.shown, group });
    return group;
  };
  return (day) => day.states.map((state) => groupOf(state, day));
}
