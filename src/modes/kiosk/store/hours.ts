// Opening hours as a house writes them: by weekdays, with pauses, and with lists of holidays and of days on which it is closed.
//
//   hours=09:30-17:00
//   hours=09:30-12:00,13:00-17:00
//   hours=Tue-Sun 09:30-17:00; Fri 09:30-20:00; Hol 10:00-16:00
//   closed=2026-12-28..2027-01-04, 2027-02-15
//   holidays=2027-01-11, 2027-02-11
import { type Day, parsePartialDate } from "../../../data/day.ts";

/** Minutes since midnight. */
export type Minute = number;

export interface Span {
  from: Minute;
  /** May be earlier than `from`: past midnight. */
  to: Minute;
}

export interface Rule {
  /** 0 is Sunday. */
  weekdays: ReadonlySet<number>;
  /** On the days of the list of holidays, in place of their weekday's hours. */
  onHolidays: boolean;
  spans: readonly Span[];
}

export interface DayRange {
  first: Day;
  last: Day;
}

/** Three letters at least, as far as a name goes: `Tues`, `Thursday`. */
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const JAPANESE = ["日", "月", "火", "水", "木", "金", "土"];
const HOLIDAYS = ["hol", "holiday", "holidays", "祝", "祝日"];
/** What stands between the ends of a range; the tilde is what keyboards of Windows write for 〜. */
const TO = /\s*(?:[-–—〜~]|から|\bto\b)\s*/;
const EVERY_DAY: Pick<Rule, "weekdays" | "onHolidays"> = {
  weekdays: new Set([0, 1, 2, 3, 4, 5, 6]),
  onHolidays: false,
};

export function parseMinute(text: string): Minute | undefined {
  const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(text.trim());
  if (!found) return undefined;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return minute <= 24 * 60 ? minute : undefined;
}

function parseSpan(text: string): Span | undefined {
  const [from, to, more] = text.split(TO).map(parseMinute);
  if (from === undefined || to === undefined || more !== undefined || from === to || from === 24 * 60) return undefined;
  return { from, to: to % (24 * 60) };
}

/** Whole names only: half of what somebody wrote would be wrong days, and nobody would see it. */
function weekdayOf(text: string): number {
  const name = text.toLowerCase().replace(/\.$/, "");
  const at = name.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name));
  return at >= 0 ? at : JAPANESE.indexOf(text.replace(/(?<=.)曜日?$/, ""));
}

/** `土日祝` names three; a text that has other signs as well is left whole. */
const apart = (part: string): string[] =>
  /^[日月火水木金土祝]{2,}$/.test(part) && part !== "祝日" ? [...part] : [part];

/** `Tue-Sun`, `Mon,Wed`, `Hol`, `土日祝`; a range may go past Saturday. */
function parseDays(text: string): Pick<Rule, "weekdays" | "onHolidays"> | undefined {
  const weekdays = new Set<number>();
  let onHolidays = false;
  const parts = text.split(/\s*(?:[,、・/&+]|\band\b)\s*|(?<![-–—〜~]|から|\bto)\s+(?![-–—〜~]|から|to\b)/);
  for (const name of parts.flatMap(apart)) {
    if (HOLIDAYS.includes(name.toLowerCase())) {
      onHolidays = true;
      continue;
    }
    const [first = -1, last = first, more] = name.split(TO).map((d) => weekdayOf(d.trim()));
    if (first < 0 || last < 0 || more !== undefined) return undefined;
    for (let d = first; ; d = (d + 1) % 7) {
      weekdays.add(d);
      if (d === last) break;
    }
  }
  return { weekdays, onHolidays };
}

/** Undefined if any part cannot be read: half of the hours would be wrong hours. */
export function parseHours(text: string): readonly Rule[] | undefined {
  const rules: Rule[] = [];
  // Digits, colons and tildes as a Japanese keyboard writes them.
  const plain = text.normalize("NFKC");
  for (const part of plain.split(";").filter((p) => p.trim() !== "")) {
    const found = /^\s*(?:([^\d:]+?)\s*)?(\d[\d:\s,、–—〜~-]*)$/u.exec(part);
    const days = found?.[1] === undefined ? EVERY_DAY : parseDays(found[1].trim());
    const spans = found?.[2]?.split(/[,、]/).map(parseSpan);
    if (!found || !days || !spans || spans.some((s) => s === undefined)) return undefined;
    rules.push({ ...days, spans: spans as Span[] });
  }
  return rules.length > 0 ? rules : undefined;
}

/** Days, or ranges of days written with dots or a tilde; all of one month or year may be named. A range has both ends. */
export function parseDayList(text: string): readonly DayRange[] | undefined {
  const ranges = text
    .normalize("NFKC")
    .split(/[,、]/)
    .filter((part) => part.trim() !== "")
    .map((part): DayRange | undefined => {
      const ends = part.split(/\.{2,}|[〜~]|\s[-–—]\s/).map((d) => parsePartialDate(d.trim()));
      const [from, last] = [ends[0], ends.at(-1)];
      if (!from || !last || ends.length > 2 || last.last < from.first) return undefined;
      return { first: from.first, last: last.last };
    });
  return ranges.length > 0 && ranges.every((r) => r !== undefined) ? ranges : undefined;
}

const isListed = (day: Day, list: readonly DayRange[]): boolean =>
  list.some(({ first, last }) => day >= first && day <= last);

/** Days since 1970-01-01, a Thursday. */
const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export interface Opening {
  hours: readonly Rule[] | undefined;
  closed: readonly DayRange[];
  holidays: readonly DayRange[];
}

/** Spans in which the house is open that begin on a day. A later rule for a weekday stands in place of an earlier one. */
export function spansOn(day: Day, { hours, closed, holidays }: Opening): readonly Span[] {
  if (!hours || isListed(day, closed)) return [];
  const ofHoliday = isListed(day, holidays) ? hours.findLast((r) => r.onHolidays) : undefined;
  return (ofHoliday ?? hours.findLast((r) => r.weekdays.has(weekday(day))))?.spans ?? [];
}
