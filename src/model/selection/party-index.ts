// Alphabetical index of parties for use without a keyboard: by row of the kana table (Japanese) or first letter (English).
import type { Alias } from "../../data/details.ts";
import type { Party, PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import type { World } from "../world/world.ts";
import { foldText } from "./search.ts";

/** Rows of the kana table with all their kana, including voiced and small ones. */
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
/** Whether the text is in kana; Latin names in a Japanese list (`EU`) are filed under their reading. */
const isRead = (text: string): boolean => KANA.test(foldText(text));

/** Kana reading of the short name: the name itself if it is in kana, else the reading of the alias spelled like it. */
function readingOf(party: Party, aliases: readonly Alias[]): string | undefined {
  if (isRead(party.short.ja)) return foldText(party.short.ja);
  const own = aliases.find((a) => a.text === party.short.ja) ?? aliases.find((a) => a.reading);
  return own?.reading && isRead(own.reading) ? foldText(own.reading) : undefined;
}

interface Sorted {
  id: PartyId;
  key: string;
  by: string;
}

/** Japanese dictionary order: voiced, small and long kana sort with the plain ones. */
const BY_NAME = new Intl.Collator("ja");

const grouped = (sorted: Sorted[], order: (key: string) => number): IndexGroup[] =>
  [...groupBy(sorted, (s) => s.key)]
    .map(([key, list]) => ({
      key,
      parties: list.sort((a, b) => BY_NAME.compare(a.by, b.by) || (a.id < b.id ? -1 : 1)).map((s) => s.id),
    }))
    .sort((a, b) => order(a.key) - order(b.key));

/** Every party except the focal one, once. Those without a reading come last, under `…`. */
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
