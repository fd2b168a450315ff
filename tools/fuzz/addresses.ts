// Addresses as nobody writes them on purpose: cut, doubled, from other years, other packages and other people.
import type { Random } from "./random.ts";
import { chance, oneOf, upTo } from "./random.ts";

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
  focal: ["JPN", "CHL", "ATL"],
  select: ["VNM", "cptpp", "VNM,cptpp,EU,rcep", "wto", "EU", "GBR,GBR"],
  layers: ["epa", "epa,cptpp,rcep,ajcep,tpp12,talks,cmaa", "", "wto,tfa,apec,asem,wco,capacity", "none"],
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
    "CPTPP and RCEP",
    "CPTPP and RCEP and not bilateral",
    "not",
    "((",
    "coverage > 50",
    "CPTPP と RCEP",
    "x".repeat(3000),
  ],
  sets: ["bilateral,cptpp,rcep,wto", "cptpp", ",,"],
  count: ["exclusive", "inclusive"],
  rule: ["one", "states", "one-centre", "states-centre"],
  stack: ["agreement", "partner"],
  whatif: ["cptpp:CRI:2026-07-01", "cptpp:CHN", "cptpp:JPN:2018-01-01", "a:b:c", "::"],
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
  open: ["EU", "EU,EU"],
  morph: ["0", "1", "0.37"],
  weight: ["equal", "trade", "ties"],
  mode: ["present", "explore"],
  tour: ["coverage", "customs", "no-such-story"],
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
