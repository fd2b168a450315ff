// A plain table of memberships as the files of a package, by command: what the dialog of the page asks stands in the options.
import { isoOf, parseDay } from "../src/data/day.ts";
import { aboutOf, isReady, NO_WORDS } from "../src/data/plain/about.ts";
import { proposeMapping } from "../src/data/plain/columns.ts";
import { type Directory, directoryOf, type Known } from "../src/data/plain/directory.ts";
import type { Encoding } from "../src/data/plain/encoding.ts";
import { packageOf } from "../src/data/plain/package.ts";
import { questionsOf } from "../src/data/plain/questions.ts";
import { readPlain } from "../src/data/plain/read.ts";
import { type PlainFile, readSheet, type SheetReading } from "../src/data/plain/sheet.ts";
import { titlesIn } from "../src/data/plain/titles.ts";
import type { PartyWord, PlainReading, Question, Sheet, SheetMapping, UnusableRow } from "../src/data/plain/types.ts";
import { PLAIN_FAULTS } from "../src/i18n/plain-faults.ts";
import { PACKAGE_WORDS } from "../src/i18n/plain-package.ts";

/** What somebody says by options. */
export interface PlainChoices {
  /** Leaves out the rows that cannot be used. */
  leaveOut?: boolean | undefined;
  encoding?: Encoding | undefined;
  /** Order of numbers in dates where the columns do not show it. */
  dates?: "dmy" | "mdy" | "serial" | undefined;
  /** `EC=out,KOS=XKX,EFTA=own` */
  parties?: string | undefined;
  focal?: string | undefined;
  asOf?: string | undefined;
}

export type PlainTable = { ok: true; files: Map<string, string>; told: string[] } | { ok: false; faults: string[] };

const FAULTS = PLAIN_FAULTS.en;
/** Rows of one reason that are listed. */
const LISTED = 5;

function wordsFor(said: string | undefined): Map<string, PartyWord> | string {
  const words = new Map<string, PartyWord>();
  for (const part of (said ?? "").split(",").filter(Boolean)) {
    const [value, means] = part.split("=");
    if (!value || !means) return `--parties ${part}: write VALUE=CODE, VALUE=own or VALUE=out.`;
    words.set(value, means === "out" || means === "own" ? { as: means } : { as: "party", id: means });
  }
  return words;
}

function questionSaid(question: Question, sheets: readonly Sheet[]): string {
  const sheet = sheets[question.sheet];
  if (question.about === "column") {
    const what = {
      agreement: "the agreements",
      party: "the parties",
      date: "a date of signature or of entry into force",
    };
    return `${sheet?.file}: no column holds ${what[question.role]} — the names of the columns are ${sheet?.columns.join(", ")}`;
  }
  const column = `${sheet?.file}: column ${sheet?.columns[question.column]}`;
  const samples = question.samples.join(" and ");
  if (question.ask === "mixed")
    return `${column} holds days first and months first (${samples}): say which with --dates dmy or mdy`;
  if (question.ask === "serial")
    return `${column} holds numbers: if they are day numbers of a spreadsheet, say --dates serial`;
  return `${column}: ${samples} may be day first or month first: say --dates dmy or --dates mdy`;
}

const placeOf = ({ file, line, column }: UnusableRow): string => `${file}:${line}${column === "" ? "" : ` ${column}`}`;

/** Grouped by reason, a few of each. */
function unusableSaid({ unusable, rows }: PlainReading, names: Directory): string[] {
  const nameOf = (id: string): string => names.parties.get(id)?.name.en ?? id;
  const groups = new Map<UnusableRow["why"], UnusableRow[]>();
  for (const row of unusable) groups.set(row.why, [...(groups.get(row.why) ?? []), row]);
  return [
    `${unusable.length} of ${rows} rows cannot be used:`,
    ...[...groups].flatMap(([why, own]) => [
      `  ${FAULTS.groups[why]}: ${own.length}`,
      ...own.slice(0, LISTED).map((row) => `    ${placeOf(row)} ${FAULTS.sentence(FAULTS.row(row, nameOf))}`),
      ...(own.length > LISTED ? [`    and ${own.length - LISTED} more`] : []),
    ]),
  ];
}

function sheetSaid({ file, fault }: Extract<SheetReading, { ok: false }>): string[] {
  const said = `${file}: ${FAULTS.sentence(FAULTS.sheet(fault))}`;
  if (fault.why !== "encoding") return [said];
  return [said, ...fault.readings.map((r) => `  with --encoding ${r.encoding}: ${r.line}`)];
}

const damageSaid = ({ file, damaged: [first, ...others] }: Sheet): string[] =>
  first
    ? [
        `${file}:${first.line} ${first.column} holds bytes that are not letters${others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "cell" : "cells"}`}; rows are used where that column is not.`,
      ]
    : [];

function mapped(sheet: Sheet, names: Directory, choices: PlainChoices): SheetMapping {
  const mapping = proposeMapping(sheet, names);
  if (!choices.dates) return mapping;
  const asked = questionsOf([sheet], [mapping]).flatMap((q) => (q.about === "order" ? [q.column] : []));
  return { ...mapping, orders: Object.fromEntries(asked.map((column) => [column, choices.dates as "dmy"])) };
}

/** Reads one table or several as one. Never throws because of what stands in them. `known`: whom codes and names can mean. */
export function plainTable(files: readonly PlainFile[], known: Known, choices: PlainChoices = {}): PlainTable {
  const names = directoryOf(known);
  const sheets: Sheet[] = [];
  for (const file of files) {
    const read = readSheet(choices.encoding ? { ...file, encoding: choices.encoding } : file);
    if (!read.ok) return { ok: false, faults: sheetSaid(read) };
    sheets.push(read.sheet);
  }
  const parties = wordsFor(choices.parties);
  if (typeof parties === "string") return { ok: false, faults: [parties] };
  const mappings = sheets.map((sheet) => mapped(sheet, names, choices));
  const questions = questionsOf(sheets, mappings);
  if (questions.length > 0) return { ok: false, faults: questions.map((q) => questionSaid(q, sheets)) };
  const words = { ...NO_WORDS, parties, leaveOut: choices.leaveOut ?? false };
  const reading = readPlain(sheets, mappings, words, names);
  const told = [...sheets.flatMap(damageSaid), ...(reading.unusable.length > 0 ? unusableSaid(reading, names) : [])];
  if (!isReady(reading, words)) {
    const what = reading.used.length === 0 ? "No row is left." : "Say --leave-out to leave these rows out.";
    return { ok: false, faults: [...told, what] };
  }
  const about = aboutOf(reading, sheets, choices.focal);
  if (choices.focal !== undefined && about.focal !== choices.focal)
    return { ok: false, faults: [`--focal ${choices.focal}: that party has no row that can be used`] };
  if (choices.asOf !== undefined && parseDay(choices.asOf) === undefined)
    return { ok: false, faults: [`--as-of ${choices.asOf} is not a day: write 2025-05-31`] };
  const made = packageOf(
    reading,
    { ...about, asOf: choices.asOf ?? about.asOf },
    names,
    PACKAGE_WORDS,
    titlesIn(sheets, mappings),
  );
  const { used, agreements, undated, first, last } = reading;
  const span = first === undefined || last === undefined ? "" : `, ${isoOf(first)} to ${isoOf(last)}`;
  return {
    ok: true,
    files: made,
    told: [
      ...told,
      `${used.length} rows are used: ${agreements} ${agreements === 1 ? "agreement" : "agreements"}, ${reading.parties.length} parties${span}; ${undated} without a day of entry into force; ${about.focal} stands in the centre.`,
    ],
  };
}
