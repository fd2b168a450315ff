// The one number of a step, as large as the wall allows, what it is, and what it was in the step before.
import type { ReactNode } from "react";
import type { FigureKind } from "../../data/figures.ts";
import type { StoryStep } from "../../data/story.ts";
import { formatShare, type Language, localeOf } from "../../i18n/locale.ts";
import { agreementShort } from "../../i18n/names.ts";
import { WALL } from "../../i18n/wall.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import type { Snapshot } from "../../model/world/world.ts";
import { figuresOf } from "../../pictures/shown-figures.ts";
import { useInput, useLocale } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";

/** The first of these that a step states leads; they are in the order of how much they say. */
const KINDS: readonly FigureKind[] = ["coverage", "assistance", "partners", "agreements"];

type Said = { kind: FigureKind } | { agreement: string };

const isSaid = (step: StoryStep | undefined, key: string): boolean => step?.says?.[key] !== undefined;

function saidBy(step: StoryStep): Said | undefined {
  const kind = KINDS.find((k) => isSaid(step, k));
  if (kind) return { kind };
  const agreement = Object.keys(step.says ?? {})[0];
  return agreement === undefined ? undefined : { agreement };
}

/** A figure and its unit, which is set smaller. */
const parted = (printed: string): readonly [number: string, unit: string] => {
  const at = /[^\d.,–]/.exec(printed)?.index ?? printed.length;
  return [printed.slice(0, at), printed.slice(at).trim()];
};

/** With the focal party. */
const partiesIn = ({ ties }: Snapshot, agreement: string): number =>
  new Set(ties.filter((t) => t.agreement === agreement && t.stage === "in-force").map((t) => t.party)).size + 1;

export function Hero({ step, before }: { step: StoryStep; before: StoryStep | undefined }): ReactNode {
  const input = useInput("figures");
  const { t: lead } = useLocale();
  const { world, snapshot } = input;
  const said = saidBy(step);
  if (!said) return null;
  const figure = "kind" in said ? figuresOf(input).get(said.kind) : undefined;
  const value = "agreement" in said ? partiesIn(snapshot, said.agreement) : (figure?.value ?? null);
  const printed = figure ? figure.print(lead) : String(value);
  const key = "kind" in said ? said.kind : said.agreement;
  const was = before?.says?.[key];
  const print = (n: number, language: Language): string =>
    key === "coverage" ? formatShare(roundShare(n), localeOf(language).t) : String(n);
  const change = (language: Language): string =>
    was === undefined || value === null || was === value
      ? ""
      : WALL[language].changedFrom(print(was, language), value > was);
  const [number, unit] = parted(printed);
  return (
    <p className="wall-hero" data-value={value ?? ""}>
      <b className="wall-number">
        {number}
        {unit && <span className="wall-unit">{unit}</span>}
      </b>
      <span className="wall-what">
        <b>
          <Text
            of={(t, language) =>
              "agreement" in said
                ? WALL[language].partiesOf(
                    agreementShort(world.agreements.get(said.agreement), language, said.agreement),
                  )
                : (figure?.label(t) ?? "")
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
