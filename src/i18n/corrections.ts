// Words of corrections: dates that the dataset once gave otherwise. They come with the panels.
import type { Language } from "./language.ts";

interface CorrectionWords {
  heading: string;
  /** `was`: date with its grade, as it stood. */
  corrected(when: string, was: string): string;
  /** The date is the same, its evidence is not. */
  regraded(when: string, grade: string): string;
  /** No date was given before. */
  added(when: string): string;
  /** No date is given any more. */
  removed(when: string, was: string): string;
  graded(date: string, grade: string): string;
}

export const CORRECTIONS: Record<Language, CorrectionWords> = {
  en: {
    heading: "Dates corrected in these data",
    corrected: (when, was) => `Corrected on ${when}: it was ${was}.`,
    regraded: (when, grade) => `Other evidence since ${when}: it was ${grade}.`,
    added: (when) => `Added on ${when}: there was no date before.`,
    removed: (when, was) => `Removed on ${when}: it was ${was}, and no date is given now.`,
    graded: (date, grade) => `${date} (${grade})`,
  },
  ja: {
    heading: "このデータで修正した日付",
    corrected: (when, was) => `${when}に修正。それまでは${was}。`,
    regraded: (when, grade) => `${when}に確かさを変更。それまでは「${grade}」。`,
    added: (when) => `${when}に追加。それまでは日付なし。`,
    removed: (when, was) => `${when}に削除。それまでは${was}で、今は日付なし。`,
    graded: (date, grade) => `${date}（${grade}）`,
  },
};
