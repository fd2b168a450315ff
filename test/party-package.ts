// A package in which every party has dates of its own, made by seed: invented agreements between the parties of data/parties.csv, so that
// the map has their land. Same size and seed, same bytes.
import { readFileSync } from "node:fs";
import { type Day, dayOf, isoOf } from "../src/data/day.ts";
import { formatCsv, parseCsv } from "../src/data/package/csv.ts";
import { seededRandom } from "../src/scene/placing/exact.ts";

interface Size {
  /** Parties that take part in anything; the others stand on the map. */
  parties: number;
  bilateral: number;
  /** Parties of each agreement of many; each has a layer of its own, `pact-1` and so on. */
  pacts: readonly number[];
}

const TABLES = ["parties", "organisations", "agreements", "memberships", "sources"];
const [FIRST, LAST] = [dayOf(1995, 1, 1), dayOf(2022, 12, 31)];
const COLOURS = [
  ["#047b55", "#66e7af", "#075f4b"],
  ["#b58416", "#ffea59", "#957014"],
  ["#8a3fa0", "#d59cff", "#5c1f73"],
] as const;
const colour = (i: number) => {
  const [light, dark, contrast] = COLOURS[i % COLOURS.length] as (typeof COLOURS)[number];
  return { light, dark, contrast };
};

