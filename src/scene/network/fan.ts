// The ties of a party that is asked for: one line an agreement, in its colour, side by side, each with the mark of its chapter
// on mutual assistance. At rest none of them is drawn.
import type { PartyId } from "../../data/types.ts";
import { keepLast } from "../../model/memoize.ts";
import type { CircleMark, GroupMark, Mark, PathMark } from "../mark.ts";
import type { NetworkLane } from "./ever.ts";
import type { PartyFact, TieFact } from "./facts.ts";
import type { NetworkView, Point } from "./types.ts";

type Focus = NetworkView["focus"];

interface Fanned {
  mark: GroupMark;
  /** Ids of the ties that are drawn. */
  ties: ReadonlySet<string>;
}
/** The same while nothing changes for the party. */
export type Fan = (fact: PartyFact | undefined, focus: Focus) => Fanned;

/** px between neighbours in the middle of the way. */
const APART = 8;
/** Marks of chapters: share of the way, and radius in px. */
const CHAPTER = { at: 0.82, r: 2.8 };

const r2 = (n: number): number => Math.round(n * 100) / 100;

/** A tie is asked for with its party, and by itself while it is pointed at or has just begun. */
const isAsked = (party: PartyId, { agreement }: TieFact, focus: Focus): boolean =>
  focus.named.has(party) || (agreement !== undefined && focus.agreement(agreement, party) === "strong");

const NOTHING: Fanned["ties"] = new Set();

/** `from`, `to`: where all of its lines begin and end. */
export function fanAt(party: PartyId, lanes: readonly NetworkLane[], from: Point, to: Point): Fan {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  const ways = lanes.map(({ id, aside, hasChapter }) => {
    // The curve passes halfway between its control point and the straight line.
    const bow = 2 * aside * APART;
    const control = { x: (from.x + to.x) / 2 + across.x * bow, y: (from.y + to.y) / 2 + across.y * bow };
    const t = CHAPTER.at;
    const on = (a: number, b: number, c: number): number => r2((1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c);
    const d = `M${r2(from.x)} ${r2(from.y)}Q${r2(control.x)} ${r2(control.y)} ${r2(to.x)} ${r2(to.y)}`;
    return { id, d, hasChapter, x: on(from.x, control.x, to.x), y: on(from.y, control.y, to.y) };
  });
  const atRest: Fanned = {
    mark: { kind: "group", id: `fan/${party}`, style: "none", hidden: true, children: [] },
    ties: NOTHING,
  };
  const keep = keepLast<Fanned>();
  return (fact, focus) => {
    const asked = fact?.ties.filter((tie) => isAsked(party, tie, focus)) ?? [];
    if (asked.length === 0) return atRest;
    return keep([fact, focus], () => {
      const children = ways.map(({ id, d }): PathMark => {
        const tie = asked.find((t) => t.id === id);
        const base = { kind: "path", id: `fan/${party}/${id}`, party, d } as const;
        if (!tie) return { ...base, style: "none", hidden: true };
        return { ...base, style: tie.style, ...(tie.agreement ? { agreement: tie.agreement } : {}) };
      });
      const chapters = ways.flatMap(({ id, x, y, hasChapter }): CircleMark[] => {
        if (!hasChapter) return [];
        const isDrawn = asked.some((t) => t.id === id && t.chapter);
        const base = { kind: "circle", id: `chapter/${party}/${id}`, style: "mark-chapter", party, x, y } as const;
        return [{ ...base, r: CHAPTER.r, ...(isDrawn ? {} : { hidden: true }) }];
      });
      const all: Mark[] = [...children, ...chapters];
      return {
        mark: { kind: "group", id: `fan/${party}`, style: "none", children: all },
        ties: new Set(asked.map((t) => t.id)),
      };
    });
  };
}
