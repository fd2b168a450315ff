// What is seen of the network, whatever the size of its picture: the point in the middle, as shares of the placement's field, and
// the zoom.
import { type Camera, cameraOn, type Size } from "../camera.ts";
import { fitNetwork } from "./fit.ts";
import type { Placement } from "./types.ts";

export type NetworkPart = readonly [x: number, y: number, k: number];

interface Frame extends Size {
  x: number;
  y: number;
}

/** Digits after the point, as an address has them: less than a pixel of a large screen. */
const DIGITS = 4;
/** Below it the whole is seen. */
const LEAST_ZOOM = 1.005;

const rounded = (n: number): number => Number(n.toFixed(DIGITS)) + 0;

/** The part that a frame in a picture of that size shows; undefined: the whole. */
export function partOfFrame(placement: Placement, size: Size, frame: Frame): NetworkPart | undefined {
  const k = size.width / frame.width;
  if (k < LEAST_ZOOM) return undefined;
  const middle = fitNetwork(placement, size).unitsAt({ x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
  return [rounded(middle.x / placement.size.width), rounded(middle.y / placement.size.height), rounded(k)];
}

/** Where a part stands in a picture of that size. */
export function frameOfPart(placement: Placement, size: Size, [x, y, k]: NetworkPart): Frame {
  const [width, height] = [size.width / k, size.height / k];
  const middle = fitNetwork(placement, size).at({ x: x * placement.size.width, y: y * placement.size.height });
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/** The camera on a part; without one on the whole. */
export const cameraOnPart = (placement: Placement, size: Size, part: NetworkPart | undefined): Camera =>
  cameraOn(part && frameOfPart(placement, size, part), size, 1);
