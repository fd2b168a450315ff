// What a Japanese spreadsheet writes is read as what was meant, and every row keeps the line it stands on.
import { describe, expect, test } from "vitest";
import { editDistance, nearestOf } from "../../src/data/nearest.ts";
import { formatCsv, parseCsv } from "../../src/data/package/csv.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { parseSourceCell } from "../../src/data/package/source-cell.ts";
import { draftPackage } from "./fixture.ts";

const datasetOf = (files: ReadonlyMap<string, string>) => {
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.dataset;
};
const sound = datasetOf(draftPackage());

describe("the same dataset, however the file was saved", () => {
  const everyFile = (change: (text: string) => string) =>
    new Map([...draftPackage()].map(([path, text]) => [path, path.endsWith(".csv") ? change(text) : text]));
  test.each([
    ["byte order mark", everyFile((t) => `\ufeff${t}`)],
    ["without the last line end", everyFile((t) => t.replace(/\n$/, ""))],
    [
      "blank and cleared rows at the end",
      everyFile((t) => `${t}\n${",".repeat((t.split("\n")[0] ?? "").split(",").length - 1)}\n\n`),
    ],
    [
      "every cell in quotes",
      everyFile((t) =>
        parseCsv(t)
          .records.map((r) => `${r.cells.map((c) => `"${c.replaceAll('"', '""')}"`).join()}\n`)
          .join(""),
      ),
    ],
    ["slashes and no zeros", draftPackage(({ replace }) => replace("memberships.csv", "2004-01-13", "2004/1/13"))],
    ["full-width date", draftPackage(({ replace }) => replace("memberships.csv", "2004-01-13", "２００４／１／１３"))],
    ["full-width number", draftPackage(({ replace }) => replace("trade.csv", "100.5", "１００．５"))],
    ["grouped number", draftPackage(({ replace }) => replace("trade.csv", "WLD,1000", 'WLD,"1,000"'))],
    ["minus of typography", draftPackage(({ replace }) => replace("parties.csv", "-5,170.25", "−5,170.25"))],
    ["TRUE", draftPackage(({ replace }) => replace("memberships.csv", "DDD,,true", "DDD,,TRUE"))],
    [
      "full-width space between ids",
      draftPackage(({ replace }) =>
        replace("memberships.csv", "herald; month: gazette", "herald　；　month：　gazette"),
      ),
    ],
    [
      "spaces around cells",
      draftPackage(({ replace }) => replace("aliases.csv", "AAA,安国,あんこく", " AAA , 安国　,あんこく ")),
    ],
    [
      "columns in another order",
      draftPackage(({ files }) =>
        files.set("aliases.csv", "reading,party,alias\nあんこく,AAA,安国\nあらんど,AAA,アランド\n"),
      ),
    ],
    ["inside a folder", new Map([...draftPackage()].map(([path, text]) => [`fiction-main/${path}`, text]))],
    [
      "inside a folder of another system",
      new Map([...draftPackage()].map(([path, text]) => [`fiction\\${path}`, text])),
    ],
  ])("%s", (_, files) => expect(datasetOf(files)).toEqual(sound));

  test("CRLF, also inside a cell", () => {
    const dataset = datasetOf(everyFile((t) => t.replaceAll("\n", "\r\n")));
    expect(dataset.memberships).toEqual(sound.memberships);
    expect(dataset.trade).toEqual(sound.trade);
  });
  test("a list of files is as good as a map", () => {
    const loaded = loadPackage([...draftPackage()].map(([path, text]) => ({ path, text })));
    expect(loaded.ok && loaded.dataset).toEqual(sound);
  });
});

describe("CSV", () => {
  test("lines are counted through cells of several lines, with every line end", () => {
    const { records } = parseCsv('a,b\r\n"1\r\n2\n3",x\ry,z\n\nlast,"q""q"\n');
    expect(records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1\r\n2\n3", "x"] },
      { line: 5, cells: ["y", "z"] },
      { line: 7, cells: ["last", 'q"q'] },
    ]);
  });
  test("a byte order mark does not hide a quote", () => {
    expect(parseCsv('\ufeff"a,b",c\n').records).toEqual([{ line: 1, cells: ["a,b", "c"] }]);
  });
  test("a comma at the end is an empty cell", () => {
    expect(parseCsv("a,\n,\n,").records.map((r) => r.cells)).toEqual([
      ["a", ""],
      ["", ""],
      ["", ""],
    ]);
  });
  test("an open quote is named by its own line", () => {
    expect(parseCsv('a\nb,"c\nd\ne')).toEqual({ records: [{ line: 1, cells: ["a"] }], openQuote: 2 });
  });
  test("an empty cell alone is no blank line", () => {
    expect(parseCsv(formatCsv([[""], ["x"]])).records.map((r) => r.cells)).toEqual([[""], ["x"]]);
  });
});

test("faults before the fault do not move its line", () => {
  const loaded = loadPackage(
    draftPackage(({ replace }) => {
      replace("parties.csv", "FOC,state", '"FOC",state');
      replace("parties.csv", "DDD,state", "DDD,sate");
    }),
  );
  // The name of AAA takes two lines, so DDD stands in the seventh.
  expect(loaded.ok ? [] : loaded.issues.map((i) => [i.file, i.line, i.column])).toEqual([["parties.csv", 7, "kind"]]);
});

describe("guesses", () => {
  test.each([
    ["VMN", "VNM", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["same", "same", 0],
  ])("%s → %s: %i edits", (a, b, n) => expect(editDistance(a, b)).toBe(n));
  test("the nearest id, the same first letter first; none when all are far", () => {
    expect(nearestOf("VMN", ["VNA", "VNM", "AMN"])).toBe("VNM");
    expect(nearestOf("vnm", ["VUT", "VNM"])).toBe("VNM");
    expect(nearestOf("ＶＮＭ", ["VUT", "VNM"])).toBe("VNM");
    expect(nearestOf("QQQ", ["VNM", "JPN"])).toBeUndefined();
  });
});

test("the grammar of a source cell", () => {
  expect(parseSourceCell("a b; month: c; year: d e")).toEqual({
    ids: ["a", "b"],
    parts: [
      { precision: "month", ids: ["c"] },
      { precision: "year", ids: ["d", "e"] },
    ],
  });
  expect(parseSourceCell("; year: d")).toEqual({ ids: [], parts: [{ precision: "year", ids: ["d"] }] });
  expect(parseSourceCell("")).toEqual({ ids: [], parts: [] });
  expect(parseSourceCell("a;").fault).toBeDefined();
  expect(parseSourceCell("a month: b").fault?.cause).toBe("a semicolon is missing before the part");
});
