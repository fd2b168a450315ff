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

/** What stands between and around names without being part of them; also the signs of direction that come with a copied text. */
const BETWEEN = /[\s\p{Pd}\p{Cf}·'’‘"“”\u201e\u00ab\u00bb「」『』.,:;?_()（）。、]/gu;

/** Normalises text for comparison: katakana to hiragana, full width to half, without accents, dashes, quotes and case. */
export function foldText(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .toLowerCase()
      // The small letter of a Turkish keyboard’s I.
      .replaceAll("\u0131", "i")
      .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
      .replace(BETWEEN, "")
      .replaceAll("・", "")
  );
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
  const { terms } = world.dataset.meta;
  const layers = tellableLayers(world).map((l) =>
    entry({ kind: "layer", id: l.id }, [
      l.id,
      l.name.en,
      l.name.ja,
      ...terms.flatMap((t) => (t.id === l.id ? t.words : [])),
    ]),
  );
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

/** Small words that stand around names; where they are codes of parties too, nobody types these in small letters. */
const SMALL_WORDS = /^(?:the|in|of|to|for)$/;
const ARTICLE = /^\s*the\s+/i;

/** Words of an official name that say the form of a state: what remains may be its usual name. */
const FORM =
  /^(?:the\s+)?(?:(?:[a-z’']+\s+){0,2}(?:republic|kingdom|commonwealth|state|union|federation|principality|sultanate)\s+of\s+(?:the\s+)?)+/i;
const JAPANESE_FORM = /(?:民主|社会主義|人民|連邦|イスラム|・)*(?:共和国|王国|連邦|公国|首長国|国)$/;

/** Parties whose usual name remains of an official one. They are offered, not taken for the same. */
function byForm(index: SearchIndex, query: string): Hit[] {
  const plain = query.normalize("NFKC").trim();
  const usual = plain.replace(FORM, "").replace(JAPANESE_FORM, "");
  if (usual === plain || usual.length < 2) return [];
  return named(index, usual).filter((h) => h.score === 0 && h.ref.kind === "party");
}

/** The words of a query; between Latin and Japanese letters there need be no space. */
const piecesOf = (query: string): string[] =>
  query
    .normalize("NFKC")
    .replace(/([a-z0-9])(?=[\u3041-\u30ff\u4e00-\u9fff])|([\u3041-\u30ff\u4e00-\u9fff])(?=[a-z0-9])/gi, "$& ")
    .split(/[\s,、/・+:：\p{Pd}]+/u)
    .map((piece) =>
      piece.length > 2 ? piece.replace(/^[のとは](?=[\u30a1-\u30ff\u4e00-\u9fff])|[のとは]$/g, "") : piece,
    )
    .filter((piece) => piece !== "" && !SMALL_WORDS.test(piece));

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
export function searchFor(index: SearchIndex, asked: string, limit = 12): Hit[] {
  const query = asked.replace(ARTICLE, "");
  const exact = named(index, query);
  const whole = exact[0]?.score === 0 ? exact : once([...byForm(index, query), ...exact]);
  const pieces = piecesOf(query);
  if (whole.length > 0 || pieces.length < 2 || pieces.some((piece) => ASKS.test(piece))) return whole.slice(0, limit);
  const members = memberships(index, pieces);
  const several = [...members, ...fitting(index, pieces)];
  // Only beside something that answers the whole: words of a sentence are no names.
  const each = members.length > 0 ? pieces.flatMap((piece) => named(index, piece).filter((h) => h.score === 0)) : [];
  return once([...several, ...each]).slice(0, limit);
}

/** The first of those that lead to the same. */
function once(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ ref, membership }) => {
    const key = `${ref.kind} ${ref.id} ${membership?.fact ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
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
