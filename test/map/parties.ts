// The dataset's parties as the map takes them, read straight from the table.
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { DatasetMeta, Worldview } from "../../src/data/meta.ts";
import type { PartyPlace } from "../../tools/map/places.ts";

export const parties: PartyPlace[] = csvParse(readFileSync("data/parties.csv", "utf8").replace(/^\uFEFF/, "")).map(
  (row): PartyPlace => ({
    id: row.id ?? "",
    kind: row.kind as PartyPlace["kind"],
    ...(row.lat && row.lon ? { lat: Number(row.lat), lon: Number(row.lon) } : {}),
  }),
);

const ne: Worldview = { id: "ne", name: { en: "", ja: "" }, note: { en: "", ja: "" } };
type About = Pick<DatasetMeta, "focal" | "centre" | "regions" | "worldviews">;
export const about: About = { focal: "JPN", centre: 150, regions: [], worldviews: [ne] };
