// Number of matching parties over the whole range, as a stepped line.
import type { ReactNode } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { QUERY_WORDS } from "../../i18n/query.ts";
import type { QueryAnswer } from "../../model/query/evaluate.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { AxisYears, DayMark, useAxis } from "../lifelines/LifeLines.tsx";
import { Text } from "../text.tsx";
import "./query.css";
import "../lifelines/lifelines.css";

const HEIGHT = 56;

export function Strip({ answer }: { answer: QueryAnswer }): ReactNode {
  const { actions } = useAtlas();
  const { from, to, place } = useAxis();
  const { t: lead, text } = useLocale();
  const most = Math.max(0, ...answer.changes.map((c) => c.count));
  const steps = answer.changes.flatMap(({ day, count }, i) => {
    const end = answer.changes[i + 1]?.day ?? to + 1;
    return end <= from ? [] : [{ day, count, left: place(day), width: place(end) - place(day) }];
  });
  return (
    <div className="strip" role="group" aria-label={text((_, language) => QUERY_WORDS[language].strip)}>
      <div className="life-area">
        <AxisYears every={10} />
        <div className="strip-steps" style={{ height: HEIGHT }}>
          {steps.map(({ day, count, left, width }) => (
            <button
              key={day}
              type="button"
              // Not in the tab order: the list of changes below offers the same days to the keyboard.
              tabIndex={-1}
              className="strip-step"
              style={{ left: `${left}%`, width: `${width}%`, height: `${(count / Math.max(1, most)) * 100}%` }}
              title={`${formatDay(day, lead, "day", true)}: ${count}`}
              aria-label={`${formatDay(day, lead, "day", true)}: ${count}`}
              onClick={() => actions.goTo(day)}
            />
          ))}
        </div>
        <DayMark />
      </div>
      <p className="quiet" data-strip-most={most}>
        <Text of={(_, language) => QUERY_WORDS[language].countAndMost(answer.count, most)} />
      </p>
    </div>
  );
}
