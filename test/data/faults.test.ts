// One planted fault per law: the sentence names file, line and column, and nothing else is complained of.
import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { untranslated } from "../packages/untranslated.ts";
import { type Draft, draftPackage } from "./fixture.ts";

const sentences = (files: ReadonlyMap<string, string>): string[] => {
  const loaded = loadPackage(files);
  const issues = loaded.ok ? loaded.warnings : loaded.issues;
  expect(issues.flatMap(untranslated)).toEqual([]);
  return issues.map(formatIssue);
};
/** The resource of a table, to be bent. */
const described = (d: Draft, name: string) => {
  const found = d.description.resources.find((r) => r.name === name);
  if (!found) throw new Error(`the fixture has no table ${name}`);
  return found;
};

test("where each party has its own dates, what binds others before or without the focal party is no fault", () => {
  const draft = draftPackage(({ description, replace }) => {
    Object.assign(description.musubi, { dates: "party" });
    replace(
      "memberships.csv",
      "great,FOC,,,2012-04-02,herald,secondary,2012-12-01,herald,secondary,,,,herald,secondary,,\n",
      "",
    );
    // In force before the other side, and without a signature.
    replace("memberships.csv", "foc-aaa,AAA,,,2004-01-13,gazette,official,2005-11-30", "foc-aaa,AAA,,,,,,2004-11-30");
  });
  expect(sentences(draft)).toEqual([]);
  const loaded = loadPackage(draft);
  expect(loaded.ok && loaded.dataset.meta).toMatchObject({ focal: "FOC", home: "FOC", dates: "party" });
});

test("the sound package loads without a word", () => {
  expect(sentences(draftPackage())).toEqual([]);
  expect(loadPackage(draftPackage()).ok).toBe(true);
});

type Case = [law: string, plant: (d: Draft) => void, sentence: string];
const inFile =
  (file: string, from: string, into: string) =>
  ({ replace }: Draft): void =>
    replace(file, from, into);

const BBB = "great,BBB,,,2012-04-02,herald,secondary,2013-01-01,; year: gazette,unverified,2018";

const CELLS: Case[] = [
  [
    "a date that no calendar has",
    inFile("stages.csv", "2001-02,", "2001-02-30,"),
    "stages.csv:3 from 2001-02-30, expected a date as 2018, 2018-12 or 2018-12-30 — that month has 28 days",
  ],
  [
    "day and month swapped",
    inFile("stages.csv", "2001-02,", "2001-25-02,"),
    "stages.csv:3 from 2001-25-02, expected a date as 2018, 2018-12 or 2018-12-30 — day and month swapped?",
  ],
  [
    "a spreadsheet's month",
    inFile("stages.csv", "2001-02,", "Feb-01,"),
    "stages.csv:3 from Feb-01, expected a date as 2018, 2018-12 or 2018-12-30 — a spreadsheet may have changed the date",
  ],
  [
    "a spreadsheet's day number",
    inFile("stages.csv", "2001-02,", "36923,"),
    "stages.csv:3 from 36923, expected a date as 2018, 2018-12 or 2018-12-30 — a spreadsheet may have changed the date: as its day number this is 2001-02-01",
  ],
  [
    "an era",
    inFile("stages.csv", "2001-02,", "平成13年,"),
    "stages.csv:3 from 平成13年, expected a date as 2018, 2018-12 or 2018-12-30 — a year of an era: write it by the common calendar",
  ],
  [
    "a year before all years",
    inFile("stages.csv", "2001-02,", "0050,"),
    "stages.csv:3 from 0050, expected a date as 2018, 2018-12 or 2018-12-30",
  ],
  [
    "a wrong number, after a cell of two lines",
    inFile(
      "parties.csv",
      "territory,Celand,セランド,Celand,セランド,3",
      "territory,Celand,セランド,Celand,セランド,3°",
    ),
    'parties.csv:6 lat "3°", expected a number — a unit inside the cell?',
  ],
  [
    "a wrong boolean",
    inFile("agreements.csv", "official,true", "official,ture"),
    "agreements.csv:2 counted ture, expected true or false — did you mean true?",
  ],
  [
    "a word outside its set",
    inFile("parties.csv", "CCC,territory", "CCC,teritory"),
    "parties.csv:6 kind teritory, expected one of state, territory, organisation — did you mean territory?",
  ],
  [
    "a set that only the contract knows",
    inFile("stages.csv", "negotiating,2010", "negotiate,2010"),
    "stages.csv:4 stage negotiate, expected one of negotiating, agreed, suspended — did you mean negotiating?",
  ],
  [
    "a required cell that is empty",
    inFile("aliases.csv", "あんこく", ""),
    "aliases.csv:2 reading is empty, expected a value",
  ],
  [
    "below the minimum of a table of its own",
    inFile("harbours.csv", "AAA,12", "AAA,0"),
    "harbours.csv:2 depth 0, expected 1 or more",
  ],
  [
    "a wrong percentage",
    inFile("published.csv", "78.5", "785"),
    "published.csv:2 value 785, expected percent, 0 to 100",
  ],
  [
    "half an agreement",
    inFile("published.csv", "official,2,", "official,2.5,"),
    "published.csv:3 value 2.5, expected a whole number, 0 or more",
  ],
  [
    "latitude out of range",
    inFile("parties.csv", "-5,170.25", "170.25,-5"),
    "parties.csv:3 lat 170.25, expected -90 to 90 — lat and lon swapped?",
  ],
  [
    "longitude out of range",
    inFile("parties.csv", "-5,170.25", "-5,17025"),
    "parties.csv:3 lon 17025, expected -180 to 180 — a decimal point lost?",
  ],
  [
    "one degree without the other",
    inFile("parties.csv", "10.5,20", "10.5,"),
    "parties.csv:2 lon is empty, expected both degrees or neither",
  ],
  [
    "an address that is none",
    inFile("sources.csv", "https://gazette.example/1", "gazette.example/1"),
    "sources.csv:2 url gazette.example/1, expected an address that begins with http:// or https://",
  ],
  [
    "an id that cannot stand in a link",
    (d) => {
      d.replace("harbours.csv", "north", "north, south");
      d.replace("harbours.csv", "north, south", '"north, south"');
    },
    'harbours.csv:2 id "north, south", expected letters, digits, dot, hyphen, underscore',
  ],
  [
    "one language of two",
    inFile("memberships.csv", "Note,注", "Note,"),
    "memberships.csv:7 note_ja is empty, expected the same as note_en Note — a language forgotten?",
  ],
];

