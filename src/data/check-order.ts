// Dates: in order within a row, and none after the day up to which the package knows anything.
import type { Check } from "./check.ts";
import { type PartialDate, parseDay } from "./day.ts";
import type { Row } from "./read.ts";

/** Columns of one row that must follow each other. */
const SEQUENCES: Record<string, readonly string[]> = {
  memberships: ["signed", "in_force", "left"],
  assistance: ["signed", "in_force"],
  protocols: ["signed", "in_force"],
  organisations: ["joined", "left"],
};

/** Certainly before: even the last day it may mean lies before the first of the other. */
const isBefore = (a: PartialDate, b: PartialDate): boolean => a.last < b.first;

/** A guess at what went wrong between two dates. */
function guess(row: Row, later: string, earlier: string): string {
  const [a, b] = [row.text[later] ?? "", row.text[earlier] ?? ""];
  if (a.slice(4) !== "" && a.slice(0, 4) !== b.slice(0, 4)) return "swapped years?";
  return "swapped columns?";
}

export const checkOrder: Check = (pack, tables, issues) => {
  const asOf = parseDay(pack.musubi.asOf);
  for (const { resource, rows } of tables.values()) {
    const file = resource.path;
    const sequence = SEQUENCES[resource.name] ?? [];
    for (const row of rows) {
      for (const [i, later] of sequence.entries())
        for (const earlier of sequence.slice(0, i)) {
          const [a, b] = [row.date[later], row.date[earlier]];
          if (a && b && isBefore(a, b))
            issues.push({ file, line: row.line, column: later, found: a.text, expected: `is before ${earlier} ${b.text}`, cause: guess(row, later, earlier), severity: "error" });
        }
      for (const field of resource.schema.fields) {
        const date = row.date[field.name];
        if (date && asOf !== undefined && date.first > asOf && resource.name !== "sources" && field.name !== "recorded")
          issues.push({ file, line: row.line, column: field.name, found: date.text, expected: `is after ${pack.musubi.asOf}, the day up to which this package knows anything`, cause: "raise asOf in datapackage.json, or a wrong year?", severity: "error" });
      }
    }
  }
  checkStages(tables, issues);
};

/** Talks come before the first signature of their agreement. */
const checkStages = (tables: Parameters<Check>[1], issues: Parameters<Check>[2]): void => {
  const firstSigned = new Map<string, PartialDate>();
  for (const row of tables.get("memberships")?.rows ?? []) {
    const { signed } = row.date;
    const id = row.text.agreement ?? "";
    const before = firstSigned.get(id);
    if (signed && (!before || signed.first < before.first)) firstSigned.set(id, signed);
  }
  const stages = tables.get("stages");
  for (const row of stages?.rows ?? []) {
    const signed = firstSigned.get(row.text.agreement ?? "");
    const { from } = row.date;
    if (from && signed && isBefore(signed, from))
      issues.push({ file: stages?.resource.path ?? "", line: row.line, column: "from", found: from.text, expected: `is after the first signature of ${row.text.agreement}, ${signed.text}`, cause: "swapped years?", severity: "error" });
  }
};
