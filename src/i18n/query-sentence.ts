// The sentence that says what an expression counts, in one language.

import type { Day } from "../data/day.ts";
import type { DatasetMeta } from "../data/meta.ts";
import type { LocalizedText } from "../data/types.ts";
import { type Ast, type Term, termsOf } from "../model/query/ast.ts";
import type { QueryAnswer } from "../model/query/evaluate.ts";
import { wordOfKind } from "../model/query/kinds.ts";
import { MOST } from "../model/query/parse.ts";
import type { QueryFault } from "../model/query/terms.ts";
import { organisationsOn } from "../model/world/counting.ts";
import type { World } from "../model/world/world.ts";
import { ruleWords } from "./counting.ts";
import { formatDay, type Language, localeOf, wordsIn } from "./locale.ts";
import { partnershipWord } from "./partnership-word.ts";
import { QUERY_WORDS } from "./query.ts";

export interface Named {
  world: World;
  /** Short names of the bodies, by id. */
  bodies: ReadonlyMap<string, LocalizedText>;
}

function nameOf(term: Term, { world, bodies }: Named, language: Language): string {
  const words: LocalizedText | undefined =
    term.kind === "agreement"
      ? world.agreements.get(term.id)?.short
      : term.kind === "body"
        ? bodies.get(term.id)
        : term.kind === "region"
          ? world.dataset.meta.regions.find((r) => r.id === term.id)?.name
          : world.parties.get(term.id)?.short;
  return words ? wordsIn(words, language) : term.id;
}

/** Bilateral agreements that are counted with the others and are no EPA. */
const relatedNames = ({ world }: Named, language: Language): string =>
  world.dataset.agreements
    .filter((a) => a.kind === "bilateral" && a.family === "related")
    .map((a) => wordsIn(a.short, language))
    .join(language === "ja" ? "、" : ", ");

function clauseOf(ast: Ast, named: Named, language: Language): string {
  const words = QUERY_WORDS[language];
  const say = (part: Ast): string => clauseOf(part, named, language);
  switch (ast.op) {
    case "term":
      return ast.term.kind === "kind"
        ? words.kind(ast.term.id, ast.stage, relatedNames(named, language), partnershipWord(named.world.dataset.meta))
        : words.term(ast.term.kind, ast.stage, nameOf(ast.term, named, language));
    case "not":
      return words.not(say(ast.of));
    case "at-least":
      return words.atLeast(ast.n, ast.of.map(say));
    default:
      return words[ast.op](ast.of.map(say));
  }
}

export function querySentence(
  ast: Ast,
  { count, parties, strips, rule }: QueryAnswer,
  day: Day,
  named: Named,
): LocalizedText {
  const { world } = named;
  const snapshot = world.at(day);
  const isOfTalks = [...termsOf(ast)].some((t) => t.stage !== "in-force");
  const organisations = organisationsOn(world, snapshot, isOfTalks);
  const say = (language: Language): string => {
    const words = QUERY_WORDS[language];
    const counted = words.counted(
      clauseOf(ast, named, language),
      formatDay(day, localeOf(language).t),
      count,
      ruleWords(world, snapshot, rule, language, organisations),
      parties.length - count,
    );
    return strips.size === 0 ? `${counted} ${words.never}` : counted;
  };
  return { en: say("en"), ja: say("ja") };
}

/** `meta`: of the package in which it was asked. */
export function faultSentence(fault: QueryFault, meta: Pick<DatasetMeta, "terms">): LocalizedText {
  const own = [wordOfKind(meta, "partnership"), wordOfKind(meta, "assistance")];
  return { en: QUERY_WORDS.en.fault(fault, MOST, own), ja: QUERY_WORDS.ja.fault(fault, MOST, own) };
}
