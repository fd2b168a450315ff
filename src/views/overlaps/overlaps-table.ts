// The overlaps as an export table.
import type { ExportTable } from "../../export/table.ts";
import type { Language } from "../../i18n/locale.ts";
import { partyName } from "../../i18n/names.ts";
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
      WORK[language].columns.members,
      WORK[language].columns.via,
    ],
    rows: overlaps.map((o) => [
      ...sets.map((_, i) => ((o.mask >> i) & 1 ? 1 : 0)),
      o.parties.length,
      ...[o.parties, o.through].map((ids) => ids.map((p) => partyName(world.parties.get(p), language, p)).join("; ")),
    ]),
  };
}
