// Checks of mutual assistance: chapters of agreements, and separate frameworks.
import type { Issue } from "../package/issue.ts";
import { cellIssue, rowsOf, type Tables, textOf } from "../package/table.ts";

/** A chapter refers to an agreement, whose membership gives its dates, and has none itself. Other forms need a name. */
export function checkChapters(all: Tables): Issue[] {
  const table = all.tables.get("assistance");
  if (!table) return [];
  const memberships = new Set(rowsOf(all, "memberships").map((r) => `${textOf(r, "agreement")} ${textOf(r, "party")}`));
  const chapters = new Set(
    all.description.musubi.assistanceForms.flatMap((f) => (f.kind.endsWith("chapter") ? [f.id] : [])),
  );
  const agreements = new Set(rowsOf(all, "agreements").map((r) => textOf(r, "id")));
  return table.rows.flatMap((row) => {
    const [form, party, refersTo] = [textOf(row, "form"), textOf(row, "party"), textOf(row, "refers_to")];
    if (form === "") return [];
    if (!chapters.has(form)) {
      const issues: Issue[] = [];
      if (refersTo !== "")
        issues.push(
          cellIssue(
            table,
            row,
            "refers_to",
            refersTo,
            "nothing: only chapters refer to an agreement",
            "a chapter by its form?",
          ),
        );
      if (textOf(row, "name_en") === "")
        issues.push(cellIssue(table, row, "name_en", "is empty", "a name: only chapters bear that of their agreement"));
      return issues;
    }
    if (refersTo === "") return [cellIssue(table, row, "refers_to", "is empty", "the agreement of the chapter")];
    const issues = ["signed", "in_force"]
      .filter((column) => textOf(row, column) !== "")
      .map((column) =>
        cellIssue(table, row, column, textOf(row, column), `nothing: the membership in ${refersTo} gives the dates`),
      );
    if (agreements.has(refersTo) && !memberships.has(`${refersTo} ${party}`))
      issues.push(
        cellIssue(
          table,
          row,
          "refers_to",
          `${party} has no membership in ${refersTo}`,
          "its row in memberships.csv",
          "the wrong agreement?",
        ),
      );
    return issues;
  });
}
