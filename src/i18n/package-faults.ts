// Faults of a package as sentences: in English the one that build and command line print, in Japanese the same from the same parts.

import type { Issue } from "../data/package/issue.ts";
import { issueSentence } from "./issue-sentence.ts";
import type { Language } from "./locale.ts";
import { FAULT_PARTS, FAULT_PHRASES } from "./package-fault-words.ts";
import { storyPhrase } from "./story-faults.ts";

/** A phrase of the checks in Japanese; words of the data in it stay as they are. Undefined for one that is not known. */
export function phraseInJapanese(phrase: string): string | undefined {
  const whole = Object.hasOwn(FAULT_PHRASES, phrase) ? FAULT_PHRASES[phrase] : undefined;
  if (whole !== undefined) return whole;
  for (const [pattern, as] of FAULT_PARTS) if (pattern.test(phrase)) return phrase.replace(pattern, as);
  return storyPhrase(phrase);
}

export const packageFault = (issue: Issue, language: Language): string =>
  issueSentence(issue, language, phraseInJapanese);
