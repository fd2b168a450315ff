// No tofu: every character of the data and of the catalogues has a glyph in what is shipped.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { characterSets } from "../../tools/fonts/cut-fonts.ts";
import { HALL_FACES, hallGlyphs } from "../../tools/fonts/hall-fonts.ts";
import { hallCharacters, usedCharacters } from "../../tools/fonts/used-characters.ts";

const sets = characterSets();
const shipped = new Set([...sets.latin, ...sets.japanese]);

const isPrinted = (c: string): boolean => (c.codePointAt(0) ?? 0) >= 0x20;
const missing = (characters: Iterable<string>): string[] =>
  [...characters].filter((c) => isPrinted(c) && !shipped.has(c));

test("every character in use is asked of one of the faces", () => {
  expect(missing(usedCharacters())).toEqual([]);
  expect(missing("A日\n\u{1F600}")).toEqual(["\u{1F600}"]);
});

test.each(HALL_FACES)("every character that a hall says in %s is asked of its own faces, or is there anyway", (of) => {
  const own = new Set([...hallGlyphs(of), ...sets.latin, ...(of === "ja-easy" ? sets.japanese : "")]);
  expect([...hallCharacters(of)].filter((c) => isPrinted(c) && !own.has(c))).toEqual([]);
  expect([...hallGlyphs(of)].filter((c) => sets.latin.includes(c))).toEqual([]);
});

test("what only a hall says weighs nothing in the faces of the atlas", () => {
  expect(missing("한국어経")).toEqual(["한", "국", "어"]);
  expect(missing("经济")).toEqual(["经", "济"]);
});

/** Code points in a TrueType font's format 12 or 4 character map. */
function coverage(file: string): Set<number> {
  const font = readFileSync(file);
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let i = 0; i < tables; i++)
    if (font.toString("latin1", 12 + i * 16, 16 + i * 16) === "cmap") cmap = font.readUInt32BE(12 + i * 16 + 8);
  const covered = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(at) !== 12) continue;
    for (let g = 0; g < font.readUInt32BE(at + 12); g++)
      for (let c = font.readUInt32BE(at + 16 + g * 12); c <= font.readUInt32BE(at + 20 + g * 12); c++) covered.add(c);
  }
  return covered;
}

/** Everything that the built pages can show. */
const builtText = (): string =>
  ["dist/index.html", ...readdirSync("dist/assets").flatMap((f) => (f.endsWith(".js") ? [`dist/assets/${f}`] : []))]
    .map((f) => readFileSync(f, "utf8"))
    .join("");

test("the typeface has a glyph for every character that the pages can show", () => {
  const file = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans-jp/500Medium/NotoSansJP_500Medium.ttf",
  );
  const has = coverage(file);
  expect(has.size).toBeGreaterThan(5000);
  const shown = [...new Set(builtText())].filter((c) => isPrinted(c) && shipped.has(c));
  expect(shown.length).toBeGreaterThan(500);
  const without = (characters: readonly string[]): string[] =>
    characters.filter((c) => !has.has(c.codePointAt(0) ?? 0));
  expect(without(shown)).toEqual([]);
  expect(without(["A", "日", "\u{1F600}"])).toEqual(["\u{1F600}"]);
});
