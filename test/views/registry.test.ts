// The registry: every view has a folder with its definition, and every definition is listed.
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { CATALOGUE } from "../../src/i18n/catalogue.ts";
import { isPicture, VIEWS } from "../../src/store/view-ids.ts";
import { viewOf } from "../../src/views/registry.ts";

test("the ids are those of the folders that define a view", () => {
  const defined = readdirSync("src/views").filter((folder) => existsSync(`src/views/${folder}/view.ts`));
  expect(defined.sort()).toEqual([...VIEWS].sort());
});

test("every view is called something else, in both languages", () => {
  for (const language of ["en", "ja"] as const) {
    const titles = VIEWS.map((id) => viewOf(id).title(CATALOGUE[language], language).trim());
    expect(titles).not.toContain("");
    expect(new Set(titles).size).toBe(VIEWS.length);
  }
});

test("what a view draws leaves the page as a picture: maps, charts and tables of the whole, not lists and forms", () => {
  const drawn = VIEWS.filter((id) => viewOf(id).export.includes("picture"));
  expect(drawn).toEqual([...VIEWS.filter(isPicture), "overlaps", "lifelines", "matrix", "changes", "coverage"]);
});
