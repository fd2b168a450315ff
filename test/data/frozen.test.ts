// A fact that changes without a word fails here: each agreement's rows, and the documents they cite, are as they were frozen.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textFiles } from "../../src/data/package/text-files.ts";
import { type Change, changesBetween, type Fingerprints, fingerprintsOf } from "../../tools/freeze/fingerprints.ts";
import { changeSentence, readFrozen, unsaid } from "../../tools/freeze/frozen.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { bundledDataset } from "../bundled.ts";
import { type Draft, draftPackage } from "./fixture.ts";

test("the bundled facts are as they were frozen: say in data/CHANGELOG.md what changed, then npm run data:freeze", () => {
  const now = fingerprintsOf(textFiles(readPackageFolder("data")).texts);
  expect(changesBetween(readFrozen("data"), now ?? {}).map(changeSentence)).toEqual([]);
  const agreements = Object.keys(now ?? {}).filter((thing) => thing.startsWith("agreements/"));
  expect(agreements).toHaveLength(bundledDataset().agreements.length);
});

const of = (edit?: (draft: Draft) => void): Fingerprints => fingerprintsOf(draftPackage(edit)) ?? {};
const changes = (edit: (draft: Draft) => void): string[] => changesBetween(of(), of(edit)).map(changeSentence);

describe("what is noticed", () => {
  test.each<[string, (draft: Draft) => void, string[]]>([
    [
      "a day, in the agreement that it is about",
      ({ replace }) => replace("memberships.csv", "great,BBB,,,2012-04-02", "great,BBB,,,2012-04-03"),
      ["agreements/great changed in memberships"],
    ],
    [
      "a grade",
      ({ replace }) =>
        replace("stages.csv", "great,negotiating,2010,herald,secondary", "great,negotiating,2010,herald,official"),
      ["agreements/great changed in stages"],
    ],
    [
      "a document, in everything that cites it",
      ({ replace }) => replace("sources.csv", "Herald,,secondary", "Herald,,official"),
      ["agreements/foc-aaa", "agreements/great", "milestones", "organisations", "trade-supplement"].map(
        (t) => `${t} changed in sources`,
      ),
    ],
    [
      "a row that is gone",
      ({ replace }) =>
        replace("amendments.csv", "p1,foc-aaa,Protocol,議定書,in-force,2008-06-01,gazette,official\n", ""),
      ["agreements/foc-aaa changed in amendments"],
    ],
    [
      "a partner in assistance",
      ({ replace }) => replace("assistance.csv", "2009-09-09", "2009-09-10"),
      ["assistance/BBB changed in assistance"],
    ],
    [
      "an agreement that is new",
      ({ replace }) =>
        replace("agreements.csv", "great,pl", "new,bilateral,epa,epa,N,N,N,N,gazette,official,true,,\ngreat,pl"),
      ["agreements/new is new"],
    ],
  ])("%s", (_, edit, sentences) => {
    expect(changes(edit)).toEqual(sentences);
  });

  test("not: the order of rows, names that people type, a byte order mark", () => {
    expect(
      changes(({ files, replace }) => {
        const text = files.get("memberships.csv") ?? "";
        const [header, ...rows] = text.trimEnd().split("\n");
        files.set("memberships.csv", `\ufeff${[header, ...rows.reverse()].join("\n")}\n`);
        replace("aliases.csv", "安国", "安国家");
      }),
    ).toEqual([]);
  });
});

test("any one cell that changes is noticed", () => {
  const text = readFileSync("data/memberships.csv", "utf8");
  const lines = text.trimEnd().split("\n");
  const files = textFiles(readPackageFolder("data")).texts;
  const before = fingerprintsOf(files) ?? {};
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lines.length - 1 }), fc.constantFrom("x", "2", "。"), (line, letter) => {
      const changed = lines.map((row, i) => (i === line ? `${row}${letter}` : row)).join("\n");
      const after = fingerprintsOf(new Map(files).set("memberships.csv", changed)) ?? {};
      expect(changesBetween(before, after)).toHaveLength(1);
    }),
    { numRuns: 12 },
  );
});

describe("what must be said", () => {
  const changed = (thing: string, how: Change["how"] = "changed"): Change => ({ thing, how, tables: ["memberships"] });
  const names = (id: string): string[] => (id === "great" ? ["Great Treaty", "大条約"] : []);

  test("an agreement, in the newest section, by its id or a name", () => {
    const log = "# Changes\n\n## 2\n\nGreat Treaty: one day.\n\n## 1\n\nfoc-aaa, first edition.\n";
    expect(unsaid([changed("agreements/great"), changed("agreements/foc-aaa")], log, names)).toEqual(["foc-aaa"]);
    expect(unsaid([changed("agreements/great", "gone")], "", names)).toEqual(["great"]);
  });
  test("the newest section is that of the highest version, wherever it stands in the log", () => {
    const [older, newer] = ["## 2026.9.0 — 2026-09-01\nfirst\n\n", "## 2026.11.1 — 2026-11-29\ngreat changed\n\n"];
    for (const log of [older + newer, newer + older])
      expect(unsaid([changed("agreements/great")], `# Log\n\n${log}`, () => [])).toEqual([]);
    const log = older.replace("first", "great changed") + newer.replace("great", "another");
    expect(unsaid([changed("agreements/great")], log, () => [])).toEqual(["great"]);
  });

  test("not: what is new, and what is no agreement", () => {
    expect(unsaid([changed("agreements/great", "new"), changed("trade")], "", names)).toEqual([]);
  });
});
