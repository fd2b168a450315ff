// Archives: damaged, hostile or too large ones are refused before they fill the memory; a changed byte is never another fact.
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/data/archive/crc.ts";
import { LIMITS } from "../../src/data/archive/limits.ts";
import { plainPath, unzip } from "../../src/data/archive/unzip.ts";
import { packZip } from "../../src/data/archive/zip.ts";
import { writeWorkbook } from "../../src/export/package-workbook.ts";
import { broughtFiles } from "../../src/views/data/brought.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { isLong } from "../long.ts";
import { diceOf } from "./mutate.ts";
import { untranslated } from "./untranslated.ts";

const files = templateFiles();
const good = packZip(files);
const PATIENCE = 5_000;

const said = (bytes: Uint8Array): string => {
  const before = performance.now();
  const read = unzip(bytes, "a.zip");
  expect(performance.now() - before).toBeLessThan(PATIENCE);
  if (!read.ok) expect(untranslated(read.issue)).toEqual([]);
  return read.ok ? "opened" : `${read.issue.file} ${read.issue.found}`;
};
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the list of files begins. */
const listAt = (bytes: Uint8Array): number => view(bytes).getUint32(bytes.length - 6, true);

/** Changes a number of the first entry of the list. */
function listed(at: number, size: 2 | 4, value: number, bytes = good): Uint8Array {
  const copy = Uint8Array.from(bytes);
  if (size === 2) view(copy).setUint16(listAt(copy) + at, value, true);
  else view(copy).setUint32(listAt(copy) + at, value, true);
  return copy;
}

test("the checksum is that of ZIP", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("what was packed comes out", () => {
  const read = unzip(good, "a.zip");
  expect(read.ok && read.files).toEqual(files);
});

describe("is refused", () => {
  test.each([
    ["no archive", Uint8Array.of(1, 2, 3, 4, 5), "a.zip is not a ZIP archive"],
    ["nothing", new Uint8Array(), "a.zip is not a ZIP archive"],
    ["half an archive", good.slice(0, good.length / 2), "a.zip ends before its list of files"],
    ["a password", listed(8, 2, 1), "a.zip, README.md needs a password"],
    ["another method", listed(10, 2, 14), "a.zip, README.md is packed by method 14"],
    ["another checksum", listed(16, 4, 7), "a.zip, README.md is not what was packed"],
    ["a size that is too small", listed(24, 4, 3), "a.zip, README.md is not what was packed"],
    ["a size of four gigabytes", listed(24, 4, 0xfffffff0), "a.zip, README.md has 4096 MB"],
    ["the large form", listed(24, 4, 0xffffffff), "a.zip is an archive of the large form (ZIP64)"],
    ["bytes that are not there", listed(42, 4, good.length), "a.zip, README.md is not what was packed"],
  ])("%s", (_, bytes, sentence) => expect(said(bytes)).toBe(sentence));

  test("a file of zeros, whatever it says of its size", () => {
    const bomb = zipSync({ "a.csv": new Uint8Array(LIMITS.file) }, { level: 9 });
    expect(bomb.length).toBeLessThan(40_000);
    expect(said(bomb)).toMatch(/^a\.zip, a\.csv unpacks to \d+ times its size$/);
    expect(said(listed(24, 4, 1000, bomb))).toBe("a.zip, a.csv is not what was packed");
  });
  test("many files that are too much together", () => {
    const one = Uint8Array.from({ length: 900_000 }, (_, i) => (i * 7919) % 251);
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.csv`, one]));
    expect(said(zipSync(many, { level: 9 }))).toBe("a.zip unpacks to 69 MB");
  });
  test("more files than there may be", () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.files + 1 }, (_, i) => [`${i}.csv`, new Uint8Array()]));
    expect(said(zipSync(many))).toBe("a.zip holds 1001 files");
  });
  test.each(["../x.csv", "/etc/x.csv", "a/../../x.csv", "C:\\x.csv", "..\\x.csv", "a//b.csv", "a\u0000.csv"])(
    "a file called %j",
    (name) => {
      expect(plainPath(name)).toBeUndefined();
      expect(said(zipSync({ [name]: new Uint8Array([1]) }))).toContain("a.zip holds a file called");
    },
  );
  test("the same name twice", () => {
    const two = zipSync({ "a.csv": new Uint8Array([1]), "b.csv": new Uint8Array([2]) }, { level: 0 });
    const copy = Uint8Array.from(two, (byte, i) => (i > 30 && byte === 0x62 && two[i + 1] === 0x2e ? 0x61 : byte));
    expect(said(copy)).toBe("a.zip holds a.csv twice");
  });
});

test("names that are keys of every object are names of files", () => {
  const odd = new Map([
    ["__proto__.csv", new Uint8Array([1])],
    ["constructor", new Uint8Array([2])],
  ]);
  const read = unzip(packZip(odd), "a.zip");
  expect(read.ok && [...read.files]).toEqual([...odd].sort());
});

test("one byte of another value gives a refusal or the same files", () => {
  const bad: string[] = [];
  for (let seed = 1; seed <= (isLong ? 3000 : 400); seed++) {
    const dice = diceOf(seed);
    const copy = Uint8Array.from(good);
    const at = dice.below(copy.length);
    copy[at] = dice.below(256);
    const read = unzip(copy, "a.zip");
    if (!read.ok) continue;
    // A name may be another one; what it holds may not.
    const contents = new Set([...files.values()].map((bytes) => bytes.join()));
    for (const [name, bytes] of read.files) if (!contents.has(bytes.join())) bad.push(`${seed}: ${name} at ${at}`);
  }
  expect(bad).toEqual([]);
});

test("a workbook with a byte of another value, or cut off, ends in files or a refusal", async () => {
  const texts = new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  const book = await writeWorkbook(texts, [["note", "注"]]);
  for (let seed = 1; seed <= (isLong ? 400 : 60); seed++) {
    const dice = diceOf(seed);
    const copy = seed % 5 === 0 ? book.slice(0, dice.below(book.length)) : Uint8Array.from(book);
    copy[dice.below(copy.length)] = dice.below(256);
    const read = await broughtFiles({ files: new Map([["a.xlsx", copy]]) });
    if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
  }
});
