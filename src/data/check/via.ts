// Checks of parties covered through an organisation.
import type { Issue } from "../package/issue.ts";
import { cellIssue, type Row, rowsOf, type Tables, textOf } from "../package/table.ts";

/** `via` is an organisation that has its own row for the agreement, and that the party belongs to. */
export function checkVia(all: Tables): Issue[] {
  const kinds = new Map(rowsOf(all, "parties").map((r) => [textOf(r, "id"), textOf(r, "kind")]));
  const seats = new Set(rowsOf(all, "organisations").map((r) => `${textOf(r, "organisation")} ${textOf(r, "party")}`));
  return [...all.tables.values()].flatMap((table) => {
    const group = table.resource.schema.primaryKey.filter((k) => k !== "party");
    const groupOf = (r: Row) => group.map((g) => textOf(r, g)).join(" ");
    const direct = new Set(
      table.rows.filter((r) => textOf(r, "via") === "").map((r) => `${groupOf(r)} ${textOf(r, "party")}`),
    );
    return table.rows.flatMap((row) => {
      const [via, party] = [textOf(row, "via"), textOf(row, "party")];
      const kind = kinds.get(via);
      if (via === "" || kind === undefined) return [];
      if (kind !== "organisation")
        return [cellIssue(table, row, "via", `${via} is a ${kind}`, "an organisation", "party and via swapped?")];
      const issues: Issue[] = [];
      if (!direct.has(`${groupOf(row)} ${via}`))
        issues.push(
          cellIssue(
            table,
            row,
            "via",
            `${via} has no row of its own in ${groupOf(row)}`,
            "the organisation to take part itself",
          ),
        );
      if (!seats.has(`${via} ${party}`))
        issues.push(
          cellIssue(table, row, "via", `${party} was never a member of ${via}`, "a row in organisations.csv"),
        );
      return issues;
    });
  });
}
