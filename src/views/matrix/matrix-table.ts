// The matrix as an export table: a row for each tie, since a cell of the page may hold several facts.
import type { DateClaim } from "../../data/types.ts";
import type { Cell, ExportTable } from "../../export/table.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { assistanceShown, type MatrixRow } from "../../model/overlap/matrix.ts";
import { type CountRule, countsStates } from "../../model/world/counting.ts";
import type { World } from "../../model/world/world.ts";

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
  const nameOf = (id: string | undefined): string => (id ? partyName(world.parties.get(id), language, id) : "");
  const restsOn = (since: DateClaim | undefined): Cell[] =>
    since ? [since.text, t.evidence[since.evidence], since.sources.join("; ")] : ["", "", ""];
  return {
    id: "matrix",
    columns: [
      w.columns.party,
      w.columns.framework,
      w.columns.stage,
      w.columns.via,
      w.columns.since,
      w.columns.evidence,
      w.columns.source,
      w.columns.counted,
    ],
    rows: rows.flatMap((r) => [
      ...[...r.bilateral, ...r.plurilateral.values()].map((tie) => [
        nameOf(r.party),
        agreementShort(world.agreements.get(tie.agreement), language, tie.agreement),
        w.stages[tie.stage],
        nameOf(tie.via),
        ...restsOn(tie.since),
        counted(tie.via),
      ]),
      ...assistanceShown(r).map((a) => [
        nameOf(r.party),
        t.forms[a.kind],
        "",
        nameOf(a.via),
        ...restsOn(a.since),
        a.counts ? counted(a.via) : 0,
      ]),
    ]),
  };
}
