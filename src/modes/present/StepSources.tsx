// Who says what a step says: institutions, official ones first, and two at most. Where none is official, that is said: an
// address of a mirror means nothing on a wall, and all sources stand in the atlas.
import { Fragment, type ReactNode } from "react";
import type { StoryStep } from "../../data/story.ts";
import { PRESENT } from "../../i18n/present.ts";
import { institutionsOf } from "../../i18n/publisher.ts";
import { WALL } from "../../i18n/wall.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { useDetails, useFacts, useLocale } from "../../views/atlas.ts";

const MOST = 2;

export function StepSources({ step }: { step: StoryStep }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const { languages } = useLocale();
  const sources = sourcesOfStep(step, facts, details);
  if (sources.length === 0) return null;
  const isSecondary = !sources.some((s) => s.grade === "official");
  return (
    <p className="present-sources">
      {languages.map((language, i) => {
        const houses = institutionsOf(sources, language).slice(0, MOST);
        if (houses.length === 0 && !isSecondary) return null;
        return (
          <span key={language} className={i === 0 ? "say" : "say say-second"} lang={language}>
            {houses.length === 0 ? WALL[language].secondary : `${PRESENT[language].sources}: `}
            {houses.map((house, n) => (
              <Fragment key={house}>
                {n > 0 && " "}
                <span className="house">{n < houses.length - 1 ? `${house}\u00a0·` : house}</span>
              </Fragment>
            ))}
          </span>
        );
      })}
    </p>
  );
}
