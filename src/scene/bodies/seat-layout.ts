// Positions of the seats' badges: just below their true positions, moved aside where they would overlap.
import type { Seat } from "../../data/body-types.ts";
import type { PartyId } from "../../data/types.ts";
import type { MapFit } from "../map/fit.ts";
import type { MapNode } from "../map/places.ts";
import { type SpreadDisc, spreadDiscs } from "../map/spread.ts";
import type { Point } from "../map/types.ts";

export interface SeatSpot {
  place: Seat;
  /** True position, and where the badge is drawn; px of the viewport at zoom 1. */
  anchor: Point;
  at: Point;
}

/** px: radius of a badge, and its preferred distance below the true position, since members' marks are above. */
export const BADGE = 5.5;
const BELOW = 10;
const ROOM = { node: 6, badge: BADGE + 0.9 };

/** `project`: degrees → grid units; undefined where the position is not visible. */
export function seatSpots(
  places: readonly Seat[],
  project: (lon: number, lat: number) => Point | undefined,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): SeatSpot[] {
  const { k } = fit;
  const seen = places.flatMap((place) => {
    const at = place.lat === undefined || place.lon === undefined ? undefined : project(place.lon, place.lat);
    return at ? [{ place, anchor: fit.at(at) }] : [];
  });
  const firm = [...nodes].flatMap(([id, { at, kind }]): SpreadDisc[] =>
    kind === "dot" || kind === "spot"
      ? []
      : [
          {
            id: `node/${id}`,
            x: at.x * k,
            y: at.y * k,
            room: kind === "focal" ? fit.sizes.focal : ROOM.node,
            fixed: true,
          },
        ],
  );
  const loose = seen.map(
    ({ place, anchor }): SpreadDisc => ({ id: place.id, x: anchor.x * k, y: anchor.y * k + BELOW, room: ROOM.badge }),
  );
  const spread = spreadDiscs([...firm, ...loose]);
  return seen.map(({ place, anchor }) => {
    const p = spread.get(place.id) ?? { x: anchor.x * k, y: anchor.y * k };
    return { place, anchor, at: { x: p.x / k, y: p.y / k } };
  });
}
