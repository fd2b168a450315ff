// Whatever somebody brings ends in a clear refusal or in an atlas, soon, and touches nothing else.
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { placeNetwork } from "../../src/scene/placing/place.ts";
import { packageStories } from "../../src/store/package-stories.ts";
import { worldviewFaults } from "../../src/views/data/own-atlas.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { isLong } from "../long.ts";
import { diceOf, MUTATIONS } from "./mutate.ts";
import { bundledReference } from "./reference.ts";
import { untranslated } from "./untranslated.ts";

/** ms that anybody waits. */
const PATIENCE = 5_000;
const SEEDS = isLong ? 60 : 14;
const QUICK = [{ keep: 1, moves: 100, hot: 1, cold: 0.1, far: 50, close: 20 }];

const good = templateFiles();
const reference = bundledReference();

/** What is wrong with an ending; empty for a good one. */
function faultsOf(files: Map<string, Uint8Array>): string[] {
  const before = performance.now();
  const opened = openPackage(files);
  const issues: readonly Issue[] = opened.ok
    ? [...worldviewFaults(opened.dataset, reference), ...packageStories(opened.texts, opened.dataset).issues]
    : opened.issues;
  const found: string[] = [];
  if (!opened.ok && !issues.some((i) => i.severity === "error")) found.push("refused without a fault");
  for (const issue of issues) {
    if (issue.file === "" || issue.found === "") found.push(`says nothing: ${JSON.stringify(issue)}`);
    found.push(...untranslated(issue).map((phrase) => `is not said in Japanese: ${phrase}`));
  }
  if (opened.ok && issues.length === 0) {
    const { dataset } = opened;
    const [parties, agreements] = [
      new Set(dataset.parties.map((p) => p.id)),
      new Set(dataset.agreements.map((a) => a.id)),
    ];
    for (const m of dataset.memberships)
      if (!parties.has(m.party) || !agreements.has(m.agreement)) found.push(`${m.fact} is of nobody`);
    if (JSON.stringify(JSON.parse(JSON.stringify(dataset))) !== JSON.stringify(dataset)) found.push("is no plain data");
    const world = indexWorld(dataset);
    for (const day of world.changeDays) world.at(day);
    const placed = placeNetwork(placementInput(dataset), QUICK);
    if (placed.nodes.some((n) => !Number.isFinite(n.x) || !Number.isFinite(n.y))) found.push("a node stands nowhere");
  }
  const took = performance.now() - before;
  if (took > PATIENCE) found.push(`took ${Math.round(took)} ms`);
  if (Object.keys(Object.prototype).length > 0) found.push("every object has a new key");
  return found;
}

test("the package that is spoilt is a good one", () => {
  expect(faultsOf(new Map(good))).toEqual([]);
  const opened = openPackage(good);
  expect(opened.ok && opened.dataset.memberships).toHaveLength(5);
});

describe.each(Object.entries(MUTATIONS))("%s", (_, mutate) => {
  test("ends well", () => {
    const bad: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const files = new Map(good);
      mutate(files, diceOf(seed * 7919));
      bad.push(...faultsOf(files).map((fault) => `seed ${seed}: ${fault.slice(0, 300)}`));
    }
    expect(bad).toEqual([]);
  });
});
