// Dashed lines between land without a party and other land, taken from the simplified shapes so that they match their
// edges. Coasts have none.
import type { Position } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import type { LandLine, LonLat } from "../../src/scene/geo/types.ts";
import type { Land, LandProperties } from "./load-land.ts";

/** One multi-part line per disputed entry; shared parts belong to the first. `round`: the rounding used for shapes. */
export function disputedLines(land: readonly Land[], round: (p: Position) => LonLat): LandLine[] {
  const disputed = land.flatMap((l) => (l.properties.status === "disputed" ? [l.properties.id] : []));
  if (disputed.length === 0) return [];
  const whole = topology({ land: { type: "FeatureCollection", features: [...land] } });
  const collection = whole.objects.land as GeometryCollection<LandProperties>;
  return disputed.flatMap((id, nth): LandLine[] => {
    const earlier = new Set(disputed.slice(0, nth));
    const { coordinates } = mesh(whole, collection, (a, b) => {
      const pair = [a, b].map((g) => (g.properties as LandProperties).id);
      return a !== b && pair.includes(id) && !pair.some((p) => earlier.has(p));
    });
    return coordinates.length > 0 ? [{ id, kind: "disputed", lines: coordinates.map((line) => line.map(round)) }] : [];
  });
}
