// The dataset's parties as the map takes them, read straight from the table.
import { readFileSync } from "node:fs";
import type { DatasetMeta, Worldview } from "../../src/data/meta.ts";
import { parseCsv } from "../../src/data/package/csv.ts";
import type { PartyPlace } from "../../src/scene/geo/party-places.ts";

const [head, ...rows] = parseCsv(readFileSync("data/parties.csv", "utf8")).records.map((r) => r.cells);
const fieldsOf = (row: string[]): Record<string, string> =>
  Object.fromEntries((head ?? []).map((name, i) => [name, row[i] ?? ""]));

export const parties: PartyPlace[] = rows.map(fieldsOf).map(
  (row): PartyPlace => ({
    id: row.id ?? "",
    kind: row.kind as PartyPlace["kind"],
    ...(row.lat && row.lon ? { lat: Number(row.lat), lon: Number(row.lon) } : {}),
  }),
);

const ne: Worldview = { id: "ne", name: { en: "", ja: "" }, note: { en: "", ja: "" } };
type About = Pick<DatasetMeta, "focal" | "centre" | "regions" | "worldviews">;
export const about: About = { focal: "JPN", centre: 150, regions: [], worldviews: [ne] };