const SHAPES: Case[] = [
  [
    "a lost column",
    inFile(
      "aliases.csv",
      "party,alias,reading\nAAA,安国,あんこく\nAAA,アランド,あらんど",
      "party,alias\nAAA,安国\nAAA,アランド",
    ),
    "aliases.csv:1 column reading is missing",
  ],
  [
    "an unknown column",
    inFile(
      "aliases.csv",
      "reading\nAAA,安国,あんこく\nAAA,アランド,あらんど",
      "reading,colour\nAAA,安国,あんこく,red\nAAA,アランド,あらんど,blue",
    ),
    "aliases.csv:1 column colour is unknown, expected a column of datapackage.json",
  ],
  [
    "a column twice",
    inFile(
      "aliases.csv",
      "reading\nAAA,安国,あんこく\nAAA,アランド,あらんど",
      "reading,alias\nAAA,安国,あんこく,x\nAAA,アランド,あらんど,y",
    ),
    "aliases.csv:1 column alias appears twice",
  ],
  [
    "a row too long",
    inFile("aliases.csv", "AAA,アランド,あらんど", "AAA,アランド,あら,んど"),
    "aliases.csv:3 4 cells, expected 3 — a comma inside a cell without quotes?",
  ],
  [
    "a row too short",
    inFile("aliases.csv", "AAA,アランド,あらんど", "AAA,アランド"),
    "aliases.csv:3 2 cells, expected 3 — a cell lost?",
  ],
  [
    "an open quote",
    inFile("aliases.csv", "AAA,アランド", 'AAA,"アランド'),
    'aliases.csv:3 a quote is opened and never closed — a " inside a cell must be doubled',
  ],
  [
    "another encoding",
    inFile("aliases.csv", "あらんど", "\ufffd\ufffd"),
    "aliases.csv:3 holds letters that are not UTF-8 — saved as Shift_JIS? choose “CSV UTF-8” in the spreadsheet",
  ],
  [
    "tabs for commas",
    (d) => d.files.set("aliases.csv", "party\talias\treading\n"),
    "aliases.csv:1 columns are separated by tabs, expected commas — save it as “CSV UTF-8”",
  ],
  ["an empty file", (d) => d.files.set("aliases.csv", ""), "aliases.csv is empty, expected a header line"],
  [
    "a file that is not there",
    (d) => {
      d.files.delete("aliases.csv");
      d.files.set("alias.csv", "");
    },
    "datapackage.json resources.1.path aliases.csv is missing, expected a file of the package — did you mean alias.csv?",
  ],
  [
    "a file that nobody describes",
    (d) => d.files.set("extra.csv", "a\n"),
    "warning: extra.csv is not described in datapackage.json",
  ],
];

