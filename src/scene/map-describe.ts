// The map as facts for sentences: the same parties and ties that are drawn, by what the drawing says of them.
import type { PartyId } from "../data/types.ts";
import type { GeoPackage } from "./geo/types.ts";
import { landStyle } from "./map/land.ts";
import type { MapFacts } from "./map/types.ts";
import type { StyleName } from "./style/style.ts";

export interface MapDescription {
  focal: PartyId;
  /** Parties by fill, without those that have none: by style, then by id. */
  land: { style: StyleName; parties: PartyId[] }[];
  /** Parties by kind of tie; a party is named once in each. */
  ties: { style: StyleName; layer: string; parties: PartyId[] }[];
  /** Parties with ties but no place on the map. */
  unplaced: PartyId[];
}

const sorted = (ids: Iterable<PartyId>): PartyId[] => [...new Set(ids)].sort();

export function describeMap(geo: GeoPackage, facts: MapFacts): MapDescription {
  const placed = new Set(geo.places.map((p) => p.party));
  const land = new Map<StyleName, PartyId[]>();
  for (const { party } of geo.places) {
    const style = landStyle(party, facts);
    if (style !== "land-0" && style !== "land-focal") land.set(style, [...(land.get(style) ?? []), party]);
  }
  const ties = new Map<StyleName, { layer: string; parties: PartyId[] }>();
  for (const tie of facts.ties) {
    const group = ties.get(tie.style) ?? { layer: tie.layer, parties: [] };
    if (placed.has(tie.party)) group.parties.push(tie.party);
    ties.set(tie.style, group);
  }
  return {
    focal: facts.focal,
    land: [...land]
      .map(([style, parties]) => ({ style, parties: sorted(parties) }))
      .sort((a, b) => (a.style < b.style ? -1 : 1)),
    ties: [...ties].map(([style, { layer, parties }]) => ({ style, layer, parties: sorted(parties) })),
    unplaced: sorted(facts.ties.map((t) => t.party).filter((p) => !placed.has(p))),
  };
}
