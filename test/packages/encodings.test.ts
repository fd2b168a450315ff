// What Japanese spreadsheets write is read and said; what only looks like it is refused with its line.
import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/data/package/issue.ts";
import { openPackage } from "../../src/data/package/open.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { diceOf, MUTATIONS, shiftJis } from "./mutate.ts";
import { untranslated } from "./untranslated.ts";

type Files = Map<string, Uint8Array>;
const encoder = new TextEncoder();
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

/** What is opened or said of the template with a table of other bytes. */
function opening(path: string, bytes: (text: string) => Uint8Array) {
  const files = templateFiles();
  files.set(path, bytes(textOf(files, path)));
  const opened = openPackage(files);
  return { opened, told: opened.told, said: opened.ok ? [] : opened.issues.map(formatIssue) };
}

const plain = openPackage(templateFiles());
const dataset = plain.ok ? plain.dataset : undefined;

describe("is read", () => {
  test("UTF-16 as Excel writes it", () => {
    const { opened, told } = opening("parties.csv", (text) =>
      Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
    );
    expect(told).toEqual([{ file: "parties.csv", encoding: "UTF-16" }]);
    expect(opened.ok && opened.dataset).toEqual(dataset);
  });
  test("Shift_JIS", () => {
    const files = templateFiles();
    let tables = 0;
    for (let seed = 1; seed < 12; seed++) {
      const own = new Map(files);
      MUTATIONS.Shift_JIS?.(own, diceOf(seed));
      const opened = openPackage(own);
      const isAscii = opened.told.length === 0;
      if (!isAscii) tables++;
      expect(opened.told.every((t) => t.encoding === "Shift_JIS")).toBe(true);
      expect(opened.ok && opened.dataset).toEqual(dataset);
    }
    expect(tables).toBeGreaterThan(2);
  });
  test.each([
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    [
      "dates with slashes",
      (text: string) => text.replaceAll("2016-09-30", "2016/9/30").replaceAll("2018-07-01", "2018/7/1"),
    ],
    ["digits of full width", (text: string) => text.replaceAll("2019-03", "２０１９／３")],
  ])("%s", (_, change) => {
    const { opened } = opening("memberships.csv", (text) => encoder.encode(change(text)));
    expect(opened.ok && opened.dataset).toEqual(dataset);
  });
});

describe("is refused", () => {
  test("an accent of Windows, which bytes of Shift_JIS look like", () => {
    const { said } = opening("parties.csv", (text) =>
      Uint8Array.from([
        ...encoder.encode("id,kind,iso2,name_en,name_ja,short_en,short_ja,lat,lon\nXAA,state,,Per"),
        0xfa,
        ...encoder.encode(`,a,b,c,,\n${text.replace(/[^\u0020-\u007e\n]/g, "x")}`),
      ]),
    );
    expect(said).toEqual([
      "parties.csv is in an encoding that is not known, expected UTF-8 — choose “CSV UTF-8” in the spreadsheet",
    ]);
  });
  test("one damaged byte in UTF-8, with its line", () => {
    const { said } = opening("parties.csv", (text) => {
      const bytes = encoder.encode(text);
      bytes[text.split("\n").slice(0, 2).join("\n").length - 30] = 0xff;
      return bytes;
    });
    expect(said).toEqual([
      "parties.csv:2 holds bytes that are not UTF-8, expected UTF-8 throughout — damaged on the way?",
    ]);
  });
  /** As a spreadsheet saves the template in Shift_JIS after somebody has typed that name. */
  const named = (name: string) => opening("parties.csv", (text) => shiftJis(text.replace("Brun", name)));
  test.each([
    ["Bra–Brun", "Bra?Brun"],
    ["Brün", "Br?n"],
    ["日经本", "日?本"],
    ["São “Tomé” X", "S?o"],
  ])("Shift_JIS of %s, in which a sign is lost", (name, word) => {
    const { opened, said } = named(name);
    const shown = /^\w+$/.test(word) ? word : `"${word}"`;
    expect(said).toEqual([
      `parties.csv:3 ${shown} has “?” for a sign that Shift_JIS lacks, expected UTF-8 — choose “CSV UTF-8” in the spreadsheet`,
    ]);
    expect(opened.ok ? [] : opened.issues.flatMap(untranslated)).toEqual([]);
  });
  test.each(["Really? Brun", "Brun?", "https://brun.example/a?b=c?d", "どれ? それ"])(
    "but not Shift_JIS of %s, where nothing is lost",
    (name) => expect(named(name).said).toEqual([]),
  );
  test.each([
    ["01/02/2022", "2022-02-01 or 2022-01-02? write it as 2018-12-30"],
    ["30/12/2022", "2022-12-30? write it that way"],
    ["30 Dec 2022", "2022-12-30? write it that way"],
  ])("%s, with the question it raises", (date, question) => {
    const { said } = opening("memberships.csv", (text) => encoder.encode(text.replace("2019-03", date)));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(question);
  });
});
