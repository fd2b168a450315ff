// Parties in the order in which somebody without a keyboard looks for them: by the row of the kana table with which the
// reading begins, or by the first letter.
import type { Alias } from "../../data/details.ts";
import type { Party, PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import type { World } from "../world/world.ts";
import { foldText } from "./search.ts";

/** Rows of the kana table, each with the kana that belong to it, voiced and small ones among them. */
const ROWS: readonly (readonly [row: string, kana: string])[] = [
  ["あ", "あいうえおぁぃぅぇぉゔ"],
  ["か", "かきくけこがぎぐげごゕゖ"],
  ["さ", "さしすせそざじずぜぞ"],
  ["た", "たちつてとだぢづでどっ"],
  ["な", "なにぬねの"],
  ["は", "はひふへほばびぶべぼぱぴぷぺぽ"],
  ["ま", "まみむめも"],
  ["や", "やゆよゃゅょ"],
  ["ら", "らりるれろ"],
  ["わ", "わをんゎ"],
];

export interface IndexGroup {
  /** `か`, `C`. */
  key: string;
  parties: PartyId[];
}

const KANA = /^[ぁ-ゖ]/;
/** Latin names in a Japanese list (`EU`) are found by their reading. */
const isRead = (text: string): boolean => KANA.test(foldText(text));

/** Kana reading of the short name; where the name itself is not in kana, of the alias that is written like it. */
function readingOf(party: Party, aliases: readonly Alias[]): string | undefined {
  if (isRead(party.short.ja)) return foldText(party.short.ja);
  const own = aliases.find((a) => a.text === party.short.ja) ?? aliases[0];
  return own && isRead(own.reading) ? foldText(own.reading) : undefined;
}

interface Sorted {
  id: PartyId;
  key: string;
  by: string;
}

/** As a reader of the language expects it: voiced kana beside the plain ones, small ones and long vowels as if written out. */
const BY_NAME = new Intl.Collator("ja");

const grouped = (sorted: Sorted[], order: (key: string) => number): IndexGroup[] =>
  [...groupBy(sorted, (s) => s.key)]
    .map(([key, list]) => ({
      key,
      parties: list.sort((a, b) => BY_NAME.compare(a.by, b.by) || (a.id < b.id ? -1 : 1)).map((s) => s.id),
    }))
    .sort((a, b) => order(a.key) - order(b.key));

/** Everybody but the focal party, once. What has no reading comes last, under `…`. */
export function kanaIndex({ dataset }: Pick<World, "dataset">, aliases: readonly Alias[]): IndexGroup[] {
  const own = groupBy(aliases, (a) => a.party);
  const sorted = dataset.parties
    .filter((p) => p.id !== dataset.meta.focal)
    .map((p): Sorted => {
      const by = readingOf(p, own.get(p.id) ?? []) ?? "";
      const row = ROWS.find(([, kana]) => by !== "" && kana.includes(by[0] ?? ""));
      return { id: p.id, key: row?.[0] ?? "…", by: by || p.short.ja };
    });
  const rank = (key: string): number => {
    const at = ROWS.findIndex(([row]) => row === key);
    return at < 0 ? ROWS.length : at;
  };
  return grouped(sorted, rank);
}

export function letterIndex({ dataset }: Pick<World, "dataset">): IndexGroup[] {
  const sorted = dataset.parties
    .filter((p) => p.id !== dataset.meta.focal)
    .map((p): Sorted => {
      const by = foldText(p.short.en);
      return { id: p.id, key: (by[0] ?? "…").toUpperCase(), by };
    });
  return grouped(sorted, (key) => key.codePointAt(0) ?? 0);
}
