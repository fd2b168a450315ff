// Names of agreements from tables that hold no parties.
import { isMissing } from "./missing.ts";
import { isOfMemberships } from "./questions.ts";
import type { Sheet, SheetMapping } from "./types.ts";

/** What stands in the column of agreements → its name in the first table that gives one. */
export function titlesIn(sheets: readonly Sheet[], mappings: readonly SheetMapping[]): Map<string, string> {
  const titles = new Map<string, string>();
  mappings.forEach((mapping, i) => {
    const { agreement, title } = mapping.columns;
    if (isOfMemberships(mapping) || agreement === undefined || title === undefined) return;
    for (const { cells } of sheets[i]?.rows ?? []) {
      const [id, name] = [(cells[agreement] ?? "").trim(), (cells[title] ?? "").trim()];
      if (!titles.has(id) && !isMissing(name)) titles.set(id, name);
    }
  });
  return titles;
}
