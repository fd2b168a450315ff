// Parsers for single values of the address. All return undefined for text that cannot be used.
import { type Day, parseDay } from "../data/day.ts";
import { clampDay, type World } from "../model/world/world.ts";
import { MAX_ZOOM } from "../scene/camera.ts";
import type { LonLat, MapPart } from "../scene/geo/types.ts";
import type { NetworkPart } from "../scene/network/part.ts";

export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((a) => a === text);

/** A choice of two, by the words that stand for it. */
export const flag = (key: string, on: string, off: string) => ({
  key,
  encode: (is: boolean): string => (is ? on : off),
  decode: (text: string): boolean | undefined => (text === on ? true : text === off ? false : undefined),
});

/** Comma-separated ids out of a known set, in the set's order; undefined if any is unknown. */
export function subset<T extends string>(text: string, all: readonly T[]): readonly T[] | undefined {
  const asked = text.split(",").filter(Boolean);
  if (asked.some((a) => !all.includes(a as T))) return undefined;
  return all.filter((id) => asked.includes(id));
}

export const layersIn = (text: string, { dataset }: World): readonly string[] | undefined =>
  subset(
    text,
    dataset.meta.layers.map((l) => l.id),
  );

/** A day in the slider's range. `range`: the year in which it starts; it ends with the last day of the data. */
export function inRange(text: string, world: World, range: number): Day | undefined {
  const day = parseDay(text);
  return day !== undefined && clampDay(world, day, range) === day ? day : undefined;
}

/** `139.7,35.7`: degrees east and north. */
export function lonLat(text: string): LonLat | undefined {
  if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/.test(text)) return undefined;
  const [lon, lat] = text.split(",").map(Number) as LonLat;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/** Digits after the point: at the largest zoom still less than half a pixel of a large screen. */
const PART_DIGITS = 4;
const rounded = (n: number): number => Number(n.toFixed(PART_DIGITS)) + 0;

/** As it stands in an address, so that a part that somebody has gone to is the one that a reload finds. */
export const roundedPart = ([x, y, width, height]: MapPart): MapPart => [
  rounded(x),
  rounded(y),
  rounded(width),
  rounded(height),
];

/** `0.52,0.1,0.25,0.31`: a part that lies within the map and the margin around it. */
export function mapPart(text: string): MapPart | undefined {
  if (!/^(-?\d{1,2}(\.\d{1,6})?)(,-?\d{1,2}(\.\d{1,6})?){3}$/.test(text)) return undefined;
  const part = roundedPart(text.split(",").map(Number) as unknown as MapPart);
  const [x, y, width, height] = part;
  const isOnMap = x < 1 && y < 1 && x + width > 0 && y + height > 0;
  return isOnMap && width >= 0.01 && height >= 0.01 ? part : undefined;
}

/** `0.42,0.5,1.8`: the middle as shares of the network's field, and the zoom. */
export function networkPart(text: string): NetworkPart | undefined {
  if (!/^-?\d(\.\d{1,4})?,-?\d(\.\d{1,4})?,\d{1,2}(\.\d{1,4})?$/.test(text)) return undefined;
  const [x, y, k] = text.split(",").map((n) => Number(n) + 0) as unknown as NetworkPart;
  const isOnField = [x, y].every((n) => n > -0.5 && n < 1.5);
  return isOnField && k > 1 && k <= MAX_ZOOM ? [x, y, k] : undefined;
}

/** Same limit as the parser of expressions (model/query/parse.ts). */
const MAX_QUERY = 2000;
/** Signs that turn what follows around, also in the title of the window. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
export const question = (text: string): string | undefined =>
  text.length <= MAX_QUERY ? text.replace(DIRECTIONS, "") : undefined;
