// A number and its sign are read as one: no line of a page, a slide or a file ends between them.
import { expect, test } from "vitest";
import { linesOf } from "../../src/export/note.ts";
import { FIGURES } from "../../src/i18n/core/figures.ts";
import { formatShare, localeOf, withPercent } from "../../src/i18n/locale.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { sourceFiles } from "../gates/sources.ts";

const EN = localeOf("en").t;
const JA = localeOf("ja").t;

test("a share has no space at which a line breaks", () => {
  expect(formatShare(13.6, EN)).toBe("13.6\u00a0%");
  expect(formatShare(79, EN, 0)).toBe("79\u00a0%");
  expect(withPercent(50, EN)).toBe("50\u00a0%");
  expect(formatShare(13.6, JA)).toBe("13.6%");
});

test("a published figure is one piece, in both languages", () => {
  for (const [language, t] of [
    ["en", EN],
    ["ja", JA],
  ] as const)
    expect(FIGURES[language].coveragePublished(withPercent(79, t), true, t.dates.month(2025, 5, true))).not.toContain(
      " ",
    );
});

test("lines of a file break before the number, and the space in it is as wide as another", () => {
  expect(linesOf([`a share of ${formatShare(13.6, EN)}`], 62, 12)).toEqual(["a share of", "13.6\u00a0%"]);
  for (const weight of [400, 700] as const)
    expect(textWidth("13.6\u00a0%", 12, weight)).toBe(textWidth("13.6 %", 12, weight));
});

test("no words of the page put a breaking space before the sign", () => {
  const broken = sourceFiles("src").flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, i) => (/\} %|" %"|` %`/.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(broken).toEqual([]);
});
