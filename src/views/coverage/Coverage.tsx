// Coverage over time: stacked curve, causes of each step, comparison with published figures.

import { type ReactNode, useMemo } from "react";
import { listWords } from "../../i18n/lists.ts";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { type CoverageStep, coverageHistory, coverageSteps } from "../../model/coverage/history.ts";
import { firstDay } from "../../model/world/world.ts";
import { hasFigure } from "../../pictures/shown-figures.ts";
import { wholeAxis } from "../../scene/coverage/axis.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { NoTrade } from "../centre/NoTrade.tsx";
import { BASIS_WORD } from "../figures/FlowAndBasis.tsx";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { Text } from "../text.tsx";
import { ColumnHeads } from "../tool-frame/ColumnHeads.tsx";
import { SayWork, Tool } from "../tool-frame/Tool.tsx";
import { ViewExport } from "../tool-frame/ViewExport.tsx";
import { LiveSentence } from "../tool-frame/words.tsx";
import { CoverageChart } from "./CoverageChart.tsx";
import { CoverageControls } from "./CoverageControls.tsx";
import { coverageTable } from "./coverage-table.ts";
import { ReconciliationTable } from "./ReconciliationTable.tsx";
import { ToldCoverage } from "./ToldCoverage.tsx";
import { useReason } from "./useReason.ts";
import "./coverage.css";

function Steps({ steps }: { steps: readonly CoverageStep[] }): ReactNode {
  const { actions } = useAtlas();
  const { t: lead } = useLocale();
  const reason = useReason();
  return (
    <section>
      <h3>
        <SayWork of={(w) => w.coverage.steps} />
      </h3>
      <p className="quiet">
        <SayWork of={(w) => w.coverage.stepsAbout} />
      </p>
      <table className="grid-table" data-steps={steps.length}>
        <ColumnHeads of={["day", "before", "after", "reason"]} />
        <tbody>
          {steps.toReversed().map((step) => (
            <tr key={step.day} className={step.entered.length + step.ended.length === 0 ? "row-off" : ""}>
              <th scope="row">
                <button type="button" className="date-link" onClick={() => actions.goTo(step.day)}>
                  {formatDay(step.day, lead, "day", true)}
                </button>
              </th>
              <td>{formatShare(roundShare(step.before), lead)}</td>
              <td>
                <b>{formatShare(roundShare(step.after), lead)}</b>
              </td>
              <td>
                <Text of={(_, language) => reason(step, language)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function CoverageView(): ReactNode {
  const world = useWorld();
  if (hasFigure(world, "coverage")) return <Shares />;
  return (
    <Tool id="coverage" about={undefined}>
      <p>
        <NoTrade />
      </p>
    </Tool>
  );
}

function Shares(): ReactNode {
  const { worldOf } = useAtlas();
  const world = useWorld();
  const locale = useLocale();
  const { lead } = locale;
  const { flow, basis, trade } = useCoverageOptions();
  const stack = useAtlasState((s) => s.stack);
  const range = useAtlasState((s) => s.range);
  const points = useMemo(
    () => coverageHistory(world, firstDay(world, range), flow, { basis, trade }, stack),
    [world, range, flow, basis, trade, stack],
  );
  const steps = useMemo(() => coverageSteps(points), [points]);
  const reason = useReason();
  const question = locale.text((t, language) =>
    WORK[language].coverage.question(
      listWords(t)[flow],
      listWords(t)[BASIS_WORD[basis]],
      trade === "last" ? listWords(t).tradeLast : String(trade),
    ),
  );
  const axis = useMemo(() => wholeAxis(points, world.dataset.meta.start, world.dataset.meta.asOf), [points, world]);
  // A wall shows the chart alone, to the day that a step tells of.
  const isTold = useAtlasState((s) => s.mode === "present");
  const isEmpty = points.every((p) => p.total === null);
  return (
    <Tool
      id="coverage"
      about={
        <LiveSentence
          of={(s, t, w, language) => {
            const coverage = coverageOn(worldOf(s), s.day, { basis, trade });
            const share = coverage?.[flow];
            const now = w.coverage.now(
              formatDay(s.day, t),
              share == null ? undefined : formatShare(roundShare(share), t),
              coverage?.year,
            );
            // What leaves the page has this sentence, and needs to say what its marks are.
            return flow === "total" && !isTold ? `${now}${language === "ja" ? "" : " "}${w.coverage.marks}` : now;
          }}
        />
      }
      bar={<CoverageControls />}
      take={<ViewExport of="coverage" question={question} table={() => coverageTable(steps, points, reason, lead)} />}
    >
      {isEmpty ? (
        <p>
          <SayWork of={(w) => w.coverage.none} />
        </p>
      ) : isTold ? (
        <ToldCoverage points={points} steps={steps} />
      ) : (
        <>
          <CoverageChart points={points} axis={axis} />
          <p className="quiet">
            <SayWork
              of={(w) => (stack === "agreement" ? `${w.coverage.assigned} ${w.coverage.choose}` : w.coverage.choose)}
            />
          </p>
          <Steps steps={steps} />
        </>
      )}
      {!isTold && <ReconciliationTable />}
    </Tool>
  );
}
