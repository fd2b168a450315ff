// What is in force, facts and what is imagined, as an export table: what is imagined says so in its row.
import type { ExportTable } from "../../export/table.ts";
import { agreementCells, citedIn, claimCells, claimColumns, namedColumns, partyCells } from "../../export/tidy.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { World } from "../../model/world/world.ts";

export function whatIfTable(world: World, ties: readonly TieSpan[], language: Language): ExportTable {
  const w = WORK[language];
  const { t } = localeOf(language);
  return {
    id: "what-if",
    columns: [
      ...namedColumns(w.columns.party),
      ...namedColumns(w.columns.agreement),
      ...claimColumns(w.columns),
      t.hypothetical.mark,
    ],
    rows: ties.map((tie) => [
      ...partyCells(world, tie.party),
      ...agreementCells(world, tie.agreement),
      ...claimCells(tie.since, t),
      tie.since?.hypothetical ? 1 : 0,
    ]),
    sources: citedIn(ties.map((tie) => tie.since)),
  };
}