const KEYS: Case[] = [
  [
    "a key twice",
    inFile("aliases.csv", "AAA,アランド", "AAA,安国"),
    "aliases.csv:3 party+alias AAA 安国 already stands in line 2 — a row copied?",
  ],
  [
    "an unknown party",
    inFile("aliases.csv", "AAA,アランド", "ABA,アランド"),
    "aliases.csv:3 party ABA, expected id of a row in parties.csv — did you mean AAA?",
  ],
  [
    "an unknown agreement",
    inFile("milestones.csv", "二,foc-aaa", "二,foc-aa"),
    "milestones.csv:2 agreement foc-aa, expected id of a row in agreements.csv — did you mean foc-aaa?",
  ],
  [
    "an unknown party in a table of its own",
    inFile("harbours.csv", "north,AAA", "north,ZYX"),
    "harbours.csv:2 party ZYX, expected id of a row in parties.csv",
  ],
  [
    "an unknown source of a date",
    inFile("milestones.csv", "1999,herald", "1999,hearld"),
    "milestones.csv:3 date_source hearld, expected an id in sources.csv — did you mean herald?",
  ],
  [
    "an unknown source of a part",
    inFile("memberships.csv", "herald; month: gazette", "herald; month: gazete"),
    "memberships.csv:2 in_force_source gazete, expected an id in sources.csv — did you mean gazette?",
  ],
  [
    "an unknown source of a row",
    inFile("parties.csv", "20,gazette", "20,gazetta"),
    "parties.csv:2 source gazetta, expected an id in sources.csv — did you mean gazette?",
  ],
  [
    "an unknown source of a table",
    (d) => Object.assign(described(d, "trade").musubi ?? {}, { source: "count" }),
    "datapackage.json resources.9.musubi.source count, expected an id in sources.csv — did you mean counts?",
  ],
];

const EVIDENCE: Case[] = [
  [
    "a graded date without source",
    inFile("milestones.csv", "1999,herald", "1999,"),
    "milestones.csv:3 date_source is empty, expected a source, or the grade unverified instead of secondary — a source forgotten?",
  ],
  [
    "a graded row without source",
    inFile("memberships.csv", ",,,,,unverified,,", ",,,,,secondary,,"),
    "memberships.csv:8 source is empty, expected a source, or the grade unverified instead of secondary — a source forgotten?",
  ],
  [
    "a grade above its source",
    inFile("milestones.csv", "1999,herald,secondary", "1999,herald,official"),
    "milestones.csv:3 date_evidence official is higher than its source herald, expected secondary at most — graded before the source was?",
  ],
  [
    "a part does not lift the grade",
    inFile("memberships.csv", "herald; month: gazette,secondary", "herald; month: gazette,official"),
    "memberships.csv:2 in_force_evidence official is higher than its source herald, expected secondary at most",
  ],
  [
    "a table graded above its row's source",
    (d) => Object.assign(described(d, "trade-supplement").musubi ?? {}, { evidence: "official" }),
    "trade-supplement.csv:2 source official is higher than its source herald, expected secondary at most",
  ],
  [
    "a table graded above its source",
    (d) => {
      d.replace("trade-supplement.csv", "400,,counts", "400,,herald");
      Object.assign(described(d, "trade").musubi ?? {}, { source: "herald" });
      d.replace("harbours.csv", ",,unverified", ",counts,unverified");
    },
    "datapackage.json resources.9.musubi.evidence official is higher than its source herald, expected secondary at most",
  ],
  [
    "a date without grade",
    inFile("milestones.csv", "1999,herald,secondary", "1999,herald,"),
    "milestones.csv:3 date_evidence is empty, expected the grade of date 1999",
  ],
  [
    "a source without date",
    inFile("memberships.csv", "great,CCC,ORG,,,,,", "great,CCC,ORG,,,herald,,"),
    "memberships.csv:7 signed_source herald, expected nothing while signed is empty — a date lost?",
  ],
  [
    "ids separated by commas",
    inFile("milestones.csv", "1999,herald", '1999,"herald, gazette"'),
    'milestones.csv:3 date_source "herald, gazette", expected source ids — ids are separated by spaces',
  ],
  [
    "a part that is no part",
    inFile("memberships.csv", "herald; month: gazette", "herald; months: gazette"),
    'memberships.csv:2 in_force_source "months: gazette", expected source ids — a part is written “month: ids” or “year: ids”',
  ],
  [
    "a part as fine as the date",
    inFile("organisations.csv", "2015-03,herald", "2015-03,herald; month: gazette"),
    "organisations.csv:2 left_source month: gazette, expected a part coarser than left 2015-03 — part of another date?",
  ],
  [
    "parts where there is no date",
    inFile("parties.csv", "20,gazette", "20,gazette; year: herald"),
    'parties.csv:2 source "gazette; year: herald", expected source ids only — parts belong to a date',
  ],
  [
    "a source that nothing cites",
    inFile("sources.csv", "counts,counts", "spare,spare.example,Spare,,secondary,\ncounts,counts"),
    "warning: sources.csv:4 id spare is cited nowhere — a citation lost?",
  ],
];

