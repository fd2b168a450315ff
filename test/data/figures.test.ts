// The figures that must come out of the bundled facts, day by day.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { formatShare, localeFor } from "../../src/i18n/locale.ts";
import { coverageOn, roundShare } from "../../src/model/coverage/coverage.ts";
import { agreementStates, openedPartners } from "../../src/model/coverage/figure-lists.ts";
import { isBinding, partnersOf } from "../../src/model/coverage/figures.ts";
import { decimalsOf } from "../../src/model/coverage/published.ts";
import { reportOn } from "../../src/model/facts/report.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const on = (iso: string): Day => parseDay(iso) as Day;
const figures = (iso: string) => reportOn(world, on(iso)).figures;

describe("headline figures", () => {
  test("2025-05-31, the day of the reference edition", () => {
    expect(figures("2025-05-31")).toMatchObject({
      agreements: { inForce: 20, signedOrInForce: 21 },
      partners: { inForce: 24, signedOrInForce: 24 },
      coverage: { total: 78.5, exports: 78.6, imports: 78.4, tradeYear: 2024, table: "official" },
      assistance: { identified: 40, stated: 41, statedAt: "2024-03" },
    });
  });
  test("what is missing in the coverage of 2025-05-31 is said", () => {
    const { missing } = figures("2025-05-31").coverage;
    expect(
      missing
        .filter((m) => m.flow === "both")
        .map((m) => m.party)
        .sort(),
    ).toEqual(["KHM", "LAO", "MMR", "MNG"]);
    expect(
      missing
        .filter((m) => m.flow === "exports")
        .map((m) => m.party)
        .sort(),
    ).toEqual(["BRN", "PER"]);
    expect(missing).toHaveLength(6);
  });
  test.each([
    ["2022-01-01", 23, 73.1],
    ["2022-02-01", 24, 78.6],
  ])("%s: %i partners, %f %%", (day, partners, total) => {
    const f = figures(day);
    expect(f.partners.inForce).toBe(partners);
    expect(f.coverage.total).toBe(total);
  });
  test("2026-07-01: signed agreements beside those in force", () => {
    const f = figures("2026-07-01");
    expect(f.agreements).toEqual({ inForce: 20, signedOrInForce: 22 });
    expect(f.partners).toEqual({ inForce: 24, signedOrInForce: 25 });
  });
  test.each([
    ["2024-03-31", 38],
    ["2024-04-30", 40],
  ])("%s: %i assistance partners identified", (day, n) => expect(figures(day).assistance.identified).toBe(n));
});

describe("checks of the facts", () => {
  test("the 24 partners, the EU as one; 50 with the EU opened", () => {
    const snapshot = world.at(on("2025-05-31"));
    const expected = "SGP MEX MYS CHL THA IDN BRN PHL CHE VNM IND PER AUS MNG LAO KHM MMR CAN NZL USA EU GBR CHN KOR";
    expect(
      partnersOf(snapshot, isBinding)
        .map((p) => p.party)
        .sort(),
    ).toEqual(expected.split(" ").sort());
    expect(openedPartners(world, snapshot, isBinding)).toHaveLength(50);
  });
  const inForceIn = (agreement: string, day: string): number =>
    1 + world.at(on(day)).ties.filter((t) => t.agreement === agreement && t.stage === "in-force").length;
  test.each([
    ["2022-01-31", 10],
    ["2022-02-01", 11],
    ["2022-03-18", 12],
    ["2023-01-02", 13],
    ["2023-06-02", 14],
  ])("RCEP parties in force on %s: %i", (day, n) => expect(inForceIn("rcep", day)).toBe(n));
  test.each([
    ["2018-12-30", 6],
    ["2019-01-14", 7],
    ["2021-09-19", 8],
    ["2022-11-29", 9],
    ["2023-02-21", 10],
    ["2023-07-12", 11],
    ["2024-12-15", 12],
  ])("CPTPP parties in force on %s: %i", (day, n) => expect(inForceIn("cptpp", day)).toBe(n));
  test("all 30 agreements are there", () => expect(world.dataset.agreements).toHaveLength(30));
  test("21 are counted by the reference", () =>
    expect(world.dataset.agreements.filter((a) => a.counted)).toHaveLength(21));
});

