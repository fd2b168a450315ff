// What the changes did to the headline figures, as sentences.
import type { ReactNode } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { type Coverage, coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { figuresOn } from "../../model/coverage/figures.ts";
import { useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { Text } from "../text.tsx";

export function FigureChanges({ first, second }: { first: Day; second: Day }): ReactNode {
  const world = useWorld();
  const [a, b] = [figuresOn(world, first), figuresOn(world, second)];
  const { flow, basis, trade } = useCoverageOptions();
  const [ca, cb] = [first, second].map((d) => coverageOn(world, d, { basis, trade })) as [
    Coverage | undefined,
    Coverage | undefined,
  ];
  const [va, vb] = [ca?.[flow], cb?.[flow]];
  return (
    <>
      <p className="lead-sentence" role="status">
        <Text
          block
          of={(t, language) =>
            WORK[language].changes.sentence({
              from: formatDay(first, t),
              to: formatDay(second, t),
              agreements: [a.agreements.inForce, b.agreements.inForce],
              partners: [a.partners.inForce, b.partners.inForce],
              assistance: [a.assistance.identified, b.assistance.identified],
            })
          }
        />
      </p>
      {ca && cb && va != null && vb != null && (
        <p className="lead-sentence">
          <Text
            block
            of={(t, language) => {
              const points = roundShare(roundShare(vb) - roundShare(va));
              return WORK[language].changes.coverageSentence(
                formatShare(roundShare(va), t),
                formatShare(roundShare(vb), t),
                `${points > 0 ? "+" : ""}${points.toFixed(1).replace("-", "−")}`,
                ca.year,
                cb.year,
              );
            }}
          />
        </p>
      )}
    </>
  );
}
