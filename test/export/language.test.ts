// Each text of a file says its language, also one that stands in for a missing one.
import { describe, expect, test } from "vitest";
import { languageOfText } from "../../src/export/language.ts";
import { chartOf, type DeckChart } from "../../src/export/pptx/chart.ts";
import { svgOf } from "../../src/export/svg.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { lookOf } from "../../src/scene/style/look.ts";

test.each([
  ["From one partner to four fifths of trade", "ja", "en"],
  ["貿易の5分の4へ", "en", "ja"],
  ["RCEPと日EU・EPA", "ja", "ja"],
  ["RCEP, CPTPP", "ja", "ja"],
  ["78.6 %", "ja", "ja"],
  ["https://atlas.example/?date=2022-02-01", "ja", "ja"],
  ["Trade", "en", "en"],
] as const)("%s on a page in %s is in %s", (text, page, is) => expect(languageOfText(text, page)).toBe(is));

describe("an SVG", () => {
  const svgWith = (line: string, lang: string): string => {
    const mark: Mark = {
      kind: "text",
      id: "title",
      style: "label",
      x: 0,
      y: 9,
      size: 9,
      anchor: "start",
      lines: [line],
    };
    return svgOf({ width: 50, height: 50, marks: [mark] }, lookOf("light", []), line, { lang });
  };
  test("in Japanese says so of an English title that stands in, in its name too", () => {
    const svg = svgWith("A year on, nothing new is in force", "ja");
    expect(svg).toMatch(/<title xml:lang="en">/);
    expect(svg).toMatch(/<g[^>]* xml:lang="en"|<text[^>]* xml:lang="en"/);
  });
  test("says nothing where the page’s language holds", () => {
    expect(svgWith("太平洋を越えて", "ja").match(/xml:lang/g)).toHaveLength(1);
    expect(svgWith("RCEP", "ja").match(/xml:lang/g)).toHaveLength(1);
  });
});

test("a label on a chart of a slide is in its own language", () => {
  const chart: DeckChart = {
    name: "n",
    dayName: "d",
    whatName: "w",
    days: [1, 2],
    what: ["", ""],
    series: [
      {
        kind: "points",
        name: "p",
        ink: (ink) => ink("ink"),
        values: [1, 2],
        labels: new Map([
          [0, "≈ 79 % (2025年5月)"],
          [1, "≈ 79 % (May 2025)"],
        ]),
      },
    ],
    from: 1,
    to: 2,
    years: 1,
    top: 100,
    rule: 25,
    withLegend: false,
  };
  const xml = chartOf(chart, () => ({ slot: "tx1" }));
  expect([...xml.matchAll(/<a:rPr lang="([^"]*)"/g)].map((m) => m[1])).toEqual(["ja-JP", "en-GB"]);
});
