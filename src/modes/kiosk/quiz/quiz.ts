// A round of questions made from the facts. The facts decide who is asked about, a seed decides what is drawn.

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

/** A question that the round does not have, if possible of somebody of whom nothing was asked yet. */
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
 * Questions of different kinds, easy ones first; of a kind again only where the facts support fewer kinds than are asked
 * for. The same seed gives the same round.
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
