// What is asked about a plain table, what somebody answers, and what is read.

import type { Day, PartialDate } from "../day.ts";
import type { Separator } from "../package/csv.ts";
import type { Evidence, LocalizedText, PartyId } from "../types.ts";
import type { DateFault, DateOrder } from "./dates.ts";
import type { PartyForm } from "./directory.ts";
import type { Encoding } from "./encoding.ts";

/** Dates of a row, first to last. */
export const DATE_ROLES = ["signed", "inForce", "left"] as const;
export type DateRole = (typeof DATE_ROLES)[number];
/** What a column may hold. `title`, `titleJa`: names of the agreement; `agreement` tells agreements apart. */
export const COLUMN_ROLES = ["agreement", "title", "titleJa", "party", ...DATE_ROLES, "source"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A table as text: its columns by index. */
export interface Sheet {
  file: string;
  encoding: Encoding;
  separator: Separator;
  /** Cells in which letters were lost. */
  damaged: readonly { line: number; column: string }[];
  columns: readonly string[];
  /** The last line has no end: the file may have been cut. */
  isOpenEnded: boolean;
  rows: readonly { line: number; cells: readonly string[] }[];
}

/** How one table is read. Columns by index. */
export interface SheetMapping {
  columns: Partial<Record<ColumnRole, number>>;
  /** Columns that are taken where the other is empty: days of the agreement where the party has none of its own. */
  instead: Partial<Record<DateRole, number>>;
  /** Orders of numbers in dates, by column, that somebody has said; otherwise the column says it. */
  orders: Readonly<Record<number, DateOrder>>;
  form: PartyForm;
}

/** What somebody says about a value that names no known party: whom it means, that it stands for itself, or nothing of it. */
export type PartyWord = { as: "party"; id: PartyId } | { as: "own" } | { as: "out" };

export interface PlainWords {
  parties: ReadonlyMap<string, PartyWord>;
  /** An end is the last day on which it binds, or the first on which it does no longer. */
  end: "last" | "after";
  /** Rows that cannot be used may be left out. */
  leaveOut: boolean;
}

export type RowFault =
  | { why: "cells"; count: number; expected: number }
  | { why: "damaged" | "formula" | "too-long" | "no-agreement" | "no-party" }
  | { why: "unknown-party" | "shared-name"; suggestion?: PartyId }
  | { why: "date"; fault: DateFault; guess?: string; order?: DateOrder }
  | { why: "backwards"; before: DateRole; date: string }
  | { why: "twice"; first: { file: string; line: number } }
  | { why: "alone" | "cut" };

/** A row that cannot be used, and why. */
export type UnusableRow = { file: string; line: number; column: string; found: string } & RowFault;

export type Question =
  | { about: "order"; sheet: number; column: number; ask: "either" | "mixed" | "serial"; samples: readonly string[] }
  | { about: "column"; sheet: number; role: "agreement" | "party" | "date" };

export interface PlainMembership {
  sheet: number;
  line: number;
  /** As it stands in the table. */
  agreement: string;
  party: PartyId;
  title: string;
  titleJa: string;
  source: string;
  dates: Partial<Record<DateRole, PartialDate>>;
}

export interface PlainReading {
  rows: number;
  used: readonly PlainMembership[];
  unusable: readonly UnusableRow[];
  /** Rows that say the same as an earlier one, and those whose party has no day of entry into force. */
  same: number;
  undated: number;
  /** Values that name no known party, most frequent first. */
  strangers: readonly { value: string; rows: number; suggestion?: PartyId; word?: PartyWord }[];
  /** Rows of each party that is used, most first. */
  parties: readonly { id: PartyId; rows: number }[];
  agreements: number;
  /** First and last day of a beginning. */
  first?: Day;
  last?: Day;
}

/** What a package says of itself beyond the table. */
export interface PlainAbout {
  title: LocalizedText;
  /** Where the table is from. */
  source: { title: string; host: string; grade: Evidence };
  focal: PartyId;
  asOf: string;
}
