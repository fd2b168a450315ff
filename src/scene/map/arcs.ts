// Ties on the map, one arc each. Ties to the same party run side by side.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { memoize, memoizeLast } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { Emphasis, Mark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import type { MapNode } from "./places.ts";
import { besides, pathOf, pointBefore, type Way } from "./tie-path.ts";
import type { MapTie, MapView } from "./types.ts";

/** px between the rims of a node and of a mark on its tie. */
const MARK_AWAY = 5;

const r2 = (n: number): number => Math.round(n * 100) / 100;

function tiesByParty(ties: readonly MapTie[]): Map<PartyId, MapTie[]> {
  const groups = new Map<PartyId, MapTie[]>();
  for (const tie of ties) groups.set(tie.party, [...(groups.get(tie.party) ?? []), tie]);
  for (const group of groups.values()) group.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return groups;
}

interface Strand {
  /** Order of its layer: decides the position in the bundle (from the middle outwards) and the drawing order. */
  rank: number;
  /** The arc, then its mark if it carries assistance. */
  marks: Mark[];
}

type Base = Pick<Mark, "party" | "agreement" | "emphasis">;

/** The same object for the same look, so that painters can skip it. */
const lineOf = memoize(
  (
    way: Way,
    id: string,
    style: StyleName,
    aside: number,
    party: PartyId,
    agreement: AgreementId | undefined,
    emphasis: Emphasis,
  ) => {
    const base: Base = { party, ...(agreement ? { agreement } : {}), emphasis };
    const line = besides(way, aside);
    const mark: Mark = { kind: "path", id: `tie/${party}/${id}`, style, d: pathOf(line), ...base };
    return {
      mark,
      /** Mark of assistance on the tie. `away`: distance before its end; `radius`: of the mark. */
      carrying: memoizeLast((away: number, radius: number): Mark => {
        const p = pointBefore(line, away);
        const circle = { x: r2(p.x), y: r2(p.y), r: r2(radius) };
        return { kind: "circle", id: `chapter/${party}/${id}`, style: "mark-chapter", ...circle, ...base };
      }),
    };
  },
);

/** `aside`: number of positions from the middle of the bundle. */
function strandOf(view: MapView, { sizes, k }: MapFit, way: Way, tie: MapTie, aside: number): Strand {
  const { party, agreement } = tie;
  const emphasis = agreement ? view.focus.agreement(agreement, party) : view.focus.party(party);
  const line = lineOf(way, tie.id, tie.style, (aside * sizes.abreast) / k, party, agreement, emphasis);
  const carries = tie.chapter || view.facts.chapters?.get(party) === tie.id;
  const marks = carries
    ? [line.mark, line.carrying((sizes.node + sizes.mark + MARK_AWAY) / k, sizes.mark / k)]
    : [line.mark];
  return { rank: tie.rank, marks };
}

/** Way to a party on the far side of the globe. */
const wayToHorizon = memoize(
  (lines: NonNullable<GeoPackage["ways"]>[number]["lines"], scale: number, dx: number, dy: number): Way => ({
    pieces: lines.map((l) => l.map(([x, y]) => ({ x: dx + x * scale, y: dy + y * scale }))),
  }),
);

/** The tie of a party on the far side of the globe ends at the horizon. */
function wayTo(
  party: PartyId,
  { geo }: MapView,
  { scale, dx, dy }: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): Way | undefined {
  const node = nodes.get(party);
  if (node) return node.way;
  const beyond = geo.ways?.find((w) => w.party === party);
  return beyond && wayToHorizon(beyond.lines, scale, dx, dy);
}

/** Arcs from the least to the most binding, then the marks on top of them. */
export function arcMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const all: Strand[] = [];
  for (const [party, ties] of tiesByParty(view.facts.ties)) {
    const way = wayTo(party, view, fit, nodes);
    if (!way) continue;
    for (const [i, tie] of ties.entries()) all.push(strandOf(view, fit, way, tie, i - (ties.length - 1) / 2));
  }
  all.sort((a, b) => b.rank - a.rank);
  return [...all.flatMap((s) => s.marks.slice(0, 1)), ...all.flatMap((s) => s.marks.slice(1))];
}
