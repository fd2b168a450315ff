// Notes are shown as they were typed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { noteBlocks } from "../../src/modes/console/note-blocks.ts";

const linesOf = (text: string): string[] =>
  noteBlocks(text).flatMap((b) => (b.kind === "paragraph" ? b.lines : b.points));

test("paragraphs and points stay what they are", () => {
  expect(noteBlocks("First point\n\nSecond point\n- third")).toEqual([
    { kind: "paragraph", lines: ["First point"] },
    { kind: "paragraph", lines: ["Second point"] },
    { kind: "points", points: ["- third"] },
  ]);
  expect(noteBlocks("・一つ目\r\n・二つ目\r\n\r\n1. one\n2) two\n2018 was the year")).toEqual([
    { kind: "points", points: ["・一つ目", "・二つ目"] },
    { kind: "points", points: ["1. one", "2) two"] },
    { kind: "paragraph", lines: ["2018 was the year"] },
  ]);
  expect(noteBlocks("one line\nand the next\n")).toEqual([{ kind: "paragraph", lines: ["one line", "and the next"] }]);
  expect(noteBlocks("")).toEqual([]);
});

test("no typed line is lost, and they keep their order", () => {
  const piece = fc.constantFrom("a", "- b", "・c", "1. d", "", " ", "\n", "\r\n", "\v", "-", "−5 %", "- ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("\n");
      expect(linesOf(text)).toEqual(text.split(/\r\n|\r|\n|\v/).filter((line) => line.trim() !== ""));
    }),
  );
});
