// The questions of a policy desk in docs/questions.md, asked again.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { querySentence } from "../../src/i18n/query-sentence.ts";
import { indexBodies } from "../../src/model/bodies/spans.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const { bodies, members } = dataset.bodies;
const index = indexQuery(world, { index: indexBodies(members, dataset.meta), ids: bodies.map((b) => b.id) });
const words = vocabularyOf(world, bodies, dataset.aliases, dataset.agreementAliases);
const named = { world, bodies: new Map(bodies.map((b) => [b.id, b.short])) };

const ASKED = /^`([^`]+)` on (\d{4}-\d\d-\d\d): \*\*(\d+)(?: and (\d+) through)?\*\*(?: — ([A-Z ]+))?$/gm;
const questions = [...readFileSync("docs/questions.md", "utf8").matchAll(ASKED)].map(
  ([, text = "", day = "", count = "", through = "0", ids = ""]) => ({ text, day, count, through, ids }),
);

test("there are twenty at least", () => expect(questions.length).toBeGreaterThanOrEqual(20));

test.each(questions)("$text on $day", ({ text, day, count, through, ids }) => {
  const parsed = parseQuery(text, words);
  if (!("ast" in parsed)) throw new Error(JSON.stringify(parsed.fault));
  const at = parseDay(day) as Day;
  const answer = answerOn(parsed.ast, index, at);
  expect([answer.count, answer.parties.length - answer.count]).toEqual([Number(count), Number(through)]);
  const own = answer.parties.filter((p) => !p.through);
  if (ids !== "") expect(own.map((p) => p.party).sort()).toEqual(ids.split(" ").sort());
  const { en, ja } = querySentence(parsed.ast, answer, at, named);
  expect(en).toContain(`: ${count}`);
  expect(ja).toContain(count);
  // Every date that made it so has a source, or is said to have none.
  for (const { facts } of own) for (const f of facts) expect(f.since).toBeDefined();
});
