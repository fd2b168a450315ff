// How the table that is shown was filtered and sorted. It is kept while the export lies over the table, so that files hold what is
// seen, and goes with the table; no story sets it, and no address holds it.
import type { AtlasState } from "./state.ts";
import { toolUnder } from "./view-ids.ts";

type Shown = Pick<AtlasState, "views" | "tour" | "step">;

/** The table of a state: another step of a story is another one. */
const tableOf = ({ views, tour, step }: Shown): string =>
  [toolUnder(views) ?? "", tour ?? "", tour === undefined ? "" : step].join(" ");

/** What the table of this state is arranged by; `atFirst`: before anybody touches it. */
export const arrangedIn = <T extends object>(state: Shown & Pick<AtlasState, "arranged">, atFirst: T): T =>
  state.arranged?.of === tableOf(state) ? { ...atFirst, ...(state.arranged.by as Partial<T>) } : atFirst;

export const rearranged = <T extends object>(state: AtlasState, patch: Partial<T>): Pick<AtlasState, "arranged"> => ({
  arranged: { of: tableOf(state), by: { ...arrangedIn(state, {}), ...patch } },
});

/** Whether a table was arranged that is no longer shown. */
export const isOutlived = (state: AtlasState): boolean =>
  state.arranged !== undefined && state.arranged.of !== tableOf(state);
