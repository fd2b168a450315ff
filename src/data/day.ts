// A day is a civil date without a time zone, held as an integer: days since 1970-01-01.
// Conversions go through UTC so that no machine's clock or zone can move a date.

export type Day = number & { readonly __unit: "day" };

/** Precision to which a date is known. */
export type Precision = "day" | "month" | "year";

const MS_PER_DAY = 86_400_000;

export const asDay = (n: number): Day => n as Day;

/** Days of 400 years, after which the calendar repeats itself. */
const DAYS_OF_CYCLE = 146_097;

/** Civil date → day. `month` is 1 to 12. One cycle later, since `Date.UTC` takes the years 0 to 99 for those from 1900. */
export const dayOf = (year: number, month: number, date: number): Day =>
  asDay(Date.UTC(year + 400, month - 1, date) / MS_PER_DAY - DAYS_OF_CYCLE);

/** Day → its civil parts; `month` is 1 to 12. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const d = new Date(day * MS_PER_DAY);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

/** Day → `2018-12-30`, or as much of it as the precision allows. */
export function isoOf(day: Day, precision: Precision = "day"): string {
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  return precision === "day" ? iso : precision === "month" ? iso.slice(0, 7) : iso.slice(0, 4);
}

export const yearOf = (day: Day): number => civilOf(day).year;

export interface PartialDate {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** The date as it is known: `2002`, `2002-11` or `2002-11-30`. */
  readonly text: string;
}

const toAscii = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff0e\uff0f\uff0d]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Reads `2018`, `2018-12`, `2018-12-30`, and what a Japanese spreadsheet makes of them (`2018/12/3`, full-width digits).
 * Gives undefined for anything else, also for days that no calendar has (2023-02-30).
 */
export function parsePartialDate(raw: string): PartialDate | undefined {
  if (read.has(raw)) return read.get(raw);
  const date = readPartialDate(raw);
  if (read.size >= MOST_READ) read.clear();
  if (raw.length < 20) read.set(raw, date);
  return date;
}

/** Every check reads the same dates again, and few of a hundred thousand differ. */
const read = new Map<string, PartialDate | undefined>();
const MOST_READ = 20_000;

function readPartialDate(raw: string): PartialDate | undefined {
  const m = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(toAscii(raw.trim()));
  if (!m) return undefined;
  const year = Number(m[1]);
  const month = m[2] === undefined ? undefined : Number(m[2]);
  const date = m[3] === undefined ? undefined : Number(m[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month === undefined)
    return {
      first: dayOf(year, 1, 1),
      last: dayOf(year, 12, 31),
      precision: "year",
      text: isoOf(dayOf(year, 1, 1), "year"),
    };
  if (date === undefined) {
    const first = dayOf(year, month, 1);
    return { first, last: asDay(dayOf(year, month + 1, 1) - 1), precision: "month", text: isoOf(first, "month") };
  }
  const day = dayOf(year, month, date);
  if (date < 1 || civilOf(day).month !== month) return undefined;
  return { first: day, last: day, precision: "day", text: isoOf(day) };
}

/** `2018-12-30` → day; undefined unless it is a full calendar date. */
export function parseDay(raw: string): Day | undefined {
  const d = parsePartialDate(raw);
  return d?.precision === "day" ? d.first : undefined;
}