/** `centre`: id of the party that the package names. The organisation EU is a party, with its states as they are in the bundled facts. */
export function partyPackage({ parties, bilateral, pacts }: Size, seed: number, centre = "CHL"): Map<string, string> {
  const random = seededRandom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const bundled = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
    resources: { name: string; schema: { fields: { name: string }[] } }[];
    musubi: { layers: object[]; worldviews: object[] };
  };
  const resources = bundled.resources.filter((r) => TABLES.includes(r.name));
  const read = (name: string): Record<string, string>[] => {
    const [columns, ...rows] = parseCsv(readFileSync(`data/${name}.csv`, "utf8")).records.map((r) => r.cells);
    return rows.map((row) => Object.fromEntries((columns ?? []).map((column, i) => [column, row[i] ?? ""])));
  };
  const seats = read("organisations").filter((o) => o.organisation === "EU");
  const inside = new Set(seats.map((o) => o.party));
  const all = read("parties").filter((p) => p.kind === "state" || p.id === "EU");
  const shuffled = all
    .filter((p) => !inside.has(p.id as string) && p.id !== centre && p.id !== "EU")
    .map((p) => ({ p, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ p }) => p.id as string);
  const taking = [centre, "EU", ...shuffled].slice(0, parties);
  const day = (from: number, to: number): Day => (from + pick(Math.max(1, to - from))) as Day;
  const rows: string[][] = [];
  /** Its own three days, in order; some have not brought it into force, some have left. */
  const own = (agreement: string, party: string, from: Day): void => {
    const signed = day(from, Math.min(LAST, from + 700));
    const inForce = random() < 0.9 ? day(signed + 30, Math.min(LAST + 400, signed + 1500)) : undefined;
    const left = inForce !== undefined && random() < 0.08 ? day(inForce + 200, LAST + 800) : undefined;
    const dated = (d: Day | undefined): string[] => (d === undefined ? ["", "", ""] : [isoOf(d), "seed", "official"]);
    rows.push([agreement, party, "", ...dated(signed), ...dated(inForce), ...dated(left), "seed", "official"]);
    if (party !== "EU") return;
    for (const o of seats)
      rows.push([agreement, o.party as string, "EU", "", "", "", "", "", "", "", "", "", "seed", "official"]);
  };
  const agreements: string[][] = [];
  const add = (id: string, kind: string, layer: string, name: [string, string], members: readonly string[]): void => {
    agreements.push([id, kind, "epa", layer, ...name, ...name, "seed", "official", "true"]);
    const from = day(FIRST, LAST - 1500);
    for (const m of members) own(id, m, from);
  };
  for (const [i, n] of pacts.entries()) {
    // Neighbours in the list share pacts, so that memberships overlap.
    const start = pick(Math.max(1, taking.length - n));
    const members = [...new Set([...(i < 2 ? [centre, "EU"] : []), ...taking.slice(start, start + n)])];
    add(`pact-${i + 1}`, "plurilateral", `pact-${i + 1}`, [`Pact ${i + 1}`, `第${i + 1}協約`], members);
  }
  for (let i = 0; i < bilateral; i++) {
    const a = taking[i < bilateral / 4 ? 0 : pick(taking.length)] as string;
    const b = taking[1 + pick(taking.length - 1)] as string;
    if (a !== b) add(`t${i + 1}`, "bilateral", "treaty", [`Treaty ${i + 1}`, `条約${i + 1}`], [a, b]);
  }
  /** All columns of the table, most of them empty. */
  const csv = (name: string, columns: string, lines: readonly (readonly (string | undefined)[])[]): string => {
    const given = columns.split(" ");
    const fields = resources.find((r) => r.name === name)?.schema.fields.map((f) => f.name) ?? [];
    return formatCsv([fields, ...lines.map((line) => fields.map((f) => line[given.indexOf(f)] ?? ""))]);
  };
  const words = (en: string, ja: string) => ({ en, ja });
  const description = {
    name: "treaties-by-seed",
    version: String(seed),
    musubi: {
      focal: centre,
      dates: "party",
      asOf: "2026-07-01",
      start: "1995-01-01",
      centre: 150,
      reference: "seed",
      seed: 7,
      title: words("Treaties by seed", "乱数による条約集"),
      subtitle: words("made for tests", "試験用"),
      worldviews: bundled.musubi.worldviews,
      families: [{ id: "epa", kind: "partnership" }],
      layers: [
        {
          id: "treaty",
          role: "bilateral",
          on: true,
          name: words("Treaties of two", "二者間条約"),
          colour: { light: "#0a3570", dark: "#3596fe", contrast: "#001a62" },
        },
        ...pacts.map((_, i) => ({
          id: `pact-${i + 1}`,
          role: "framework",
          on: true,
          name: words(`Pact ${i + 1}`, `第${i + 1}協約`),
          colour: colour(i),
          dash: [[], [12, 3], [3, 3]][i % 3],
        })),
        { id: "talks", role: "talks", on: true, name: words("In talks", "交渉中") },
      ],
    },
    resources,
  };
  const files: [string, string][] = [
    ["datapackage.json", JSON.stringify(description)],
    [
      "parties.csv",
      csv(
        "parties",
        "id kind iso2 name_en name_ja short_en short_ja place lat lon region source evidence",
        all.map((p) => [
          p.id,
          p.kind,
          p.iso2,
          p.name_en,
          p.name_ja,
          p.short_en,
          p.short_ja,
          p.place,
          p.lat,
          p.lon,
          p.region,
          "seed",
          "official",
        ]),
      ),
    ],
    [
      "organisations.csv",
      csv(
        "organisations",
        "organisation party joined joined_source joined_evidence left left_source left_evidence",
        seats.map((o) => [
          o.organisation,
          o.party,
          o.joined,
          "seed",
          "official",
          o.left,
          ...(o.left ? ["seed", "official"] : ["", ""]),
        ]),
      ),
    ],
    [
      "agreements.csv",
      csv(
        "agreements",
        "id kind family layer name_en name_ja short_en short_ja name_source name_evidence counted",
        agreements,
      ),
    ],
    [
      "memberships.csv",
      csv(
        "memberships",
        "agreement party via signed signed_source signed_evidence in_force in_force_source in_force_evidence left left_source left_evidence source evidence",
        rows,
      ),
    ],
    ["sources.csv", csv("sources", "id host title grade", [["seed", "seed.example", "A seed", "official"]])],
  ];
  return new Map(files);
}
