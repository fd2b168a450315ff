// Finds the party of a position: by the shapes of a worldview in full detail, then by a disc around each small island.
import { geoBounds, geoContains, geoDistance } from "d3-geo";
import type { PartyId } from "../../src/data/types.ts";
import type { LandStatus, LonLat } from "../../src/scene/geo/types.ts";
import { loadLand } from "./load-land.ts";
import { applyWorldview } from "./worldviews/apply.ts";
import { worldviewOf } from "./worldviews/index.ts";

export interface Where {
  /** Null for land without a party and at sea. */
  party: PartyId | null;
  status: "party" | LandStatus | "sea";
  /** Name of land without a party. */
  name?: string;
}

const EARTH_KM = 6371;
const ISLET_KM = 15;

/** A look at the frame around land spares one at each of its points. Where it crosses the date line, its west lies east of its east. */
function isWithin([[west, south], [east, north]]: [LonLat, LonLat], [lon, lat]: LonLat): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}

/** Land that belongs to no party in the source counts as disputed unless the worldview says otherwise. */
export function whereIs(worldview: string, known: ReadonlySet<PartyId>): (at: LonLat) => Where {
  const view = worldviewOf(worldview);
  const land = applyWorldview(loadLand(), view).map((l) => ({ l, box: geoBounds(l) }));
  const islets = view.flatMap((region) => region.islets ?? []);
  return (at) => {
    const found = land.find(({ l, box }) => isWithin(box, at) && geoContains(l, at))?.l.properties;
    if (found) {
      const { code, name, status = "disputed" } = found;
      return code && known.has(code) ? { party: code, status: "party" } : { party: null, status, name };
    }
    const near = islets.find(({ lon, lat }) => geoDistance([lon, lat], at) * EARTH_KM <= ISLET_KM);
    return near ? { party: near.party, status: "party" } : { party: null, status: "sea" };
  };
}

/** `45.0,147.8` → [147.8, 45]; an error sentence for invalid text. */
export function readPlace(text: string): LonLat | string {
  const parts = text.split(",").map((part) => part.trim());
  const [lat, lon] = parts.map(Number);
  if (parts.length !== 2 || parts.includes("") || lat === undefined || lon === undefined || Number.isNaN(lat + lon))
    return `--where ${text} is not a place: write latitude and longitude in degrees, as 45.0,147.8.`;
  if (Math.abs(lat) > 90)
    return `--where ${text}: a latitude lies between -90 and 90${Math.abs(lon) <= 90 ? " — latitude and longitude swapped?" : "."}`;
  if (Math.abs(lon) > 180) return `--where ${text}: a longitude lies between -180 and 180.`;
  return [lon, lat];
}
