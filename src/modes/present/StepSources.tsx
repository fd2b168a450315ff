// Who says what a step says: institutions, official ones first, and two at most. Where none is official, that is said: an
// address of a mirror means nothing on a wall, and all sources stand in the atlas.
import type { ReactNode } from "react";
import type { StoryStep } from "../../data/story.ts";
import { PRESENT } from "../../i18n/present.ts";
import { institutionsOf } from "../../i18n/publisher.ts";
import { WALL } from "../../i18n/wall.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { useDetails, useFacts } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";

const MOST = 2;

export function StepSources({ step }: { step: StoryStep }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const sources = sourcesOfStep(step, facts, details);
  if (sources.length === 0) return null;
  return (
    <p className="present-sources">
      <Text
        of={(_, language) => {
          const names = institutionsOf(sources, language).slice(0, MOST);
          return names.length > 0
            ? `${PRESENT[language].sources}: ${names.join(" · ")}`
            : !sources.some((s) => s.grade === "official")
              ? WALL[language].secondary
              : "";
        }}
      />
    </p>
  );
}
