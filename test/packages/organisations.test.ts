// An organisation within itself is refused; a party in two organisations, or in one within another, is not.
import { expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { templateFiles } from "../../src/views/data/template.ts";

const faultsWith = (pairs: readonly string[]): string[] => {
  const files = templateFiles();
  const add = (path: string, change: (text: string) => string): void =>
    void files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path)))));
  add("parties.csv", (text) => text.replaceAll(/(XBB|XCC),state/g, "$1,organisation"));
  const rows = pairs.map((pair) => `${pair},2015-01-01,gazette-1,official,,,,,\n`).join("");
  add("organisations.csv", (text) => text + rows);
  const opened = openPackage(files);
  return opened.ok ? [] : opened.issues.map(formatIssue);
};

test.each([
  [["XBB,XBB"], "organisations.csv:2 party XBB is a member of itself through XBB — an organisation within itself?"],
  [["XBB,XCC", "XCC,XBB"], "organisations.csv:3 party XBB is a member of itself through XCC → XBB"],
  [["XBB,XCC", "XCC,XAA", "XAA,XBB"], "organisations.csv:4 party XBB is a member of itself through XAA → XCC → XBB"],
])("%j is refused", (pairs, sentence) => {
  const faults = faultsWith(pairs);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(sentence);
});

test.each([[["XBB,XAA", "XCC,XAA"]], [["XBB,XCC", "XCC,XAA", "XBB,XAA"]]])("%j is not", (pairs) => {
  expect(faultsWith(pairs)).toEqual([]);
});
