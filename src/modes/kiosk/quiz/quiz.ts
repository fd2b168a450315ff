// Makes a round of questions from the facts. The selection is random with a given seed.

import type { World } from "../../../model/world/world.ts";
import { first, since } from "./beginnings.ts";
import { loreOf, type QuizContext } from "./context.ts";
import { assistance } from "./customs.ts";
import { both, own } from "./frameworks.ts";
import { coverage, partners, trade } from "./numbers.ts";
import type { Maker, QuizQuestion } from "./question.ts";
import { type Random, seededRandom, shuffled } from "./random.ts";
import type { QuizKind } from "./terms.ts";

export type { QuizQuestion } from "./question.ts";

const MAKERS: Record<QuizKind, Maker> = { trade, first, own, assistance, both, since, partners, coverage };
/** Easy ones first: names before years, years before figures. */
const KINDS: readonly QuizKind[] = ["trade", "first", "own", "assistance", "both", "since", "partners", "coverage"];

const TRIES = 12;

const subjectOf = ({ show: { selection } }: QuizQuestion): string | undefined => selection[0]?.id;

/** A question that is not yet in the round, preferably about a new party. */
function another(
  maker: Maker,
  lore: QuizContext,
  random: Random,
  round: readonly QuizQuestion[],
): QuizQuestion | undefined {
  let found: QuizQuestion | undefined;
  for (let i = 0; i < TRIES; i++) {
    const drawn = maker(lore, random);
    if (!drawn) return undefined;
    if (round.some((q) => q.id === drawn.id)) continue;
    found = drawn;
    const subject = subjectOf(drawn);
    if (subject === undefined || !round.some((q) => subjectOf(q) === subject)) return drawn;
  }
  return found;
}

/**
 * Questions of different kinds, easy ones first. A kind is repeated only if the facts support fewer than `count` kinds.
 * The same seed gives the same round.
 */
export function quizRound(world: World, seed: number, count = 5): readonly QuizQuestion[] {
  const random = seededRandom(seed);
  const lore = loreOf(world);
  const round: QuizQuestion[] = [];
  let able = shuffled(KINDS, random);
  while (able.length > 0 && round.length < count)
    able = able.filter((kind) => {
      if (round.length >= count) return false;
      const question = another(MAKERS[kind], lore, random, round);
      if (question) round.push(question);
      return question !== undefined;
    });
  const ease = (q: QuizQuestion): number => KINDS.indexOf(q.kind);
  return round.sort((a, b) => ease(a) - ease(b));
}