const TIME: Case[] = [
  [
    "in force before signed, years",
    inFile(
      "memberships.csv",
      "great,DDD,,true,2016-01-01,herald,secondary,2017-01-01",
      "great,DDD,,true,2018-01-01,herald,secondary,2017-01-01",
    ),
    "memberships.csv:8 in_force 2017-01-01 is before signed 2018-01-01 — swapped years?",
  ],
  [
    "in force before signed, day and month",
    inFile("memberships.csv", "2016-01-01,herald,secondary,2017-01-01", "2017-03-02,herald,secondary,2017-01-05"),
    "memberships.csv:8 in_force 2017-01-05 is before signed 2017-03-02 — day and month swapped?",
  ],
  [
    "in force before signed, nothing to swap within",
    inFile("memberships.csv", "2016-01-01,herald,secondary,2017-01-01", "2017-05-20,herald,secondary,2017-04-30"),
    "memberships.csv:8 in_force 2017-04-30 is before signed 2017-05-20 — swapped dates?",
  ],
  [
    "left before in force",
    inFile("memberships.csv", ",unverified,2018", ",unverified,2012-12"),
    "memberships.csv:5 left 2012-12 is before in_force 2013-01-01 — swapped years?",
  ],
  [
    "left an organisation before joining",
    inFile("organisations.csv", "2015-03", "1994-12-31"),
    "organisations.csv:2 left 1994-12-31 is before joined 1995 — swapped years?",
  ],
  [
    "a protocol in force before signed",
    inFile("amendments.csv", "2008-06-01", "2007-06-01"),
    "amendments.csv:3 date 2007-06-01 (in-force) is before signed 2008-01-01 (amendments.csv:2) — swapped years?",
  ],
  [
    "after the as-of day",
    inFile("milestones.csv", "1999,", "2020-07,"),
    "milestones.csv:3 date 2020-07, expected nothing after the as-of day 2020-06-30 — a wrong year, or asOf in datapackage.json to be moved on?",
  ],
  [
    "recorded long after the as-of day",
    inFile("stages.csv", "2001-03-01", "2101-03-01"),
    "stages.csv:3 recorded 2101-03-01, expected nothing after the as-of day 2020-06-30",
  ],
  [
    "agreed before the talks",
    inFile("stages.csv", "agreed,2003-05", "agreed,2000-05"),
    "stages.csv:2 from 2000-05 (agreed) is before negotiating 2001-02 (stages.csv:3) — swapped years?",
  ],
  [
    "a stage after itself",
    inFile("stages.csv", "agreed,2003-05", "negotiating,2003-05"),
    "stages.csv:2 stage negotiating 2003-05 follows negotiating 2001-02 (stages.csv:3), expected another stage in between — a row copied?",
  ],
  [
    "signed before agreed",
    inFile("stages.csv", "agreed,2003-05", "agreed,2004-02"),
    "memberships.csv:3 signed 2004-01-13 is before agreed 2004-02 (stages.csv:2) — swapped dates?",
  ],
  [
    "signed before the talks",
    inFile("stages.csv", "negotiating,2010", "negotiating,2013"),
    "memberships.csv:4 signed 2012-04-02 is before negotiating 2013 (stages.csv:4) — swapped years?",
  ],
];

