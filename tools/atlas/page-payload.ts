// What the page gets, in two parts: what both pictures need at once, and what panels load when they open.
import type { CoreDataset, Dataset, Details } from "../../src/data/types.ts";
import { indexWorld } from "../../src/model/world.ts";

/**
 * The first part. Rows of the supplementary trade table for partners that are never bound by an agreement are left in
 * the package: no figure and no panel of the page uses them.
 */
export function coreOf({ amendments, protocols, applicants, sources, ...core }: Dataset): CoreDataset {
  const bound = new Set(["WLD", ...indexWorld(core).ties.map((t) => t.party)]);
  const trade = core.trade.map((t) =>
    t.id === "supplement" ? { ...t, rows: t.rows.filter((r) => bound.has(r.party)) } : t,
  );
  return { ...core, trade };
}

export const detailsOf = ({ amendments, protocols, applicants, sources }: Dataset): Details => ({
  amendments,
  protocols,
  applicants,
  sources,
});
