// Titles of covers: lines of about one length, ended between phrases, in both languages.
import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced } from "../../src/export/pptx/balance.ts";
import { widthOf } from "../../src/export/pptx/text.ts";
import { phrasesOf } from "../../src/i18n/phrases.ts";
import { loadStories } from "../../tools/atlas/stories.ts";
import { bundledDataset } from "../bundled.ts";

const SIZE = 60;

test.each([
  [
    "parts of a Japanese title",
    "貿易に占める割合はどう伸びたか　2002～2025年",
    1150,
    ["貿易に占める割合はどう伸びたか", "2002～2025年"],
  ],
  [
    "parts of which one is a little wider than the room",
    "貿易に占める割合はどう伸びたか　2002～2025年",
    800,
    ["貿易に占める割合はどう伸びたか", "2002～2025年"],
  ],
  ["a title without parts", "貿易に占める割合はどう伸びたか", 620, ["貿易に占める", "割合はどう伸びたか"]],
  [
    "an English one",
    "How coverage of trade grew from 2002 to 2025",
    1100,
    ["How coverage of trade", "grew from 2002 to 2025"],
  ],
])("%s", (_, title, room, lines) => expect(balanced(title, room, SIZE).text.split("\n")).toEqual(lines));

test("a date keeps its day, and brackets what they hold", () => {
  for (const phrase of phrasesOf("協定は2018年12月30日に発効（カナダを含む）"))
    expect(phrase).not.toMatch(/^[年月日）]|[（\d]$/);
});

test("a title in one line stays; no line is wider than the room or empty, and nothing is lost", () => {
  const words = fc.array(fc.constantFrom("協定", "は", "2018年", "伸びた", "EPA", " ", "　", "、", "trade", " of "), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 300, max: 1200 }), (all, room) => {
      const title = all.join("").trim();
      const { text, size } = balanced(title, room, SIZE);
      const lines = text.split("\n");
      expect(size).toBeLessThanOrEqual(SIZE);
      expect(lines.join("").replace(/\s/gu, "")).toBe(title.replace(/\s/gu, ""));
      if (lines.length > 1)
        for (const line of lines) {
          expect(line.trim()).not.toBe("");
          expect(widthOf(line, size, true)).toBeLessThanOrEqual(room);
        }
    }),
  );
});

test.each(["協定　　協定協定、", "協定　は　　2018年　　　trade of EPA", "　協定　　　　　協定協定協定"])(
  "several wide spaces are no line of their own: %s",
  (title) => {
    for (const room of [300, 500, 700])
      for (const line of balanced(title, room, SIZE).text.split("\n")) expect(line.trim()).not.toBe("");
  },
);

test("no title of the stories ends a line within a phrase, at any width that they have", () => {
  for (const { title } of loadStories("data", bundledDataset()).stories)
    for (let room = 700; room < 1300; room += 50)
      for (const line of balanced(title.ja, room, SIZE).text.split("\n").slice(1))
        expect(line).not.toMatch(/^[ぁ-んー年月日、。]/);
});
