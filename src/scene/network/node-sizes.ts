// Radii of nodes by weight: areas are in proportion, nothing moves and nothing meets.
import type { PartyId } from "../../data/types.ts";
import type { Point } from "./types.ts";

export interface SizedNode extends Point {
  id: PartyId;
  /** Radius when all weigh the same, px. */
  plain: number;
  /** The focal party keeps its size. */
  fixed: boolean;
}

/** Times the plain radius: beyond it a disc would reach over the outline of a region that it is not in. */
const LARGEST = 2.2;
/** px: nothing smaller can be seen. */
const SMALLEST = 2.2;
const GAP = 2;

/** Without weights all have their plain radius. */
export function nodeRadii(
  nodes: readonly SizedNode[],
  weights: ReadonlyMap<PartyId, number> | undefined,
): ReadonlyMap<PartyId, number> {
  if (!weights) return new Map(nodes.map((n) => [n.id, n.plain]));
  const most = Math.max(...nodes.map((n) => (n.fixed ? 0 : (weights.get(n.id) ?? 0))), 0);
  // Radius at scale 1: the square root, so that areas tell the truth.
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
