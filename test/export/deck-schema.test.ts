// Slides follow the format’s schema, by the validator of its SDK. It takes seconds to start: one file has all that it looks at.
import validate from "@ooxml-tools/validate";
import { expect, test } from "vitest";
import type { Story } from "../../src/data/story.ts";
import { readTemplate } from "../../src/export/pptx/template.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledAtlas, bundledDataset } from "../bundled.ts";
import { inLong } from "../long.ts";
import { deckFor } from "./deck-for.ts";
import { foreignDeck } from "./foreign-deck.ts";

const LONG = 120_000;

test(
  "a map, a network, bands of coverage, covers and tables follow the schema",
  async () => {
    const told = loadStories("data", bundledDataset()).stories.find((s) => s.id === "coverage") as Story;
    const story = { ...told, steps: [told.steps[0], told.steps[4], told.steps.at(-1)] as Story["steps"] };
    expect(await validate(await deckFor(bundledAtlas(), story, "ja", { format: "a4" }), "pptx")).toEqual([]);
  },
  LONG,
);

test.each(inLong(["bare"], ["bare", "office"]))(
  "so does a deck with the template of another hand (%s)",
  async (kind) => {
    const template = readTemplate(foreignDeck(kind as "bare"));
    const bytes = await deckFor(bundledAtlas(), "?view=map,overlaps&date=2019-02-01", "en", { template });
    expect(await validate(bytes, "pptx")).toEqual([]);
  },
  LONG,
);
