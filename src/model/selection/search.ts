// Search for parties and agreements by the names that people type, in either language: also former and variant names, kana
// readings and codes, and several of them at once (a party and an agreement lead to the membership).
import type { Details } from "../../data/details.ts";
import type { Membership } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { whyNotCentre } from "../world/centre.ts";
import type { World } from "../world/world.ts";
import { type Ref, tellableLayers } from "./selection.ts";

export interface Hit {
  ref: Ref;
  /** Of the party `ref` in an agreement that was named beside it. */
  membership?: Membership;
  /** Puts the party `ref` in the centre. */
  isCentre?: true;
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

/** Old and simplified signs of names, each before that of today. Escaped, since no page prints the old ones. */
const SIGNS: Readonly<Record<string, string>> = {
  "\u81fa": "台",
  "\u7063": "湾",
  "\u570b": "国",
  "\u97e9": "韓",
  "\u7368": "独",
  "\u806f": "連",
  "\u6b50": "欧",
  "\u7d93": "経",
  "\u6fdf": "済",
};
const OLD = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "g");
const SMALL: Readonly<Record<string, string>> = { ぁ: "ば", ぃ: "び", ぇ: "べ", ぉ: "ぼ", ゅ: "びゅ" };

/** As `foldText`, and variant spellings alike: ヴェ and ベ, with and without the long mark, old signs and new. */
export const foldName = (text: string): string =>
  foldText(text)
    .replace(/ゔ([ぁぃぇぉゅ])/g, (_, small: string) => SMALL[small] ?? "")
    .replace(/ゔ/g, "ぶ")
    .replace(/[ー〜]/g, "")
    .replace(OLD, (sign) => SIGNS[sign] ?? sign);

interface Entry {
  ref: Ref;
  words: string[];
}

export interface SearchIndex {
  entries: readonly Entry[];
  memberships: readonly Membership[];
}

/** Order of the index: parties that are ever tied, agreements, layers, the other parties. */
export function indexSearch(world: World, names: Pick<Details, "aliases" | "agreementAliases">): SearchIndex {
  const words = groupBy(names.aliases, (a) => a.party);
  const agreementWords = groupBy(names.agreementAliases, (a) => a.agreement);
  const entry = (ref: Ref, words: (string | undefined)[]): Entry => ({
    ref,
    words: [...new Set(words.flatMap((w) => (w ? [foldName(w)] : [])))],
  });
  const { parties, memberships } = world.dataset;
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
    entry({ kind: "agreement", id: a.id }, [
      a.id,
      a.short.en,
      a.short.ja,
      a.name.en,
      a.name.ja,
      ...(agreementWords.get(a.id) ?? []).flatMap((w) => [w.text, w.reading]),
    ]),
  );
  const layers = tellableLayers(world).map((l) => entry({ kind: "layer", id: l.id }, [l.id, l.name.en, l.name.ja]));
  const [tied, rest] = [parties.filter((p) => isTied.has(p.id)), parties.filter((p) => !isTied.has(p.id))];
  return { entries: [...tied.map(toEntry), ...agreements, ...layers, ...rest.map(toEntry)], memberships };
}

/** Exact match, then prefix, then substring. Equal scores keep the order of the index. */
function named({ entries }: SearchIndex, text: string): Hit[] {
  const q = foldName(text);
  if (q === "") return [];
  const scoreOf = (words: readonly string[]): number => {
    if (words.includes(q)) return 0;
    if (words.some((w) => w.startsWith(q))) return 1;
    return q.length > 1 && words.some((w) => w.includes(q)) ? 2 : Number.POSITIVE_INFINITY;
  };
  return entries
    .map((e) => ({ ref: e.ref, score: scoreOf(e.words) }))
    .filter((h) => h.score < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.score - b.score);
}

/** The words of a query; between Latin and Japanese letters there need be no space. */
const piecesOf = (query: string): string[] =>
  query
    .normalize("NFKC")
    .replace(/([a-z0-9])(?=[\u3041-\u30ff\u4e00-\u9fff])|([\u3041-\u30ff\u4e00-\u9fff])(?=[a-z0-9])/gi, "$& ")
    .split(/[\s,、/・+]+/)
    .map((piece) =>
      piece.length > 2 ? piece.replace(/^[のとは](?=[\u30a1-\u30ff\u4e00-\u9fff])|[のとは]$/g, "") : piece,
    )
    .filter(Boolean);

/** Words of a question: what has one is to be asked, not found. */
const ASKS = /^(and|or|not|but|without|かつ|または|以外)$/i;

/** A party and an agreement, in either order, each named by one word or by several. */
function memberships(index: SearchIndex, pieces: readonly string[]): Hit[] {
  const found: Hit[] = [];
  for (let at = 1; at < pieces.length; at++) {
    const sides = [pieces.slice(0, at), pieces.slice(at)].map((words) =>
      named(index, words.join(" ")).filter((h) => h.score < 2),
    );
    for (const [a = [], b = []] of [sides, [...sides].reverse()])
      for (const party of a)
        for (const agreement of b) {
          const membership = index.memberships.find(
            (m) =>
              party.ref.kind === "party" &&
              agreement.ref.kind === "agreement" &&
              m.party === party.ref.id &&
              m.agreement === agreement.ref.id,
          );
          if (membership) found.push({ ref: party.ref, membership, score: party.score + agreement.score });
        }
  }
  return found.sort((a, b) => a.score - b.score);
}

/** What all words fit, somewhere in its names. */
function fitting({ entries }: SearchIndex, pieces: readonly string[]): Hit[] {
  const parts = pieces.map(foldName).filter((p) => p !== "");
  return entries
    .filter((e) => parts.every((part) => part.length > 1 && e.words.some((w) => w.includes(part))))
    .map((e) => ({ ref: e.ref, score: 3 }));
}

/**
 * Best first: the whole query as a name; else, of several words, the membership that they name, what all of them fit, and
 * each by itself.
 */
export function searchFor(index: SearchIndex, query: string, limit = 12): Hit[] {
  const whole = named(index, query);
  const pieces = piecesOf(query);
  if (whole.length > 0 || pieces.length < 2 || pieces.some((piece) => ASKS.test(piece))) return whole.slice(0, limit);
  const members = memberships(index, pieces);
  const several = [...members, ...fitting(index, pieces)];
  // Only beside something that answers the whole: words of a sentence are no names.
  const each = members.length > 0 ? pieces.flatMap((piece) => named(index, piece).filter((h) => h.score === 0)) : [];
  const seen = new Set<string>();
  return [...several, ...each]
    .filter(({ ref, membership }) => {
      const key = `${ref.kind} ${ref.id} ${membership?.fact ?? ""}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, limit);
}

/** What is found, and behind the first party that can stand in the centre the wish to put it there. */
export function withCentre(hits: readonly Hit[], { whole, dataset: { meta } }: World): Hit[] {
  if (meta.dates === "focal") return [...hits];
  const at = hits.findIndex(
    ({ ref, membership }) =>
      ref.kind === "party" && !membership && ref.id !== meta.focal && whyNotCentre(whole, ref.id) === undefined,
  );
  const found = hits[at];
  return found ? hits.toSpliced(at + 1, 0, { ...found, isCentre: true }) : [...hits];
}
