// The stories of the package, checked against its facts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import type { Issue } from "../../src/data/package/issue.ts";
import { readStory, type Story } from "../../src/data/story.ts";
import { factRows } from "../../src/model/facts/rows.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { checkStory } from "../../src/store/story-check.ts";

/** Ids of stories in the order of the menu. */
const ORDER = ["coverage", "mega-regionals", "customs"];

export function loadStories(folder: string, dataset: Dataset): { stories: Story[]; issues: Issue[] } {
  const world = indexWorld(dataset);
  const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: [] });
  const facts = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
  const stories: Story[] = [];
  const issues: Issue[] = [];
  let files: string[] = [];
  try {
    files = readdirSync(join(folder, "stories")).filter((f) => f.endsWith(".yaml"));
  } catch {
    // Stories are optional.
  }
  for (const name of files) {
    const file = `stories/${name}`;
    const read = readStory(readFileSync(join(folder, file), "utf8"), file);
    if (!read.ok) issues.push(...read.issues);
    else {
      issues.push(...checkStory(read.story, world, facts, read.lineOf, file));
      stories.push(read.story);
    }
  }
  const rank = (s: Story): number => (ORDER.indexOf(s.id) + ORDER.length + 1) % (ORDER.length + 1);
  return { stories: stories.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)), issues };
}
