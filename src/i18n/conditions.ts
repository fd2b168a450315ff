// Under which conditions a view is true: what is imagined in it, and up to which day facts are known. Said of all that is shown
// and of all that leaves the page.

import type { Day } from "../data/day.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import { KNOWN_WORDS } from "./known.ts";
import { formatDay, type Locale } from "./locale.ts";

export interface Conditioned {
  whatif: readonly Hypothesis[];
  known: Day | undefined;
}

/** A short text for each condition, in the languages of the locale; none for a view of all facts. */
export const conditionsOf = ({ whatif, known }: Conditioned, { text }: Pick<Locale, "text">): string[] => [
  ...(whatif.length > 0 ? [text((t) => t.hypothetical.mark)] : []),
  ...(known === undefined ? [] : [text((t, language) => KNOWN_WORDS[language].mark(formatDay(known, t)))]),
];
