// Japanese eras: names as they are typed and printed, and the year before their first one.
import { type Day, dayOf } from "./day.ts";

interface Era {
  name: string;
  /** Other signs that people type. */
  signs: readonly string[];
  /** First day, from the accession of the emperor (from Meiji: its first year by the common calendar). */
  from: Day;
  /** Year 1 is the year after. */
  before: number;
}

/** Newest first. */
export const ERAS: readonly Era[] = [
  { name: "令和", signs: ["令", "r", "reiwa"], from: dayOf(2019, 5, 1), before: 2018 },
  { name: "平成", signs: ["平", "h", "heisei"], from: dayOf(1989, 1, 8), before: 1988 },
  { name: "昭和", signs: ["昭", "s", "showa"], from: dayOf(1926, 12, 25), before: 1925 },
  { name: "大正", signs: ["大", "t", "taisho"], from: dayOf(1912, 7, 30), before: 1911 },
  { name: "明治", signs: ["明", "m", "meiji"], from: dayOf(1868, 1, 1), before: 1867 },
];

/** Year of the era in which a day lies, as `平成30` or `令和元`; undefined before the first era. */
export function eraYear(day: Day, year: number): string | undefined {
  const era = ERAS.find((e) => e.from <= day);
  if (!era) return undefined;
  const count = year - era.before;
  return `${era.name}${count === 1 ? "元" : count}`;
}
