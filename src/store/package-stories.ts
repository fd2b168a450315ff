// The stories of a package, checked against its facts.
import type { Dataset } from "../data/dataset.ts";
import type { Issue } from "../data/package/issue.ts";
import { readStory, type Story } from "../data/story.ts";
import { factRows } from "../model/facts/rows.ts";
import { indexWorld } from "../model/world/world.ts";
import { checkStory, checkViews } from "./story-check.ts";

/** Ids of stories in the order of the menu; others follow by id. */
const ORDER = ["coverage", "mega-regionals", "customs"];

interface PackageStories {
  stories: Story[];
  issues: Issue[];
  /** Those whose views can all be shown, whatever became of the figures that they tell. */
  tellable: Story[];
}

/** `texts`: files of the package by path. */
export function packageStories(texts: ReadonlyMap<string, string>, dataset: Dataset): PackageStories {
  const files = [...texts].filter(([path]) => /^stories\/[^/]+\.ya?ml$/.test(path));
  if (files.length === 0) return { stories: [], issues: [], tellable: [] };
  const world = indexWorld(dataset);
  const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: [] });
  const facts = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
  const stories: Story[] = [];
  const issues: Issue[] = [];
  const broken = new Set<Story>();
  for (const [file, text] of files) {
    const read = readStory(text, file);
    if (!read.ok) issues.push(...read.issues);
    else {
      issues.push(...checkStory(read.story, world, facts, read.lineOf, file));
      if (checkViews(read.story, world, read.lineOf, file).length > 0) broken.add(read.story);
      stories.push(read.story);
    }
  }
  const rank = (s: Story): number => (ORDER.indexOf(s.id) + ORDER.length + 1) % (ORDER.length + 1);
  stories.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return { stories, issues, tellable: stories.filter((story) => !broken.has(story)) };
}
