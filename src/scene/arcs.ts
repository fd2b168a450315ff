// Ties on the map: one arc each; those to the same party run side by side.
import type { PartyId } from "../data/types.ts";
import { type Arc, pointOnArc } from "./arc-geometry.ts";
import type { MapFit } from "./map-fit.ts";
import type { MapNode } from "./map-places.ts";
import type { MapTie, MapView, Point } from "./map-types.ts";
import type { Mark } from "./mark.ts";

/** px between the rims of a node and of a mark on its tie. */
const MARK_AWAY = 5;

/** From the middle of the bundle to its rims, and from the bottom of the picture to its top. */
const ORDER = ["epa", "cptpp", "rcep", "ajcep", "tpp12", "talks", "cmaa"];
const rankOf = (tie: MapTie): number => (ORDER.indexOf(tie.layer) + ORDER.length) % ORDER.length;

const r2 = (n: number): number => Math.round(n * 100) / 100;

function besides(arc: Arc, aside: number): Arc {
  const [dx, dy] = [arc.to.x - arc.from.x, arc.to.y - arc.from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ox, oy] = [(-dy / length) * aside, (dx / length) * aside];
  const move = (p: Point): Point => ({ x: p.x + ox, y: p.y + oy });
  return { from: move(arc.from), control: move(arc.control), to: move(arc.to) };
}

function tiesByParty(ties: readonly MapTie[]): Map<PartyId, MapTie[]> {
  const groups = new Map<PartyId, MapTie[]>();
  for (const tie of ties) groups.set(tie.party, [...(groups.get(tie.party) ?? []), tie]);
  for (const group of groups.values()) group.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  return groups;
}

interface Strand {
  rank: number;
  /** The arc, then its mark if it carries assistance. */
  marks: Mark[];
}
const strands = new WeakMap<MapNode, Map<string, Strand>>();

/** `aside`: px from the middle of the bundle. The same object for the same look of the same node. */
function strandOf(view: MapView, fit: MapFit, node: MapNode, arc: Arc, tie: MapTie, aside: number): Strand {
  const { party } = tie;
  const carries = tie.chapter || view.facts.chapters?.get(party) === tie.id;
  const emphasis = tie.agreement ? view.focus.agreement(tie.agreement, party) : view.focus.party(party);
  const known = strands.get(node) ?? new Map<string, Strand>();
  strands.set(node, known);
  const key = `${tie.id} ${tie.style} ${aside} ${emphasis} ${carries}`;
  const found = known.get(key);
  if (found) return found;
  const line = besides(arc, (aside * fit.sizes.abreast) / fit.k);
  const { from, control, to } = line;
  const base = { party, ...(tie.agreement ? { agreement: tie.agreement } : {}), emphasis };
  const d = `M${r2(from.x)} ${r2(from.y)}Q${r2(control.x)} ${r2(control.y)} ${r2(to.x)} ${r2(to.y)}`;
  const marks: Mark[] = [{ kind: "path", id: `tie/${party}/${tie.id}`, style: tie.style, d, ...base }];
  if (carries) {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const back = (fit.sizes.node + fit.sizes.mark + MARK_AWAY) / fit.k / length;
    const p = pointOnArc(line, Math.max(0.5, 1 - back));
    const circle = { x: r2(p.x), y: r2(p.y), r: r2(fit.sizes.mark / fit.k) };
    marks.push({ kind: "circle", id: `chapter/${party}/${tie.id}`, style: "mark-chapter", ...circle, ...base });
  }
  const strand = { rank: rankOf(tie), marks };
  known.set(key, strand);
  return strand;
}

/** Arcs from the least to the most binding, then the marks on them. */
export function arcMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const all: Strand[] = [];
  for (const [party, ties] of tiesByParty(view.facts.ties)) {
    const node = nodes.get(party);
    if (!node?.arc) continue;
    for (const [i, tie] of ties.entries())
      all.push(strandOf(view, fit, node, node.arc, tie, i - (ties.length - 1) / 2));
  }
  all.sort((a, b) => b.rank - a.rank);
  return [...all.flatMap((s) => s.marks.slice(0, 1)), ...all.flatMap((s) => s.marks.slice(1))];
}
