// Placement of a large network without regions: rings around the focal party, those with an agreement of their own inside, each
// party in the direction in which it lies on the globe, as far as its neighbours leave room. Who knows the map finds everybody.
import { FIELD, type PlacedNode, type Placement, type PlacementInput, type PlacementNode } from "../network/types.ts";
import { alongBearing } from "./exact.ts";

/** Number of parties above which a network without frameworks is placed in rings. */
export const MANY = 60;

/** Scene units: between the rings, from the focal party to the first, and between neighbours on a ring, at least. */
const STEP = 74;
const FIRST = 118;
const APART = 40;
const CIRCLE = 6.283185307179586;
const TURNS = 400;

/** Strongest first, each in a group of its own. */
const GROUPS = ["epa", "framework", "signed", "talks"] as const;
const groupOf = ({ kinds }: PlacementNode): number => {
  const found = GROUPS.findIndex((kind) => kinds.includes(kind));
  return found < 0 ? GROUPS.length : found;
};

interface Ring {
  radius: number;
  nodes: PlacementNode[];
}

/** Fills rings from the inside. Within a ring and a group, every second and third goes further out, so that all directions have some. */
function ringsFor(nodes: readonly PlacementNode[]): Ring[] {
  const rings: Ring[] = [];
  let left = nodes.length;
  for (let radius = FIRST; left > 0; radius += STEP) {
    const room = Math.max(1, Math.floor((radius * CIRCLE) / APART));
    rings.push({ radius, nodes: [] });
    left -= room;
  }
  // As full as the others: a last ring of three parties looks like a mistake.
  const total = rings.reduce((n, r) => n + r.radius, 0);
  const ordered = [...nodes].sort((a, b) => groupOf(a) - groupOf(b) || (a.id < b.id ? -1 : 1));
  let at = 0;
  let shared = 0;
  for (const [i, ring] of rings.entries()) {
    shared += ring.radius;
    const until = i === rings.length - 1 ? ordered.length : Math.round((ordered.length * shared) / total);
    ring.nodes = ordered.slice(at, until);
    at = until;
  }
  return rings;
}

/** Bearings with room between neighbours, in the order of the true ones. Pushes neighbours apart, both the same way. */
function spread(wished: readonly number[], apart: number): number[] {
  const at = [...wished];
  const n = at.length;
  if (n < 2) return at;
  const gap = Math.min(apart, 360 / n);
  for (let turn = 0; turn < TURNS; turn++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      const j = (i + 1) % n;
      const between = (at[j] as number) + (j === 0 ? 360 : 0) - (at[i] as number);
      if (between >= gap - 0.01) continue;
      const push = (gap - between) / 2;
      at[i] = (at[i] as number) - push;
      at[j] = (at[j] as number) + push;
      moved = Math.max(moved, push);
    }
    if (moved < 0.02) break;
  }
  return at;
}

export function placeRings(input: PlacementInput): Placement {
  const { width, height } = FIELD;
  const [cx, cy] = [width / 2, height / 2];
  const nodes: PlacedNode[] = [
    { id: input.focal, x: Math.round(cx), y: Math.round(cy), labelDx: 0, labelDy: 0, anchor: "middle" },
  ];
  const rings = ringsFor(input.nodes);
  const reach = Math.max(...rings.map((r) => r.radius)) + APART;
  const scale = Math.min(1, height / 2 / reach);
  for (const { radius, nodes: own } of rings) {
    // Parties without a place stand where nobody does: in the south.
    const ordered = own
      .map((node) => ({ node, bearing: node.bearing ?? 180 }))
      .sort((a, b) => a.bearing - b.bearing || (a.node.id < b.node.id ? -1 : 1));
    const bearings = spread(
      ordered.map((o) => o.bearing),
      (360 * APART) / (radius * CIRCLE),
    );
    for (const [i, { node }] of ordered.entries()) {
      const { x, y } = alongBearing(bearings[i] as number);
      const side = x < 0 ? -1 : 1;
      nodes.push({
        id: node.id,
        x: Math.round(cx + x * radius * scale),
        y: Math.round(cy + y * radius * scale),
        labelDx: side,
        labelDy: 0,
        anchor: side < 0 ? "end" : "start",
      });
    }
  }
  return { size: { width, height }, nodes, regions: [], opened: [] };
}
