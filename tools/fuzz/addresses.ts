// Addresses as nobody writes them on purpose: cut, doubled, from other years, other packages and other people.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "./random.ts";
import { chance, oneOf, upTo } from "./random.ts";

/** The first column of a table of the bundled package. */
const idsIn = (table: string): string[] =>
  readFileSync(join("data", table), "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split(",")[0] || []);
const AGREEMENTS = idsIn("agreements.csv");
const PARTIES = idsIn("parties.csv");
const BODIES = idsIn("bodies.csv");
const LAYERS = [
  ...new Set(
    readFileSync(join("data", "agreements.csv"), "utf8")
      .split("\n")
      .slice(1)
      .flatMap((line) => line.split(",")[3] || []),
  ),
];
const STORIES = readdirSync(join("data", "stories")).map((file) => file.replace(/\.yaml$/, ""));
/** One id, two of them, and one twice. */
const listsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((id, i) => [id, `${id},${ids[(i + 7) % ids.length]}`, `${id},${id}`]);

/** Values that mean something, by key; all keys of docs/embedding.md. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  date: [
    "2002-11-30",
    "2018-12-30",
    "2022-02-01",
    "2024",
    "2021-07",
    "1995-01-01",
    "today",
    "9999-12-31",
    "0001-01-01",
  ],
  to: ["2010-01-01", "2026-01-01", "2002-11-30", "1950-06-01"],
  known: ["2025-05-31", "2026-11-27", "2002-01-01", "2030-01-01"],
  focal: PARTIES,
  select: listsOf([...PARTIES, ...AGREEMENTS, ...BODIES]),
  layers: [...listsOf([...LAYERS, ...BODIES]), LAYERS.join(","), BODIES.join(","), "", "none"],
  view: [
    "map",
    "network",
    "map,network",
    "overlaps",
    "map,lifelines",
    "matrix",
    "changes",
    "coverage",
    "whatif",
    "table",
    "sources",
    "story",
    "network,export",
    "data",
  ],
  q: [
    ...AGREEMENTS.map((id, i) => `${id} and not ${AGREEMENTS[(i + 3) % AGREEMENTS.length]}`),
    "not",
    "((",
    "coverage > 50",
    "x".repeat(3000),
  ],
  sets: [...listsOf(AGREEMENTS), ",,"],
  count: ["exclusive", "inclusive"],
  rule: ["one", "states", "one-centre", "states-centre"],
  stack: ["agreement", "partner"],
  whatif: [
    ...AGREEMENTS.flatMap((id, i) => [
      `${id}:${PARTIES[i % PARTIES.length]}:2026-07-01`,
      `${id}:${PARTIES[(i * 5) % PARTIES.length]}`,
    ]),
    "a:b:c",
    "::",
  ],
  lang: ["en", "ja", "both"],
  era: ["1", "0"],
  theme: ["auto", "light", "dark", "contrast"],
  keys: ["letters", "none"],
  coverage: ["total", "exports", "imports"],
  basis: ["in-force", "signed", "talks"],
  trade: ["last", "2019", "1988"],
  projection: ["equal-earth", "capital", "globe"],
  turn: ["105.3,12.5", "0,90", "180,-90", "1e9,0"],
  region: ["asean", "east-asia", "europe", "gulf", "americas"],
  camera: ["0.52,0.1,0.25,0.31", "0,0,1,1", "0.99,0.99,0.5,0.5"],
  net: ["0.42,0.5,1.8", "0.5,0.5,24"],
  worldview: ["jpn", "ne"],
  pin: ["worldview"],
  open: listsOf(PARTIES),
  morph: ["0", "1", "0.37"],
  weight: ["equal", "trade", "ties"],
  mode: ["present", "explore"],
  tour: [...STORIES, "no-such-story"],
  step: ["1", "3", "999", "0"],
  range: ["1997", "1948"],
};
export const KEYS = Object.keys(MEANT);

const JUNK = [
  "",
  "%",
  "%00",
  "%E0%A4%A",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e309",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "&amp;",
  "&#038;",
  "%F0%9F%8F%B4",
  "２０１８年１２月３０日",
  "a,b,,c",
  "'\"`",
  "javascript:alert(1)",
  "\u202e",
  "..%2f..%2f",
  "=cmd|' /C calc'!A0",
];
const FOREIGN = ["utm_source", "x", "__proto__", "constructor", "toString", "date[]", "DATE", " date", ""];

const encoded = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",");

function pair(random: Random): string {
  if (chance(random, 0.08)) return oneOf(random, JUNK);
  const key = chance(random, 0.1) ? oneOf(random, FOREIGN) : oneOf(random, KEYS);
  if (chance(random, 0.2)) return `${key}=${oneOf(random, JUNK)}`;
  const kind = chance(random, 0.9) && KEYS.includes(key) ? key : oneOf(random, KEYS);
  const value = oneOf(random, MEANT[kind] ?? JUNK);
  return `${key}=${chance(random, 0.1) ? value : encoded(value)}`;
}

/** A query without its question mark. */
export function randomAddress(random: Random): string {
  const pairs = Array.from({ length: upTo(random, 9) }, () => pair(random));
  const whole = pairs.join(chance(random, 0.05) ? "&amp;" : "&");
  // As a mail program breaks it.
  return chance(random, 0.06) ? whole.slice(0, upTo(random, whole.length)) : whole;
}
