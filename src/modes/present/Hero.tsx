// The one number of a step, as large as the wall allows, what it is, and what it was in the step before. Both are computed: what an
// own story states may be wrong.
import type { ReactNode } from "react";
import { type Day, parseDay } from "../../data/day.ts";
import type { FigureKind } from "../../data/figures.ts";
import type { StoryStep } from "../../data/story.ts";
import { formatShare, type Language, localeOf } from "../../i18n/locale.ts";
import { agreementShort, focalName } from "../../i18n/names.ts";
import { WALL } from "../../i18n/wall.ts";
import { figuresOf, parted } from "../../pictures/shown-figures.ts";
import { statedFigure } from "../../store/story-check.ts";
import { useInput, useLocale } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";

/** The first of these that a step states leads; they are in the order of how much they say. */
const KINDS: readonly FigureKind[] = ["coverage", "assistance", "partners", "agreements"];

const isKind = (name: string): name is FigureKind => (KINDS as readonly string[]).includes(name);

/** Name of the figure that leads: a kind, else a framework. */
export function leadingOf({ says = {} }: StoryStep): string | undefined {
  return KINDS.find((kind) => kind in says) ?? Object.keys(says)[0];
}

const dayOf = (step: StoryStep | undefined): Day | undefined =>
  step?.show.date === undefined ? undefined : parseDay(step.show.date);

const print = (name: string, value: number | undefined, language: Language): string => {
  if (value === undefined) return "–";
  return name === "coverage" ? formatShare(value, localeOf(language).t) : String(value);
};

export function Hero({ step, before }: { step: StoryStep; before: StoryStep | undefined }): ReactNode {
  const input = useInput("figures");
  const { lead } = useLocale();
  const { world, snapshot } = input;
  const name = leadingOf(step);
  if (name === undefined) return null;
  const on = (day: Day): number | undefined => statedFigure(world, { day }, name);
  const value = on(snapshot.from);
  const dayBefore = before?.says?.[name] === undefined ? undefined : dayOf(before);
  const was = dayBefore === undefined ? undefined : on(dayBefore);
  const change = (language: Language): string =>
    was === undefined || value === undefined || was === value
      ? ""
      : WALL[language].changedFrom(print(name, was, language), value > was);
  const [number, unit] = parted(print(name, value, lead));
  return (
    <p className="wall-hero" data-value={value ?? ""}>
      <b className="wall-number">
        {number}
        {unit && <span className="wall-unit">{unit.trim()}</span>}
      </b>
      <span className="wall-what">
        <b>
          <Text
            of={(t, language) =>
              isKind(name)
                ? (figuresOf(input).get(name)?.label(t) ?? "")
                : WALL[language].partiesOf(
                    agreementShort(world.agreements.get(name), language, name),
                    focalName(world, language),
                  )
            }
          />
        </b>
        <span className="wall-change">
          <Text of={(_, language) => change(language)} />
        </span>
      </span>
    </p>
  );
}
