// What the compiler makes of sound tables: days, grades, recording, names of facts, order.
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { isoOf, parseDay } from "../../src/data/day.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import type { DateClaim } from "../../src/data/types.ts";
import { draftPackage } from "./fixture.ts";

const load = (files = draftPackage()): Dataset => {
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.dataset;
};
const dataset = load();
const membership = (party: string) => {
  const found = dataset.memberships.find((m) => m.agreement === "great" && m.party === party);
  if (!found) throw new Error(party);
  return found;
};
const days = (claim: DateClaim | undefined) => claim && [isoOf(claim.day), isoOf(claim.recorded), claim.assumed];

describe("claims", () => {
  test("a claim with a part, recorded when its first source was printed", () => {
    expect(dataset.memberships[0]?.inForce).toEqual({
      fact: "memberships/foc-aaa/FOC/in_force",
      day: parseDay("2005-11-30"),
      precision: "day",
      text: "2005-11-30",
      evidence: "secondary",
      sources: ["herald"],
      parts: [{ precision: "month", evidence: "official", sources: ["gazette"] }],
      // Printed in February 2013: by the last day of that month it was known.
      recorded: parseDay("2013-02-28"),
    });
  });
  test("a source without a date: recorded on the day itself, assumed", () => {
    expect(days(dataset.memberships[0]?.signed)).toEqual(["2004-01-13", "2004-01-13", true]);
  });
  test("a day that nobody documents but whose year is official", () => {
    expect(membership("BBB").inForce).toMatchObject({
      evidence: "unverified",
      sources: [],
      parts: [{ precision: "year", evidence: "official", sources: ["gazette"] }],
      assumed: true,
    });
  });
  test("a beginning counts from its first day, an end to its last", () => {
    expect(dataset.organisations[0]?.joined).toMatchObject({
      day: parseDay("1995-01-01"),
      precision: "year",
      text: "1995",
    });
    expect(dataset.organisations[0]?.left).toMatchObject({
      day: parseDay("2015-03-31"),
      precision: "month",
      text: "2015-03",
    });
    expect(membership("BBB").left).toMatchObject({ day: parseDay("2018-12-31"), precision: "year" });
  });
  test("the row's own recording wins", () => {
    expect(dataset.agreements[0]?.talks.map((t) => days(t.from))).toEqual([
      ["2001-02-01", "2001-03-01", undefined],
      ["2003-05-01", "2003-05-01", true],
    ]);
  });
  test("a part cited from several sources has the best of their grades", () => {
    const part = load(
      draftPackage(({ replace }) => replace("memberships.csv", "month: gazette", "month: herald gazette")),
    ).memberships[0]?.inForce?.parts?.[0];
    expect(part).toEqual({ precision: "month", evidence: "official", sources: ["herald", "gazette"] });
  });
});

