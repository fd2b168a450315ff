// What the tables mean together: faults that no single table shows.
import type { Check } from "./check.ts";
import { parseDay } from "./day.ts";
import type { Issue } from "./issue.ts";
import type { Row, Table } from "./read.ts";
import { PACKAGE_FILE, type PackageSchema } from "./schema.ts";

type Tables = ReadonlyMap<string, Table>;

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables.get(name)?.rows ?? [];
const fileOf = (tables: Tables, name: string): string => tables.get(name)?.resource.path ?? `${name}.csv`;

function checkPackage(pack: PackageSchema, tables: Tables, issues: Issue[]): void {
  const { focal, asOf, start, longStart } = pack.musubi;
  const fault = (found: string, expected: string) => issues.push({ file: PACKAGE_FILE, line: 0, found, expected, severity: "error" });
  if (!rowsOf(tables, "parties").some((r) => r.text.id === focal)) fault(`focal ${focal}`, "is not in parties.csv");
  for (const [name, value] of Object.entries({ asOf, start, longStart })) if (parseDay(value) === undefined) fault(`${name} ${value}`, "is not a day; write 2026-07-01");
  const [long, first, last] = [parseDay(longStart), parseDay(start), parseDay(asOf)];
  if (long !== undefined && first !== undefined && last !== undefined && !(long <= first && first < last)) fault("longStart, start, asOf", "do not follow each other");
  const layers = new Set(pack.musubi.layers.map((l) => l.id));
  for (const row of rowsOf(tables, "agreements"))
    if (row.text.layer && !layers.has(row.text.layer))
      issues.push({ file: fileOf(tables, "agreements"), line: row.line, column: "layer", found: row.text.layer, expected: "is not among the layers of datapackage.json", severity: "error" });
}

function checkMemberships(pack: PackageSchema, tables: Tables, issues: Issue[]): void {
  const file = fileOf(tables, "memberships");
  const rows = rowsOf(tables, "memberships");
  const kinds = new Map(rowsOf(tables, "parties").map((r) => [r.text.id, r.text.kind]));
  const has = (agreement: string | undefined, party: string | undefined) => rows.some((r) => r.text.agreement === agreement && r.text.party === party);
  for (const row of rows) {
    const { agreement, party, via } = row.text;
    const fault = (column: string, found: string, expected: string, cause?: string) =>
      issues.push({ file, line: row.line, column, found, expected, ...(cause ? { cause } : {}), severity: "error" });
    if (via !== undefined && kinds.get(via) !== undefined && kinds.get(via) !== "organisation") fault("via", via, "is not an organisation");
    if (via !== undefined && !has(agreement, via)) fault("via", via, `has no row under ${agreement}`, "add the organisation's own membership");
    if (party !== pack.musubi.focal && !has(agreement, pack.musubi.focal)) fault("agreement", agreement ?? "", `has no row for the focal party ${pack.musubi.focal}`);
    if (row.date.in_force && !row.date.signed && via === undefined) fault("in_force", row.text.in_force ?? "", "stands without a signature", "is the date in the wrong column?");
  }
  for (const row of rowsOf(tables, "agreements"))
    if (!rows.some((r) => r.text.agreement === row.text.id))
      issues.push({ file: fileOf(tables, "agreements"), line: row.line, column: "id", found: row.text.id ?? "", expected: "has no parties in memberships.csv", severity: "error" });
}

const CHAPTERS = new Set(["epa-chapter", "cptpp-chapter"]);

function checkAssistance(tables: Tables, issues: Issue[]): void {
  const file = fileOf(tables, "assistance");
  const members = new Set(rowsOf(tables, "memberships").map((r) => `${r.text.agreement}/${r.text.party}`));
  for (const row of rowsOf(tables, "assistance")) {
    const { form = "", refers_to: refersTo, party } = row.text;
    const fault = (column: string, found: string, expected: string, cause?: string) =>
      issues.push({ file, line: row.line, column, found, expected, ...(cause ? { cause } : {}), severity: "error" });
    if (CHAPTERS.has(form) && refersTo === undefined) fault("refers_to", "is empty", "but a chapter refers to the agreement that it belongs to");
    if (!CHAPTERS.has(form) && refersTo !== undefined) fault("refers_to", refersTo, `does not go with the form ${form}`);
    if (refersTo !== undefined && !members.has(`${refersTo}/${party}`)) fault("refers_to", refersTo, `has no membership of ${party}`);
    if (CHAPTERS.has(form) && (row.date.signed || row.date.in_force)) fault("signed", row.text.signed ?? row.text.in_force ?? "", "is repeated: a chapter takes its dates from the membership", "delete the date here");
    if (!CHAPTERS.has(form) && !row.text.name_en) fault("name_en", "is empty", "but a framework of its own has a name");
  }
}

function checkTrade(tables: Tables, issues: Issue[]): void {
  for (const name of ["trade", "trade-supplement"]) {
    const file = fileOf(tables, name);
    const rows = rowsOf(tables, name);
    const totals = new Set(rows.filter((r) => r.text.party === "WLD").map((r) => r.number.year));
    const reported = new Set<number>();
    for (const row of rows) {
      const { year } = row.number;
      if (year !== undefined && !totals.has(year) && !reported.has(year)) {
        reported.add(year);
        issues.push({ file, line: row.line, column: "year", found: String(year), expected: "has no grand total (party WLD)", severity: "error" });
      }
      for (const column of ["exports", "imports", "two_way"])
        if ((row.number[column] ?? 0) < 0) issues.push({ file, line: row.line, column, found: row.text[column] ?? "", expected: "is below zero", severity: "error" });
    }
  }
}

function checkPlaces(tables: Tables, issues: Issue[]): void {
  const file = fileOf(tables, "parties");
  for (const row of rowsOf(tables, "parties"))
    for (const [column, most] of [["lat", 90], ["lon", 180]] as const) {
      const n = row.number[column];
      if (n !== undefined && Math.abs(n) > most) issues.push({ file, line: row.line, column, found: String(n), expected: `is not between -${most} and ${most} degrees`, cause: "latitude and longitude swapped?", severity: "error" });
    }
}

export const checkMeaning: Check = (pack, tables, issues) => {
  checkPackage(pack, tables, issues);
  checkMemberships(pack, tables, issues);
  checkAssistance(tables, issues);
  checkTrade(tables, issues);
  checkPlaces(tables, issues);
};
