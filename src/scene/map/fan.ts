// The lines of a party that is chosen: one for each agreement and each form of assistance, bent apart between the same two
// ends, in an order that is the same on all days.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { CircleMark, Emphasis, Mark } from "../mark.ts";
import { lineOnMap } from "../style/layer-styles.ts";
import { tieLine } from "./tie-line.ts";
import { bent, endsOf, middleOf, type Way } from "./tie-path.ts";
import type { FanLine, MapTie } from "./types.ts";

/** Of the middles of two neighbours: a share of the length, px on the screen. */
const APART = { share: 0.085, least: 4.6, most: 9 };

const r2 = (n: number): number => Math.round(n * 100) / 100;

/** The lines of a day: those of the ties that are given. `emphasisOf`: of a tie. */
export type Fan = (ties: readonly MapTie[], emphasisOf: (tie: MapTie) => Emphasis) => Mark[];

/** Ways of the lines, the oldest outermost. `k`: zoom. */
export function fanWays(way: Way, count: number, k: number): Way[] {
  const ends = endsOf(way);
  const length = ends ? Math.hypot(ends[1].x - ends[0].x, ends[1].y - ends[0].y) * k : 0;
  const apart = Math.min(APART.most, Math.max(APART.least, length * APART.share)) / k;
  return Array.from({ length: count }, (_, i) => bent(way, (i - (count - 1) / 2) * apart));
}

/** `mark`: radius of the mark of a chapter. */
export function fanOf(party: PartyId, way: Way, lines: readonly FanLine[], k: number, mark: number): Fan {
  const ways = fanWays(way, lines.length, k);
  const slots = lines.map(({ id, hasChapter }, i) => {
    const own = ways[i] as Way;
    const at = middleOf(own);
    const chapter = memoizeLast(
      (emphasis: Emphasis): CircleMark => ({
        kind: "circle",
        id: `chapter/${party}/${id}`,
        style: "mark-chapter",
        x: r2(at.x),
        y: r2(at.y),
        r: r2(mark / k),
        party,
        emphasis,
      }),
    );
    return { id, line: tieLine(party, id, own, "fan-halo"), chapter: hasChapter ? chapter : undefined };
  });
  return (ties, emphasisOf) => {
    const all: Mark[] = [];
    for (const { id, line, chapter } of slots) {
      const tie = ties.find((t) => t.id === id);
      if (!tie) continue;
      const emphasis = emphasisOf(tie);
      all.push(...line(lineOnMap(tie.style, "fan"), tie.agreement, emphasis));
      if (tie.chapter && chapter) all.push(chapter(emphasis));
    }
    return all;
  };
}
