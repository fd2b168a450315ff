// Figures that a step states in words, beside what the data have on its day: advice to whoever writes it, never a refusal.
import type { StoryStep } from "../data/story.ts";
import type { Language } from "../i18n/language.ts";
import type { World } from "../model/world/world.ts";
import type { Addressed } from "./schema.ts";
import { seenIn } from "./story.ts";
import { statedFigure } from "./story-check.ts";

/** A figure of the data by the name under which `says` has it, with its value on the day of the step. */
export interface Known {
  name: string;
  value: number;
}

export interface FigureAdvice {
  field: "headline" | "caption";
  language: Language;
  /** As it stands there: `78.6 %`, `16 agreements`. */
  printed: string;
  /** What it may mean. The first is what the data have where none has the number. */
  known: readonly Known[];
  /** What it agrees with; undefined: it is another number than the data have. */
  agrees: Known | undefined;
}

export interface StepAdvice {
  day: Addressed["day"];
  /** Figures that nothing checks. */
  figures: readonly FigureAdvice[];
  /** Checks of the step; `now`: what the data have, undefined where they have no such figure. */
  checks: readonly { name: string; value: number; now: number | undefined }[];
  /** Numbers of which the data have none of the kind. */
  others: readonly string[];
}

const SHARE = /(\d+(?:\.\d+)?)\s?(?:%|percent\b|per cent\b|パーセント)/gi;
const COUNTED = {
  en: /(?<![\d.,])(\d{1,4})\s(?:[a-z-]+\s){0,3}?(agreements?|partners?|parties|members?|countries|economies|states)\b/gi,
  ja: /(?<![\d.,])(\d{1,4})\s?(?:の)?(協定|件|本|か国|カ国|ヶ国|ヵ国|国|者)/gi,
};
const IS_OF_PARTIES = /^(?:partner|part|member|countr|econom|state|か国|カ国|ヶ国|ヵ国|国|者)/i;
/** Days, months and years are no figures. */
const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const DATES = new RegExp(
  `\\d{1,2}\\s(?:${MONTHS})[a-z]*(?:\\s\\d{4})?|(?:${MONTHS})[a-z]*\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{4}-\\d{2}(?:-\\d{2})?|\\d+\\s?[年月日]|\\b(?:1[89]|20)\\d\\d\\b`,
  "gi",
);
const NUMBER = /(?<![\d.,A-Za-z])\d+(?:[.,]\d+)*/g;

const decimals = (number: string): number => number.split(".")[1]?.length ?? 0;
/** `79 %` states 78.6 as rounded. */
const isStated = (number: string, value: number): boolean => Number(number) === Number(value.toFixed(decimals(number)));

/** Agreements that the step chooses or its words name: the number of their parties may be meant. */
function agreementsOf(world: World, selection: Addressed["selection"] | undefined, text: string): string[] {
  const chosen = (selection ?? []).flatMap((ref) => (ref.kind === "agreement" ? [ref.id] : []));
  const named = [...world.agreements.values()].filter(
    ({ short }) => text.includes(short.en) || text.includes(short.ja),
  );
  return [...new Set([...chosen, ...named.map((a) => a.id)])];
}

export function adviceOn(step: StoryStep, facts: World): StepAdvice {
  const { world, day, patch } = seenIn(step, facts);
  const knownAs = (names: readonly string[]): Known[] =>
    names.flatMap((name) => {
      const value = statedFigure(world, { day }, name);
      return value === undefined ? [] : [{ name, value }];
    });
  const checks = Object.entries(step.says ?? {}).map(([name, value]) => ({
    name,
    value,
    now: knownAs([name])[0]?.value,
  }));
  const isChecked = (printed: string, names: readonly string[]): boolean =>
    checks.some(({ name, value, now }) => names.includes(name) && value === now && isStated(printed, value));
  const figures: FigureAdvice[] = [];
  const others = new Set<string>();
  for (const field of ["headline", "caption"] as const)
    for (const language of ["en", "ja"] as const) {
      const text = (step[field]?.[language] ?? "").normalize("NFKC");
      let rest = text.replace(DATES, " ");
      const find = (pattern: RegExp, namesOf: (unit: string) => readonly string[]): void => {
        for (const [printed, number = "", unit = ""] of rest.matchAll(pattern)) {
          const names = namesOf(unit);
          if (isChecked(number, names)) continue;
          const known = knownAs(names);
          const agrees = known.find(({ value }) => isStated(number, value));
          if (known.length === 0) others.add(printed);
          else figures.push({ field, language, printed: printed.trim(), known, agrees });
        }
        rest = rest.replace(pattern, " ");
      };
      find(SHARE, () => ["coverage"]);
      const agreements = agreementsOf(world, patch.selection, text);
      find(COUNTED[language], (unit) =>
        IS_OF_PARTIES.test(unit) ? [...agreements, "partners"] : ["agreements", "assistance"],
      );
      for (const [number] of rest.matchAll(NUMBER)) others.add(number);
    }
  return { day, figures, checks, others: [...others] };
}
