// What the changes did to the headline figures.
import type { ReactNode } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { BeforeAfter, countsBeforeAfter, type Figure } from "../tool-frame/BeforeAfter.tsx";

export function FigureChanges({ first, second }: { first: Day; second: Day }): ReactNode {
  const world = useWorld();
  const { t: lead } = useLocale();
  const { flow, basis, trade } = useCoverageOptions();
  const rule = useAtlasState((s) => s.rule);
  const [a, b] = [figuresOn(world, first, rule), figuresOn(world, second, rule)];
  const [ca, cb] = [coverageOn(world, first, { basis, trade }), coverageOn(world, second, { basis, trade })];
  const [va, vb] = [ca?.[flow], cb?.[flow]];
  const figures: Figure[] = [
    ...countsBeforeAfter(a, b),
    ...(ca && cb && va != null && vb != null
      ? [
          {
            key: "coverage",
            name: (t) => t.figures.coverage,
            before: formatShare(roundShare(va), lead),
            after: formatShare(roundShare(vb), lead),
            note: (_, language) => {
              const points = roundShare(roundShare(vb) - roundShare(va));
              const signed = `${points > 0 ? "+" : ""}${points.toFixed(1).replace("-", "−")}`;
              return WORK[language].changes.coverageNote(signed, ca.year, cb.year);
            },
          } satisfies Figure,
        ]
      : []),
    {
      key: "assistance",
      name: (t) => t.figures.assistance,
      before: String(a.assistance.identified),
      after: String(b.assistance.identified),
    },
  ];
  return <BeforeAfter heads={[(t) => formatDay(first, t), (t) => formatDay(second, t)]} figures={figures} />;
}
