// Reads plain tables step by step, as somebody answers: what they hold, what can be used of them, the package. It keeps the
// tables, so that only what is shown goes to the page.
import { LIMITS } from "../archive/limits.ts";
import { aboutOf, isReady } from "./about.ts";
import { proposeMapping } from "./columns.ts";
import { type Directory, directoryOf, type Known } from "./directory.ts";
import { MAX_TABLES } from "./limits.ts";
import { type PackageWords, packageOf } from "./package.ts";
import { isOfMemberships, questionsOf } from "./questions.ts";
import { readPlain } from "./read.ts";
import { rowReader } from "./read-row.ts";
import { type PlainFile, readSheet, type SheetFault } from "./sheet.ts";
import { titlesIn } from "./titles.ts";
import type { PlainAbout, PlainReading, PlainWords, Question, Sheet, SheetMapping, UnusableRow } from "./types.ts";

/** A table without its rows. */
export interface SheetView extends Omit<Sheet, "rows"> {
  rows: number;
}

export type Looked =
  | { ok: true; sheets: SheetView[]; mappings: SheetMapping[] }
  | { ok: false; file: string; fault: SheetFault };

/** A row as it is read: its cells in the order of the columns of the preview, or why it cannot be used. */
export type PreviewRow = { file: string; line: number } & (
  | { ok: true; agreement: string; title: string; party: string; dates: Record<"signed" | "inForce" | "left", string> }
  | { ok: false; unusable: UnusableRow }
);

export interface ReadView extends Omit<PlainReading, "used" | "unusable"> {
  used: number;
  /** All of them, with the first of each reason. */
  unusable: number;
  groups: { why: UnusableRow["why"]; count: number; rows: UnusableRow[] }[];
  preview: PreviewRow[];
  questions: Question[];
  about: PlainAbout | undefined;
  isReady: boolean;
  /** More than an atlas can show. */
  tooMany?: { of: "parties" | "agreements"; found: number; limit: number };
}

const PREVIEW = 6;
const LISTED = 100;

export interface Desk {
  look(files: readonly PlainFile[]): Looked;
  read(mappings: readonly SheetMapping[], words: PlainWords, centre?: string): ReadView;
  pack(
    mappings: readonly SheetMapping[],
    words: PlainWords,
    about: PlainAbout,
    names: PackageWords,
  ): Map<string, string>;
}

function previewOf(
  sheets: readonly Sheet[],
  mappings: readonly SheetMapping[],
  words: PlainWords,
  directory: Directory,
): PreviewRow[] {
  return mappings.flatMap((mapping, i): PreviewRow[] => {
    const sheet = sheets[i];
    if (!sheet || !isOfMemberships(mapping)) return [];
    const readRow = rowReader(sheet, i, mapping, words, directory);
    return sheet.rows.slice(0, PREVIEW).map((row): PreviewRow => {
      const found = readRow(row);
      const at = { file: sheet.file, line: row.line };
      if (!found.ok) return { ...at, ok: false, unusable: found.unusable };
      const { agreement, title, party, dates } = found.membership;
      const text = {
        signed: dates.signed?.text ?? "",
        inForce: dates.inForce?.text ?? "",
        left: dates.left?.text ?? "",
      };
      return { ...at, ok: true, agreement, title, party, dates: text };
    });
  });
}

function groupsOf(unusable: readonly UnusableRow[]): ReadView["groups"] {
  const groups = new Map<UnusableRow["why"], UnusableRow[]>();
  for (const row of unusable) {
    const own = groups.get(row.why);
    if (own) own.push(row);
    else groups.set(row.why, [row]);
  }
  return [...groups]
    .map(([why, rows]) => ({ why, count: rows.length, rows: rows.slice(0, LISTED) }))
    .sort((a, b) => b.count - a.count);
}

const tooManyOf = ({ parties, agreements }: PlainReading): Pick<ReadView, "tooMany"> =>
  parties.length > LIMITS.parties
    ? { tooMany: { of: "parties", found: parties.length, limit: LIMITS.parties } }
    : agreements > LIMITS.agreements
      ? { tooMany: { of: "agreements", found: agreements, limit: LIMITS.agreements } }
      : {};

export function deskFor(known: Known): Desk {
  const directory = directoryOf(known);
  let sheets: Sheet[] = [];
  return {
    look(files) {
      const size = files.reduce((n, f) => n + f.bytes.length, 0);
      const not = (fault: SheetFault): Looked => ({ ok: false, file: files[0]?.name ?? "", fault });
      if (size > LIMITS.brought) return not({ why: "too-big", found: size, limit: LIMITS.brought });
      if (files.length > MAX_TABLES) return not({ why: "too-many-tables", found: files.length, limit: MAX_TABLES });
      const read: Sheet[] = [];
      for (const file of files) {
        const found = readSheet(file);
        if (!found.ok) return found;
        read.push(found.sheet);
      }
      const rows = read.reduce((n, s) => n + s.rows.length, 0);
      if (rows > LIMITS.rows) return not({ why: "too-many-rows", found: rows, limit: LIMITS.rows });
      sheets = read;
      const views = read.map((sheet): SheetView => ({ ...sheet, rows: sheet.rows.length }));
      return { ok: true, sheets: views, mappings: read.map((sheet) => proposeMapping(sheet, directory)) };
    },
    read(mappings, words, centre) {
      const questions = questionsOf(sheets, mappings);
      const canRead = !questions.some((q) => q.about === "column" && q.role !== "date");
      const reading = readPlain(sheets, canRead ? mappings : [], words, directory);
      const { used, unusable, ...rest } = reading;
      const many = tooManyOf(reading);
      return {
        ...rest,
        used: used.length,
        unusable: unusable.length,
        groups: groupsOf(unusable),
        preview: canRead ? previewOf(sheets, mappings, words, directory) : [],
        questions,
        about: used.length > 0 ? aboutOf(reading, sheets, centre) : undefined,
        isReady: questions.length === 0 && isReady(reading, words) && many.tooMany === undefined,
        ...many,
      };
    },
    pack(mappings, words, about, names) {
      const reading = readPlain(sheets, mappings, words, directory);
      return packageOf(reading, about, directory, names, titlesIn(sheets, mappings));
    },
  };
}
