import type { Issue } from "../../src/data/package/issue.ts";
import { phraseInJapanese } from "../../src/i18n/package-faults.ts";

/** A value of the data: one word, or text in quotes. */
const isValue = (text: string): boolean => /^".*"$/s.test(text) || !/\s/.test(text);

/** Phrases of a fault that have no Japanese. */
export const untranslated = ({ found, expected, cause }: Issue): string[] =>
  [found, expected, cause].filter((phrase) => !isValue(phrase) && phraseInJapanese(phrase) === undefined);
