// What people bring in place of a package as it was saved: read where nothing is lost, else refused in one sentence that says what to do.
import { strToU8, zipSync } from "fflate";
import { readXlsx, type Sheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { packZip } from "../../src/data/archive/zip.ts";
import { formatIssue, type Issue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { writeWorkbook } from "../../src/export/package-workbook.ts";
import { broughtFiles } from "../../src/views/data/brought.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { untranslated } from "./untranslated.ts";

const files = templateFiles();
const texts = new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
const good = openPackage(files);
const dataset = good.ok ? good.dataset : undefined;

const MISSING = (cause: string): string =>
  `datapackage.json is missing, expected the description of the tables — ${cause}`;

async function openingAll(files: Map<string, Uint8Array>) {
  const said = (issues: readonly Issue[]): string[] => {
    expect(issues.flatMap(untranslated)).toEqual([]);
    return issues.filter((i) => i.severity === "error").map(formatIssue);
  };
  const brought = await broughtFiles({ files });
  if (!brought.ok) return { said: said(brought.issues) };
  const opened = openPackage(brought.files);
  return opened.ok ? { dataset: opened.dataset, said: [] } : { said: said(opened.issues) };
}

const opening = (name: string, bytes: Uint8Array) => openingAll(new Map([[name, bytes]]));

type Told = Pick<Sheet, "name" | "rows">;
/** The template as a workbook in which somebody has changed sheets. */
async function book(change: (sheet: Told) => Partial<Told> | undefined): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await writeWorkbook(texts, [["note", "注"]]));
  return writeXlsx({
    sheets: sheets.flatMap(({ name, rows }) => {
      const changed = change({ name, rows });
      return changed ? [{ name, rows, ...changed }] : [];
    }),
  });
}
const inMemberships = (change: (sheet: Told) => Partial<Told> | undefined) =>
  book((sheet) => (sheet.name === "memberships" ? change(sheet) : {}));

describe("a workbook", () => {
  test.each<[string, (sheet: Told) => Partial<Told>]>([
    ["with a title above a table", ({ rows }) => ({ rows: [["締約国の一覧"], [], ...rows] })],
    ["with a sheet in capitals", () => ({ name: "Memberships" })],
    ["with a space behind the name of a sheet", () => ({ name: "memberships " })],
  ])("%s is read", async (_, change) => {
    const { dataset: read, said } = await opening("mine.xlsx", await inMemberships(change));
    expect(said).toEqual([]);
    expect(read?.memberships).toEqual(dataset?.memberships);
  });
  test("with a title tells lines as the spreadsheet counts them", async () => {
    const change = ({ rows }: Told) => ({
      rows: [["title"], ...rows.map((r) => r.map((c) => (c === "XBB" ? "XBX" : c)))],
    });
    const { said } = await opening("mine.xlsx", await inMemberships(change));
    expect(said[0]).toMatch(/^memberships\.csv:4 party XBX, /);
  });
  test.each<[string, (sheet: Told) => Partial<Told> | undefined, string]>([
    ["whose sheet has another name", () => ({ name: "締約国" }), "a sheet for each table — renamed to 締約国?"],
    ["without a sheet", () => undefined, "a sheet for each table"],
  ])("%s is told so", async (_, change, end) => {
    const { said } = await opening("mine.xlsx", await inMemberships(change));
    expect(said).toEqual([`mine.xlsx has no sheet memberships, expected ${end}`]);
  });
});

