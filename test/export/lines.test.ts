// Laws of breaking lines, in both languages and mixtures of them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/export/note.ts";
import { textWidth } from "../../src/scene/text-width.ts";

const NOT_FIRST = "ーっゃゅょァィゥェォッャュョ々・！？％」』】〕、。）";
const NOT_LAST = "（「『【〔";
const SIGNS = [
  ...NOT_FIRST,
  ...NOT_LAST,
  "日",
  "本",
  "EU",
  "EPA",
  "かな",
  "カナ",
  " ",
  "　",
  "24.6\u202f%",
  "2018年",
  "word",
  "🗾",
  "𠮷",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((a) => a.join("")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);
const kept = (text: string): string => text.replace(/\s/gu, "");

describe("a text in lines", () => {
  test("loses nothing, and breaks where it may", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 400 }), (text, width) => {
        const lines = linesOf([text], width, 12);
        expect(kept(lines.join(""))).toBe(kept(text));
        for (const [i, line] of lines.entries()) {
          if (i > 0) expect(NOT_FIRST).not.toContain([...line][0]);
          if (i < lines.length - 1) expect(NOT_LAST).not.toContain([...line].at(-1));
        }
      }),
      { numRuns: 2000 },
    );
  });
  test("is no wider than the room, where nothing in it must hold together", () => {
    const free = fc.array(fc.constantFrom("日", "本", "国", "a", "bc", " "), { maxLength: 80 }).map((a) => a.join(""));
    fc.assert(
      fc.property(free, fc.integer({ min: 30, max: 400 }), (text, width) => {
        for (const line of linesOf([text], width, 12))
          expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });
  test("spaces within a line stay, also after kanji and kana", () => {
    for (const text of ["経済産業省 通商政策局", "日本 EU EPA と CPTPP 加盟国", "日　本"])
      expect(linesOf([text], 900, 12)).toEqual([text]);
    expect(linesOf(["経済産業省 通商政策局"], 66, 12)).toEqual(["経済産業省", "通商政策局"]);
  });
  test("a number stays with what it counts", () => {
    expect(linesOf(["加盟国は2018年"], 12 * 6.5, 12)).toEqual(["加盟国は", "2018年"]);
    expect(linesOf(["ほか署名済み 1"], 12 * 6.4, 12)).toEqual(["ほか署名済", "み 1"]);
    expect(linesOf(["公表値 約79%"], 12 * 4.9, 12)).toEqual(["公表値", "約79%"]);
  });
  test("a number is not torn, though it holds together with what is before it", () => {
    const said = "published\u00a0≈\u202f79\u202f%\u00a0(May\u00a02025)";
    for (let width = 40; width < 200; width += 5) expect(linesOf([said], width, 10.5).join("\n")).toMatch(/2025/);
  });
  test("an address that is too long for a line is cut", () => {
    const lines = linesOf([`https://example.org/?q=${"a".repeat(200)}`], 300, 10);
    expect(lines.length).toBeGreaterThan(2);
    for (const l of lines) expect(textWidth(l, 10, 400)).toBeLessThanOrEqual(300);
  });
});

test("what is seen as one sign is never torn: kana with their voicing apart, joined pictures, flags, accents", () => {
  const marks = /^(?:\p{M}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])/u;
  for (const text of [
    "か\u3099き\u3099は\u309a".repeat(8),
    "👨‍👩‍👧‍👦".repeat(6),
    "👍🏽👍🏿".repeat(6),
    "🇯🇵🇰🇷🇨🇳".repeat(4),
    "e\u0301a\u0300".repeat(12),
  ])
    for (let width = 8; width < 200; width += 6) {
      const lines = linesOf([text], width, 14);
      expect(lines.join("")).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(marks);
        expect([...(line.match(/\p{Regional_Indicator}/gu) ?? [])].length % 2).toBe(0);
      }
    }
});
