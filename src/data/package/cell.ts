// Converts the text of a cell, as spreadsheets write it, to the canonical text of its type, or reports why it cannot.
import { asDay, civilOf, dayOf, isoOf, parsePartialDate } from "../day.ts";
import { suggestOf } from "../nearest.ts";
import { isMissing, isOpenWord } from "../plain/missing.ts";
import { readTypedDay } from "../typed-day.ts";
import type { Field } from "./schema.ts";

interface CellFault {
  expected: string;
  cause: string;
}
export type CellReading = { ok: true; text: string } | { ok: false; fault: CellFault };

const fine = (text: string): CellReading => ({ ok: true, text });
const fault = (expected: string, cause = ""): CellReading => ({ ok: false, fault: { expected, cause } });

/** Full-width digits, signs and letters become ASCII; the minus sign of typography too. */
const toHalfWidth = (text: string): string => text.normalize("NFKC").replace(/[−‐–]/g, "-");

// Spreadsheet day 1 is 1900-01-01, and spreadsheets treat 1900 as a leap year.
const SERIAL_ZERO = dayOf(1899, 12, 30);

/** What to ask about a date that people would read, in one way or in two; empty if nobody would. Nothing is guessed. */
function questionOf(raw: string): string {
  const read = raw.length > 40 ? undefined : readTypedDay(raw);
  if (read?.kind === "either") return `${read.dates.map((d) => d.text).join(" or ")}? write it as 2018-12-30`;
  return read?.kind === "date" ? `${read.date.text}? write it that way` : "";
}

/** Likely cause of text that is not a date. */
function guessDate(raw: string): string {
  const text = toHalfWidth(raw);
  const changed = "a spreadsheet may have changed the date";
  if (/^\d{5}$/.test(text)) return `${changed}: as its day number this is ${isoOf(asDay(SERIAL_ZERO + Number(text)))}`;
  const m = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (m) {
    const [year, month, date] = [Number(m[1]), Number(m[2]), Number(m[3])];
    if (month > 12 && date >= 1 && date <= 12) return "day and month swapped?";
    if (month < 1 || month > 12) return "no such month";
    return `that month has ${civilOf(asDay(dayOf(year, month + 1, 1) - 1)).date} days`;
  }
  if (/^\d{4}[-/.]\d{1,2}$/.test(text)) return "no such month";
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return "a time of day does not belong here";
  if (/^(明治|大正|昭和|平成|令和|[MTSHR]\d)/.test(text)) return "a year of an era: write it by the common calendar";
  if (isMissing(raw) || isOpenWord(raw)) return "nothing known, or no end? leave it empty";
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text)) return "a year of two digits: write all four";
  const asked = questionOf(raw);
  if (asked) return asked;
  if (/\d/.test(text) && /[-/.]|[年月日]|[a-z]{3}/i.test(text)) return changed;
  return "";
}

function readDate(text: string): CellReading {
  // Years before 1000 are typing errors, and JavaScript reads 0050 as 1950.
  const date = /^[0０]/.test(text) ? undefined : parsePartialDate(text);
  return date ? fine(date.text) : fault("a date as 2018, 2018-12 or 2018-12-30", guessDate(text));
}

function readNumber(text: string, isInteger: boolean): CellReading {
  const plain = toHalfWidth(text);
  const grouped = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  const expected = isInteger ? "a whole number" : "a number";
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(grouped) || !Number.isFinite(Number(grouped))) {
    const cause = /^[-+]?[\d.]+,\d+$/.test(plain)
      ? "a comma for the decimal point?"
      : /[^\d.,+-]$/.test(plain) && /^\d/.test(plain)
        ? "a unit inside the cell?"
        : "";
    return fault(expected, cause);
  }
  return isInteger && !Number.isInteger(Number(grouped)) ? fault(expected) : fine(grouped);
}

function readBoolean(text: string): CellReading {
  const plain = toHalfWidth(text).toLowerCase();
  if (plain === "true" || plain === "1") return fine("true");
  if (plain === "false" || plain === "0") return fine("false");
  return fault("true or false", suggestOf(plain, ["true", "false"]));
}

function readTyped(field: Field, text: string): CellReading {
  if (field.musubi === "date" || field.musubi === "date-end" || field.type === "date") return readDate(text);
  if (field.type === "number") return readNumber(text, false);
  if (field.type === "integer" || field.type === "year") return readNumber(text, true);
  if (field.type === "boolean") return readBoolean(text);
  return fine(text);
}

const patterns = new Map<string, RegExp>();

/** Of the whole cell; made once. */
function wholly(pattern: string): RegExp {
  const made = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  patterns.set(pattern, made);
  return made;
}

function constraintFault({ type, constraints: c }: Field, text: string): CellFault | undefined {
  if (c.enum && !c.enum.includes(text)) {
    const oneOf =
      c.enum.length === 0
        ? "nothing: the set is empty"
        : c.enum.length === 1
          ? (c.enum[0] as string)
          : `one of ${c.enum.join(", ")}`;
    return { expected: oneOf, cause: suggestOf(text, c.enum) };
  }
  const isNumeric = type === "number" || type === "integer" || type === "year";
  if (isNumeric && c.minimum !== undefined && Number(text) < c.minimum)
    return { expected: `${c.minimum} or more`, cause: "" };
  if (isNumeric && c.maximum !== undefined && Number(text) > c.maximum)
    return { expected: `${c.maximum} or less`, cause: "" };
  if (c.pattern !== undefined && !wholly(c.pattern).test(text))
    return { expected: `text like ${c.pattern}`, cause: "" };
  return undefined;
}

/** Canonical text of a cell: dates as ISO, numbers in ASCII, `true`/`false`; empty for a missing value. */
export function readCell(field: Field, raw: string, missingValues: readonly string[]): CellReading {
  const text = raw.trim();
  if (text === "" || missingValues.includes(text)) return field.constraints.required ? fault("a value") : fine("");
  const reading = readTyped(field, text);
  if (!reading.ok) return reading;
  const wrong = constraintFault(field, reading.text);
  return wrong ? { ok: false, fault: wrong } : reading;
}