describe("organisations and ends", () => {
  const stage = (agreement: string, party: string, day: string) =>
    world.at(on(day)).ties.find((t) => t.agreement === agreement && t.party === party)?.stage;
  test("the UK is covered via the EU on its last day and by its own agreement the day after", () => {
    expect(stage("japan-eu", "GBR", "2020-12-31")).toBe("in-force");
    expect(stage("japan-eu", "GBR", "2021-01-01")).toBeUndefined();
    expect(stage("japan-uk", "GBR", "2020-12-31")).toBe("signed");
    expect(stage("japan-uk", "GBR", "2021-01-01")).toBe("in-force");
  });
  test("a signatory that withdrew counts no more after its last day", () => {
    expect(stage("tpp12", "USA", "2017-01-30")).toBe("signed");
    expect(stage("tpp12", "USA", "2017-01-31")).toBe("left");
    expect(partnersOf(world.at(on("2017-01-31")), (s) => s === "signed").map((p) => p.party)).not.toContain("USA");
  });
  test("stages repeat: talks suspended in 2009 are talks again on 2024-12-10", () => {
    expect(stage("japan-gcc", "GCC", "2010-01-01")).toBe("suspended");
    expect(stage("japan-gcc", "GCC", "2024-12-10")).toBe("negotiating");
  });
  test("Timor-Leste is in ASEAN and in no agreement", () => {
    const snapshot = world.at(on("2026-07-01"));
    expect(snapshot.ties.filter((t) => t.party === "TLS")).toEqual([]);
  });
  test("an agreement in force with one party is in force", () => {
    const states = agreementStates(world, world.at(on("2018-12-30")));
    expect(states.find((s) => s.id === "cptpp")?.stage).toBe("in-force");
  });
});

// 2011 is 17.746: 17.7 (the research note has 17.8, rounded twice).
describe("coverage by trade of the same year, in force at its end: the primary table alone", () => {
  test.each([
    [2009, 15.9],
    [2010, 16.6],
    [2011, 17.7],
    [2012, 18.1],
    [2013, 17.3],
    [2014, 17.1],
    [2015, 21.3],
    [2016, 21.1],
    [2017, 22.7],
    [2018, 24.8],
    [2019, 36.6],
    [2020, 50.7],
    [2021, 50.3],
    [2022, 77.2],
    [2023, 78.4],
    [2024, 78.5],
    [2025, 77.7],
  ])("%i: %f", (year, share) => {
    const coverage = coverageOn(world, on(`${year}-12-31`), { basis: "in-force", trade: year });
    expect(roundShare(coverage?.total ?? 0)).toBe(share);
  });
  test("a figure for part of a year adds to the bound and still counts as missing", () => {
    const coverage = coverageOn(world, on("2017-12-31"), { basis: "in-force", trade: 2017 });
    expect(coverage?.missing).toContainEqual({ party: "VNM", flow: "exports" });
  });
  test("before 2009 the supplementary source is used alone and says so", () => {
    const coverage = coverageOn(world, on("2002-12-31"), { basis: "in-force", trade: 2002 });
    expect(coverage?.table.id).toBe("supplement");
    expect((coverage?.total ?? 0).toFixed(2)).toBe("2.54");
    expect(coverage?.exports).toBeNull();
  });
  test("the UK's trade is never added twice", () => {
    const parties = (day: string, trade: number) =>
      coverageOn(world, on(day), { basis: "in-force", trade })?.contributions.map((c) => c.party) ?? [];
    expect(parties("2022-12-31", 2019)).not.toContain("GBR");
    expect(parties("2022-12-31", 2021)).toContain("GBR");
    expect(parties("2020-06-30", 2021)).toContain("GBR");
  });
});

test("figures of others are printed with the decimals that they published, no more and no fewer", () => {
  const lines = readFileSync("data/published.csv", "utf8");
  const shares = bundledDataset().published.filter((p) => p.figure === "coverage");
  for (const p of shares) {
    const printed = formatShare(p.value, localeFor("en").t, decimalsOf(p)).replace(/\s?%$/, "");
    expect(lines, p.fact).toContain(`,${printed},`);
  }
  const bySource = (id: string) =>
    shares.filter((p) => p.date.sources.includes(id)).map((p) => [p.value, decimalsOf(p)]);
  expect(bySource("mof-finance-201709")).toEqual([
    [40, 1],
    [85.5, 1],
  ]);
  expect(bySource("brochure")).toEqual([[79, 0]]);
});

test("frameworks whose days are not known count from what attests them", () => {
  const of = (party: string) => bundledDataset().assistance.find((a) => a.party === party && a.kind === "agreement");
  expect(of("UZB")).toMatchObject({ attested: { text: "2019-12-19", evidence: "official" } });
  expect(of("UZB")?.signed).toBeUndefined();
  expect(of("IRN")).toMatchObject({
    signed: { text: "2021-08-22" },
    attested: { text: "2025-06-18", evidence: "secondary" },
  });
  expect(of("IRN")?.inForce).toBeUndefined();
  expect(figures("2019-12-18").assistance.identified + 1).toBe(figures("2019-12-19").assistance.identified);
});