describe("order and names", () => {
  test("talks by day, whatever their order in the file", () => {
    const more = load(
      draftPackage(({ replace }) =>
        replace("stages.csv", "great,", "foc-aaa,suspended,2002,herald,secondary,\ngreat,"),
      ),
    );
    expect(more.agreements.map((a) => a.talks.map((t) => t.stage))).toEqual([
      ["negotiating", "suspended", "agreed"],
      ["negotiating"],
    ]);
  });
  test("milestones by day, then as in the file", () => {
    expect(dataset.milestones.map((m) => m.title.en)).toEqual(["First", "Second", "Third"]);
  });
  test("facts are named by table and key", () => {
    expect(dataset.assistance.map((a) => a.fact)).toEqual([
      "assistance/BBB/cmaa",
      "assistance/AAA/epa-chapter/foc-aaa",
    ]);
    expect(dataset.published[0]?.fact).toBe("published/coverage/2018-05");
    expect(dataset.published[0]?.date.fact).toBe("published/coverage/2018-05/date");
  });
  test("the name of a fact does not depend on how its date was typed", () => {
    const typed = load(draftPackage(({ replace }) => replace("published.csv", "coverage,2018-05", "coverage,2018/5")));
    expect(typed.published[0]?.fact).toBe("published/coverage/2018-05");
  });
  test("no two facts share a name", () => {
    const names = [...JSON.stringify(dataset).matchAll(/"fact":"([^"]+)"/g)].map((m) => m[1]);
    expect(names.length).toBeGreaterThan(30);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("tables", () => {
  test("trade: unit and sources of the table, then those of its rows", () => {
    expect(dataset.trade).toEqual([
      {
        id: "official",
        unit: "shells",
        sources: ["counts"],
        evidence: "official",
        rows: [
          { year: 2018, party: "AAA", exports: 100.5, imports: 50 },
          { year: 2018, party: "BBB", exports: 10, imports: null, partial: ["exports"] },
          { year: 2018, party: "WLD", exports: 1000, imports: 900 },
          { year: 2019, party: "AAA", exports: 120, imports: 60 },
          { year: 2019, party: "WLD", exports: 1100, imports: 950 },
        ],
      },
      {
        id: "supplement",
        unit: "pearls",
        sources: ["herald", "counts"],
        evidence: "secondary",
        rows: [
          { year: 2008, party: "AAA", exports: null, imports: null, twoWay: 77.5 },
          { year: 2008, party: "WLD", exports: 500, imports: 400 },
        ],
      },
    ]);
  });
  test("parties: what is empty is absent", () => {
    expect(dataset.parties[1]).toEqual({
      id: "AAA",
      kind: "state",
      name: { en: "Aland", ja: "アランド" },
      short: { en: "Aland", ja: "アランド" },
      lat: -5,
      lon: 170.25,
    });
  });
  test("search words with their readings, as in the file", () => {
    expect(dataset.aliases).toEqual([
      { party: "AAA", text: "安国", reading: "あんこく" },
      { party: "AAA", text: "アランド", reading: "あらんど" },
    ]);
  });
  test("via, accession and chapters", () => {
    expect(membership("CCC")).toMatchObject({ via: "ORG", note: { en: "Note", ja: "注" } });
    expect(membership("DDD").accession).toBe(true);
    expect(membership("BBB")).not.toHaveProperty("accession");
    expect(dataset.assistance[1]).toMatchObject({
      refersTo: "foc-aaa",
      counts: true,
      sources: [],
      evidence: "unverified",
    });
    expect(dataset.assistance[1]).not.toHaveProperty("name");
  });
  test("sources that only a table of its own cites are left behind", () => {
    const more = load(
      draftPackage(({ replace }) => {
        replace("sources.csv", "counts,counts", "pilot,pilot.example,Pilot,,official,\ncounts,counts");
        replace("harbours.csv", "1998,gazette", "1998,pilot");
      }),
    );
    expect(more.sources.map((s) => s.id)).toEqual(["gazette", "herald", "counts"]);
  });
  test("the four mandatory tables are enough", () => {
    const files = draftPackage(({ files, description, replace }) => {
      const kept = ["parties", "agreements", "memberships", "sources"];
      description.resources = description.resources.filter((r) => kept.includes(r.name));
      for (const path of [...files.keys()]) if (!kept.includes(path.replace(".csv", ""))) files.delete(path);
      replace("sources.csv", "counts,counts.example,Counts,https://counts.example/,official,2020-01-31\n", "");
      // No organisations, so nobody is covered through one.
      replace("memberships.csv", "great,CCC,ORG,,,,,2012-12-01,herald,secondary,,,,herald,secondary,Note,注\n", "");
    });
    const small = load(files);
    expect(small.memberships).toHaveLength(6);
    expect([small.trade, small.milestones, small.organisations, small.published]).toEqual([[], [], [], []]);
  });
});

test("the dataset is plain data", () => {
  expect(structuredClone(dataset)).toEqual(dataset);
  expect(JSON.parse(JSON.stringify(dataset))).toStrictEqual(dataset);
});

test("what was loaded is summed up", () => {
  const loaded = loadPackage(draftPackage());
  expect(loaded.ok && loaded.summary).toMatchObject({ tables: 14, rows: 41 });
});
