// Checks of corrections: each is of a fact that there is, and the last one of a fact ends at what the table says today.

import { factOf } from "../compile/claim.ts";
import { suggestOf } from "../nearest.ts";
import { dateColumnsOf } from "../package/claims.ts";
import type { Issue } from "../package/issue.ts";
import { cellIssue, dateOf, type Tables, textOf } from "../package/table.ts";

/** Every dated fact of the package with its date as written; empty where none is given. */
function datedFacts({ tables }: Tables): Map<string, string> {
  const facts = new Map<string, string>();
  for (const table of tables.values())
    for (const row of table.rows)
      for (const { date } of dateColumnsOf(table.resource.schema))
        facts.set(factOf(table, row, date), textOf(row, date));
  return facts;
}

export function checkCorrections(all: Tables): Issue[] {
  const table = all.tables.get("corrections");
  if (!table) return [];
  const facts = datedFacts(all);
  const last = new Map<string, number>();
  for (const row of table.rows) {
    const [fact, day] = [textOf(row, "fact"), dateOf(row, "changed")?.last ?? -Infinity];
    last.set(fact, Math.max(day, last.get(fact) ?? -Infinity));
  }
  return table.rows.flatMap((row): Issue[] => {
    const [fact, was, now] = ["fact", "was", "now"].map((column) => textOf(row, column)) as [string, string, string];
    const stands = facts.get(fact);
    if (stands === undefined)
      return [cellIssue(table, row, "fact", fact, "a dated fact of this package", suggestOf(fact, facts.keys()))];
    const issues =
      was === now && textOf(row, "was_evidence") === ""
        ? [cellIssue(table, row, "now", now, "another date than before", "no correction?")]
        : [];
    if (dateOf(row, "changed")?.last === last.get(fact) && now !== stands)
      issues.push(
        cellIssue(
          table,
          row,
          "now",
          now,
          stands === "" ? "nothing: no date is given now" : stands,
          "corrected again? that takes a row of its own",
        ),
      );
    return issues;
  });
}