/** Each party has its own dates. */
const perParty = (d: Draft) => Object.assign(d.description.musubi, { dates: "party" });

const MEANING: Case[] = [
  [
    "dates of nobody",
    (d) => Object.assign(d.description.musubi, { dates: "parties" }),
    'datapackage.json musubi.dates parties, expected ("focal" | "party")',
  ],
  [
    "a focal party that takes part in nothing, where each party has its own dates",
    (d) => {
      perParty(d);
      Object.assign(d.description.musubi, { focal: "NIL" });
      d.replace("parties.csv", "ORG,organisation", "NIL,state,Nil,ニル,Nil,ニル,,,,unverified,,\nORG,organisation");
    },
    "datapackage.json musubi.focal NIL has no row in memberships.csv, expected a party of at least one agreement",
  ],
  [
    "an agreement of one party and an organisation's states, where each party has its own dates",
    (d) => {
      perParty(d);
      d.replace(
        "memberships.csv",
        "foc-aaa,AAA,,,2004-01-13,gazette,official,2005-11-30,herald; month: gazette,secondary,,,,gazette,official,,\n",
        "",
      );
    },
    "agreements.csv:2 id foc-aaa has no party but FOC, expected a row for each of at least two parties in memberships.csv",
  ],
  [
    "an unknown focal party",
    (d) => Object.assign(d.description.musubi, { focal: "FOX" }),
    "datapackage.json musubi.focal FOX, expected an id in parties.csv — did you mean FOC?",
  ],
  [
    "an unknown reference",
    (d) => Object.assign(d.description.musubi, { reference: "gazettes" }),
    "datapackage.json musubi.reference gazettes, expected an id in sources.csv — did you mean gazette?",
  ],
  [
    "a start after the end",
    (d) => Object.assign(d.description.musubi, { start: "2021-01-01" }),
    "datapackage.json musubi.start 2021-01-01 is after asOf 2020-06-30 — swapped dates?",
  ],
  [
    "an unknown layer",
    inFile("agreements.csv", "foc-aaa,bilateral,epa,epa", "foc-aaa,bilateral,epa,eap"),
    "agreements.csv:2 layer eap, expected a layer of datapackage.json (epa) — did you mean epa?",
  ],
  [
    "an agreement in a layer that draws none",
    (d) => {
      d.description.musubi.layers.push({ id: "help", role: "assistance", on: true, name: { en: "H", ja: "助" } });
      d.replace("agreements.csv", "foc-aaa,bilateral,epa,epa", "foc-aaa,bilateral,epa,help");
    },
    "agreements.csv:2 layer help, expected a layer of datapackage.json (epa)",
  ],
  [
    "a family that the package does not declare",
    inFile("agreements.csv", "foc-aaa,bilateral,epa,epa", "foc-aaa,bilateral,eqa,epa"),
    "agreements.csv:2 family eqa, expected epa — did you mean epa?",
  ],
  [
    "a form of assistance that the package does not declare",
    inFile("assistance.csv", "BBB,cmaa,", "BBB,cmma,"),
    "assistance.csv:2 form cmma, expected one of cmaa, epa-chapter — did you mean cmaa?",
  ],
  [
    "a layer without a role",
    (d) =>
      d.description.musubi.layers.push(
        // @ts-expect-error that is the fault
        { id: "more", on: true, name: { en: "M", ja: "他" } },
      ),
    "datapackage.json musubi.layers.1.role is missing",
  ],
  [
    "a role that is none",
    (d) => d.description.musubi.layers.push({ id: "more", role: "union", on: true, name: { en: "M", ja: "他" } }),
    "datapackage.json musubi.layers.1.role union",
  ],
  [
    "a colour that is none",
    (d) =>
      Object.assign(d.description.musubi.layers[0] ?? {}, {
        colour: { light: "blue", dark: "#ffffff", contrast: "#000000" },
      }),
    "datapackage.json musubi.layers.0.colour.light blue, expected a colour as #1a2b3c, in small letters",
  ],
  [
    "a layer whose id could not stand in an address",
    (d) => d.description.musubi.layers.push({ id: "Two words", role: "body", on: true, name: { en: "M", ja: "他" } }),
    "datapackage.json musubi.layers.1.id",
  ],
  [
    "two layers of talks",
    (d) => {
      for (const id of ["one", "two"])
        d.description.musubi.layers.push({ id, role: "talks", on: true, name: { en: id, ja: id } });
    },
    "datapackage.json musubi.layers.2.role talks, expected one layer of talks at most — a second one?",
  ],
  [
    "an agreement without parties",
    inFile("agreements.csv", "great,pluri", "lonely,bilateral,epa,epa,L,孤,L,孤,,unverified,true,,\ngreat,pluri"),
    "agreements.csv:3 id lonely has no parties, expected a row per party in memberships.csv",
  ],
  [
    "an agreement without the focal party",
    inFile(
      "memberships.csv",
      "great,FOC,,,2012-04-02,herald,secondary,2012-12-01,herald,secondary,,,,herald,secondary,,\n",
      "",
    ),
    "agreements.csv:3 id great has no row of FOC in memberships.csv, expected a row of the focal party",
  ],
  [
    "an agreement with the focal party alone",
    inFile(
      "memberships.csv",
      "foc-aaa,AAA,,,2004-01-13,gazette,official,2005-11-30,herald; month: gazette,secondary,,,,gazette,official,,\n",
      "",
    ),
    "agreements.csv:2 id foc-aaa has no party but FOC, expected a row per party in memberships.csv",
  ],
  [
    "bound to a focal party that is not",
    inFile(
      "memberships.csv",
      "foc-aaa,FOC,,,2004-01-13,gazette,official,2005-11-30,herald; month: gazette,secondary",
      "foc-aaa,FOC,,,2004-01-13,gazette,official,,,",
    ),
    "memberships.csv:3 in_force 2005-11-30, but FOC has none (memberships.csv:2), expected the entry into force for both",
  ],
  [
    "bound before the focal party",
    inFile("memberships.csv", BBB, BBB.replace("2013-01-01", "2012-11-01")),
    "memberships.csv:5 in_force 2012-11-01 is before that of FOC 2012-12-01 (memberships.csv:4)",
  ],
  [
    "the focal party's day left behind",
    inFile(
      "memberships.csv",
      "foc-aaa,AAA,,,2004-01-13,gazette,official,2005-11-30",
      "foc-aaa,AAA,,,2004-01-13,gazette,official,2005-12-01",
    ),
    "warning: memberships.csv:2 in_force 2005-11-30, but the first of the others is 2005-12-01 (memberships.csv:3), expected the same — corrected in one row only?",
  ],
  [
    "in force without signature",
    inFile("memberships.csv", BBB, BBB.replace("2012-04-02,herald,secondary", ",,")),
    "memberships.csv:5 in_force 2013-01-01 stands without a signature, expected a date in signed — in the wrong column?",
  ],
  [
    "via a state",
    inFile("memberships.csv", "great,CCC,ORG", "great,CCC,BBB"),
    "memberships.csv:7 via BBB is a state, expected an organisation — party and via swapped?",
  ],
  [
    "via an organisation that is no party",
    inFile("memberships.csv", "great,ORG,,", "great,AAA,,"),
    "memberships.csv:7 via ORG has no row of its own in great, expected the organisation to take part itself",
  ],
  [
    "via an organisation it never belonged to",
    inFile("organisations.csv", "ORG,CCC", "ORG,AAA"),
    "memberships.csv:7 via CCC was never a member of ORG, expected a row in organisations.csv",
  ],
  [
    "a chapter without membership",
    inFile("assistance.csv", "AAA,epa-chapter,,,foc-aaa", "AAA,epa-chapter,,,great"),
    "assistance.csv:3 refers_to AAA has no membership in great, expected its row in memberships.csv — the wrong agreement?",
  ],
  [
    "a chapter of nothing",
    inFile("assistance.csv", "AAA,epa-chapter,,,foc-aaa", "AAA,epa-chapter,,,"),
    "assistance.csv:3 refers_to is empty, expected the agreement of the chapter",
  ],
  [
    "a chapter with a date of its own",
    inFile("assistance.csv", "foc-aaa,,,", "foc-aaa,2004-01-13,gazette,official"),
    "assistance.csv:3 signed 2004-01-13, expected nothing: the membership in foc-aaa gives the dates",
  ],
  [
    "a pact that refers",
    inFile("assistance.csv", "税関協定,,", "税関協定,great,"),
    "assistance.csv:2 refers_to great, expected nothing: only chapters refer to an agreement — a chapter by its form?",
  ],
  [
    "a pact without a name",
    inFile("assistance.csv", "Customs pact,税関協定", ","),
    "assistance.csv:2 name_en is empty, expected a name: only chapters bear that of their agreement",
  ],
  [
    "a year without total",
    inFile("trade.csv", "2019,WLD,1100,950,\n", ""),
    "trade.csv:5 year 2019 has no row WLD, expected the grand total of the year",
  ],
  [
    "a total without figures",
    inFile("trade.csv", "2019,WLD,1100", "2019,WLD,"),
    "trade.csv:6 exports is empty, expected the total of 2019",
  ],
  [
    "an unknown trade partner",
    inFile("trade.csv", "2019,AAA", "2019,ABA"),
    "trade.csv:5 party ABA, expected an id in parties.csv, or WLD for the total — did you mean AAA?",
  ],
  [
    "more than the whole",
    inFile("trade.csv", "2019,AAA,120", "2019,AAA,120000"),
    "trade.csv:5 exports 120000 is more than the total 1100 (line 6) — another unit?",
  ],
  [
    "trade below nothing",
    inFile("trade.csv", "2019,AAA,120", "2019,AAA,-120"),
    "trade.csv:5 exports -120, expected 0 or more",
  ],
  [
    "trade of a year to come",
    (d) => {
      d.replace("trade.csv", "2019,AAA", "2029,AAA");
      d.replace("trade.csv", "2019,WLD", "2029,WLD");
    },
    "trade.csv:5 year 2029, expected a year up to that of the as-of day, 2020",
  ],
  [
    "a partial flow that is none",
    inFile("trade.csv", "2018,BBB,10,,exports", "2018,BBB,10,,export"),
    "trade.csv:3 partial export, expected exports or imports — did you mean exports?",
  ],
  [
    "a partial flow without figure",
    inFile("trade.csv", "2018,BBB,10,,exports", "2018,BBB,10,,imports"),
    "trade.csv:3 partial imports, expected a figure in imports: what is missing is not partial",
  ],
];

