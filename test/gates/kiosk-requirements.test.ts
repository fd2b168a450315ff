// Every requirement of the kiosk has a test whose name cites it, or says where else it is checked.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A name of a test, which begins with what it cites. */
const TITLE = /^\s*(?:(?:test|describe)[^"'`\n]*)?(["'`])(K\d+\.\d[^\n]*?)\1,/gm;
const ELSEWHERE = /\((site|procurement|schedule|document|there is none|on the machine itself|`npx tsx [^`]+`)\)/;

const titles = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .flatMap((name) => [...readFileSync(`test/${name}`, "utf8").matchAll(TITLE)].map((found) => found[2] ?? ""));
/** Ids in the names of tests. */
const cited = new Set(titles.flatMap((title) => title.match(/\bK\d+\.\d+\b/g) ?? []));
const rows = [...readFileSync("docs/tests.md", "utf8").matchAll(/^\| (K\d+\.\d+) \| (.*) \|$/gm)];

test("each has a test that cites it, or is checked elsewhere", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(([, id = "", text = ""]) => !cited.has(id) && !ELSEWHERE.test(text)).map(([, id]) => id)).toEqual(
    [],
  );
});
test("no test cites one that is not there", () => {
  const known = new Set(rows.map(([, id]) => id));
  expect([...cited].filter((id) => !known.has(id))).toEqual([]);
});
