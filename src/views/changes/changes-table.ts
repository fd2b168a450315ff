// The changes as an export table.
import type { DateClaim } from "../../data/types.ts";
import type { Cell, ExportTable } from "../../export/table.ts";
import { agreementCells, citedIn, namedCells, namedColumns, partyCells } from "../../export/tidy.ts";
import { type Language, localeOf, wordsIn } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { Difference, TieChange } from "../../model/time/difference.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import type { World } from "../../model/world/world.ts";

const FORMS = { en: localeOf("en").t.forms, ja: localeOf("ja").t.forms };

/** One row per change, in the order of the lists on the page. Dates have the precision known. */
export function changesTable(world: World, difference: Difference, language: Language): ExportTable {
  const w = WORK[language];
  const { t } = localeOf(language);
  const dated = (since: DateClaim | undefined): Cell[] =>
    since ? [since.text, t.precision[since.precision]] : [null, null];
  /** Of the later day: that is what has changed. */
  const restsOn = (since: DateClaim | undefined): Cell[] =>
    since ? [t.evidence[since.evidence], since.sources.join("; ")] : [null, null];
  const tie =
    (change: string) =>
    (c: TieChange): Cell[] => [
      change,
      ...partyCells(world, c.party),
      ...agreementCells(world, c.agreement),
      c.before ? w.stages[c.before.stage] : null,
      ...dated(c.before?.since),
      c.after ? w.stages[c.after.stage] : null,
      ...dated(c.after?.since),
      ...partyCells(world, c.via),
      ...restsOn(c.after?.since ?? c.before?.since),
    ];
  const assisted =
    (change: string) =>
    (s: AssistanceSpan): Cell[] => [
      change,
      ...partyCells(world, s.party),
      ...namedCells(s.kind, (language) => (s.row.name ? wordsIn(s.row.name, language) : FORMS[language][s.kind])),
      null,
      ...dated(undefined),
      null,
      ...dated(s.since),
      ...partyCells(world, undefined),
      ...restsOn(s.since),
    ];
  const { gained, lost, changed, assistance } = difference;
  return {
    id: "changes",
    columns: [
      w.columns.change,
      ...namedColumns(w.columns.party),
      ...namedColumns(w.columns.agreement),
      ...[w.columns.before, w.columns.after].flatMap((which) => [
        which,
        `${which}: ${w.columns.since}`,
        `${which}: ${w.columns.precision}`,
      ]),
      ...namedColumns(w.columns.via),
      w.columns.evidence,
      w.columns.source,
    ],
    rows: [
      ...gained.map(tie(w.changes.gained)),
      ...lost.map(tie(w.changes.lost)),
      ...changed.map(tie(w.changes.changed)),
      ...assistance.gained.map(assisted(w.changes.assistanceGained)),
      ...assistance.lost.map(assisted(w.changes.assistanceLost)),
    ],
    sources: citedIn([
      ...[...gained, ...lost, ...changed].map((c) => c.after?.since ?? c.before?.since),
      ...[...assistance.gained, ...assistance.lost].map((s) => s.since),
    ]),
  };
}
