// Who says what a step of the story says: institutions, official ones first, and two at most.
import type { ReactNode } from "react";
import type { StoryStep } from "../../data/story.ts";
import { institutionsOf } from "../../i18n/publisher.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { useDetails, useFacts } from "../../views/atlas.ts";
import { Text } from "./tongues/Said.tsx";

const MOST = 2;

export function StorySources({ step }: { step: StoryStep }): ReactNode {
  const sources = sourcesOfStep(step, useFacts(), useDetails());
  if (sources.length === 0) return null;
  return (
    <p className="present-sources">
      <Text
        of={(_, language, { shownWith }) => {
          const names = institutionsOf(sources, language).slice(0, MOST);
          if (names.length > 0) return shownWith.sources(names.join(" · "));
          return sources.some((s) => s.grade === "official") ? "" : shownWith.secondary;
        }}
      />
    </p>
  );
}
