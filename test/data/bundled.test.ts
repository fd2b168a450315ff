// The bundled package, through the command that its keepers run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { textFiles } from "../../src/data/package/text-files.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { draftPackage } from "./fixture.ts";

test("data/ has neither errors nor warnings", () => {
  const loaded = loadPackage(textFiles(readPackageFolder("data")).texts);
  expect((loaded.ok ? loaded.warnings : loaded.issues).map(formatIssue)).toEqual([]);
});

describe("npm run data:check", () => {
  const folder = mkdtempSync(join(tmpdir(), "fiction-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (files: ReadonlyMap<string, string>) => {
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    return spawnSync(process.execPath, ["--import", "tsx", "tools/data-check.ts", folder], { encoding: "utf8" });
  };
  test("one line for a sound package", () => {
    const { status, stdout, stderr } = check(draftPackage());
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.trim()).toMatch(
      /: 14 tables, 41 rows, \d+ claims \(\d+ official, \d+ secondary, \d+ unverified\), 0 stories — no errors, 0 warnings$/,
    );
  });
  test("every fault, and exit code 1, for another", () => {
    const { status, stderr } = check(
      draftPackage(({ replace }) => {
        replace("aliases.csv", "AAA,アランド", "ABA,アランド");
        replace("memberships.csv", "2016-01-01,herald", "2018-01-01,herald");
      }),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("aliases.csv:3 party ABA, expected id of a row in parties.csv — did you mean AAA?\n");
    expect(stderr).toContain("memberships.csv:8 in_force 2017-01-01 is before signed 2018-01-01 — swapped years?\n");
    expect(stderr).toContain(": 2 errors, 0 warnings");
  });
  test.each([
    ["a folder that is no package", ".", 1, "datapackage.json is missing"],
    [
      "a path that leads nowhere",
      "nowhere",
      2,
      "is not there: name a folder, a .zip or an .xlsx with a package, or a .csv with memberships.",
    ],
  ])("%s", (_, path, code, sentence) => {
    mkdirSync(join(folder, "none"), { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "tools/data-check.ts", join(folder, "none", path)],
      { encoding: "utf8" },
    );
    expect(status).toBe(code);
    expect(stderr).toContain(sentence);
  });
});
