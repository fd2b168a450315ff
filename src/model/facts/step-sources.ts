// Sources cited by a story step, official ones first: those of its facts and, where it states a share, of the trade figures.
import { parseDay } from "../../data/day.ts";
import type { Details, Source } from "../../data/details.ts";
import type { StoryStep } from "../../data/story.ts";
import { coverageOn } from "../coverage/coverage.ts";
import { memoize } from "../memoize.ts";
import type { World } from "../world/world.ts";
import { factRows } from "./rows.ts";

/** Source ids by fact id. Memoised: there are thousands of rows and every step needs them. */
const sourcesByFact = memoize((facts: World, details: Details): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, readonly string[]>();
  for (const { fact, sources } of factRows(facts.dataset, details))
    made.set(fact, [...(made.get(fact) ?? []), ...sources]);
  return made;
});

export function sourcesOfStep(step: StoryStep, facts: World, details: Details): Source[] {
  const byFact = sourcesByFact(facts, details);
  const day = step.show.date === undefined ? undefined : parseDay(step.show.date);
  const isShare = step.says?.coverage !== undefined && day !== undefined;
  const trade = isShare ? (coverageOn(facts, day)?.table.sources ?? []) : [];
  const ids = new Set([...(step.facts ?? []).flatMap((f) => byFact.get(f) ?? []), ...trade]);
  const cited = details.sources.filter((s) => ids.has(s.id));
  return [...cited.filter((s) => s.grade === "official"), ...cited.filter((s) => s.grade !== "official")];
}
