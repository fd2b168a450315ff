// The answer to a question as an export table: a row for each fact by which a party matches, or one without a fact.
import type { ExportTable } from "../../export/table.ts";
import { citedIn, claimCells, claimColumns, namedCells, namedColumns, partyCells } from "../../export/tidy.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { QUERY_WORDS } from "../../i18n/query.ts";
import { WORK } from "../../i18n/work.ts";
import type { QueryAnswer } from "../../model/query/evaluate.ts";
import { countsStates } from "../../model/world/counting.ts";
import type { World } from "../../model/world/world.ts";

export function answerTable(
  world: World,
  { parties, rule }: Pick<QueryAnswer, "parties" | "rule">,
  whatOf: (id: string, language: Language) => string,
  language: Language,
): ExportTable {
  const { columns } = WORK[language];
  const { t } = localeOf(language);
  return {
    id: "question",
    columns: [
      ...namedColumns(columns.party),
      columns.via,
      ...namedColumns(columns.framework),
      ...claimColumns(columns),
      columns.counted,
    ],
    rows: parties.flatMap(({ party, through, facts }) => {
      const head = [...partyCells(world, party), through ? QUERY_WORDS[language].through : null];
      const counted = through && !countsStates(rule) ? 0 : 1;
      if (facts.length === 0) return [[...head, null, null, null, ...claimCells(undefined, t), counted]];
      return facts.map((f) => [
        ...head,
        ...namedCells(f.what, (language) => whatOf(f.what, language)),
        ...(f.since ? claimCells(f.since, t) : [null, null, null, f.sources.join("; ")]),
        counted,
      ]);
    }),
    sources: citedIn(parties.flatMap(({ facts }) => facts)),
  };
}
