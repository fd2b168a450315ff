// Words that nobody says of a page: they once stood on buttons.
import { expect, test } from "vitest";
import { sourceFiles } from "../gates/sources.ts";

const ODD = /take along|take away|from memory|whoever speaks|all else works|part(?:y|ies) in force/i;
/** Texts of a source: what stands in quotes of any kind. */
const textsOf = (code: string): string[] => code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];

test("no word of the page is odd", () => {
  const catalogues = sourceFiles("src/i18n");
  expect(catalogues.length).toBeGreaterThan(30);
  const texts = catalogues.flatMap(({ path, text }) => textsOf(text).map((said) => `${path}: ${said}`));
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((said) => ODD.test(said))).toEqual([]);
  // They would be seen.
  for (const said of ['"Take along"', "`Take away`", '"as it was, from memory"'])
    expect(textsOf(`x(${said})`).some((t) => ODD.test(t))).toBe(true);
});
