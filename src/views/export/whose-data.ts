// Whose data a file shows, of which version and day: what leaves the page must say so by itself.
import { isoOf } from "../../data/day.ts";
import { EXPORT } from "../../i18n/export.ts";
import { type Language, wordsIn } from "../../i18n/locale.ts";
import type { Atlas } from "../atlas.ts";

export function whoseData({ dataset, opened }: Pick<Atlas, "dataset" | "opened">, language: Language): string {
  const { title, version, asOf } = dataset.meta;
  const { sheet } = EXPORT[language];
  const data = sheet.data(version, isoOf(asOf));
  return opened ? `${sheet.own(wordsIn(title, language))} · ${data}` : data;
}
