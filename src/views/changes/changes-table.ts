// The changes as an export table.
import type { DateClaim } from "../../data/types.ts";
import type { ExportTable } from "../../export/table.ts";
import { type Language, localeOf, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import type { Difference, TieChange } from "../../model/time/difference.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import type { World } from "../../model/world/world.ts";

/** One row per change, in the order of the lists on the page. Dates have the precision known. */
export function changesTable(world: World, difference: Difference, language: Language): ExportTable {
  const nameOf = (id: string): string => partyName(world.parties.get(id), language, id);
  const w = WORK[language];
  const { t } = localeOf(language);
  /** Of the later day: that is what has changed. */
  const restsOn = (since: DateClaim | undefined) =>
    since ? [t.evidence[since.evidence], since.sources.join("; ")] : ["", ""];
  const tie = (change: string) => (c: TieChange) => [
    change,
    nameOf(c.party),
    agreementShort(world.agreements.get(c.agreement), language, c.agreement),
    c.before ? w.stages[c.before.stage] : "",
    c.before?.since?.text ?? "",
    c.after ? w.stages[c.after.stage] : "",
    c.after?.since?.text ?? "",
    c.via ? nameOf(c.via) : "",
    ...restsOn(c.after?.since ?? c.before?.since),
  ];
  const assisted = (change: string) => (s: AssistanceSpan) => [
    change,
    nameOf(s.party),
    s.row.name ? wordsIn(s.row.name, language) : t.forms[s.kind],
    "",
    "",
    "",
    s.since?.text ?? "",
    "",
    ...restsOn(s.since),
  ];
  return {
    id: "changes",
    columns: [
      w.columns.change,
      w.columns.party,
      w.columns.agreement,
      w.columns.before,
      `${w.columns.before}: ${w.columns.since}`,
      w.columns.after,
      `${w.columns.after}: ${w.columns.since}`,
      w.columns.via,
      w.columns.evidence,
      w.columns.source,
    ],
    rows: [
      ...difference.gained.map(tie(w.changes.gained)),
      ...difference.lost.map(tie(w.changes.lost)),
      ...difference.changed.map(tie(w.changes.changed)),
      ...difference.assistance.gained.map(assisted(w.changes.assistanceGained)),
      ...difference.assistance.lost.map(assisted(w.changes.assistanceLost)),
    ],
  };
}
