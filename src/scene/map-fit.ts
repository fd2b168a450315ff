// From the grid to the viewport: where everything stands and how large it is.
import type { PartyId } from "../data/types.ts";
import type { GeoPackage, GeoPlace } from "./geo-types.ts";
import { type SpreadDisc, spreadDiscs } from "./map-spread.ts";
import type { MapView, Point } from "./map-types.ts";

export interface MapFit {
  /** px per grid unit at zoom 1. */
  scale: number;
  dx: number;
  dy: number;
  /** Zoom; lengths that must not grow on the screen are divided by it. */
  k: number;
  /** px on the screen. */
  sizes: { node: number; focal: number; dot: number; label: number };
  at(p: Point): Point;
}

const clamp = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

export function fitMap(geo: GeoPackage, viewport: MapView["viewport"], k = 1): MapFit {
  const { width, height } = viewport;
  const scale = Math.min(width / geo.view.width, height / geo.view.height);
  const dx = width / 2 - (geo.view.x + geo.view.width / 2) * scale;
  // Where there is room to spare, all of the sphere is seen: then that is what stands in the middle.
  const whole = geo.height * scale <= height;
  const dy = height / 2 - (whole ? geo.height / 2 : geo.view.y + geo.view.height / 2) * scale;
  const w = geo.view.width * scale;
  const node = clamp(2.6, 2 + w / 400, 9);
  const sizes = { node, focal: node * 1.5, dot: clamp(1.6, node * 0.5, 4), label: clamp(11, 9 + w / 280, 22) };
  return { scale, dx, dy, k, sizes, at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
}

export interface MapNode {
  place: GeoPlace;
  /** True place and where it is drawn. */
  anchor: Point;
  at: Point;
  kind: "focal" | "tied" | "covered" | "dot";
  /** Radius of its hit disc. */
  hit: number;
}

/** px between middles: nobody's disc of 24 px reaches the middle of another on a map of full size. */
const HIT = 12;
const ROOM = 6.3;
const round = (n: number): number => Math.round(n * 100) / 100;

/** A node for every party that has one on any day, and a dot for every small one. Independent of the day. */
export function placeNodes(view: MapView, fit: MapFit): Map<PartyId, MapNode> {
  const [tied, covered] = [new Set(view.tied), new Set(view.covered)];
  const kindOf = (p: GeoPlace): MapNode["kind"] | undefined =>
    p.party === view.facts.focal
      ? "focal"
      : tied.has(p.party)
        ? "tied"
        : p.dot
          ? covered.has(p.party)
            ? "covered"
            : "dot"
          : undefined;
  const room = Math.min(ROOM, fit.sizes.node + 1.3);
  const rooms = {
    focal: Math.max(room, fit.sizes.focal),
    tied: room,
    covered: room,
    dot: Math.min(room * 0.6, fit.sizes.dot + 1.2),
  };
  const drawn = view.geo.places.flatMap((place) => {
    const kind = kindOf(place);
    return kind ? [{ place, kind }] : [];
  });
  const discs = drawn.map(({ place, kind }): SpreadDisc => {
    const p = fit.at(place);
    return { id: place.party, x: p.x * fit.k, y: p.y * fit.k, room: rooms[kind], fixed: kind === "focal" };
  });
  const spread = spreadDiscs(discs);
  return new Map(
    drawn.map(({ place, kind }) => {
      const here = spread.get(place.party) as Point;
      let nearest = Number.POSITIVE_INFINITY;
      for (const [id, p] of spread) {
        const rival = kind === "dot" || rooms.tied === discs.find((d) => d.id === id)?.room;
        if (rival && id !== place.party) nearest = Math.min(nearest, Math.hypot(p.x - here.x, p.y - here.y));
      }
      const hit = kind === "dot" ? clamp(3.5, nearest / 2, HIT) : clamp(5, nearest - 0.2, HIT);
      const at = { x: round(here.x / fit.k), y: round(here.y / fit.k) };
      return [place.party, { place, anchor: fit.at(place), at, kind, hit }] as const;
    }),
  );
}