const DESCRIPTION: Case[] = [
  [
    "a lost mandatory table",
    (d) => {
      d.description.resources = d.description.resources.filter((r) => r.name !== "memberships");
      d.files.delete("memberships.csv");
    },
    "datapackage.json resources table memberships is missing",
  ],
  [
    "a mandatory column not described",
    (d) => {
      const t = described(d, "published");
      t.schema.fields = t.schema.fields.filter((f) => (f as { name: string }).name !== "value");
    },
    "datapackage.json resources.11.schema.fields published.value is missing — every package needs it",
  ],
  [
    "a reference to a table that is not there",
    (d) =>
      described(d, "harbours").schema.foreignKeys?.push({
        fields: "party",
        reference: { resource: "ports", fields: "id" },
      }),
    "datapackage.json resources.13.schema.foreignKeys harbours.party refers to ports, expected a table of the package",
  ],
  [
    "trade without unit",
    (d) => {
      described(d, "trade").musubi = { source: "counts" };
    },
    "datapackage.json resources.9.musubi.unit is missing, expected the unit of the figures",
  ],
  [
    "a day that is none",
    (d) => Object.assign(d.description.musubi, { asOf: "2020-06" }),
    "datapackage.json musubi.asOf 2020-06, expected a full date as 2026-07-01",
  ],
  [
    "a member that is missing",
    (d) => Object.assign(d.description.musubi, { title: { en: "x" } }),
    "datapackage.json musubi.title.ja is missing",
  ],
];

