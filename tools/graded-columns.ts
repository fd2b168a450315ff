// npm run data:report -- --sources: how well each column of the tables is sourced.
import type { GradedColumn } from "../src/data/package/claims.ts";
import { EVIDENCE } from "../src/data/package/table-contract.ts";

/** Claims of a whole package by grade. */
export const claimsOf = (graded: readonly GradedColumn[]): GradedColumn["count"] => {
  const sum = { official: 0, secondary: 0, unverified: 0 };
  for (const { count } of graded) for (const grade of EVIDENCE) sum[grade] += count[grade];
  return sum;
};

/** One line a column, a total at the end; the sources of a row as such are called "row". */
export function printGraded(graded: readonly GradedColumn[]): string {
  const name = (column: string): string => (column === "source" ? "row" : column.replace(/_source$/, ""));
  const lines = [
    ["table", "column", "cells", ...EVIDENCE],
    ...[...graded, { table: "all", column: "", count: claimsOf(graded) }].map(({ table, column, count }) => [
      table,
      name(column),
      String(EVIDENCE.reduce((n, grade) => n + count[grade], 0)),
      ...EVIDENCE.map((grade) => String(count[grade])),
    ]),
  ];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
