// On whose word a step speaks: the sources of its facts and, where it states a share, of the trade figures.
import type { ReactNode } from "react";
import { parseDay } from "../../data/day.ts";
import type { StoryStep } from "../../data/story.ts";
import { coverageOn } from "../../model/coverage.ts";
import { factRows } from "../../model/fact-rows.ts";
import { useDetails, useFacts } from "../../views/atlas.ts";
import { SayPresent } from "./say.tsx";

export function StepSources({ step }: { step: StoryStep }): ReactNode {
  const facts = useFacts();
  const details = useDetails();
  const named = new Set(step.facts ?? []);
  const rows = factRows(facts.dataset, details).filter((r) => named.has(r.fact));
  const day = step.show.date === undefined ? undefined : parseDay(step.show.date);
  const isShare = step.says?.coverage !== undefined && day !== undefined;
  const trade = isShare ? (coverageOn(facts, day)?.table.sources ?? []) : [];
  const ids = new Set([...rows.flatMap((r) => r.sources), ...trade]);
  const hosts = [...new Set(details.sources.filter((s) => ids.has(s.id)).map((s) => s.host))];
  if (hosts.length === 0) return null;
  return (
    <p className="present-sources">
      <SayPresent of={(w) => w.sources} />: {hosts.join(" · ")}
    </p>
  );
}
