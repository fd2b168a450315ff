// What a package made from a table says of itself, before somebody says otherwise.
import { asDay, isoOf } from "../day.ts";
import type { PlainAbout, PlainReading, PlainWords, Sheet } from "./types.ts";

/** Nothing is left out, and nobody is taken for another, without a word. */
export const NO_WORDS: PlainWords = { parties: new Map(), end: "last", leaveOut: false };

const withoutEnding = (file: string): string => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");

/** The day of the last beginning, and the party with most agreements. `centre`: who stands in the centre now. */
export function aboutOf(reading: PlainReading, sheets: readonly Sheet[], centre?: string): PlainAbout {
  const file = sheets[0]?.file ?? "";
  const name = withoutEnding(file) || file;
  const focal = reading.parties.find((p) => p.id === centre)?.id ?? reading.parties[0]?.id ?? "";
  return {
    title: { en: name, ja: name },
    source: { title: file, host: file, grade: "unverified" },
    focal,
    asOf: isoOf(reading.last ?? asDay(0)),
  };
}

/** Whether it can be opened as it stands. */
export const isReady = ({ used, unusable }: PlainReading, { leaveOut }: PlainWords): boolean =>
  used.length > 0 && (unusable.length === 0 || leaveOut);
