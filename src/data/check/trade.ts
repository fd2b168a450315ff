// Checks of trade: every year has a grand total, every partner is a party, no partner exceeds the total.

import { GRAND_TOTAL } from "../figures.ts";
import { suggestOf } from "../nearest.ts";
import { formatFound, type Issue } from "../package/issue.ts";
import { cellIssue, idsOf, numberOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";

export const FLOWS = ["exports", "imports"] as const;
export const TRADE_TABLES = ["trade", "trade-supplement"] as const;

function totalIssues(table: Table, row: Row, total: Row): Issue[] {
  return FLOWS.flatMap((flow) => {
    const [part, whole] = [numberOf(row, flow), numberOf(total, flow)];
    if (part === null || whole === null || part <= whole) return [];
    return [
      cellIssue(table, row, flow, `${part} is more than the total ${whole} (line ${total.line})`, "", "another unit?"),
    ];
  });
}

function rowIssues(table: Table, row: Row, parties: ReadonlySet<string>, lastYear: number): Issue[] {
  const party = textOf(row, "party");
  const year = numberOf(row, "year");
  const issues: Issue[] = [];
  if (party !== "" && party !== GRAND_TOTAL && !parties.has(party))
    issues.push(
      cellIssue(
        table,
        row,
        "party",
        formatFound(party),
        `an id in parties.csv, or ${GRAND_TOTAL} for the total`,
        suggestOf(party, [...parties, GRAND_TOTAL]),
      ),
    );
  if (year !== null && (year < 1800 || year > lastYear || !Number.isInteger(year)))
    issues.push(cellIssue(table, row, "year", String(year), `a year up to that of the as-of day, ${lastYear}`));
  for (const column of [...FLOWS, "two_way"])
    if ((numberOf(row, column) ?? 0) < 0) issues.push(cellIssue(table, row, column, textOf(row, column), "0 or more"));
  for (const flow of textOf(row, "partial").split(/\s+/).filter(Boolean)) {
    if (!FLOWS.includes(flow as "exports"))
      issues.push(cellIssue(table, row, "partial", formatFound(flow), FLOWS.join(" or "), suggestOf(flow, FLOWS)));
    else if (textOf(row, flow) === "")
      issues.push(cellIssue(table, row, "partial", flow, `a figure in ${flow}: what is missing is not partial`));
  }
  return issues;
}

export function checkTrade(all: Tables): Issue[] {
  const parties = idsOf(all, "parties");
  const lastYear = Number(all.description.musubi.asOf.slice(0, 4));
  return TRADE_TABLES.flatMap((name) => {
    const table = all.tables.get(name);
    if (!table) return [];
    const totals = new Map(
      table.rows.filter((r) => textOf(r, "party") === GRAND_TOTAL).map((r) => [textOf(r, "year"), r]),
    );
    const reported = new Set<string>();
    return table.rows.flatMap((row) => {
      const year = textOf(row, "year");
      const total = totals.get(year);
      const issues = rowIssues(table, row, parties, lastYear);
      if (total === row)
        for (const flow of FLOWS)
          if (textOf(row, flow) === "") issues.push(cellIssue(table, row, flow, "is empty", `the total of ${year}`));
      if (total && total !== row) issues.push(...totalIssues(table, row, total));
      if (!total && year !== "" && !reported.has(year)) {
        reported.add(year);
        issues.push(cellIssue(table, row, "year", `${year} has no row ${GRAND_TOTAL}`, "the grand total of the year"));
      }
      return issues;
    });
  });
}
