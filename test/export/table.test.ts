import { describe, expect, test } from "vitest";
import { citeBibtex, citeText } from "../../src/export/cite.ts";
import { csvOf, describedCsv, jsonOf, tsvOf, uniqueNames } from "../../src/export/table.ts";
import { institutionsOf, publishersOf } from "../../src/i18n/publisher.ts";

const table = {
  id: "x",
  columns: ["Name, long", "数"],
  rows: [
    ['says "yes"', 1],
    ["=HYPERLINK(1)", -2.5],
    ["-1", null],
    ["line\nbreak", 0],
  ],
};
const source = {
  id: "mofa-x",
  publisher: { en: "Ministry", ja: "省" },
  title: "T",
  url: null,
  grade: "official" as const,
  published: "2018",
};
const about = [["Question", "What, exactly?"]] as const;

describe("a table that is taken away", () => {
  test("opens right in a spreadsheet: mark, CRLF, quotes, no formula, names first", () => {
    const csv = csvOf(table);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.replaceAll("\r\n", "").includes("\n")).toBe(false);
    // A row is a line, also for readers that know no quotes.
    expect(csv.trimEnd().split("\r\n")).toHaveLength(table.rows.length + 1);
    expect(csv).toContain("line break,0");
    // Programs read it from line one.
    expect(csv.startsWith('\ufeff"Name, long",数\r\n')).toBe(true);
    expect(csv).toContain('"says ""yes""",1\r\n');
    expect(csv).toContain("'=HYPERLINK(1),-2.5\r\n");
    expect(csv).toContain("-1,\r\n");
    expect(tsvOf(table).split("\n")[0]).toBe("Name, long\t数");
  });
  test("to the clipboard: tabs between cells, and only what would break them in quotes", () => {
    const cells = {
      ...table,
      rows: [
        ["a\tb, c", 'd "e"'],
        ["", 1],
      ],
    };
    expect(tsvOf(cells)).toBe('Name, long\t数\n"a\tb, c"\t"d ""e"""\n\t1');
  });
  test("as JSON keeps values as they are", () => {
    const read = JSON.parse(jsonOf(table, about, [])) as { about: unknown; rows: unknown };
    expect(read.about).toEqual({ Question: "What, exactly?" });
    expect(read.rows).toEqual(table.rows);
  });
});

test("no two columns have one name", () => {
  expect(uniqueNames(["Since", "Party", "Since", "Since"])).toEqual(["Since", "Party", "Since (2)", "Since (3)"]);
  expect(new Set(uniqueNames(["a", "a (2)", "a"])).size).toBe(3);
});

test("a description beside the table says what was asked, and of what kind its columns are", () => {
  const read = JSON.parse(describedCsv(table, about, [source], "x.csv", "en"));
  expect(read["musubi:sources"]).toEqual([source]);
  expect(read).toMatchObject({ url: "x.csv", "musubi:about": { Question: "What, exactly?" }, "musubi:rows": 4 });
  expect(read.tableSchema.columns.map((c: { datatype: string }) => c.datatype)).toEqual(["string", "number"]);
});

test("two citations have two keys, and one citation has the same on every day", () => {
  const cited = {
    language: "en" as const,
    title: "T",
    what: "w",
    date: "2022-02-01",
    version: "v",
    address: "https://x/?select=rcep",
    sources: [],
  };
  const key = (c: typeof cited & { accessed?: string }) => /@misc\{([^,]+),/.exec(citeBibtex(c))?.[1];
  expect(key({ ...cited, accessed: "2026-01-01" })).toBe(key({ ...cited, accessed: "2027-01-01" }));
  expect(key(cited)).not.toBe(key({ ...cited, address: "https://x/?select=cptpp" }));
  expect(key(cited)).toMatch(/^musubi-2022-02-01-[0-9a-z]+$/);
});

test("each source has its own grade, and its institution or the site that names none", () => {
  const publisher = { en: "Ministry A", ja: "A省" };
  const source = { host: "a.go.jp", publisher, title: "A", grade: "official" } as const;
  const text = citeText({
    language: "ja",
    title: "T",
    what: "w",
    date: "2022",
    version: "v",
    address: "https://x/",
    sources: [source, { host: "b.com", title: "A", grade: "secondary" }],
    gradeIn: (g) => `grade ${g}`,
  });
  expect(text).toContain("A省: A [grade official]");
  expect(text).toContain("ウェブサイト b.com: A [grade secondary]");
});

test("publishers stand once each: institutions before sites that name nobody, official ones first", () => {
  const named = (en: string, grade: "official" | "secondary") => ({ host: "x.org", grade, publisher: { en, ja: en } });
  const sources = [
    { host: "mirror.com", grade: "secondary" } as const,
    named("News", "secondary"),
    named("MOFA", "official"),
  ];
  const all = [...sources, named("MOFA", "official"), { host: "gov.example", grade: "official" } as const];
  expect(publishersOf(all, "en")).toEqual(["MOFA", "News", "Website gov.example", "Website mirror.com"]);
  expect(institutionsOf(all, "en")).toEqual(["MOFA"]);
});

test("a citation names title, day, data, address and sources", () => {
  const cited = {
    language: "en" as const,
    title: "Title",
    what: "50 % & more {x}",
    date: "2025-05-31",
    version: "data 1",
    address: "https://example.org/?date=2025-05-31",
    sources: [{ host: "example.org", title: "A source", published: "2025" }],
  };
  const text = citeText(cited);
  for (const part of ["Title", "2025-05-31", "data 1", cited.address, "A source"]) expect(text).toContain(part);
  const bib = citeBibtex(cited);
  expect(bib).toContain("50 \\% \\& more x");
  expect(bib.match(/[{]/g)?.length).toBe(bib.match(/[}]/g)?.length);
});
