// Sources of a step.
import type { ReactNode } from "react";
import type { StoryStep } from "../../data/story.ts";
import { sourcesOfStep } from "../../model/facts/step-sources.ts";
import { useDetails, useFacts } from "../../views/atlas.ts";
import { PresentText } from "./text.tsx";
import "./present.css";

export function StepSources({ step }: { step: StoryStep }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const hosts = [...new Set(sourcesOfStep(step, facts, details).map((s) => s.host))];
  if (hosts.length === 0) return null;
  return (
    <p className="present-sources">
      <PresentText of={(w) => w.sources} />: {hosts.join(" · ")}
    </p>
  );
}
