// Checks of organisations: none is a member of itself, not through others either.
import type { Issue } from "../package/issue.ts";
import { cellIssue, type Row, type Tables, textOf } from "../package/table.ts";

/** Each round of memberships is told once, at the first row that closes it. */
export function checkOrganisations(all: Tables): Issue[] {
  const table = all.tables.get("organisations");
  if (!table) return [];
  /** Organisations that each party is a member of. */
  const above = new Map<string, string[]>();
  const closes = (row: Row): string[] | undefined => {
    const [organisation, party] = [textOf(row, "organisation"), textOf(row, "party")];
    const seen = new Map<string, string>([[organisation, ""]]);
    for (const [one] of seen) {
      if (one === party) {
        const way: string[] = [];
        for (let at = one; at !== ""; at = seen.get(at) ?? "") way.push(at);
        return way;
      }
      for (const next of above.get(one) ?? []) if (!seen.has(next)) seen.set(next, one);
    }
    return undefined;
  };
  return table.rows.flatMap((row) => {
    const [organisation, party] = [textOf(row, "organisation"), textOf(row, "party")];
    if (organisation === "" || party === "") return [];
    const way = closes(row);
    if (!way) {
      above.set(party, [...(above.get(party) ?? []), organisation]);
      return [];
    }
    const through = way.toReversed().join(" → ");
    return [
      cellIssue(
        table,
        row,
        "party",
        `${party} is a member of itself through ${through}`,
        "",
        "an organisation within itself?",
      ),
    ];
  });
}
