// Figures of a step's words beside the data: what can be checked by a button, what the data have instead, and what is checked.
import type { ReactNode } from "react";
import type { StoryStep } from "../../data/story.ts";
import { EDITOR } from "../../i18n/editor.ts";
import { formatDay, formatShare, type Language, localeOf } from "../../i18n/locale.ts";
import { agreementShort, focalName } from "../../i18n/names.ts";
import { adviceOn, type FigureAdvice, type Known, type StepAdvice } from "../../store/story-advice.ts";
import { useFacts } from "../atlas.ts";
import { Text } from "../text.tsx";
import { EditorText } from "./EditorText.tsx";

const isName = (name: string): name is keyof typeof EDITOR.en.names => name in EDITOR.en.names;

function useSayings() {
  const world = useFacts();
  const name = (of: string, language: Language): string => {
    const { names, partiesOf } = EDITOR[language];
    return isName(of)
      ? names[of]
      : partiesOf(agreementShort(world.agreements.get(of), language, of), focalName(world, language));
  };
  const value = (of: string, n: number, language: Language): string =>
    of === "coverage" ? formatShare(n, localeOf(language).t) : String(n);
  const known = ({ name: of, value: n }: Known, language: Language): string =>
    EDITOR[language].known(name(of, language), value(of, n, language));
  return { name, value, known };
}

function Figure(props: { figure: FigureAdvice; day: StepAdvice["day"]; onCheck(known: Known): void }): ReactNode {
  const { figure, day, onCheck } = props;
  const { agrees } = figure;
  const { known } = useSayings();
  const say = (language: Language): string => {
    const w = EDITOR[language];
    const at = formatDay(day, localeOf(language).t);
    const where = w.place(figure.field, figure.language);
    if (agrees) return w.agrees(figure.printed, where, known(agrees, language), at);
    return w.differs(
      figure.printed,
      where,
      figure.known.map((k) => known(k, language)).join(language === "ja" ? "、" : ", "),
      at,
    );
  };
  return (
    <li data-figure={agrees ? "agrees" : "differs"}>
      <Text of={(_, language) => say(language)} />
      {agrees && (
        <button type="button" className="text-button" data-check={agrees.name} onClick={() => onCheck(agrees)}>
          <Text of={(_, language) => EDITOR[language].check(known(agrees, language))} />
        </button>
      )}
    </li>
  );
}

function Check(props: { check: StepAdvice["checks"][number]; onSet(value: number | undefined): void }): ReactNode {
  const { name: of, value: n, now } = props.check;
  const { name, value, known } = useSayings();
  const isStale = now !== undefined && now !== n;
  const say = (language: Language): string => {
    const w = EDITOR[language];
    if (now === undefined) return w.unknownCheck(of);
    if (!isStale) return w.checked(name(of, language), value(of, n, language));
    return w.stale(name(of, language), value(of, n, language), value(of, now, language));
  };
  return (
    <li data-checked={of}>
      <Text of={(_, language) => say(language)} />
      {isStale && (
        <button type="button" className="text-button" data-check={of} onClick={() => props.onSet(now)}>
          <Text of={(_, language) => EDITOR[language].check(known({ name: of, value: now }, language))} />
        </button>
      )}
      <button type="button" className="text-button" data-uncheck={of} onClick={() => props.onSet(undefined)}>
        <EditorText of={(w) => w.uncheck} />
      </button>
    </li>
  );
}

export function Advice({ step, onSays }: { step: StoryStep; onSays(says: StoryStep["says"]): void }): ReactNode {
  const world = useFacts();
  const { figures, checks, others, day } = adviceOn(step, world);
  const set = (name: string, value: number | undefined): void => {
    const { [name]: _, ...rest } = step.says ?? {};
    onSays(value === undefined ? rest : { ...step.says, [name]: value });
  };
  if (figures.length + checks.length + others.length === 0) return null;
  return (
    <section className="story-advice" aria-live="polite">
      <h3>
        <EditorText of={(w) => w.checks} />
      </h3>
      <ul>
        {checks.map((check) => (
          <Check key={check.name} check={check} onSet={(value) => set(check.name, value)} />
        ))}
        {figures.map((figure) => (
          <Figure
            key={`${figure.field} ${figure.language} ${figure.printed}`}
            figure={figure}
            day={day}
            onCheck={({ name, value }) => set(name, value)}
          />
        ))}
        {others.length > 0 && (
          <li data-figure="other">
            <Text of={(_, language) => EDITOR[language].others(others.join(language === "ja" ? "、" : ", "))} />
          </li>
        )}
      </ul>
    </section>
  );
}
