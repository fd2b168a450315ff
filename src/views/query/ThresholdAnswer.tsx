// The answer to "when did a figure pass a value": one sentence, then each day on which it passed, with what made it.
import { type ReactNode, useMemo } from "react";
import { formatDay, formatShare, type Language, localeOf, withPercent } from "../../i18n/locale.ts";
import { partyShort } from "../../i18n/names.ts";
import { QUESTION_WORDS } from "../../i18n/question.ts";
import { WORK } from "../../i18n/work.ts";
import { type Crossing, crossingsOf, type StepParts, type Threshold } from "../../model/coverage/crossings.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

const signed = (points: number): string => `${points > 0 ? "+" : ""}${points.toFixed(1).replace("-", "−")}`;

function Parts({ of: { step, accession, turn } }: { of: StepParts }): ReactNode {
  const world = useWorld();
  const names = (list: StepParts["step"]["entered"], language: Language): string =>
    localeOf(language).t.and(list.map((c) => partyShort(world.parties.get(c.party), language, c.party)));
  const hasMembers = step.entered.length + step.ended.length > 0 || !step.turn;
  return (
    <ul className="inline-list">
      {hasMembers && (
        <li>
          <Text
            of={(_, language) => {
              const w = QUESTION_WORDS[language];
              return w.points(
                signed(accession),
                w.inAndOut(names(step.entered, language), names(step.ended, language)),
              );
            }}
          />
        </li>
      )}
      {step.turn && (
        <li>
          <Text
            of={(_, language) =>
              step.turn
                ? QUESTION_WORDS[language].points(
                    signed(turn),
                    WORK[language].coverage.turn(step.turn.from, step.turn.to),
                  )
                : ""
            }
          />
        </li>
      )}
    </ul>
  );
}

export function ThresholdAnswer({ of: threshold }: { of: Threshold }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { lead, t: leading } = useLocale();
  const { figure, comparison, value } = threshold;
  const rule = useAtlasState((s) => s.rule);
  // By its parts: the object is read anew from the text at every render.
  const found = useMemo(
    () => crossingsOf(world, { figure, comparison, value }, rule),
    [world, figure, comparison, value, rule],
  );
  const last: Crossing | undefined = found.crossings.at(-1);
  const print = (n: number, language: Language): string =>
    figure === "coverage" ? formatShare(n, localeOf(language).t) : String(n);
  const sentence = (language: Language): string => {
    const w = QUESTION_WORDS[language];
    const { t } = localeOf(language);
    const limit = figure === "coverage" ? withPercent(value, t) : String(value);
    const [what, compared] = [w.figures[figure], w.compared(comparison, limit)];
    if (last) return (last.begins ? w.since : w.was)(what, compared, formatDay(last.day, t));
    const nearest = comparison.startsWith(">") ? found.most : found.least;
    if (found.holdsNow || !nearest) return w.always(what, compared);
    return w.never(what, compared, print(nearest.value, language), formatDay(nearest.day, t));
  };
  return (
    <>
      <p className="query-sentence" role="status" data-crossings={found.crossings.length}>
        <Text of={(_, language) => sentence(language)} block />
      </p>
      <ul className="rows">
        {found.crossings.map((c) => (
          <li key={c.day} className="row">
            <div className="row-head">
              <button type="button" className="date-link" onClick={() => actions.goTo(c.day)}>
                {formatDay(c.day, leading)}
              </button>
              <span>{QUESTION_WORDS[lead].step(print(c.before, lead), print(c.after, lead))}</span>
            </div>
            {c.parts && <Parts of={c.parts} />}
          </li>
        ))}
      </ul>
      {figure === "coverage" && (
        <p className="quiet">
          <Text of={(_, language) => QUESTION_WORDS[language].basis} />
        </p>
      )}
    </>
  );
}
