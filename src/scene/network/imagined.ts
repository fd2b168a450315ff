// Placement for hypotheses: nodes for parties that have none, outside all regions they do not belong to, and outlines
// around the hypothetical members. Existing nodes do not move.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { World } from "../../model/world/world.ts";
import { isInRings } from "./region-geometry.ts";
import { regionOutline } from "./region-outline.ts";
import { flattenPath } from "./region-path.ts";
import { NODE_ROOM, type Outline, type PlacedNode, type Placement, type Point } from "./types.ts";

const APART = { x: 78, y: 44 };
const STEP = 12;
const BAND = 30;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The position nearest to `anchor` that is clear of nodes, their labels and all outlines; undefined if there is none. */
function freePlace(placement: Placement, nodes: readonly PlacedNode[], anchor: Point): Point | undefined {
  const regions = placement.regions.flatMap((r) => r.outlines.map((o) => flattenPath(o.d, 4)));
  let best: Point | undefined;
  for (let y = APART.y; y < placement.size.height - APART.y; y += STEP)
    for (let x = APART.x; x < placement.size.width - APART.x; x += STEP) {
      const p = { x, y };
      if (best && distance(p, anchor) >= distance(best, anchor)) continue;
      const isClear =
        nodes.every((n) => Math.abs(n.x - x) > APART.x || Math.abs(n.y - y) > APART.y) &&
        !regions.some((rings) => isInRings(x, y, rings));
      if (isClear) best = p;
    }
  return best;
}

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((n, p) => n + p.x, 0) / Math.max(1, points.length),
  y: points.reduce((n, p) => n + p.y, 0) / Math.max(1, points.length),
});

/** Hypothetical outlines of a framework. A period in which members cannot be separated from the others has none. */
function outlinesOf(
  world: World,
  framework: AgreementId,
  known: readonly Outline[],
  at: ReadonlyMap<PartyId, Point>,
): Outline[] {
  const { focal, asOf } = world.dataset.meta;
  const first = Math.min(...world.imagined.flatMap((h) => (h.agreement === framework ? [h.day] : [])));
  const ties = world.ties.filter(
    (t) => t.agreement === framework && t.stage === "in-force" && !t.via && at.has(t.party),
  );
  const after = ties.flatMap((t) => [t.from as number, t.to + 1]).filter((d) => d > first && d <= asOf);
  const days = [...new Set([first, ...after])].sort((a, b) => a - b);
  const kept = known.filter((o) => o.from < first).map((o) => ({ ...o, to: Math.min(o.to, first - 1) }));
  const made = days.flatMap((from, i): Outline[] => {
    const members = ties.filter((t) => t.from <= from && from <= t.to).map((t) => t.party);
    const inside = new Set([focal, ...members]);
    const { d, faults } = regionOutline({
      members: [...at].flatMap(([id, p]) => (inside.has(id) ? [p] : [])),
      others: [...at].flatMap(([id, p]) => (inside.has(id) ? [] : [p])),
      band: BAND,
      margin: NODE_ROOM,
    });
    const to = (days[i + 1] ?? asOf + 36_500) - 1;
    if (faults > 0) return [];
    return [{ from, to, d, members: [...members].sort() }];
  });
  return [...kept, ...made];
}

export function placeImagined(placement: Placement, world: World): Placement {
  const nodes = [...placement.nodes];
  const at = new Map<PartyId, Point>(nodes.map((n) => [n.id, n]));
  const membersOf = (agreement: AgreementId): PartyId[] =>
    placement.regions.find((r) => r.framework === agreement)?.outlines.at(-1)?.members ?? [];
  for (const id of world.everTied) {
    if (at.has(id)) continue;
    const agreement = world.imagined.find((h) => h.party === id)?.agreement;
    const near = agreement === undefined ? [] : membersOf(agreement);
    const anchor = middle([...near, world.dataset.meta.focal].flatMap((p) => at.get(p) ?? []));
    const place = freePlace(placement, nodes, anchor);
    if (!place) continue;
    const node: PlacedNode = { id, ...place, labelDx: 0, labelDy: 1, anchor: "middle" };
    nodes.push(node);
    at.set(id, node);
  }
  const changed = new Set(world.imagined.map((h) => h.agreement));
  return {
    ...placement,
    nodes,
    regions: placement.regions.map((region) =>
      changed.has(region.framework)
        ? { ...region, outlines: outlinesOf(world, region.framework, region.outlines, at) }
        : region,
    ),
  };
}
