// Dates of a plain table. Numbers in an unknown order are read by what the whole column says: a 13th month shows which comes
// first. A column that says nothing, or both, raises a question; it is never guessed.
import { asDay, dayOf, isoOf, type PartialDate } from "../day.ts";
import { readTypedDay } from "../typed-day.ts";
import { isMissing, isOpenWord } from "./missing.ts";

/** Day first, month first, or days counted from the end of 1899 as spreadsheets store them. */
export const DATE_ORDERS = ["dmy", "mdy", "serial"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type DateFault = "two-digit-year" | "other-order" | "no-such-day" | "serial" | "year" | "unread";
export type DateReading =
  | { kind: "date"; date: PartialDate }
  | { kind: "missing" }
  | { kind: "open" }
  /** `guess`: what it may be, as a day. */
  | { kind: "fault"; fault: DateFault; guess?: string };

const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[ap]m)?$/i;
const NO_TIME = /[T ](?:00?|12(?=:00(?::00)? ?am$)):00(?::00(?:\.0+)?)?(?:Z| ?am)?$/i;
const PARTS = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})\.?$/;
const SERIAL = /^[1-9]\d{4}$/;
const SERIAL_ZERO = dayOf(1899, 12, 30);
/** Years of agreements; what is outside is a typing error, or stands for "no end". */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2199];
const ENDLESS = /9999/;

const plain = (cell: string): string => {
  const text = /[^ -\u007e]/.test(cell) ? cell.normalize("NFKC") : cell;
  return text.trim().replace(NO_TIME, "");
};

const faultOf = (fault: DateFault, guess?: string): DateReading => ({
  kind: "fault",
  fault,
  ...(guess === undefined ? {} : { guess }),
});

const two = (n: number): string => String(n).padStart(2, "0");

function ofParts(a: number, b: number, year: number, order: DateOrder | undefined): DateReading {
  if (order === "serial") return faultOf("unread");
  // The same number twice is the same day in both orders.
  const [date, month] = order === "mdy" ? [b, a] : [a, b];
  const typed = readTypedDay(`${year}-${two(month)}-${two(date)}`);
  if (typed.kind === "date") return { kind: "date", date: typed.date };
  return faultOf(month > 12 && date <= 12 ? "other-order" : "no-such-day");
}

function readUncached(cell: string, order: DateOrder | undefined): DateReading {
  if (isMissing(cell)) return { kind: "missing" };
  if (isOpenWord(cell)) return { kind: "open" };
  const text = plain(cell);
  if (text.length > 60) return faultOf("unread");
  if (ENDLESS.test(text) && /^(\D*)(\d{1,2}\D\d{1,2}\D)?9999(\D\d{1,2}\D\d{1,2}|\d{4})?\D*$/.test(text))
    return { kind: "open" };
  if (TIME.test(text)) return faultOf("unread");
  if (order === "serial" && SERIAL.test(text)) {
    const typed = readTypedDay(isoOf(asDay(SERIAL_ZERO + Number(text))));
    return typed.kind === "date" ? { kind: "date", date: typed.date } : faultOf("unread");
  }
  const parts = PARTS.exec(text);
  const reading = parts ? ofParts(Number(parts[1]), Number(parts[3]), Number(parts[4]), order) : readWritten(text);
  if (reading.kind !== "date") return reading;
  const year = Number(reading.date.text.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? faultOf("year") : reading;
}

function readWritten(text: string): DateReading {
  if (SERIAL.test(text)) return faultOf("serial", isoOf(asDay(SERIAL_ZERO + Number(text))));
  const typed = readTypedDay(text);
  if (typed.kind === "date") return { kind: "date", date: typed.date };
  if (typed.kind === "no-such-day") return faultOf("no-such-day");
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return faultOf("no-such-day");
  return faultOf(
    /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$|^\d{1,2}[- ][a-z]{3,9}[- ]['’]?\d{2}$/i.test(text) ? "two-digit-year" : "unread",
  );
}

const MAX_KEPT = 50_000;

/** Reads cells of one column; the same days stand in a column again and again. */
export function dateReader(order: DateOrder | undefined): (cell: string) => DateReading {
  const kept = new Map<string, DateReading>();
  return (cell) => {
    const known = kept.get(cell);
    if (known) return known;
    const reading = readUncached(cell, order);
    if (kept.size < MAX_KEPT) kept.set(cell, reading);
    return reading;
  };
}

/** What a column says of the order of its days and months. */
export interface ColumnDates {
  /** Cells that say something: dates, open ends, and cells that are no dates. */
  said: number;
  dates: number;
  open: number;
  /** Cells that can only be day first, only month first, or both; and a cell of each. */
  dmy: number;
  mdy: number;
  either: number;
  samples: { dmy?: string; mdy?: string; either?: string };
  /** Cells that may be day numbers of a spreadsheet. */
  serial: number;
}

export function columnDates(cells: Iterable<string>): ColumnDates {
  const found: ColumnDates = { said: 0, dates: 0, open: 0, dmy: 0, mdy: 0, either: 0, samples: {}, serial: 0 };
  const readIn = dateReader(undefined);
  for (const cell of cells) {
    const reading = readIn(cell);
    if (reading.kind === "missing") continue;
    found.said++;
    if (reading.kind === "open") found.open++;
    if (reading.kind === "fault" && reading.fault === "serial") found.serial++;
    const parts = reading.kind === "open" ? null : PARTS.exec(plain(cell));
    const [a, b] = [Number(parts?.[1]), Number(parts?.[3])];
    if (!parts) {
      if (reading.kind === "date") found.dates++;
      continue;
    }
    const way =
      a > 12 && b <= 12 ? "dmy" : b > 12 && a <= 12 ? "mdy" : a !== b && a <= 12 && b <= 12 ? "either" : undefined;
    if (reading.kind === "date" || way) found.dates++;
    if (!way) continue;
    found[way]++;
    found.samples[way] ??= cell;
  }
  return found;
}

/** The order that the column shows by itself; `ask` where it shows none or both. */
export function orderOf(column: ColumnDates): { order?: DateOrder; ask?: "either" | "mixed" | "serial" } {
  if (column.dmy > 0 && column.mdy > 0) return { ask: "mixed" };
  if (column.dmy > 0) return { order: "dmy" };
  if (column.mdy > 0) return { order: "mdy" };
  if (column.either > 0) return { ask: "either" };
  return column.serial > column.said / 2 ? { ask: "serial" } : {};
}
