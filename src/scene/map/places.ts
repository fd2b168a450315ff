// Positions of nodes and dots: their true positions, moved aside where they would overlap. Independent of day and focus, so
// that nothing moves while time is playing.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { GeoPackage, GeoPlace } from "../geo/types.ts";
import { arcBetween, cornersOf } from "./arc-geometry.ts";
import { fitMap, type MapFit } from "./fit.ts";
import { type SpreadDisc, spreadDiscs } from "./spread.ts";
import { routeTo, type Way } from "./tie-path.ts";
import type { MapSetting, Point } from "./types.ts";

export interface MapNode {
  place: GeoPlace;
  /** True position, and where the node is drawn. */
  anchor: Point;
  at: Point;
  /** Never tied itself: `dot` where the shape cannot be seen, `spot` where it can be seen and is hard to hit, or is read among the others. */
  kind: "focal" | "tied" | "covered" | "dot" | "spot";
  /** From the focal party, for parties with ties. */
  way?: Way;
}

/** px: half the size of a hit target (where two overlap, the nearer one is hit), and half the minimum distance of nodes. */
export const HIT = 12;
const ROOM = 6.3;
/** px around a node. */
const RIM = 0.8;
const r2 = (n: number): number => Math.round(n * 100) / 100;

type PlacesView = Pick<MapSetting, "geo" | "tied" | "covered" | "viewport" | "focal">;

function drawnPlaces(view: PlacesView): { place: GeoPlace; kind: MapNode["kind"] }[] {
  const [tied, covered] = [new Set(view.tied), new Set(view.covered)];
  return view.geo.places.flatMap((place): { place: GeoPlace; kind: MapNode["kind"] }[] => {
    const { party, dot, small } = place;
    if (party === view.focal) return [{ place, kind: "focal" }];
    if (tied.has(party)) return [{ place, kind: "tied" }];
    if (dot) return [{ place, kind: covered.has(party) ? "covered" : "dot" }];
    // The land of whoever is covered could be hit itself, but would be read before everybody else.
    return small || covered.has(party) ? [{ place, kind: "spot" }] : [];
  });
}

export type PlaceNodes = (view: PlacesView, fit: MapFit) => ReadonlyMap<PartyId, MapNode>;

export const placeNodes: PlaceNodes = (view, fit) => {
  const drawn = drawnPlaces(view);
  const room = Math.max(ROOM, fit.sizes.node + RIM);
  const screen = drawn.map(({ place }) => {
    const p = fit.at(place);
    return { x: p.x * fit.k, y: p.y * fit.k };
  });
  const discs = drawn.flatMap(({ place, kind }, i): SpreadDisc[] => {
    if (kind === "dot" || kind === "spot") return [];
    const isFocal = kind === "focal";
    return [
      {
        id: place.party,
        ...(screen[i] as Point),
        room: isFocal ? Math.max(room, fit.sizes.focal) : room,
        fixed: isFocal,
      },
    ];
  });
  // While the globe is turning, overlaps do not matter.
  const spread = view.geo.coarse ? new Map(discs.map((d) => [d.id, d])) : spreadDiscs(discs);
  const all = drawn.map(({ place }, i) => spread.get(place.party) ?? (screen[i] as Point));
  const outline = cornersOf(view.geo.sphere).map(fit.at);
  const focal = spread.get(view.focal);
  const ways = new Map(
    view.geo.ways?.map(({ party, lines, shares }) => [
      party,
      lines.map((l, i) => ({ share: shares?.[i] ?? 1, points: l.map(([x, y]) => fit.at({ x, y })) })),
    ]),
  );
  const unzoom = (p: Point): Point => ({ x: r2(p.x / fit.k), y: r2(p.y / fit.k) });
  return new Map(
    drawn.map(({ place, kind }, i): [PartyId, MapNode] => {
      const at = unzoom(all[i] as Point);
      const anchor = fit.at(place);
      const pieces = ways.get(place.party);
      const way = (): Way | undefined =>
        pieces ? routeTo(pieces, anchor, at) : focal && arcBetween(unzoom(focal), at, outline);
      const found = kind === "tied" ? way() : undefined;
      return [place.party, { place, anchor, at, kind, ...(found ? { way: found } : {}) }];
    }),
  );
};

/** Memoised `placeNodes`: the same node objects while map, lists, size and zoom are unchanged. */
export function createPlaceNodes(): PlaceNodes {
  const nodesOf = memoizeLast(
    (
      geo: GeoPackage,
      tied: readonly PartyId[],
      covered: readonly PartyId[],
      focal: PartyId,
      width: number,
      height: number,
      k: number,
    ) => placeNodes({ geo, tied, covered, focal, viewport: { width, height } }, fitMap(geo, { width, height }, k)),
  );
  return ({ geo, tied, covered, focal, viewport }, { k }) =>
    nodesOf(geo, tied, covered, focal, viewport.width, viewport.height, k);
}
