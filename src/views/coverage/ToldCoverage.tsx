// The chart on a wall: as large as the step's own time and share allow, with the names of its steps.
import { type ReactNode, useMemo } from "react";
import type { Day } from "../../data/day.ts";
import { parseDay } from "../../data/day.ts";
import { partyShort } from "../../i18n/names.ts";
import type { CoveragePoint, CoverageStep } from "../../model/coverage/history.ts";
import { axisUntil } from "../../scene/coverage/axis.ts";
import { stepLabels } from "../../scene/coverage/step-labels.ts";
import { textWidth } from "../../scene/text-width.ts";
import { useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { useStory } from "../story/useStory.ts";
import { CoverageChart } from "./CoverageChart.tsx";
import { useReason } from "./useReason.ts";

/** Names of more parties that enter on one day would not fit beside their step. */
const MOST_NAMED = 3;

/** The day that the told step ends on: the shown day is still on its way there. */
function useToldDay(): Day | undefined {
  const tour = useAtlasState((s) => s.tour);
  const step = useAtlasState((s) => s.step);
  const { story } = useStory(tour);
  const date = story?.steps[step - 1]?.show.date;
  return date === undefined ? undefined : parseDay(date);
}

export function ToldCoverage(props: { points: readonly CoveragePoint[]; steps: readonly CoverageStep[] }): ReactNode {
  const { points, steps } = props;
  const world = useWorld();
  const { lead, t } = useLocale();
  const reason = useReason();
  const until = useToldDay() ?? world.dataset.meta.asOf;
  const axis = axisUntil(points, until);
  const told = useMemo(() => points.filter((p) => p.from <= until), [points, until]);
  const inTime = steps.filter((s) => s.day <= until);
  const nameOf = (step: CoverageStep): string => {
    // Among many steps the turns of the trade year say nothing; alone they are what is told.
    if (step.entered.length === 0)
      return axis.years.length > 0 && inTime.length <= MOST_NAMED ? reason(step, lead) : "";
    // Where the share falls all the same, the name would say the opposite of what is seen.
    if (step.entered.length > MOST_NAMED || step.after < step.before) return "";
    return t.and(step.entered.map((c) => partyShort(world.parties.get(c.party), lead, c.party)));
  };
  return (
    <CoverageChart
      points={told}
      until={until}
      axis={axis}
      namesOf={(box, size) => stepLabels(inTime, box, size, nameOf, (text) => textWidth(text, size) * 1.06)}
    />
  );
}
