// What stewards rely on: lists of what is weakly sourced, corrections that fit the tables, and the question of what was known.
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/data/day.ts";
import { parseDay } from "../../src/data/day.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { conditionsOf } from "../../src/i18n/conditions.ts";
import { localeOf } from "../../src/i18n/locale.ts";
import { saysWhenRecorded } from "../../src/model/time/recorded.ts";
import { printLists, sourceLists } from "../../tools/source-lists.ts";
import { bundledDataset } from "../bundled.ts";
import { type Draft, draftPackage } from "./fixture.ts";

const bundled = bundledDataset();
const day = (text: string): Day => parseDay(text) as Day;

describe("lists of sources", () => {
  const lists = sourceLists(bundled);
  const gradeOf = new Map(bundled.sources.map((s) => [s.id, s.grade]));

  test("single: one document each; weak: nothing that an official one vouches for, unverified first", () => {
    expect(lists.single.length).toBeGreaterThan(0);
    expect(lists.single.every(({ source }) => gradeOf.has(source))).toBe(true);
    const grades = lists.weak.map((w) => w.evidence);
    expect(new Set(grades)).toEqual(new Set(["unverified", "secondary"]));
    expect(grades.lastIndexOf("unverified")).toBeLessThan(grades.indexOf("secondary"));
  });

  test("holes: a signatory for which nobody knows the day, no agreement that is still being negotiated, no chapter", () => {
    const holes = lists.holes.map((h) => `${h.fact} ${h.missing}`);
    expect(holes).toContain("memberships/rcep/MMR entry into force");
    expect(holes).toContain("assistance/ESP/cmaa signature");
    expect(holes.filter((h) => h.includes("japan-gcc") || h.includes("chapter"))).toEqual([]);
  });

  test("checks: what nobody says first, then the longest ago, every cited document once", () => {
    const days = lists.checks.map((c) => c.checked);
    expect(days).toEqual([...days].sort());
    expect(new Set(lists.checks.map((c) => c.source)).size).toBe(lists.checks.length);
    expect(days.filter((d) => d === "2026-11").length).toBeGreaterThan(50);
  });

  test("print says how many there are of each, and that JSON has all", () => {
    const text = printLists(lists);
    expect(text).toContain(`On a single source: ${lists.single.length}`);
    expect(text).toContain(`… and ${lists.single.length - 12} more: --json lists all`);
  });
});

describe("corrections", () => {
  const add =
    (...rows: string[]) =>
    ({ files, description }: Draft): void => {
      const column = (name: string) => ({ name, type: "string" });
      const fields = ["fact", "was", "was_evidence", "now", "changed", "why_en", "why_ja"].map(column);
      description.resources.push({
        name: "corrections",
        path: "corrections.csv",
        schema: { fields, primaryKey: ["fact", "changed"] },
      });
      files.set("corrections.csv", `fact,was,was_evidence,now,changed,why_en,why_ja\n${rows.join("\n")}\n`);
    };
  const said = (...rows: string[]): string[] => {
    const loaded = loadPackage(draftPackage(add(...rows)));
    return (loaded.ok ? loaded.warnings : loaded.issues).map(formatIssue);
  };
  const SIGNED = "memberships/great/BBB/signed";

  test("of a date, of a date corrected twice, of a grade, of a date that is gone, after the day of the data", () => {
    expect(
      said(
        `${SIGNED},2012-04,secondary,2012-04-03,2020-01-01,Misread.,誤読。`,
        `${SIGNED},2012-04-03,secondary,2012-04-02,2030-01-01,Misread again.,再び誤読。`,
        "memberships/foc-aaa/AAA/in_force,2005-11-30,unverified,2005-11-30,2020-01-01,Found.,発見。",
        "memberships/foc-aaa/AAA/left,2006,secondary,,2020-01-01,It did not.,していない。",
      ),
    ).toEqual([]);
  });

  test.each([
    [
      "a fact that there is not",
      "memberships/great/BBX/signed,2012,secondary,2012-04-02,2020-01-01,Why.,理由。",
      "corrections.csv:2 fact memberships/great/BBX/signed, expected a dated fact of this package — did you mean memberships/great/BBB/signed?",
    ],
    [
      "an end that is not what the table says",
      `${SIGNED},2012,secondary,2012-04-09,2020-01-01,Why.,理由。`,
      "corrections.csv:2 now 2012-04-09, expected 2012-04-02 — corrected again? that takes a row of its own",
    ],
    [
      "an end where the table says nothing",
      "memberships/foc-aaa/AAA/left,,,2007,2020-01-01,Why.,理由。",
      "corrections.csv:2 now 2007, expected nothing: no date is given now — corrected again? that takes a row of its own",
    ],
    [
      "no correction at all",
      `${SIGNED},2012-04-02,,2012-04-02,2020-01-01,Why.,理由。`,
      "corrections.csv:2 now 2012-04-02, expected another date than before — no correction?",
    ],
  ])("%s is a fault", (_, row, sentence) => {
    expect(said(row)).toEqual([sentence]);
  });
});

describe("as known on a day", () => {
  test("needs records: the bundled data have them, data in which every record is assumed have not", () => {
    expect(saysWhenRecorded(bundled)).toBe(true);
    const loaded = loadPackage(
      draftPackage(({ replace }) => {
        replace("stages.csv", "official,2001-03-01", "official,");
        replace("sources.csv", ",secondary,2013-02", ",secondary,");
        replace("sources.csv", ",official,2020-01-31", ",official,");
      }),
    );
    expect(loaded.ok && saysWhenRecorded(loaded.dataset)).toBe(false);
    const one = loadPackage(draftPackage());
    expect(one.ok && saysWhenRecorded(one.dataset)).toBe(true);
  });

  test("is said of whatever is shown, with what is imagined, in the languages of the reader", () => {
    const known = day("2025-05-31");
    expect(conditionsOf({ whatif: [], known: undefined }, localeOf("en"))).toEqual([]);
    expect(conditionsOf({ whatif: [], known }, localeOf("en"))).toEqual(["as known on 31 May 2025"]);
    expect(conditionsOf({ whatif: [], known }, localeOf("ja"))).toEqual(["2025年5月31日時点で判明した内容"]);
    const whatif = [{ agreement: "cptpp", party: "CRI", day: day("2026-07-01") }];
    expect(conditionsOf({ whatif, known }, localeOf("en"))).toEqual(["hypothetical", "as known on 31 May 2025"]);
  });
});
