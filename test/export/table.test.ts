import { describe, expect, test } from "vitest";
import { citeBibtex, citeText } from "../../src/export/cite.ts";
import { csvOf, jsonOf, tsvOf } from "../../src/export/table.ts";

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
const about = [["Question", "What, exactly?"]] as const;

describe("a table that is taken away", () => {
  test("opens right in a spreadsheet: mark, CRLF, quotes, no formula, and says what it is", () => {
    const csv = csvOf(table, about);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.replaceAll("\r\n", "").includes("\n")).toBe(false);
    expect(csv).toContain('Question,"What, exactly?"\r\n\r\n"Name, long",数\r\n');
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
    const read = JSON.parse(jsonOf(table, about)) as { about: unknown; rows: unknown };
    expect(read.about).toEqual({ Question: "What, exactly?" });
    expect(read.rows).toEqual(table.rows);
  });
});

test("a citation names title, day, data, address and sources", () => {
  const cited = {
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
