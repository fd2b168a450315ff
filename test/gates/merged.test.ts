// Nothing holds what a merge has left: both sides of a change, one under the other.
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

const MARK = /^(<{7} |>{7} |={7}$)/m;
const torn = (files: readonly SourceFile[]): string[] => files.filter((f) => MARK.test(f.text)).map((f) => f.path);

test("no file holds both sides of a merge", () => {
  const files = sourceFiles(".");
  expect(files.length).toBeGreaterThan(1000);
  expect(torn(files)).toEqual([]);
});

test("the gate is red on one", () => {
  const of = (text: string): SourceFile => ({ path: "docs/x.md", text });
  expect(torn([of("a\n======= \n>>> b\n")])).toEqual([]);
  for (const mark of ["<<<<<<< HEAD", "=======", ">>>>>>> w-docs"])
    expect(torn([of(`a\n${mark}\nb\n`)])).toEqual(["docs/x.md"]);
});
