// What a spreadsheet has saved in its own way is frozen in ours: the same bytes whichever program a row was typed in.
import { describe, expect, test } from "vitest";
import { loadPackage } from "../../src/data/package/load.ts";
import { textFiles } from "../../src/data/package/text-files.ts";
import { rewrittenSentence, tablesAsRead } from "../../tools/freeze/as-read.ts";
import { changesBetween, fingerprintsOf } from "../../tools/freeze/fingerprints.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { shiftJis } from "../packages/mutate.ts";
import { draftPackage } from "./fixture.ts";

const encoder = new TextEncoder();
const ISO = draftPackage();
const good = ISO.get("memberships.csv") ?? "";
/** The package with a table as somebody has saved it. */
const saved = (bytes: Uint8Array, path = "memberships.csv") =>
  new Map([...ISO].map(([at, text]) => [at, at === path ? bytes : encoder.encode(text)]));

test.each(["data", "examples/new-zealand"])("%s is written as it is read", (folder) => {
  expect(tablesAsRead(readPackageFolder(folder)).map(rewrittenSentence)).toEqual([]);
});

describe("comes back as it was", () => {
  test.each<[string, (text: string) => Uint8Array]>([
    ["days with slashes", (t) => encoder.encode(t.replaceAll(/(\d{4})-0?(\d+)-0?(\d+)/g, "$1/$2/$3"))],
    ["full-width digits", (t) => encoder.encode(t.replaceAll("2012-04-02", "２０１２－０４－０２"))],
    ["line ends and mark of Windows", (t) => encoder.encode(`\ufeff${t.replaceAll("\n", "\r\n")}`)],
    ["UTF-16", (t) => new Uint8Array(Buffer.from(`\ufeff${t}`, "utf16le"))],
    ["cleared rows, and no last line end", (t) => encoder.encode(`${t}${",".repeat(17)}\n`.replace(/\n$/, ""))],
  ])("a table with %s", (_, bytes) => {
    const files = saved(bytes(good));
    const [table, ...more] = tablesAsRead(files);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ path: "memberships.csv", text: good });
    expect(loadPackage(new Map(textFiles(files).texts)).ok).toBe(true);
  });
  test("TRUE and FALSE, and Shift_JIS", () => {
    const agreements = ISO.get("agreements.csv")?.replace(",条,", ",条約,") ?? "";
    expect(agreements).toContain(",true,");
    const files = saved(shiftJis(agreements.replaceAll(",true,", ",TRUE,")), "agreements.csv");
    expect(tablesAsRead(files)).toMatchObject([{ path: "agreements.csv", text: agreements }]);
  });
});

test("what is said, and that no fact changes by it", () => {
  const files = saved(encoder.encode(good.replaceAll("2012-04-02", "2012/4/2").replaceAll("\n", "\r\n")));
  const [table] = tablesAsRead(files);
  expect(table && rewrittenSentence(table)).toMatch(
    /^memberships\.csv is written as it is read: 2012\/4\/2 as 2012-04-02/,
  );
  const before = fingerprintsOf(ISO) ?? {};
  const after = fingerprintsOf(new Map(ISO).set("memberships.csv", table?.text ?? "")) ?? {};
  expect(changesBetween(before, after)).toEqual([]);
  const [ends] = tablesAsRead(saved(encoder.encode(good.replaceAll("\n", "\r\n"))));
  expect(ends && rewrittenSentence(ends)).toBe(
    "memberships.csv is written as it is read, in UTF-8 with plain line ends",
  );
});
