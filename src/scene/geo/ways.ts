// Great circles from the focal party to each place, for projections with a middle. On the globe they rise above the ground,
// and fade away before the horizon: a line that ran off the edge would seem to end there.
import { type GeoProjection, geoDistance, geoInterpolate } from "d3-geo";
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

function wayOnGlobe(from: LonLat, to: LonLat, middle: LonLat, projection: GeoProjection): Omit<GeoWay, "party"> {
  const length = geoDistance(from, to);
  const between = geoInterpolate(from, to);
  const steps = Math.max(2, Math.ceil(length / STEP));
  const centre = GRID_WIDTH / 2;
  const samples = Array.from({ length: steps + 1 }, (_, i): Sample => {
    const point = between(i / steps);
    const up = 1 + heightAt(length, i / steps);
    const [x, y] = onDisc(point, middle, projection).map((c) => (c - centre) * up) as [number, number];
    return { at: [centre + x, centre + y], depth: Math.cos(geoDistance(point, middle)), away: Math.hypot(x, y) };
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

/** Orthographic, without the projection's clipping: also a little beyond the horizon, and quick enough to turn. */
function onDisc(point: LonLat, middle: LonLat, projection: GeoProjection): [number, number] {
  const [lon, lat] = [((point[0] - middle[0]) * Math.PI) / 180, (point[1] * Math.PI) / 180];
  const tilt = (middle[1] * Math.PI) / 180;
  const [cx, cy] = projection.translate();
  const r = projection.scale();
  const x = Math.cos(lat) * Math.sin(lon);
  const y = Math.cos(tilt) * Math.sin(lat) - Math.sin(tilt) * Math.cos(lat) * Math.cos(lon);
  return [cx + r * x, cy - r * y];
}

export function waysFrom(
  home: LandPlace,
  places: readonly LandPlace[],
  lens: Exclude<Lens, { projection: "equal-earth" }>,
  projection: GeoProjection,
): GeoWay[] {
  const from: LonLat = [home.lon, home.lat];
  return places.map(({ party, lon, lat }): GeoWay => {
    if (lens.projection === "globe") return { party, ...wayOnGlobe(from, [lon, lat], lens.at, projection) };
    const line = { type: "LineString" as const, coordinates: [from, [lon, lat]] };
    return { party, lines: projectLines(line, projection).map(roundLine) };
  });
}
