// Files stay small: none over 300 lines, half of them no more than 90.
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

const MAX_LINES = 300;
const MAX_IN_THE_MIDDLE = 90;

const linesOf = ({ text }: SourceFile): number => text.replace(/\n$/, "").split("\n").length;
const longer = (files: readonly SourceFile[]): string[] =>
  files.filter((f) => linesOf(f) > MAX_LINES).map((f) => `${f.path} has ${linesOf(f)} lines`);
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const files = sourceFiles("src", "tools").filter((f) => /\.(tsx?|css)$/.test(f.path));

test(`no file of src/ and tools/ has more than ${MAX_LINES} lines`, () => {
  expect(longer(files)).toEqual([]);
});

test(`half of the files have no more than ${MAX_IN_THE_MIDDLE} lines`, () => {
  expect(files.length).toBeGreaterThan(200);
  expect(median(files.map(linesOf))).toBeLessThanOrEqual(MAX_IN_THE_MIDDLE);
});

test("the gate is red on one line more", () => {
  const of = (lines: number): SourceFile => ({ path: "src/x.ts", text: "x\n".repeat(lines) });
  expect(longer([of(MAX_LINES)])).toEqual([]);
  expect(longer([of(MAX_LINES + 1)])).toEqual(["src/x.ts has 301 lines"]);
  expect(median([1, 2, 3, 100])).toBe(2.5);
});
