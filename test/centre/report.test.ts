// What is printed of three centres, against a count of the CSV files by another way.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseCsv } from "../../src/data/package/csv.ts";
import type { Report } from "../../src/model/facts/report.ts";
import { inLong } from "../long.ts";
import { partyPackage } from "../party-package.ts";
import { SIZE } from "./package.ts";

const folder = mkdtempSync(join(tmpdir(), "musubi-centre-"));
const files = partyPackage(SIZE, 3);
for (const [path, text] of files) writeFileSync(join(folder, path), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = (name: string): Record<string, string>[] => {
  const [columns = [], ...rows] = parseCsv(files.get(`${name}.csv`) ?? "").records.map((r) => r.cells);
  return rows.map((row) => Object.fromEntries(columns.map((c, i) => [c, row[i] ?? ""])));
};
const [rows, seats] = [table("memberships"), table("organisations")];

/** Texts of days compare as days do. */
const isBound = (row: Record<string, string> | undefined, day: string): boolean =>
  row !== undefined && row.in_force !== "" && `${row.in_force}` <= day && (row.left === "" || day <= `${row.left}`);

/** Who is bound to whom by which agreement on a day, read off the rows one by one. */
function naive(centre: string, day: string): string[] {
  return [...new Set(rows.map((r) => r.agreement))].flatMap((agreement) => {
    const of = rows.filter((r) => r.agreement === agreement);
    const speaker = (party: string): string | undefined => {
      const row = of.find((r) => r.party === party);
      if (!row) return undefined;
      if (row.via === "") return isBound(row, day) ? party : undefined;
      const seat = seats.find((s) => s.organisation === row.via && s.party === party);
      const isIn = seat !== undefined && `${seat.joined}` <= day && (seat.left === "" || day <= `${seat.left}`);
      return isIn &&
        isBound(
          of.find((r) => r.party === row.via),
          day,
        )
        ? row.via
        : undefined;
    };
    const own = speaker(centre);
    if (own === undefined) return [];
    return of
      .map((r) => `${r.party}`)
      .filter((p) => p !== centre && speaker(p) !== undefined && speaker(p) !== own)
      .map((p) => `${agreement} ${p}`);
  });
}

const report = (focal: string, at: string): Report & { focal?: string } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ["--import", "tsx", "tools/data-report.ts", "--data", folder, "--focal", focal, "--at", at, "--json"],
      { encoding: "utf8" },
    ),
  );

describe("data:report --focal", () => {
  const ASKED = [
    ["EU", "2016-01-01"],
    ["HRV", "2013-06-30"],
    ["HRV", "2013-07-01"],
    ["CHL", "2010-06-30"],
    ["RUS", "2026-07-01"],
  ] as const;
  test.each(inLong(ASKED.slice(0, 3), ASKED))(
    "%s on %s is what the rows say",
    (focal, at) => {
      const said = report(focal, at);
      const bound = said.agreements
        .flatMap((a) => a.parties.filter((p) => p.stage === "in-force").map((p) => `${a.id} ${p.party}`))
        .sort();
      expect(bound).toEqual(naive(focal, at).sort());
      if (focal !== "HRV" || at > "2013-06-30") expect(bound.length).toBeGreaterThan(0);
      expect(said.focal).toBe(focal === "CHL" ? undefined : focal);
      expect(said.figures.coverage.total).toBeNull();
    },
    60_000,
  );

  test.each([
    [["--data", folder, "--focal", "XXX"], "is not a party of this package"],
    [["--data", folder, "--focal", "JPN"], "takes part in no agreement"],
    [["--focal", "KOR"], "the dates of this package are those between JPN and each party"],
  ])(
    "%s is refused with a reason",
    (args, reason) => {
      const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "tools/data-report.ts", ...args], {
        encoding: "utf8",
      });
      expect(status).toBe(2);
      expect(stderr).toContain(reason);
    },
    60_000,
  );
});
