// An expression over forty sets and the whole range of time, in Node: the bundled facts, and ten times the data.

import type { Dataset } from "../../src/data/dataset.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { indexBodies } from "../../src/model/bodies/spans.ts";
import { overlapsOn, sortOverlaps } from "../../src/model/overlap/overlaps.ts";
import { knownSets } from "../../src/model/overlap/sets.ts";
import type { Ast } from "../../src/model/query/ast.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import { kindOfWord } from "../../src/model/query/kinds.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import { QUERY_KINDS } from "../../src/model/query/terms.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { generatePackage, sizeOf } from "../../test/bench/generate.ts";
import { loadDataset } from "../atlas/compile-atlas.ts";
import { quantile } from "./trace.ts";

const SETS = 40;
const RUNS = 40;

interface QueryTimes {
  parties: number;
  stretches: number;
  /** Milliseconds, medians: parsing; bit sets of all sets, once; evaluation after that. */
  read: number;
  first: number;
  again: number;
  /** Overlaps of fourteen sets on a day. */
  overlaps: number;
}

const timed = (runs: number, work: () => unknown): number =>
  quantile(
    Array.from({ length: runs }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
    0.5,
  );

function timesOf(dataset: Dataset): QueryTimes {
  const world = indexWorld(dataset);
  const { bodies, members } = dataset.bodies;
  const query = () => indexQuery(world, { index: indexBodies(members, dataset.meta), ids: bodies.map((b) => b.id) });
  const index = query();
  const words = vocabularyOf(world, bodies, dataset.aliases, dataset.agreementAliases);
  const of: Ast[] = [
    ...dataset.agreements.map((a) => ({ kind: "agreement" as const, id: a.id })),
    ...bodies.map((b) => ({ kind: "body" as const, id: b.id })),
    ...QUERY_KINDS.map((id) => ({ kind: "kind" as const, id })),
    ...dataset.meta.regions.map((r) => ({ kind: "region" as const, id: r.id })),
  ]
    .slice(0, SETS)
    .map((term) => ({ op: "term", term, stage: "in-force", at: { start: 0, end: 0 } }));
  const ast: Ast = {
    op: "and",
    of: [
      { op: "at-least", n: 2, of },
      { op: "not", of: { op: "at-least", n: 5, of } },
    ],
  };
  const day = dataset.meta.asOf;
  const line = `(${dataset.agreements
    .slice(0, 20)
    .map((a) => a.id)
    .join(" or ")}) and not bilateral`;
  answerOn(ast, index, day);
  const sets = knownSets(world)
    .filter((id) => kindOfWord(world.dataset.meta, id) || world.agreements.has(id))
    .slice(0, 14);
  return {
    parties: index.parties.length,
    stretches: index.days.length,
    read: timed(RUNS, () => parseQuery(line, words)),
    first: timed(5, () => answerOn(ast, query(), day)),
    again: timed(RUNS, () => answerOn(ast, index, day)),
    overlaps: timed(RUNS, () => sortOverlaps(overlapsOn(index, sets, day, "exclusive").overlaps, "size")),
  };
}

export function queryTimes(): Record<"1 time" | "10 times", QueryTimes> {
  const ten = loadPackage(generatePackage(sizeOf(10)));
  if (!ten.ok) throw new Error("the generated package is faulty");
  return { "1 time": timesOf(loadDataset()), "10 times": timesOf(ten.dataset) };
}
