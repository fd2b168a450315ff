// From the placement's units to the viewport: the picture is filled, with a margin for the outer names. An affine map keeps
// who is in which region, and the order around the focal party, which stays in the middle.
import type { PartyId } from "../../data/types.ts";
import { spreadDiscs } from "../map/spread.ts";
import { networkSizes } from "./sizes.ts";
import type { Fit, NetworkSetting, Placement, Point } from "./types.ts";

/** How much further one direction may be stretched than the other. */
const STRETCH = 1.6;
/** Beside the outermost nodes: share of the picture, and most, px. */
const MARGIN_X = { share: 0.128, most: 64 };
const MARGIN_Y = { share: 0.05, most: 28 };
/** Share of the field that is filled at least: one lonely node is not pushed to the edge. */
const LEAST = 0.3;

/** Half of what the nodes take, on both sides of the middle. */
export function reachOf({ size, nodes }: Placement): { x: number; y: number } {
  let [x, y] = [size.width * LEAST, size.height * LEAST];
  for (const n of nodes) {
    x = Math.max(x, Math.abs(n.x - size.width / 2));
    y = Math.max(y, Math.abs(n.y - size.height / 2));
  }
  return { x, y };
}

export function fitNetwork(
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkSetting["camera"]> = { k: 1, x: 0, y: 0 },
): Fit {
  const { width, height } = viewport;
  const reach = reachOf(placement);
  const { grown } = networkSizes(viewport, 1);
  const free = (all: number, { share, most }: { share: number; most: number }): number =>
    all / 2 - Math.min(all * share, most * grown);
  const [fullX, fullY] = [free(width, MARGIN_X) / reach.x, free(height, MARGIN_Y) / reach.y];
  const [wholeX, wholeY] = [Math.min(fullX, fullY * STRETCH), Math.min(fullY, fullX * STRETCH)];
  const [scaleX, scaleY] = [wholeX * camera.k, wholeY * camera.k];
  const dx = (width / 2) * camera.k - (placement.size.width / 2) * scaleX + camera.x;
  const dy = (height / 2) * camera.k - (placement.size.height / 2) * scaleY + camera.y;
  return {
    scaleX,
    scaleY,
    dx,
    dy,
    sizes: networkSizes(viewport, Math.sqrt(wholeX * wholeY)),
    at: (p) => ({ x: dx + p.x * scaleX, y: dy + p.y * scaleY }),
    unitsAt: (p) => ({ x: (p.x - dx) / scaleX, y: (p.y - dy) / scaleY }),
  };
}

/** px between the rims of a dragged node and the nodes it pushes aside. */
const ELBOW = 4;

/** Positions of the nodes. A dragged node pushes aside those it would cover; they return when it has passed. */
export function nodePositions(
  { overrides = {}, placement, focal }: Pick<NetworkSetting, "placement" | "overrides" | "focal">,
  fit: Fit,
): ReadonlyMap<PartyId, Point> {
  const places = new Map(placement.nodes.map((n) => [n.id, fit.at(overrides[n.id] ?? n)]));
  if (Object.keys(overrides).length === 0) return places;
  const room = (id: PartyId): number => (id === focal ? fit.sizes.focal : fit.sizes.node) + ELBOW;
  return spreadDiscs(
    [...places].map(([id, p]) => ({ id, ...p, room: room(id), fixed: id === focal || id in overrides })),
  );
}
