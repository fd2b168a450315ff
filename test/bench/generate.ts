// A package of an invented world, as large as asked for: what the atlas does with ten times the data is measured on it.
// Same size and seed, same bytes. Parties live in clusters; agreements are bilateral, or bind most of one cluster and some
// of its neighbours, so that memberships overlap as they do in the world.
import { type Day, dayOf, isoOf } from "../../src/data/day.ts";
import { seededRandom } from "../../src/scene/placing/exact.ts";

export interface Size {
  parties: number;
  agreements: number;
  /** Rows of `memberships.csv`, the focal party's among them. */
  memberships: number;
}

/** About the size of the bundled facts; the world ten times as large has ten times of each. */
export const sizeOf = (times: number): Size => ({
  parties: 200 * times,
  agreements: 30 * times,
  memberships: 1200 * times,
});

const FOCAL = "P0000";
const [FIRST, LAST, AS_OF] = [dayOf(1997, 1, 1), dayOf(2024, 12, 31), dayOf(2026, 7, 1)];
/** Share of agreements with one other party. */
const BILATERAL = 2 / 3;
const CLUSTER = 100;

const text = (name: string, more: object = {}) => ({ name, type: "string", ...more });
const required = (name: string) => text(name, { constraints: { required: true } });
const grades = { constraints: { enum: ["official", "secondary", "unverified"] } };
const dated = (name: string, kind = "date") => [
  text(name, { musubi: kind }),
  text(`${name}_source`, { musubi: "date-source" }),
  text(`${name}_evidence`, grades),
];
const row = [text("source", { musubi: "sources" }), text("evidence", grades)];
const words = (name: string) => [required(`${name}_en`), required(`${name}_ja`)];

const TABLES = {
  parties: {
    fields: [
      required("id"),
      required("kind"),
      ...words("name"),
      ...words("short"),
      { name: "lat", type: "number" },
      { name: "lon", type: "number" },
      ...row,
    ],
    primaryKey: ["id"],
  },
  agreements: {
    fields: [
      required("id"),
      required("kind"),
      required("family"),
      required("layer"),
      ...words("name"),
      ...words("short"),
      text("name_source", { musubi: "sources" }),
      text("name_evidence", grades),
      { name: "counted", type: "boolean" },
    ],
    primaryKey: ["id"],
  },
  memberships: {
    fields: [
      required("agreement"),
      required("party"),
      ...dated("signed"),
      ...dated("in_force"),
      ...dated("left", "date-end"),
      ...row,
    ],
    primaryKey: ["agreement", "party"],
  },
  sources: {
    fields: [required("id"), required("host"), required("title"), required("grade")],
    primaryKey: ["id"],
  },
} as const;
type Table = keyof typeof TABLES;

const csvOf = (table: Table, rows: readonly (readonly (string | number)[])[]): string =>
  [TABLES[table].fields.map((f) => f.name), ...rows]
    .map((r) => r.join(","))
    .join("\n")
    .concat("\n");

