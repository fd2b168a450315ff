// Great circles from the focal party to each place, for projections with a middle. On the globe they rise above the ground,
// and fade away before the horizon: a line that ran off the edge would seem to end there.
import { type GeoProjection, geoDistance, geoInterpolate } from "d3-geo";
import { memoize } from "../../model/memoize.ts";
import { GRID_WIDTH, type Lens, type Line, projectLines } from "./lens.ts";
import type { GeoWay, LandPlace, LonLat } from "./types.ts";

/** Height over the ground in radii, in the middle of a way around half of the globe; it grows with the square of the length. */
const RISE = 0.25;
/** Radians between two points of a way. */
const STEP = 0.04;
/** Depth is 1 in the middle of the picture and 0 at the horizon. Within so much of it a way fades away, in so many steps. */
const FADE = 0.44;
const LAST = -0.02;
const SHARES = 8;

const roundLine = (line: Line): Line => line.map(([x, y]) => [Math.round(x), Math.round(y)]);

/** Opacity of a way at a depth; 0: it is not drawn. `last`: depth at which nothing is left of it. */
export function shareAt(depth: number, last = LAST): number {
  const share = (depth - last) / FADE;
  // Near the horizon much depth is little length on the picture: what is left of a way goes sooner than its depth.
  return share >= 1 ? 1 : share <= 0 ? 0 : Math.ceil(share ** 1.7 * SHARES) / (SHARES + 1);
}

/** Height over the ground of a way of this length, radians, `t` of it from its start; in radii. */
export const heightAt = (length: number, t: number): number => RISE * (length / Math.PI) ** 2 * 4 * t * (1 - t);

interface Sample {
  at: [number, number];
  depth: number;
  /** From the middle of the picture. */
  away: number;
}

/**
 * Opacity of each sample. A way that goes down behind the globe comes back inwards on the picture before it passes the
 * horizon: it ends where it is farthest out, or it would be drawn over itself.
 */
function sharesOf(samples: readonly Sample[]): number[] {
  const shares = samples.map(({ depth }) => shareAt(depth));
  for (const order of [samples.map((_, i) => i), samples.map((_, i) => samples.length - 1 - i)]) {
    const hidden = order.findIndex((i) => shares[i] === 0);
    if (hidden < 1) continue;
    const seen = order.slice(0, hidden);
    const outermost = seen.reduce((far, i, j) => {
      const { away } = samples[i] as Sample;
      return away > (samples[seen[far] as number] as Sample).away ? j : far;
    }, 0);
    const last = Math.max(LAST, (samples[seen[outermost] as number] as Sample).depth);
    for (const [j, i] of seen.entries())
      shares[i] = j >= outermost ? 0 : Math.min(shares[i] as number, shareAt((samples[i] as Sample).depth, last));
  }
  return shares;
}

type Vector = readonly [x: number, y: number, z: number];

/** Of length 1, from the middle of the globe. */
function vectorTo([lon, lat]: LonLat): Vector {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A way over the ground, whichever side of the globe is seen: points of it and their distances from the middle, in radii. */
interface Ground {
  points: readonly Vector[];
  up: readonly number[];
}

function groundBetween(from: LonLat, to: LonLat): Ground {
  const length = geoDistance(from, to);
  const between = geoInterpolate(from, to);
  const steps = Math.max(2, Math.ceil(length / STEP));
  const shares = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  return { points: shares.map((t) => vectorTo(between(t))), up: shares.map((t) => 1 + heightAt(length, t)) };
}

/** Kept: a globe that is turned asks for them at every step. */
const groundsFrom = memoize((home: LandPlace, places: readonly LandPlace[]): readonly Ground[] =>
  places.map(({ lon, lat }) => groundBetween([home.lon, home.lat], [lon, lat])),
);

/** Where a globe is looked at from: towards the eye, and to the right and up on the picture. */
interface Eye {
  ahead: Vector;
  right: Vector;
  above: Vector;
}

function eyeOver([lon, lat]: LonLat): Eye {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return {
    ahead: vectorTo([lon, lat]),
    right: [-Math.sin(l), Math.cos(l), 0],
    above: [-Math.sin(p) * Math.cos(l), -Math.sin(p) * Math.sin(l), Math.cos(p)],
  };
}

function wayOnGlobe({ points, up }: Ground, eye: Eye, projection: GeoProjection): Omit<GeoWay, "party"> {
  const centre = GRID_WIDTH / 2;
  const [cx, cy] = projection.translate();
  const radius = projection.scale();
  const samples = points.map((point, i): Sample => {
    const height = up[i] as number;
    // Orthographic, without the projection's clipping: also a little beyond the horizon.
    const x = (cx - centre + radius * dot(point, eye.right)) * height;
    const y = (cy - centre - radius * dot(point, eye.above)) * height;
    return { at: [centre + x, centre + y], depth: dot(point, eye.ahead), away: Math.hypot(x, y) };
  });
  const all = sharesOf(samples);
  const lines: Line[] = [];
  const shares: number[] = [];
  let goesOn = false;
  for (const [i, { at }] of samples.entries()) {
    const share = Math.min(all[i] as number, all[i - 1] ?? 0);
    if (share === 0) {
      goesOn = false;
      continue;
    }
    if (goesOn && shares.at(-1) === share) lines.at(-1)?.push(at);
    else {
      lines.push([(samples[i - 1] as Sample).at, at]);
      shares.push(share);
    }
    goesOn = true;
  }
  return { lines: lines.map(roundLine), ...(shares.some((s) => s < 1) ? { shares } : {}) };
}

export function waysFrom(
  home: LandPlace,
  places: readonly LandPlace[],
  lens: Exclude<Lens, { projection: "equal-earth" }>,
  projection: GeoProjection,
): GeoWay[] {
  if (lens.projection === "globe") {
    const eye = eyeOver(lens.at);
    const grounds = groundsFrom(home, places);
    return places.map(({ party }, i) => ({ party, ...wayOnGlobe(grounds[i] as Ground, eye, projection) }));
  }
  const from: LonLat = [home.lon, home.lat];
  return places.map(({ party, lon, lat }): GeoWay => {
    const line = { type: "LineString" as const, coordinates: [from, [lon, lat]] };
    return { party, lines: projectLines(line, projection).map(roundLine) };
  });
}
