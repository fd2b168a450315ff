// On whose word a step of a story speaks: the sources of its facts and, where it states a share, of the trade figures.
import { parseDay } from "../data/day.ts";
import type { StoryStep } from "../data/story.ts";
import type { Details, Source } from "../data/types.ts";
import { coverageOn } from "./coverage.ts";
import { factRows } from "./fact-rows.ts";
import type { World } from "./world.ts";

export function sourcesOfStep(step: StoryStep, facts: World, details: Details): Source[] {
  const named = new Set(step.facts ?? []);
  const rows = factRows(facts.dataset, details).filter((r) => named.has(r.fact));
  const day = step.show.date === undefined ? undefined : parseDay(step.show.date);
  const isShare = step.says?.coverage !== undefined && day !== undefined;
  const trade = isShare ? (coverageOn(facts, day)?.table.sources ?? []) : [];
  const ids = new Set([...rows.flatMap((r) => r.sources), ...trade]);
  return details.sources.filter((s) => ids.has(s.id));
}
