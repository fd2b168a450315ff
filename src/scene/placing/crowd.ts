// Placement without regions, for large networks: hundreds of parties cannot be in dozens of regions without also being in
// wrong ones. Each framework gets a sector around the focal party and is highlighted on selection. Fast even for thousands
// of parties; deterministic.
import { FIELD, type PlacedNode, type Placement, type PlacementInput, type PlacementNode } from "../network/types.ts";
import { alongBearing } from "./exact.ts";

/** Numbers of parties or frameworks above which the network is placed without regions. */
export const CROWD = { nodes: 300, frameworks: 12 };

/** Scene units between neighbouring parties, and from the focal party to the first ring. */
const APART = 24;
const FIRST = 70;
/** Frameworks with a smaller share of the parties get no sector, which would be too narrow near the middle. */
const FEW = 0.02;

/** Assigns parties to sectors greedily, largest framework first; the others form the last sector. */
function sectorsOf(input: PlacementInput): PlacementNode[][] {
  const free = new Map(input.nodes.map((n) => [n.id, n]));
  const members = input.frameworks.map((f) => new Set(f.spans.map((s) => s.party)));
  const signature = (n: PlacementNode): string =>
    members.map((m) => (m.has(n.id) ? "0" : "1")).join("") + n.kinds.join();
  const sectors: PlacementNode[][] = [];
  for (;;) {
    const left = members.map((m) => [...m].filter((id) => free.has(id)));
    const best = left.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (best.length < Math.max(1, FEW * input.nodes.length)) break;
    sectors.push(best.map((id) => free.get(id) as PlacementNode));
    for (const id of best) free.delete(id);
  }
  const rest = [...free.values()];
  const last = sectors[sectors.length - 1];
  if (last && rest.length < FEW * input.nodes.length) last.push(...rest);
  else if (rest.length > 0) sectors.push(rest);
  return sectors.map((sector) =>
    sector
      .map((node) => ({ node, key: signature(node) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.node.id < b.node.id ? -1 : 1))
      .map(({ node }) => node),
  );
}

/** Positions on the rings of a sector from the inside out, as many as fit. Bearings in degrees. */
function* placesIn(from: number, to: number): Generator<{ bearing: number; radius: number }> {
  for (let radius = FIRST; ; radius += APART) {
    const arc = ((to - from) * Math.PI * radius) / 180;
    const room = Math.max(1, Math.floor(arc / APART));
    // Skip rings that are too narrow for one position.
    if (arc < APART) continue;
    for (let i = 0; i < room; i++) yield { bearing: from + ((i + 0.5) / room) * (to - from), radius };
  }
}

export function placeCrowd(input: PlacementInput): Placement {
  const count = Math.max(1, input.nodes.length);
  const spots: { id: string; x: number; y: number }[] = [];
  let turned = 0;
  for (const sector of sectorsOf(input)) {
    const to = turned + (sector.length / count) * 360;
    const places = placesIn(turned, to);
    for (const { id } of sector) {
      const { bearing, radius } = places.next().value as { bearing: number; radius: number };
      const { x, y } = alongBearing(bearing);
      spots.push({ id, x: radius * x, y: radius * y });
    }
    turned = to;
  }
  const reach = Math.max(FIELD.height / 2, ...spots.map((s) => Math.max(Math.abs(s.x), Math.abs(s.y)) + APART));
  const [width, height] = [Math.ceil((2 * reach * FIELD.width) / FIELD.height), Math.ceil(2 * reach)];
  const label = { labelDx: 1, labelDy: 0, anchor: "start" } as const;
  const nodes: PlacedNode[] = [
    { id: input.focal, x: Math.round(width / 2), y: Math.round(height / 2), labelDx: 0, labelDy: 0, anchor: "middle" },
    ...spots.map(({ id, x, y }) => ({ id, x: Math.round(width / 2 + x), y: Math.round(height / 2 + y), ...label })),
  ];
  return { size: { width, height }, nodes, regions: [], opened: [] };
}
