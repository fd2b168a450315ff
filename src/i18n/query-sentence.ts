// The sentence that says what an expression counts, in one language.

import type { Day } from "../data/day.ts";
import type { Words } from "../data/types.ts";
import type { Ast, Term } from "../model/query/ast.ts";
import type { QueryAnswer } from "../model/query/evaluate.ts";
import { MOST } from "../model/query/parse.ts";
import type { QueryFault } from "../model/query/terms.ts";
import type { World } from "../model/world/world.ts";
import { formatDay, localeOf, type Tongue, wordsIn } from "./locale.ts";
import { QUERY_WORDS } from "./query.ts";

export interface Named {
  world: World;
  /** Short names of the bodies, by id. */
  bodies: ReadonlyMap<string, Words>;
}

function nameOf(term: Term, { world, bodies }: Named, tongue: Tongue): string {
  const words: Words | undefined =
    term.kind === "agreement"
      ? world.agreements.get(term.id)?.short
      : term.kind === "body"
        ? bodies.get(term.id)
        : term.kind === "region"
          ? world.dataset.meta.regions.find((r) => r.id === term.id)?.name
          : world.parties.get(term.id)?.short;
  return words ? wordsIn(words, tongue) : term.id;
}

/** Bilateral agreements that are counted with the others and are no EPA. */
const relatedNames = ({ world }: Named, tongue: Tongue): string =>
  world.dataset.agreements
    .filter((a) => a.kind === "bilateral" && a.family === "related")
    .map((a) => wordsIn(a.short, tongue))
    .join(tongue === "ja" ? "、" : ", ");

function clauseOf(ast: Ast, named: Named, tongue: Tongue): string {
  const words = QUERY_WORDS[tongue];
  const say = (part: Ast): string => clauseOf(part, named, tongue);
  switch (ast.op) {
    case "term":
      return ast.term.kind === "kind"
        ? words.kind(ast.term.id, ast.stage, relatedNames(named, tongue))
        : words.term(ast.term.kind, ast.stage, nameOf(ast.term, named, tongue));
    case "not":
      return words.not(say(ast.of));
    case "at-least":
      return words.atLeast(ast.n, ast.of.map(say));
    default:
      return words[ast.op](ast.of.map(say));
  }
}

export function querySentence(ast: Ast, { count, parties, strips }: QueryAnswer, day: Day, named: Named): Words {
  const say = (tongue: Tongue): string => {
    const words = QUERY_WORDS[tongue];
    const counted = words.counted(
      clauseOf(ast, named, tongue),
      formatDay(day, localeOf(tongue).t),
      count,
      parties.length - count,
    );
    return strips.size === 0 ? `${counted} ${words.never}` : counted;
  };
  return { en: say("en"), ja: say("ja") };
}

export const faultSentence = (fault: QueryFault): Words => ({
  en: QUERY_WORDS.en.fault(fault, MOST),
  ja: QUERY_WORDS.ja.fault(fault, MOST),
});