/** Files of the package by path. Throws when there are fewer memberships than two for each agreement. */
export function generatePackage(size: Size, seed = 1): Map<string, string> {
  const random = seededRandom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const pad = (n: number): string => String(n).padStart(4, "0");
  const clusters = Math.max(2, Math.round(size.parties / CLUSTER));
  const plural = size.agreements - Math.round(size.agreements * BILATERAL);
  const rest = size.memberships - 2 * (size.agreements - plural);
  if (rest < 2 * plural)
    throw new Error(`${size.memberships} memberships are too few for ${size.agreements} agreements`);
  const parties = Array.from({ length: size.parties }, (_, i) => ({
    id: `P${pad(i)}`,
    cluster: i % clusters,
    // Clusters lie side by side round the world.
    lon: Math.round((((i % clusters) / clusters) * 360 - 180 + random() * (300 / clusters)) * 100) / 100,
    lat: Math.round((random() * 110 - 50) * 100) / 100,
  }));
  const byCluster = Array.from({ length: clusters }, (_, c) =>
    parties.filter((p) => p.cluster === c && p.id !== FOCAL),
  );
  /** Sizes of the large agreements: unequal, adding up to what was asked for. */
  const shares = Array.from({ length: plural }, () => 0.3 + random());
  const whole = shares.reduce((a, b) => a + b, 0);
  const sizes = shares.map((s) => Math.max(2, Math.min(size.parties - 1, Math.floor((s / whole) * rest))));
  for (let i = 0, left = rest - sizes.reduce((a, b) => a + b, 0); left > 0 && i < 1e6; i++) {
    const k = i % plural;
    if ((sizes[k] as number) < size.parties - 1) {
      sizes[k] = (sizes[k] as number) + 1;
      left--;
    }
  }
  const memberships: string[][] = [];
  const bind = (agreement: string, party: string, from: Day, mayLeave: boolean): void => {
    // Nobody is bound before the focal party is.
    const isFirst = party === FOCAL;
    const signed = from + (isFirst ? 0 : pick(200));
    const inForce = from + 230 + (isFirst ? 0 : pick(700));
    const left = mayLeave && random() < 0.03 ? inForce + 200 + pick(2000) : undefined;
    const iso = (day: number): string => isoOf(day as Day);
    const claim = (day: number | undefined) =>
      day === undefined || day > AS_OF ? ["", "", ""] : [iso(day), "made", "secondary"];
    memberships.push([agreement, party, ...claim(signed), ...claim(inForce), ...claim(left), "made", "secondary"]);
  };
  const agreements = Array.from({ length: size.agreements }, (_, i) => {
    const id = `a${pad(i)}`;
    const from = (FIRST + pick(LAST - FIRST)) as Day;
    const isPlural = i < plural;
    const members = new Set<string>();
    if (!isPlural) members.add(parties[1 + pick(size.parties - 1)]?.id ?? "");
    else {
      const home = pick(clusters);
      const wanted = (sizes[i] as number) - 1;
      for (let ring = 0; members.size < wanted && ring < clusters; ring++) {
        const near = byCluster[(home + ring) % clusters] ?? [];
        // Most of its own cluster, then some of the next ones.
        const share = ring === 0 ? 0.85 : 0.5;
        for (const p of near) if (members.size < wanted && random() < share) members.add(p.id);
      }
      for (const p of parties) if (members.size < wanted && p.id !== FOCAL) members.add(p.id);
    }
    bind(id, FOCAL, from, false);
    for (const party of members) bind(id, party, from, true);
    return { id, isPlural };
  });
  const description = {
    name: `made-${size.parties}`,
    version: "1",
    musubi: {
      focal: FOCAL,
      asOf: isoOf(AS_OF),
      start: isoOf(FIRST),
      centre: 0,
      reference: "made",
      seed,
      title: { en: "An invented world", ja: "架空の世界" },
      subtitle: { en: "for measuring", ja: "測定用" },
      layers: [
        { id: "epa", role: "bilateral", on: true, name: { en: "Bilateral agreements", ja: "二国間協定" } },
        { id: "plural", role: "framework", on: true, name: { en: "Plurilateral agreements", ja: "複数国間協定" } },
      ],
    },
    resources: Object.entries(TABLES).map(([name, schema]) => ({ name, path: `${name}.csv`, schema })),
  };
  const named = (name: string): string[] => [name, name, name, name];
  return new Map([
    ["datapackage.json", JSON.stringify(description, null, 1)],
    [
      "parties.csv",
      csvOf(
        "parties",
        parties.map((p) => [p.id, "state", ...named(p.id), p.lat, p.lon, "made", "secondary"]),
      ),
    ],
    [
      "agreements.csv",
      csvOf(
        "agreements",
        agreements.map(({ id, isPlural }) => [
          id,
          isPlural ? "plurilateral" : "bilateral",
          "partnership",
          isPlural ? "plural" : "epa",
          ...named(id),
          "made",
          "secondary",
          "true",
        ]),
      ),
    ],
    ["memberships.csv", csvOf("memberships", memberships)],
    ["sources.csv", csvOf("sources", [["made", "made", "Made by test/bench/generate.ts", "secondary"]])],
  ]);
}
