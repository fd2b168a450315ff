// Documents name files that exist: paths in backticks from the root of the project, and relative links.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

const CODE = /`([^`\n]+)`/g;
const PATH = /(?<![\w./-])(?:src|test|tools|data|docs|public)\/[^\s`"'(),;:]*/g;
const LINK = /\]\(([^)\s#]+)/g;

/** `src/views/<id>/view.ts` and `data/*.csv` stand for several files: the folder before the placeholder must exist. */
const beforePlaceholder = (path: string): string => path.replace(/\/[^/]*[<*{].*$/, "");

const named = ({ path, text }: SourceFile): string[] => [
  ...[...text.matchAll(CODE)].flatMap(([, code = ""]) =>
    [...code.matchAll(PATH)].map(([found]) => beforePlaceholder(found.replace(/[./]+$/, ""))),
  ),
  ...[...text.matchAll(LINK)].flatMap(([, target = ""]) => (/^\w+:/.test(target) ? [] : join(dirname(path), target))),
];

const missing = (file: SourceFile): string[] =>
  [...new Set(named(file))].filter((path) => !existsSync(path)).map((path) => `${file.path}: ${path} does not exist`);

const documents = sourceFiles(".").filter((f) => f.path.endsWith(".md"));

test("every path and every link in the documents exists", () => {
  expect(documents.flatMap(named).length).toBeGreaterThan(100);
  expect(documents.flatMap(missing)).toEqual([]);
});

test.each([
  ["a file", "`src/model/nowhere.ts`", "src/model/nowhere.ts"],
  ["a file in a command", "`npx vitest run test/nowhere.test.ts -u`", "test/nowhere.test.ts"],
  ["a folder before a placeholder", "`src/nowhere/<id>/view.ts`", "src/nowhere"],
  ["a folder before a glob", "`data/nowhere/*.csv`", "data/nowhere"],
  ["a file at the end of a sentence in code", "`see docs/nowhere.md.`", "docs/nowhere.md"],
  ["a link", "[ADR 99](adr/0099-nowhere.md)", "docs/adr/0099-nowhere.md"],
  ["a link to a section", "[there](nowhere.md#part)", "docs/nowhere.md"],
])("%s that is missing is named", (_, text, path) => {
  expect(missing({ path: "docs/planted.md", text })).toEqual([`docs/planted.md: ${path} does not exist`]);
});

test.each([
  ["a file", "`src/model/memoize.ts`"],
  ["a placeholder", "`src/views/<id>/view.ts`"],
  ["a glob", "`data/*.csv`"],
  ["an address", "[there](https://example.org/x)"],
  ["another word with a slash", "`views/nowhere`, `x/src/nowhere`"],
])("%s is not taken for a fault", (_, text) => {
  expect(missing({ path: "docs/planted.md", text })).toEqual([]);
});
