// Laws of the index without a keyboard: everybody is in it once, where a reader of either language looks.
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import type { Alias } from "../../src/data/details.ts";
import type { Party } from "../../src/data/types.ts";
import { type IndexGroup, kanaIndex, letterIndex } from "../../src/model/selection/party-index.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const { aliases, meta } = dataset;
const everybody = dataset.parties
  .map((p) => p.id)
  .filter((id) => id !== meta.focal)
  .sort();
const all = (groups: readonly IndexGroup[]): string[] => groups.flatMap((g) => g.parties);
const shortOf = (id: string) => dataset.parties.find((p) => p.id === id)?.short ?? { en: "", ja: "" };

const ROWS: Record<string, string> = {
  あ: "あいうえおゔ",
  か: "かきくけこがぎぐげご",
  さ: "さしすせそざじずぜぞ",
  た: "たちつてとだぢづでど",
  な: "なにぬねの",
  は: "はひふへほばびぶべぼぱぴぷぺぽ",
  ま: "まみむめも",
  や: "やゆよ",
  ら: "らりるれろ",
  わ: "わをん",
};

/** As the rows of the aliases and of the parties have it, in hiragana and without marks. */
function readingOf(id: string): string {
  const own = aliases.filter((a) => a.party === id);
  const name = shortOf(id).ja;
  const text = /^[ァ-ヶぁ-ん]/.test(name) ? name : (own.find((a) => a.text === name) ?? own[0])?.reading;
  return (text ?? "")
    .replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replace(/[・（）\s]/g, "");
}

/** A dataset in which only these are parties. */
const only = (names: readonly string[]): { dataset: Dataset } => ({
  dataset: {
    ...dataset,
    parties: names.map((ja, i): Party => {
      const words = { en: ja, ja };
      return { id: `X${String(i).padStart(2, "0")}`, kind: "state", name: words, short: words };
    }),
  },
});
const rowOf = (name: string, own: readonly Alias[] = []): string | undefined => kanaIndex(only([name]), own)[0]?.key;

describe("of the bundled facts", () => {
  const kana = kanaIndex({ dataset }, aliases);
  const letters = letterIndex({ dataset });
  test("everybody but the focal party is in each exactly once", () => {
    expect(everybody.length).toBeGreaterThan(200);
    expect(all(kana).sort()).toEqual(everybody);
    expect(all(letters).sort()).toEqual(everybody);
  });
  test("groups are rows of the table in its order, each once, and nobody is without a reading", () => {
    const keys = kana.map((g) => g.key);
    expect(keys).toEqual(Object.keys(ROWS).filter((row) => keys.includes(row)));
    expect(kana.filter((g) => g.parties.length === 0)).toEqual([]);
  });
  test("groups of letters go from A to Z, each once", () => {
    const keys = letters.map((g) => g.key);
    expect(keys).toEqual([...new Set(keys)].sort());
    for (const key of keys) expect(key).toMatch(/^[A-Z]$/);
  });
  test("everybody stands in the row and under the letter with which the name begins when read", () => {
    for (const { key, parties } of kana) for (const id of parties) expect(ROWS[key]).toContain(readingOf(id)[0]);
    for (const { key, parties } of letters)
      for (const id of parties) expect(shortOf(id).en.normalize("NFD").charAt(0).toUpperCase()).toBe(key);
  });
  test("within a group they stand in the order of their readings", () => {
    const ja = new Intl.Collator("ja");
    for (const { parties } of kana) {
      const readings = parties.map(readingOf);
      for (const [i, reading] of readings.slice(1).entries())
        expect(ja.compare(readings[i] ?? "", reading), `${readings[i]} ${reading}`).toBeLessThanOrEqual(0);
    }
    // Voiced kana stand beside the plain ones, not after all of them.
    const sa = kana.find((g) => g.key === "さ")?.parties ?? [];
    expect(sa.indexOf("ZMB")).toBeLessThan(sa.indexOf("SGP"));
    expect(sa.indexOf("DJI")).toBeLessThan(sa.indexOf("SDN"));
    for (const { parties } of letters) {
      const names = parties.map((id) =>
        shortOf(id)
          .en.normalize("NFD")
          .toLowerCase()
          .replace(/[^a-z]/g, ""),
      );
      expect(names).toEqual(names.toSorted());
    }
  });
  test("names in other letters are found by how they are read", () => {
    const inRow = (row: string) => kana.find((g) => g.key === row)?.parties ?? [];
    expect(inRow("あ")).toEqual(expect.arrayContaining(["EU", "GBR", "ASEAN"]));
    expect(inRow("か")).toEqual(expect.arrayContaining(["KOR", "PRK"]));
    expect(inRow("た")).toEqual(expect.arrayContaining(["CHN", "TWN"]));
    expect(inRow("は")).toEqual(expect.arrayContaining(["USA", "HKG"]));
  });
  test("without aliases nobody is lost: whoever has no reading comes last", () => {
    const bare = kanaIndex({ dataset }, []);
    expect(all(bare).sort()).toEqual(everybody);
    expect(bare.at(-1)?.key).toBe("…");
    expect(bare.at(-1)?.parties).toContain("USA");
    expect(bare.find((g) => g.key === "た")?.parties).toContain("THA");
  });
});

test.each([
  ["ゔ", "あ"],
  ["ヴァチカン", "あ"],
  ["ぁ", "あ"],
  ["が", "か"],
  ["ガーナ", "か"],
  ["ヶ", "か"],
  ["ザンビア", "さ"],
  ["ジョージア", "さ"],
  ["ぢ", "た"],
  ["っ", "た"],
  ["ドイツ", "た"],
  ["ぱ", "は"],
  ["パラオ", "は"],
  ["ﾊﾟﾗｵ", "は"],
  ["バチカン", "は"],
  ["ャ", "や"],
  ["ゎ", "わ"],
  ["ん", "わ"],
  ["ヲ", "わ"],
  ["結", "…"],
  ["", "…"],
])("voiced, small and narrow kana stand in the row of the plain one: %s in %s", (name, row) => {
  expect(rowOf(name)).toBe(row);
});
test("of several aliases the one that is written like the name is read", () => {
  const alias = (text: string, reading: string): Alias => ({ party: "X00", text, reading });
  expect(rowOf("結国", [alias("別名", "べつめい"), alias("結国", "むすびこく")])).toBe("ま");
  expect(rowOf("結国", [alias("別名", "べつめい")])).toBe("は");
});
test("a dataset of the focal party alone has no groups", () => {
  const focal = dataset.parties.filter((p) => p.id === meta.focal);
  expect(kanaIndex({ dataset: { ...dataset, parties: focal } }, aliases)).toEqual([]);
  expect(letterIndex({ dataset: { ...dataset, parties: focal } })).toEqual([]);
});
