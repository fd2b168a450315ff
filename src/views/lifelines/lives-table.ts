// The life lines as an export table: a row for each stretch of a line.
import { isoOf } from "../../data/day.ts";
import type { ExportTable } from "../../export/table.ts";
import { citedIn, claimCells, claimColumns, namedCells, namedColumns, partyCells } from "../../export/tidy.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { PartyLife } from "../../model/time/life-lines.ts";
import type { World } from "../../model/world/world.ts";

/** What lasts has no end. */
export function livesTable(
  world: World,
  lives: readonly PartyLife[],
  nameOf: (what: string, language: Language) => string,
  language: Language,
): ExportTable {
  const w = WORK[language];
  const { t } = localeOf(language);
  const bars = lives.flatMap(({ party, lines }) => lines.flatMap((l) => l.bars.map((bar) => ({ party, l, bar }))));
  return {
    id: "life-lines",
    columns: [
      ...namedColumns(w.columns.party),
      ...namedColumns(w.columns.framework),
      w.columns.stage,
      ...namedColumns(w.columns.via),
      ...claimColumns(w.columns),
      w.columns.until,
    ],
    rows: bars.map(({ party, l, bar }) => [
      ...partyCells(world, party),
      ...namedCells(l.what, (language) => nameOf(l.what, language)),
      bar.stage ? w.stages[bar.stage] : null,
      ...partyCells(world, bar.via),
      ...claimCells(bar.since, t),
      bar.to >= world.dataset.meta.asOf ? null : isoOf(bar.to),
    ]),
    sources: citedIn(bars.map(({ bar }) => bar.since)),
  };
}
