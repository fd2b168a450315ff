// The matrix as an export table: a row for each tie, since a cell of the page may hold several facts.
import type { ExportTable } from "../../export/table.ts";
import {
  agreementCells,
  citedIn,
  claimCells,
  claimColumns,
  namedCells,
  namedColumns,
  partyCells,
} from "../../export/tidy.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { assistanceShown, type MatrixRow } from "../../model/overlap/matrix.ts";
import { type CountRule, countsStates } from "../../model/world/counting.ts";
import type { World } from "../../model/world/world.ts";

const FORMS = { en: localeOf("en").t.forms, ja: localeOf("ja").t.forms };

/** Law: the parties of a framework whose rows are in force and counted are as many as the head of its column says. */
export function matrixTable(
  world: World,
  rows: readonly MatrixRow[],
  rule: CountRule,
  language: Language,
): ExportTable {
  const w = WORK[language];
  const { t } = localeOf(language);
  const counted = (via: string | undefined): number => (via && !countsStates(rule) ? 0 : 1);
  const tiesOf = (r: MatrixRow) => [...r.bilateral, ...r.plurilateral.values()];
  return {
    id: "matrix",
    columns: [
      ...namedColumns(w.columns.party),
      ...namedColumns(w.columns.framework),
      w.columns.stage,
      ...namedColumns(w.columns.via),
      ...claimColumns(w.columns),
      w.columns.counted,
    ],
    rows: rows.flatMap((r) => [
      ...tiesOf(r).map((tie) => [
        ...partyCells(world, r.party),
        ...agreementCells(world, tie.agreement),
        w.stages[tie.stage],
        ...partyCells(world, tie.via),
        ...claimCells(tie.since, t),
        counted(tie.via),
      ]),
      ...assistanceShown(r).map((a) => [
        ...partyCells(world, r.party),
        ...namedCells(a.kind, (language) => FORMS[language][a.kind]),
        null,
        ...partyCells(world, a.via),
        ...claimCells(a.since, t),
        a.counts ? counted(a.via) : 0,
      ]),
    ]),
    sources: citedIn(rows.flatMap((r) => [...tiesOf(r), ...assistanceShown(r)].map((tie) => tie.since))),
  };
}
