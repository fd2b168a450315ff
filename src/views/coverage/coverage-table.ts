// The steps of the coverage as an export table, each with why the share changed and the tables of trade that say so.
import { isoOf } from "../../data/day.ts";
import type { ExportTable } from "../../export/table.ts";
import { citedIn } from "../../export/tidy.ts";
import { type Language, localeOf } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import type { CoveragePoint, CoverageStep } from "../../model/coverage/history.ts";

export function coverageTable(
  steps: readonly CoverageStep[],
  points: readonly CoveragePoint[],
  reason: (step: CoverageStep, language: Language) => string,
  language: Language,
): ExportTable {
  const { columns } = WORK[language];
  const { t } = localeOf(language);
  const tables = new Map(points.map((p) => [p.from, p]));
  return {
    id: "coverage",
    columns: [
      columns.day,
      columns.year,
      columns.before,
      columns.after,
      `${columns.reason} (en)`,
      `${columns.reason} (ja)`,
      columns.evidence,
      columns.source,
    ],
    rows: steps.map((s) => {
      const point = tables.get(s.day);
      const sources = point?.coverage.table.sources ?? [];
      return [
        isoOf(s.day),
        point?.year ?? null,
        roundShare(s.before),
        roundShare(s.after),
        reason(s, "en"),
        reason(s, "ja"),
        point ? t.evidence[point.coverage.table.evidence] : null,
        sources.join("; ") || null,
      ];
    }),
    sources: citedIn(steps.map((s) => tables.get(s.day)?.coverage.table)),
  };
}
