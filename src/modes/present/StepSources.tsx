// Who says what a step says: institutions, official ones first, and two at most. Where none is official, that is said: an
// address of a mirror means nothing on a wall, and all sources stand in the atlas.
import type { ReactNode } from "react";
import type { Source } from "../../data/details.ts";
import type { StoryStep } from "../../data/story.ts";
import type { Language } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { WALL } from "../../i18n/wall.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { useDetails, useFacts } from "../../views/atlas.ts";
import { Text } from "../../views/text.tsx";

const MOST = 2;

/** Names of institutions; a source without one has only an address. */
function institutionsOf(official: readonly Source[], language: Language): string[] {
  return [...new Set(official.flatMap((s) => s.publisher?.[language] ?? []))].slice(0, MOST);
}

export function StepSources({ step }: { step: StoryStep }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const sources = sourcesOfStep(step, facts, details);
  if (sources.length === 0) return null;
  const official = sources.filter((s) => s.grade === "official");
  return (
    <p className="present-sources">
      <Text
        of={(_, language) => {
          const names = institutionsOf(official, language);
          return names.length > 0
            ? `${PRESENT[language].sources}: ${names.join(" · ")}`
            : official.length === 0
              ? WALL[language].secondary
              : "";
        }}
      />
    </p>
  );
}
