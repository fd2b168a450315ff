// From the placement's units to the viewport.
import type { PartyId } from "../../data/types.ts";
import { spreadDiscs } from "../map/spread.ts";
import { type Fit, type NetworkSetting, networkSizes, type Placement, type Point } from "./types.ts";

export function fitNetwork(
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkSetting["camera"]> = { k: 1, x: 0, y: 0 },
): Fit {
  const { width, height } = placement.size;
  const whole = Math.min(viewport.width / width, viewport.height / height);
  const scale = whole * camera.k;
  const dx = ((viewport.width - width * whole) / 2) * camera.k + camera.x;
  const dy = ((viewport.height - height * whole) / 2) * camera.k + camera.y;
  return { scale, dx, dy, sizes: networkSizes(whole), at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
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
