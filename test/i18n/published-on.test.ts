// The day of a document is printed as people read it: on the page, and on the slide of sources.
import { expect, test } from "vitest";
import { localeOf } from "../../src/i18n/locale.ts";
import { publishedOn } from "../../src/i18n/publisher.ts";
import { bundledDataset } from "../bundled.ts";

test.each([
  ["2024-04-29", "29 Apr 2024", "2024年4月29日"],
  ["2024-04", "Apr 2024", "2024年4月"],
  ["2024", "2024", "2024年"],
])("%s is %s and %s", (published, en, ja) => {
  expect(publishedOn({ published }, localeOf("en").t)).toBe(en);
  expect(publishedOn({ published }, localeOf("ja").t)).toBe(ja);
});

test("a document without a day has none", () => {
  expect(publishedOn({}, localeOf("en").t)).toBeUndefined();
});

test("no document of the bundled package has a day for machines", () => {
  const printed = bundledDataset().sources.flatMap((s) => publishedOn(s, localeOf("en").t) ?? []);
  expect(printed.length).toBeGreaterThan(100);
  expect(printed.filter((day) => /\d-\d/.test(day))).toEqual([]);
});
