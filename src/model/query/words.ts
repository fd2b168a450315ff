// The vocabulary of expressions: every name in the dataset, in both languages, folded for comparison.
import type { Body } from "../../data/body-types.ts";
import type { AgreementAlias, Alias } from "../../data/details.ts";
import { foldName } from "../selection/search.ts";
import type { World } from "../world/world.ts";
import type { Term } from "./ast.ts";
import { wordOfKind } from "./kinds.ts";
import { QUERY_STAGES, type QueryKind, type QueryStage } from "./terms.ts";

export type Keyword = "and" | "or" | "not" | "not-after" | "at-least" | "of" | QueryStage;

const KEYWORDS: readonly (readonly [Keyword, readonly string[]])[] = [
  ["and", ["and", "but", "&", "&&", "かつ", "および", "及び"]],
  ["or", ["or", "|", "||", "または", "もしくは"]],
  ["not", ["not", "!", "without"]],
  ["not-after", ["でない", "ではない", "以外", "を除く"]],
  ["at-least", ["at least", "atleast", "少なくとも"]],
  ["of", ["of", "のうち"]],
  ["in-force", ["in-force", "inforce", "in force", "発効", "発効済み"]],
  ["signed", ["signed", "署名", "署名済み"]],
  ["talks", ["talks", "negotiating", "交渉", "交渉中"]],
];
/** Kinds with an empty list take their words from the package, else the kind itself is the word. */
const KINDS: readonly (readonly [QueryKind, readonly string[]])[] = [
  ["bilateral", ["bilateral", "二国間", "二国間協定"]],
  ["plurilateral", ["plurilateral", "複数国間", "広域"]],
  ["partnership", []],
  ["assistance", []],
];

export interface Vocabulary {
  keywords: ReadonlyMap<string, Keyword>;
  terms: ReadonlyMap<string, Term>;
  /** Names as written, for suggestions; an id only where no name is like it. */
  known: readonly string[];
  /** Number of words of the longest name. */
  longest: number;
}

export const isStage = (keyword: Keyword | undefined): keyword is QueryStage =>
  QUERY_STAGES.some((stage) => stage === keyword);

/** `foldName` drops punctuation; a name that is nothing else keeps it. */
export const foldWord = (text: string): string => foldName(text) || text.trim();

/** Earlier meanings win: kinds, agreements, bodies, organisations, regions, then parties. */
export function vocabularyOf(
  world: World,
  bodies: readonly Body[] = [],
  aliases: readonly Alias[] = [],
  agreementAliases: readonly AgreementAlias[] = [],
): Vocabulary {
  const terms = new Map<string, Term>();
  const known: string[] = [];
  let longest = 3;
  const add = (term: Term, ...names: (string | undefined)[]): void => addTo(known, term, names);
  /** Understood, but not suggested: the page prints names as it has them itself. */
  const also = (term: Term, ...names: (string | undefined)[]): void => addTo([], term, names);
  const addTo = (list: string[], term: Term, names: readonly (string | undefined)[]): void => {
    for (const name of names) {
      const word = name === undefined ? "" : foldWord(name);
      if (name === undefined || word === "" || terms.has(word)) continue;
      terms.set(word, term);
      list.push(name);
      longest = Math.max(longest, name.split(/\s+/).length);
    }
  };
  const { dataset } = world;
  for (const [id, names] of KINDS) {
    const own = dataset.meta.terms.filter((t) => t.means === id);
    add({ kind: "kind", id }, ...names, ...own.flatMap((t) => t.words));
    add({ kind: "kind", id }, wordOfKind(dataset.meta, id));
  }
  for (const a of dataset.agreements)
    add({ kind: "agreement", id: a.id }, a.short.en, a.short.ja, a.name.en, a.name.ja, a.id);
  for (const b of bodies) add({ kind: "body", id: b.id }, b.short.en, b.short.ja, b.name.en, b.name.ja, b.id);
  const organisations = new Set(dataset.organisations.map((o) => o.organisation));
  for (const id of organisations) {
    const party = world.parties.get(id);
    add({ kind: "organisation", id }, id, party?.short.en, party?.short.ja, party?.name.en, party?.name.ja);
  }
  for (const r of dataset.meta.regions) add({ kind: "region", id: r.id }, r.id, r.name.en, r.name.ja);
  for (const p of dataset.parties)
    add({ kind: "party", id: p.id }, p.id, p.short.en, p.short.ja, p.name.en, p.name.ja, p.iso2);
  for (const { party, text, reading } of aliases) also({ kind: "party", id: party }, text, reading);
  for (const { agreement, text, reading } of agreementAliases)
    also({ kind: "agreement", id: agreement }, text, reading);
  const keywords = new Map(KEYWORDS.flatMap(([word, names]) => names.map((n) => [foldWord(n), word] as const)));
  return { keywords, terms, known, longest };
}