describe.each([
  ["cells", CELLS],
  ["shape of a file", SHAPES],
  ["keys", KEYS],
  ["evidence", EVIDENCE],
  ["time", TIME],
  ["meaning", MEANING],
  ["description", DESCRIPTION],
] as const)("%s", (_, cases) => {
  test.each(cases)("%s", (_law, plant, sentence) => {
    const found = sentences(draftPackage(plant));
    expect(
      found.filter((s) => s.startsWith(sentence)),
      found.join("\n"),
    ).toHaveLength(1);
  });
});

/** Laws whose fault lies in one cell alone: nothing but that sentence is said. */
test.each([...CELLS, ...TIME.filter(([law]) => !law.startsWith("signed"))])(
  "%s: said once, and nothing else",
  (_law, plant) => {
    expect(sentences(draftPackage(plant))).toHaveLength(1);
  },
);

/** What must not be called a fault: only certain contradictions are. */
test.each<[string, (d: Draft) => void]>([
  [
    "a day and the year that holds it",
    inFile("memberships.csv", "2016-01-01,herald,secondary,2017-01-01", "2017-06-20,herald,secondary,2017"),
  ],
  ["a day and the month that holds it", inFile("organisations.csv", "ORG,CCC,1995,", "ORG,CCC,2015-03-31,")],
  [
    "both on the same day",
    inFile("memberships.csv", "2016-01-01,herald,secondary,2017-01-01", "2017-01-01,herald,secondary,2017-01-01"),
  ],
  ["a document printed soon after the as-of day", inFile("stages.csv", "2001-03-01", "2020-12-01")],
  ["the as-of day itself, and its month", inFile("milestones.csv", "1999,", "2020-06,")],
  [
    "whoever accedes signs an agreement whose talks it knew nothing of",
    inFile("memberships.csv", "2016-01-01,herald", "2009-01-01,herald"),
  ],
  [
    "talks suspended and resumed",
    inFile(
      "stages.csv",
      "great,neg",
      "great,suspended,2011-01,herald,secondary,\ngreat,negotiating,2011-05,herald,secondary,\ngreat,neg",
    ),
  ],
  ["unverified beside a good source", inFile("milestones.csv", "1999,herald,secondary", "1999,gazette,unverified")],
])("no fault: %s", (_, change) => expect(sentences(draftPackage(change))).toEqual([]));

