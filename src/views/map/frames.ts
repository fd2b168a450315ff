// Parts of the map that the camera shows by itself, px of the picture at zoom 1.
import type { World } from "../../model/world/world.ts";
import { homeOf } from "../../pictures/home.ts";
import type { Size } from "../../scene/camera.ts";
import type { GeoPackage, MapPart } from "../../scene/geo/types.ts";
import { fitMap } from "../../scene/map/fit.ts";
import { homePart } from "../../scene/map/home.ts";
import type { Frame } from "../paint/zoom-handle.ts";

/** Room around two places, as a share of the distance between them, and the least width and height shown, as shares of the map. */
const ROOM = 0.3;
const LEAST = 0.34;

const onPicture = (geo: GeoPackage, size: Size, part: Frame): Frame => {
  const { scale, at } = fitMap(geo, size);
  return { ...at(part), width: part.width * scale, height: part.height * scale };
};

/** What an upright picture begins with; undefined: the whole map. */
export function homeFrame(geo: GeoPackage, world: World, size: Size): Frame | undefined {
  const part = homePart(geo, homeOf(geo, world), size);
  return part && onPicture(geo, size, part);
}

/** A region of the dataset; undefined where this map does not have it. */
export function regionFrame(geo: GeoPackage, size: Size, region: string): Frame | undefined {
  const box = geo.regions.find((r) => r.id === region)?.box;
  return box && onPicture(geo, size, box);
}

/** Where a part stands in a picture of that size, and the inverse. */
export function partFrame(geo: GeoPackage, size: Size, [x, y, width, height]: MapPart): Frame {
  const { view } = geo;
  return onPicture(geo, size, {
    x: view.x + x * view.width,
    y: view.y + y * view.height,
    width: width * view.width,
    height: height * view.height,
  });
}
export function partIn(geo: GeoPackage, size: Size, frame: Frame): MapPart {
  const { view } = geo;
  const { at, scale } = fitMap(geo, size);
  const origin = at(view);
  const [width, height] = [view.width * scale, view.height * scale];
  return [(frame.x - origin.x) / width, (frame.y - origin.y) / height, frame.width / width, frame.height / height];
}

/** px at the sides of a picture that something else lies on. */
export interface Covered {
  left: number;
  right: number;
}

/** Where a part of that height begins that has no empty band above or below the map; in the middle where it is higher than the map. */
const within = (from: number, height: number, top: number, bottom: number): number =>
  height > bottom - top ? (top + bottom - height) / 2 : Math.min(Math.max(from, top), bottom - height);

/** The part around some parties, beside what is covered; undefined unless all of them have a place. `room`: at the sides. */
export function frameAround(
  geo: GeoPackage,
  size: Size,
  parties: readonly string[],
  covered: Covered = { left: 0, right: 0 },
  room = ROOM,
): Frame | undefined {
  const { at, scale } = fitMap(geo, size);
  const points = parties.flatMap((id) => {
    const place = geo.places.find((p) => p.party === id);
    return place ? [at(place)] : [];
  });
  if (points.length < parties.length) return undefined;
  const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max((right - left) * (1 + 2 * room), geo.view.width * scale * LEAST);
  const height = Math.max((bottom - top) * (1 + 2 * ROOM), geo.view.height * scale * LEAST);
  const free = Math.max(1, size.width - covered.left - covered.right);
  const k = Math.min(free / width, size.height / height);
  const around = { width: size.width / k, height: size.height / k };
  const ground = at(geo.view).y;
  return {
    x: (left + right) / 2 - (covered.left + free / 2) / k,
    y: within((top + bottom - around.height) / 2, around.height, ground, ground + geo.view.height * scale),
    ...around,
  };
}
