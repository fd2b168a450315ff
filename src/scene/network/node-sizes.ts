// Radii of nodes by weight. Areas are proportional to weights; limits keep nodes from overlapping without moving them.
import type { PartyId } from "../../data/types.ts";
import type { Point } from "./types.ts";

export interface SizedNode extends Point {
  id: PartyId;
  /** Radius when all weigh the same, px. */
  plain: number;
  /** The focal party keeps its size. */
  fixed: boolean;
}

/** Multiple of the plain radius: larger discs would cross outlines of regions they are not in. */
const LARGEST = 2.2;
/** px: smaller nodes would be invisible. */
const SMALLEST = 2.2;
const GAP = 2;

/** Without weights, all nodes get their plain radius. */
export function nodeRadii(
  nodes: readonly SizedNode[],
  weights: ReadonlyMap<PartyId, number> | undefined,
): ReadonlyMap<PartyId, number> {
  if (!weights) return new Map(nodes.map((n) => [n.id, n.plain]));
  const most = Math.max(...nodes.map((n) => (n.fixed ? 0 : (weights.get(n.id) ?? 0))), 0);
  // The square root makes areas, not radii, proportional to weights.
  const share = (n: SizedNode): number => (most > 0 ? Math.sqrt((weights.get(n.id) ?? 0) / most) : 0);
  const sized = nodes.map((n) => ({ ...n, share: share(n) }));
  let scale = Math.min(...sized.filter((n) => !n.fixed).map((n) => n.plain * LARGEST));
  for (const [i, a] of sized.entries())
    for (const b of sized.slice(i + 1)) {
      const room = Math.hypot(a.x - b.x, a.y - b.y) - GAP - (a.fixed ? a.plain : 0) - (b.fixed ? b.plain : 0);
      const shares = (a.fixed ? 0 : a.share) + (b.fixed ? 0 : b.share);
      if (shares > 0) scale = Math.min(scale, room / shares);
    }
  return new Map(sized.map((n) => [n.id, n.fixed ? n.plain : Math.max(SMALLEST, n.share * scale)]));
}

/** Largest radius of each node on any day. `ever`: the weights of every day on which they change. */
export function largestRadii(
  nodes: readonly SizedNode[],
  ever: readonly ReadonlyMap<PartyId, number>[] | undefined,
): ReadonlyMap<PartyId, number> {
  const largest = new Map(nodes.map((n) => [n.id, n.plain]));
  for (const weights of ever ?? [])
    for (const [id, r] of nodeRadii(nodes, weights)) largest.set(id, Math.max(r, largest.get(id) ?? 0));
  return largest;
}
