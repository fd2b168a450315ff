// Documents name files that exist.
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

/** Paths in backticks that lead nowhere. Placeholders such as `src/views/<id>/` do not match. */
const lostPaths = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/`((?:src|test|tools|data|docs|public)\/[\w./-]+)`/g)]
    .map((m) => m[1] as string)
    .filter((named) => !existsSync(named))
    .map((named) => `${path}: ${named}`);

test("every path that a document names exists", () => {
  const documents = sourceFiles(".").filter((f) => f.path.endsWith(".md"));
  expect(documents.length).toBeGreaterThan(20);
  expect(documents.flatMap(lostPaths)).toEqual([]);
});

test("a path that leads nowhere is seen", () => {
  expect(lostPaths({ path: "x.md", text: "`src/model/world/world.ts` and `src/model/moved.ts`" })).toEqual([
    "x.md: src/model/moved.ts",
  ]);
});
