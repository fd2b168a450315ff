// Ties on the map, one arc each, at its own place beside the others of the same party.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { Mark } from "../mark.ts";
import { type TieLook, type TieSlot, tieSlot } from "../tie-slot.ts";
import type { MapFit } from "./fit.ts";
import type { MapNode } from "./places.ts";
import { besides, pathOf, pointBefore, type Way } from "./tie-path.ts";
import type { MapSetting, MapView } from "./types.ts";

/** px between the rims of a node and of a mark on its tie. */
const MARK_AWAY = 5;

const r2 = (n: number): number => Math.round(n * 100) / 100;

/** Way to a party on the far side of the globe. */
const wayToHorizon = memoize(
  (lines: NonNullable<GeoPackage["ways"]>[number]["lines"], scale: number, dx: number, dy: number): Way => ({
    pieces: lines.map((l) => l.map(([x, y]) => ({ x: dx + x * scale, y: dy + y * scale }))),
  }),
);

/** The tie of a party on the far side of the globe ends at the horizon. */
function wayTo(
  party: PartyId,
  { geo }: MapSetting,
  { scale, dx, dy }: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): Way | undefined {
  const node = nodes.get(party);
  if (node) return node.way;
  const beyond = geo.ways?.find((w) => w.party === party);
  return beyond && wayToHorizon(beyond.lines, scale, dx, dy);
}

/** A tie that is ever drawn. */
export interface ArcSlot extends TieSlot {
  party: PartyId;
  id: string;
}

/** From the least to the most binding, which is the order of drawing. */
export function arcSlots(setting: MapSetting, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): readonly ArcSlot[] {
  const { sizes, k } = fit;
  const all: (ArcSlot & { rank: number })[] = [];
  for (const [party, lanes] of setting.ever.lanes) {
    const way = wayTo(party, setting, fit, nodes);
    if (!way) continue;
    for (const { id, aside, rank, hasChapter } of lanes) {
      const line = besides(way, (aside * sizes.abreast) / k);
      const p = pointBefore(line, (sizes.node + sizes.mark + MARK_AWAY) / k);
      const disc = hasChapter ? { x: r2(p.x), y: r2(p.y), r: r2(sizes.mark / k) } : undefined;
      all.push({ party, id, rank, ...tieSlot(party, id, { kind: "path", d: pathOf(line) }, disc) });
    }
  }
  return all.sort((a, b) => b.rank - a.rank);
}

const NOT_TODAY: TieLook = {};

/** Every arc that is ever drawn, hidden on days without it, then the marks on top of them. */
export function arcMarks({ facts, focus }: MapView, slots: readonly ArcSlot[]): Mark[] {
  const lines: Mark[] = [];
  const marks: Mark[] = [];
  for (const slot of slots) {
    const { party, id } = slot;
    const tie: TieLook = facts.parties.get(party)?.ties.find((t) => t.id === id) ?? NOT_TODAY;
    const emphasis = tie.agreement ? focus.agreement(tie.agreement, party) : focus.party(party);
    lines.push(slot.line(tie, emphasis));
    if (slot.chapter) marks.push(slot.chapter(tie, emphasis));
  }
  return [...lines, ...marks];
}
