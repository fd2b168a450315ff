// Ties on the map: one arc each; those to the same party run side by side.
import type { PartyId } from "../data/types.ts";
import type { MapFit } from "./map-fit.ts";
import type { MapNode } from "./map-places.ts";
import type { MapTie, MapView } from "./map-types.ts";
import type { Mark } from "./mark.ts";
import { besides, pathOf, pointBefore, type Way } from "./way.ts";

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
  /** From the middle of the bundle to its rims, and from the bottom of the picture to its top: the order of the layers. */
  rank: number;
  /** The arc, then its mark if it carries assistance. */
  marks: Mark[];
}
/** By what a tie ends in: its node, or its way where the node is out of sight. */
const strands = new WeakMap<object, Map<string, Strand>>();

/** `aside`: px from the middle of the bundle. The same object for the same look of the same end. */
function strandOf(view: MapView, fit: MapFit, end: object, way: Way, tie: MapTie, aside: number): Strand {
  const { party } = tie;
  const carries = tie.chapter || view.facts.chapters?.get(party) === tie.id;
  const emphasis = tie.agreement ? view.focus.agreement(tie.agreement, party) : view.focus.party(party);
  const known = strands.get(end) ?? new Map<string, Strand>();
  strands.set(end, known);
  const key = `${tie.id} ${tie.style} ${aside} ${emphasis} ${carries}`;
  const found = known.get(key);
  if (found) return found;
  const line = besides(way, (aside * fit.sizes.abreast) / fit.k);
  const base = { party, ...(tie.agreement ? { agreement: tie.agreement } : {}), emphasis };
  const marks: Mark[] = [{ kind: "path", id: `tie/${party}/${tie.id}`, style: tie.style, d: pathOf(line), ...base }];
  if (carries) {
    const p = pointBefore(line, (fit.sizes.node + fit.sizes.mark + MARK_AWAY) / fit.k);
    const circle = { x: r2(p.x), y: r2(p.y), r: r2(fit.sizes.mark / fit.k) };
    marks.push({ kind: "circle", id: `chapter/${party}/${tie.id}`, style: "mark-chapter", ...circle, ...base });
  }
  const strand = { rank: tie.rank, marks };
  known.set(key, strand);
  return strand;
}

/** Where the node of a party is behind the globe, its tie runs to the horizon. */
function endOf(
  party: PartyId,
  { geo }: MapView,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): { end: object; way: Way } | undefined {
  const node = nodes.get(party);
  if (node) return node.way && { end: node, way: node.way };
  const beyond = geo.ways?.find((w) => w.party === party);
  return beyond && { end: beyond, way: { pieces: beyond.lines.map((l) => l.map(([x, y]) => fit.at({ x, y }))) } };
}

/** Arcs from the least to the most binding, then the marks on them. */
export function arcMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const all: Strand[] = [];
  for (const [party, ties] of tiesByParty(view.facts.ties)) {
    const found = endOf(party, view, fit, nodes);
    if (!found) continue;
    for (const [i, tie] of ties.entries())
      all.push(strandOf(view, fit, found.end, found.way, tie, i - (ties.length - 1) / 2));
  }
  all.sort((a, b) => b.rank - a.rank);
  return [...all.flatMap((s) => s.marks.slice(0, 1)), ...all.flatMap((s) => s.marks.slice(1))];
}
