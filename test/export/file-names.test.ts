// Names of files: what, which step, which days, which language, and under which conditions. Two different files have two names.
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import { fileName } from "../../src/views/export/names.ts";
import { nameOfGraph, nameOfTable } from "../../src/views/file-name.ts";
import { bundledDataset } from "../bundled.ts";

const day = (text: string): Day => parseDay(text) as Day;
const state = (more: Partial<AtlasState> = {}): AtlasState => ({
  ...defaultState(indexWorld(bundledDataset()), "ja"),
  day: day("2018-12-01"),
  to: day("2022-02-01"),
  ...more,
});
const imagined = { whatif: [{ agreement: "cptpp", party: "CRI", day: day("2019-01-01") }] } as Partial<AtlasState>;
const known = { known: day("2024-01-01") };

test.each([
  ["two days compared, as a table", nameOfTable(state(), "changes", "ja"), "musubi-changes-2018-12-01-2022-02-01-ja"],
  ["another table, which has one day", nameOfTable(state(), "matrix", "en"), "musubi-matrix-2018-12-01-en"],
  [
    "two days compared, as a picture",
    fileName(state({ views: ["map", "changes"] })),
    "musubi-changes-2018-12-01-2022-02-01-ja",
  ],
  ["a step", fileName(state(), "coverage", 4), "musubi-coverage-04-2018-12-01-ja"],
  ["a whole story", fileName(state(), "coverage", undefined, ""), "musubi-coverage-ja"],
  ["a film", fileName(state(), undefined, undefined, "2002-01-01-to-2022-01-01"), "musubi-2002-01-01-to-2022-01-01-ja"],
  ["the network of a day", nameOfGraph(state(), false, "ja"), "musubi-network-2018-12-01-ja"],
  ["the network of all days", nameOfGraph(state(), true, "en"), "musubi-network-spells-en"],
  [
    "something imagined, as a graph",
    nameOfGraph(state(imagined), false, "en"),
    "musubi-hypothetical-network-2018-12-01-en",
  ],
  [
    "what was known, as a graph",
    nameOfGraph(state(known), false, "en"),
    "musubi-known-2024-01-01-network-2018-12-01-en",
  ],
  [
    "something imagined, as a table",
    nameOfTable(state(imagined), "what-if", "en"),
    "musubi-hypothetical-what-if-2018-12-01-en",
  ],
  ["what was known, as a picture", fileName(state(known)), "musubi-known-2024-01-01-2018-12-01-ja"],
])("%s", (_, name, wanted) => expect(name).toBe(wanted));
