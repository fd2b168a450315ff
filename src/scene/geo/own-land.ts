// The land of the built atlas for the parties of another package: a package brings no shapes.
import type { Party, PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import { type Belonging, placeParties, sidesOf } from "./party-places.ts";
import type { GeoLand, LandPlace, LandShape, LonLat } from "./types.ts";

/** Parties of the package that the map cannot show. */
interface Unplaced {
  /** They have neither a shape of the atlas nor a place of their own: in the network only. */
  nowhere: PartyId[];
  /** They have a place and no shape: dots. */
  dots: PartyId[];
}

/** The id of land is the code of its party, numbered where there is more land of it. */
const codeOf = ({ id, party, status }: LandShape): string | undefined =>
  party ?? (status === undefined ? /^([A-Z]{3})(?:-\d+)?$/.exec(id)?.[1] : undefined);

const placesById = memoize(
  (places: readonly LandPlace[]): ReadonlyMap<PartyId, LandPlace> => new Map(places.map((p) => [p.party, p])),
);

/** A party without coordinates stands where the built atlas has it. */
export function withPlaces(parties: readonly Party[], { places }: Pick<GeoLand, "places">): Party[] {
  const known = placesById(places);
  return parties.map((party) => {
    const at = known.get(party.id);
    if (party.lat !== undefined || !at || at.derived) return party;
    return { ...party, lat: at.lat, lon: at.lon };
  });
}

/** Twice the area in degrees: only to tell which ring is the largest. */
const areaOf = (ring: readonly LonLat[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] as LonLat;
      return sum + x * ny - nx * y;
    }, 0),
  );

function largestRing({ polygons }: LandShape): LonLat[] {
  const rings = polygons.map((p) => p[0] ?? []);
  return rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a), rings[0] ?? []);
}

/** Whether a party’s land is too small is what the built atlas says of it; only of land without a place there is it measured. */
function placesOf(
  land: GeoLand,
  shapes: readonly LandShape[],
  parties: readonly Party[],
  organisations: readonly Belonging[],
  centre: number,
): LandPlace[] {
  const known = placesById(land.places);
  const unknown = shapes.flatMap((s) =>
    s.party && !known.has(s.party) ? { party: s.party, ring: largestRing(s) } : [],
  );
  return placeParties(parties, organisations, sidesOf(unknown, centre)).map((place): LandPlace => {
    const built = known.get(place.party);
    if (!built || place.organisation || built.organisation) return place;
    const { dot: _, small: __, ...at } = place;
    return { ...at, ...(built.dot ? { dot: true } : {}), ...(built.small ? { small: true } : {}) };
  });
}

/** `parties`: with their places; `names`: of land whose party is not among them. */
export function ownLand(
  land: GeoLand,
  parties: readonly Party[],
  organisations: readonly Belonging[],
  centre: number,
  names: ReadonlyMap<PartyId, string>,
): GeoLand {
  const own = new Set(parties.map((p) => p.id));
  const shapes = land.shapes.map((shape): LandShape => {
    const code = codeOf(shape);
    if (code !== undefined && own.has(code)) return { id: shape.id, party: code, polygons: shape.polygons };
    if (code === undefined) return shape;
    return { id: shape.id, name: shape.name ?? names.get(code) ?? shape.id, polygons: shape.polygons };
  });
  return {
    ...land,
    shapes,
    islets: land.islets.filter((islet) => own.has(islet.party)),
    places: placesOf(land, shapes, parties, organisations, centre),
  };
}

/** `parties`: with their places. Organisations stand in the middle of their members. */
export function unplaced(land: GeoLand, parties: readonly Party[]): Unplaced {
  const drawn = new Set(land.shapes.flatMap((s) => s.party ?? []));
  const placed = new Set(land.places.map((p) => p.party));
  const states = parties.filter((p) => p.kind !== "organisation" && !drawn.has(p.id));
  return {
    nowhere: states.filter((p) => !placed.has(p.id)).map((p) => p.id),
    dots: states.filter((p) => placed.has(p.id)).map((p) => p.id),
  };
}
