// Names of all files that leave the page: ten of them in one folder can be told apart, and what is imagined says so by its name.
import { isoOf } from "../data/day.ts";
import type { Conditioned } from "../i18n/conditions.ts";
import type { Language } from "../i18n/language.ts";
import type { AtlasState } from "../store/state.ts";

/** Without extension. `parts`: what, which step, which days, which language. */
export const nameOfFile = ({ whatif, known }: Conditioned, parts: readonly (string | undefined)[]): string =>
  [
    "musubi",
    whatif.length > 0 ? "hypothetical" : undefined,
    known === undefined ? undefined : `known-${isoOf(known)}`,
    ...parts,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("-");

/** Of the table of a view. `id`: of the table. */
export const nameOfTable = (state: Conditioned & Pick<AtlasState, "day" | "to">, id: string, lead: Language): string =>
  nameOfFile(state, [
    id,
    isoOf(state.day),
    id === "changes" && state.to !== undefined ? isoOf(state.to) : undefined,
    lead,
  ]);

/** Of the network as a graph; `spells`: of all days. */
export const nameOfGraph = (state: Conditioned & Pick<AtlasState, "day">, spells: boolean, lead: Language): string =>
  nameOfFile(state, ["network", spells ? "spells" : isoOf(state.day), lead]);
