// docs/tests.md lists every test that has a long form, and none that has not.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceFiles } from "./sources.ts";

/** As the list calls a file: without folder in a browser, by its folder where one journey serves several files. */
const nameOf = (path: string): string =>
  path
    .replace(/^test\//, "")
    .replace(/^engines\/.*/, "engines")
    .replace(/^browser\//, "")
    .replace(/\.test\.ts$/, "");

const named = (list: string): string[] =>
  [...list.matchAll(/^\| (`[^|]*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ""),
  );
const difference = (some: readonly string[], others: readonly string[]): string[] =>
  [...new Set(some)].filter((name) => !others.includes(name)).toSorted();

test("the list of long forms is that of the tests", () => {
  const long = sourceFiles("test")
    .filter(({ text }) => /^import .*"[./]+\/long\.ts";/m.test(text))
    .map(({ path }) => nameOf(path));
  const section = /## Long forms\n([\s\S]*?)\n## /.exec(readFileSync("docs/tests.md", "utf8"))?.[1] ?? "";
  const list = named(section);
  expect(long.length).toBeGreaterThan(20);
  expect({ lacking: difference(long, list), left: difference(list, long) }).toEqual({ lacking: [], left: [] });
});

test("names of files and of cells", () => {
  expect(nameOf("test/browser/kiosk-look.test.ts")).toBe("kiosk-look");
  expect(nameOf("test/engines/journey.ts")).toBe("engines");
  expect(nameOf("test/plain/mutations.test.ts")).toBe("plain/mutations");
  expect(named("| file | a |\n| --- | --- |\n| `a`, `b/c` K1.1 | `npm test` |\n")).toEqual(["a", "b/c"]);
});
