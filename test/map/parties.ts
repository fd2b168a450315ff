// The dataset's parties as the map takes them, read straight from the table.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { PartyPlace } from "../../tools/map/places.ts";

export const parties: PartyPlace[] = csvParse(readFileSync("data/parties.csv", "utf8").replace(/^\uFEFF/, "")).map(
  (row): PartyPlace => ({
    id: row.id ?? "",
    kind: row.kind as PartyPlace["kind"],
    ...(row.lat && row.lon ? { lat: Number(row.lat), lon: Number(row.lon) } : {}),
  }),
);

export const about = { focal: "JPN", centre: 150, regions: [] };