describe("another file", () => {
  test.each<[string, string, Uint8Array, string]>([
    [
      "an OpenDocument spreadsheet",
      "mine.ods",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") }),
      "mine.ods is not an .xlsx, expected an .xlsx file — save it as .xlsx in the spreadsheet",
    ],
    [
      "a workbook of before 2007, or with a password",
      "mine.xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      "mine.xls is not an .xlsx, expected an .xlsx file — an old .xls, or one with a password? save it as .xlsx",
    ],
    [
      "an archive with the archive",
      "all.zip",
      zipSync({ "folder/mine.zip": packZip(files) }),
      "all.zip holds folder/mine.zip and no package, expected a package — bring that file by itself",
    ],
    [
      "an archive with the workbook",
      "all.zip",
      zipSync({ "mine.xlsx": strToU8("x"), "notes.txt": strToU8("x") }),
      "all.zip holds mine.xlsx and no package, expected a package — bring that file by itself",
    ],
  ])("%s is refused with what to do", async (_, name, bytes, sentence) => {
    expect((await opening(name, bytes)).said).toEqual([sentence]);
  });
  const NO_PART = "is no part of a package, expected a folder, a .zip, an .xlsx or tables as .csv";
  test.each<[string, string[], string]>([
    [
      "an archive that is none",
      ["a.zip"],
      "a.zip is not a ZIP archive, expected a .zip file — another kind of file with that ending?",
    ],
    [
      "a workbook that is none",
      ["a.XLSX"],
      "a.XLSX is not an .xlsx, expected an .xlsx file — another kind of file with that ending?",
    ],
    ["a document", ["law.pdf"], `law.pdf ${NO_PART}`],
    ["a file without an ending", ["LICENSE"], `LICENSE ${NO_PART}`],
    ["a picture and a document", ["a.png", "law.pdf"], `a.png ${NO_PART}`],
    ["a story", ["talk.yaml"], `talk.yaml ${NO_PART} — a story? open it under “Stories”`],
    ["a name that is a page", ["<img src=x>"], `"<img src=x>" ${NO_PART}`],
    ["a name of 200 letters", ["w".repeat(200)], `"${"w".repeat(60)}…" ${NO_PART}`],
    ["a folder of something else", ["house/plan.pdf"], MISSING("an empty folder?")],
    ["a folder of other tables", ["house/costs.csv"], MISSING("the wrong folder?")],
  ])("%s in place of a package is called what it is", async (_, names, sentence) => {
    const brought = new Map(names.map((name) => [name, strToU8("x")]));
    expect((await openingAll(brought)).said).toEqual([sentence]);
  });
  test.each([
    [["a.zip", "b.zip"], "a.zip"],
    [["a.png", "b.zip"], "b.zip"],
    [["box/notes.txt", "box/b.zip"], "b.zip"],
  ])("an archive among %j is to be brought alone", async (names, name) => {
    const brought = new Map(names.map((n) => [n, n.endsWith(".zip") ? packZip(files) : strToU8("x")]));
    const sentence = `${name} stands beside other files, expected a package — bring that file by itself`;
    expect((await openingAll(brought)).said).toEqual([sentence]);
  });
});

describe("an archive of a Japanese system", () => {
  /** Packed under names of ASCII that become those bytes. */
  const packed = (names: Record<string, number[]>, own: Record<string, Uint8Array> = {}): Uint8Array => {
    const folder = Object.keys(names)[0] ?? "";
    const all = [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
    let text = Buffer.from(zipSync({ ...Object.fromEntries(all), ...own }, { level: 0 })).toString("latin1");
    for (const [name, bytes] of Object.entries(names))
      text = text.replaceAll(name, Buffer.from(bytes).toString("latin1"));
    return Uint8Array.from(Buffer.from(text, "latin1"));
  };
  test.each<[string, Uint8Array]>([
    ["a folder 表, whose second byte is a backslash", packed({ "@@": [0x95, 0x5c] })],
    ["a folder 協定", packed({ "@@@@": [0x8b, 0xa6, 0x92, 0xe8] })],
    ["UTF-8 that does not say so", packed({ "@@@": [0xe8, 0xa1, 0xa8] })],
    [
      "two memos of names of the same length",
      packed({ "@@": [0x96, 0xf1], "##": [0x89, 0xb3] }, { "@@/##.txt": strToU8("1"), "@@/@@.txt": strToU8("2") }),
    ],
  ])("is opened with %s", async (_, bytes) => {
    const { dataset: read, said } = await opening("mine.zip", bytes);
    expect(said).toEqual([]);
    expect(read).toEqual(dataset);
  });
});

describe("a table", () => {
  const withTable = (change: (text: string) => string): Promise<{ dataset?: typeof dataset; said: string[] }> =>
    opening(
      "mine.zip",
      packZip(new Map(files).set("memberships.csv", strToU8(change(texts.get("memberships.csv") ?? "")))),
    );
  test.each<[string, (text: string) => string]>([
    ["a sign that nobody sees in an id", (t) => t.replace("alba-brun,XBB", "alba-brun\u200b,XBB")],
    ["a mark of direction before a day", (t) => t.replace("2016-09-30", "\u200e2016-09-30")],
  ])("with %s is read", async (_, change) => {
    const { dataset: read, said } = await withTable(change);
    expect(said).toEqual([]);
    expect(read).toEqual(dataset);
  });
  test.each(["締約国の一覧", "List,,,", "title,of,a,table"])("with the title %s above is told once", async (title) => {
    const { said } = await withTable((t) => `${title}\n${t}`);
    const own = said.filter((s) => s.startsWith("memberships.csv"));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(
      /^memberships\.csv:1 holds no name of a column, .* — a title above the names, or no names\?$/,
    );
  });
  test.each([
    ["n/a", "nothing known, or no end? leave it empty"],
    ["未定", "nothing known, or no end? leave it empty"],
    ["継続中", "nothing known, or no end? leave it empty"],
    ["16/9/30", "a year of two digits: write all four"],
  ])("with %s for a day says what to write", async (day, cause) => {
    const { said } = await withTable((t) => t.replace("2019-03", day));
    expect(said).toEqual([expect.stringMatching(new RegExp(` — ${cause.replace("?", "\\?")}$`))]);
  });
});
