// Tables of memberships, made by seed: nobody's table is in the tests.
import { asDay, dayOf, isoOf } from "../../src/data/day.ts";
import { type Directory, directoryOf } from "../../src/data/plain/directory.ts";
import { seededRandom } from "../../src/scene/placing/exact.ts";
import { ALPHA3 } from "../../tools/map/iso-numeric.ts";
import { bundledDataset } from "../bundled.ts";

export interface MadeRow {
  agreement: string;
  title: string;
  party: string;
  /** ISO; empty where nothing is known. */
  signed: string;
  inForce: string;
  left: string;
}
export const HEAD = ["agreement", "title", "party", "signed", "in_force", "end"] as const;

const CODES = [...ALPHA3.values()];

let known: Directory | undefined;

export function directory(): Directory {
  const { parties, aliases } = bundledDataset();
  known ??= directoryOf({ parties, aliases, numeric: Object.fromEntries(ALPHA3) });
  return known;
}

export const knownParties = () => {
  const { parties, aliases } = bundledDataset();
  return { parties, aliases, numeric: Object.fromEntries(ALPHA3) };
};

export const pickerOf = (seed: number) => {
  const random = seededRandom(seed);
  const int = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  return { int, one, chance: (p: number) => random() < p };
};

/** Agreements of two to twelve parties; some dates are missing, some agreements have ended. In order of the agreements. */
export function madeRows(seed: number, agreements = 40): MadeRow[] {
  const { int, one, chance } = pickerOf(seed);
  return Array.from({ length: agreements }, (_, i): MadeRow[] => {
    const size = chance(0.6) ? 2 : 3 + int(10);
    const parties = new Set<string>();
    while (parties.size < size) parties.add(one(CODES));
    const signed = dayOf(1960 + int(60), 1 + int(12), 1 + int(28));
    const ends = chance(0.2) ? isoOf(asDay(signed + 4_000 + int(2_000))) : "";
    return [...parties].map((party) => ({
      agreement: `AG-${i + 1}`,
      title: `Made Agreement ${i + 1}`,
      party,
      signed: isoOf(signed),
      inForce: chance(0.9) ? isoOf(asDay(signed + 30 + int(900))) : "",
      left: ends,
    }));
  }).flat();
}

/** ISO to `30.12.2018`, `12/30/2018` and so on. */
export const written = (iso: string, order: "dmy" | "mdy" | "ymd", sign = "/"): string => {
  if (iso === "") return "";
  const [y, m, d] = iso.split("-") as [string, string, string];
  return order === "ymd" ? [y, m, d].join(sign) : order === "dmy" ? [d, m, y].join(sign) : [m, d, y].join(sign);
};

export const cellsOf = (rows: readonly MadeRow[]): string[][] =>
  rows.map((r) => [r.agreement, r.title, r.party, r.signed, r.inForce, r.left]);

export const csvOf = (cells: readonly (readonly string[])[], separator = ","): string =>
  cells
    .map((row) => row.map((c) => (/["\r\n]/.test(c) || c.includes(separator) ? `"${c.replaceAll('"', '""')}"` : c)))
    .map((row) => row.join(separator))
    .join("\r\n");

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