test("a year between two days hides nothing", () => {
  const found = sentences(
    draftPackage(
      inFile(
        "memberships.csv",
        BBB,
        BBB.replace("2012-04-02", "2013-06-01")
          .replace("2013-01-01", "2013")
          .replace("2018", "2013-02-01")
          .replace("; year: gazette", ""),
      ),
    ),
  );
  expect(found).toEqual(["memberships.csv:5 left 2013-02-01 is before signed 2013-06-01 — day and month swapped?"]);
});

test("a package may narrow a closed set, never widen it", () => {
  const widen = (d: Draft) => {
    const kind = described(d, "parties").schema.fields[1] as { constraints: { enum: string[] } };
    kind.constraints.enum = ["planet", "state", "organisation"];
  };
  const planet = sentences(
    draftPackage((d) => {
      widen(d);
      d.replace("parties.csv", "CCC,territory", "CCC,planet");
    }),
  );
  expect(planet).toEqual(["parties.csv:6 kind planet, expected one of state, organisation"]);
  expect(sentences(draftPackage(widen))).toEqual(["parties.csv:6 kind territory, expected one of state, organisation"]);
});

test("all faults at once, in the order of the files", () => {
  const found = sentences(
    draftPackage(({ replace }) => {
      replace("milestones.csv", "1999,herald", "1999,hearld");
      replace("parties.csv", "CCC,territory", "CCC,teritory");
      replace("aliases.csv", "AAA,アランド,あらんど", "AAA,アランド");
      replace("trade.csv", "2019,WLD,1100,950,\n", "");
      replace("memberships.csv", "2016-01-01,herald", "2018-01-01,herald");
      replace("parties.csv", "10.5,20", "ten,20");
    }),
  );
  expect(found.map((s) => s.split(" ")[0])).toEqual([
    "parties.csv:2",
    "parties.csv:6",
    "aliases.csv:3",
    "memberships.csv:8",
    "milestones.csv:3",
    "trade.csv:5",
  ]);
});

test("warnings alone do not refuse a package", () => {
  const loaded = loadPackage(draftPackage(({ files }) => files.set("extra.csv", "a\n")));
  expect(loaded.ok && loaded.warnings.map((w) => w.severity)).toEqual(["warning"]);
});

test("a package that is not there, or no JSON", () => {
  expect(sentences(new Map())).toEqual([
    "datapackage.json is missing, expected the description of the tables — an empty folder?",
  ]);
  expect(sentences(new Map([["datapackage.json", "{,}"]]))[0]).toMatch(
    /^datapackage.json cannot be read as JSON — a comma too many or too few\?/,
  );
});
