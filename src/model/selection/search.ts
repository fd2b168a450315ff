// Search for parties and agreements by name in either language, kana reading, ISO code or short name.
import type { Alias } from "../../data/details.ts";
import { groupBy } from "../group.ts";
import type { World } from "../world/world.ts";
import { type Ref, tellableLayers } from "./selection.ts";

export interface Hit {
  ref: Ref;
  /** 0 is best. */
  score: number;
}

/** Normalises text for comparison: katakana to hiragana, full width to half, without accents, dashes and case. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replace(/[\s\-–—・·'’.,()（）]/g, "");
}

interface Entry {
  ref: Ref;
  words: string[];
}

export type SearchIndex = readonly Entry[];

/** Order of the index: parties that are ever tied, agreements, layers, the other parties. */
export function indexSearch(world: World, aliases: readonly Alias[]): SearchIndex {
  const words = groupBy(aliases, (a) => a.party);
  const entry = (ref: Ref, words: (string | undefined)[]): Entry => ({
    ref,
    words: [...new Set(words.flatMap((w) => (w ? [foldText(w)] : [])))],
  });
  const { parties } = world.dataset;
  const isTied = new Set(world.everTied);
  const toEntry = (p: (typeof parties)[number]) =>
    entry({ kind: "party", id: p.id }, [
      p.name.en,
      p.name.ja,
      p.short.en,
      p.short.ja,
      p.id,
      p.iso2,
      ...(words.get(p.id) ?? []).flatMap((a) => [a.text, a.reading]),
    ]);
  const agreements = world.dataset.agreements.map((a) =>
    entry({ kind: "agreement", id: a.id }, [a.id, a.short.en, a.short.ja, a.name.en, a.name.ja]),
  );
  const layers = tellableLayers(world).map((l) => entry({ kind: "layer", id: l.id }, [l.id, l.name.en, l.name.ja]));
  const [tied, rest] = [parties.filter((p) => isTied.has(p.id)), parties.filter((p) => !isTied.has(p.id))];
  return [...tied.map(toEntry), ...agreements, ...layers, ...rest.map(toEntry)];
}

/** Best first: exact match, then prefix, then substring. Equal scores keep the order of the index. */
export function searchFor(index: SearchIndex, query: string, limit = 12): Hit[] {
  const q = foldText(query);
  if (q === "") return [];
  const scoreOf = (words: readonly string[]): number => {
    if (words.includes(q)) return 0;
    if (words.some((w) => w.startsWith(q))) return 1;
    return q.length > 1 && words.some((w) => w.includes(q)) ? 2 : Number.POSITIVE_INFINITY;
  };
  return index
    .map((e) => ({ ref: e.ref, score: scoreOf(e.words) }))
    .filter((h) => h.score < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.score - b.score)
    .slice(0, limit);
}
