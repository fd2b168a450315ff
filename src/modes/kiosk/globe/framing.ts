// Where the globe stands on the glass in a scene, and which place is in its middle.
import type { LonLat } from "../../../scene/geo/types.ts";
import type { SceneLayout } from "../attract.ts";
import { type GlobeView, middleOf } from "./sphere.ts";

interface Frame {
  /** Centre, shares of width and height; radius, share of the shorter side. */
  x: number;
  y: number;
  radius: number;
}

/** Near, whole, and high above the doors: no two scenes in a row have bright edges in the same place. */
const FRAMES: Record<"wide" | "tall", Record<SceneLayout, Frame>> = {
  wide: {
    near: { x: 0.6, y: 0.5, radius: 0.62 },
    whole: { x: 0.56, y: 0.4, radius: 0.41 },
    high: { x: 0.64, y: 0.36, radius: 0.52 },
  },
  tall: {
    near: { x: 0.56, y: 0.57, radius: 0.6 },
    whole: { x: 0.5, y: 0.585, radius: 0.46 },
    high: { x: 0.58, y: 0.55, radius: 0.53 },
  },
};

/** Latitude of the middle, degrees: near the poles a globe is hard to know again. */
const STEEPEST = 42;
const within = (lat: number, most: number): number => Math.max(-most, Math.min(most, lat));

/** Words stand beside the globe, and not above it. */
export const isWide = ({ width, height }: { width: number; height: number }): boolean => width > height * 0.95;

/** `places`: of the focal party and of whom the scene is about. */
export function framed(
  layout: SceneLayout,
  size: { width: number; height: number },
  places: readonly LonLat[],
): GlobeView {
  const { x, y, radius } = FRAMES[isWide(size) ? "wide" : "tall"][layout];
  const [lon, lat] = middleOf(places);
  return {
    at: [lon, within(lat, STEEPEST)],
    x: x * size.width,
    y: y * size.height,
    radius: radius * Math.min(size.width, size.height),
  };
}

const MOST_TURNED = 75;
const DEGREES = 180 / Math.PI;

/** Turned by a finger, px. */
export const turnedBy = (view: GlobeView, dx: number, dy: number): GlobeView => ({
  ...view,
  at: [
    view.at[0] - (dx / view.radius) * DEGREES,
    within(view.at[1] + (dy / view.radius) * DEGREES, Math.max(MOST_TURNED, Math.abs(view.at[1]))),
  ],
});
