// Data of one question, and the order of its answers.
import type { Day } from "../../../data/day.ts";
import type { FactId, PartyId } from "../../../data/types.ts";
import { type Selection, selectOnly } from "../../../model/selection/selection.ts";
import type { QuizContext } from "./context.ts";
import { type Random, shuffled } from "./random.ts";
import type { QuizAsked, QuizKind, QuizOption } from "./terms.ts";

export type QuizQuestion = QuizAsked & {
  /** The same for the same question in every round, whatever the order of its answers. */
  id: string;
  /** Facts that support the answer. */
  facts: readonly FactId[];
  /** What the pictures show after the answer. */
  show: { day: Day; selection: Selection; view: "map" | "network" };
};

/** Makes a question of one kind; undefined if the facts do not support it. */
export type Maker = (lore: QuizContext, random: Random) => QuizQuestion | undefined;

const keyOf = (option: QuizOption): string => {
  if ("party" in option) return option.party;
  if ("year" in option) return `${option.year}`;
  return "count" in option ? `${option.count}` : option.shown.toFixed(1);
};

export interface Laid {
  id: string;
  options: readonly QuizOption[];
  right: number;
}

/** Shuffles the right answer and the others. `about` distinguishes questions with the same answers. */
export function lay(
  kind: QuizKind,
  about: string,
  right: QuizOption,
  others: readonly QuizOption[],
  random: Random,
): Laid {
  const options = shuffled([right, ...others], random);
  const rest = others.map(keyOf).sort().join("+");
  return { id: [kind, about, keyOf(right), rest].filter(Boolean).join("/"), options, right: options.indexOf(right) };
}

export const asParty = (party: PartyId): QuizOption => ({ party });

export const shows = (day: Day, view: "map" | "network", party?: PartyId): QuizQuestion["show"] => ({
  day,
  view,
  selection: party === undefined ? [] : selectOnly({ kind: "party", id: party }),
});
