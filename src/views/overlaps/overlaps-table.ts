// The overlaps as an export table.
import type { ExportTable } from "../../export/table.ts";
import { namedColumns, partyListCells } from "../../export/tidy.ts";
import type { Language } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import type { Overlaps } from "../../model/overlap/overlaps.ts";
import type { World } from "../../model/world/world.ts";

/** One row per combination: 1 or 0 for each set, number of parties, their names, and those who are in it through an organisation. */
export function overlapsTable(
  world: World,
  { sets, overlaps }: Overlaps,
  nameOf: (id: string, language: Language) => string,
  language: Language,
): ExportTable {
  return {
    id: "overlaps",
    columns: [
      ...sets.map((s) => nameOf(s.id, language)),
      WORK[language].columns.count,
      ...namedColumns(WORK[language].columns.members),
      ...namedColumns(WORK[language].columns.via),
    ],
    rows: overlaps.map((o) => [
      ...sets.map((_, i) => ((o.mask >> i) & 1 ? 1 : 0)),
      o.parties.length,
      ...partyListCells(world, o.parties),
      ...partyListCells(world, o.through),
    ]),
  };
}
