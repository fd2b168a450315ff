// The plain data of one question, and how its answers are laid out.
import type { Day } from "../../../data/day.ts";
import type { FactId, PartyId } from "../../../data/types.ts";
import { type Selection, selectOnly } from "../../../model/selection/selection.ts";
import type { QuizContext } from "./context.ts";
import { type Random, shuffled } from "./random.ts";
import type { QuizAsked, QuizKind, QuizOption } from "./terms.ts";

export type QuizQuestion = QuizAsked & {
  /** The same question has the same name in every round, however its answers lie. */
  id: string;
  /** On which the answer rests. */
  facts: readonly FactId[];
  /** What the pictures show once it is answered. */
  show: { day: Day; selection: Selection; view: "map" | "network" };
};

/** Undefined where the facts do not support the kind. */
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

/** The right answer and the others, in an order of chance; `about` tells apart questions with the same answers. */
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
