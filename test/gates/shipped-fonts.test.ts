// The fonts of the build themselves: their glyphs, their digits, what their faces declare, their sizes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { beforeAll, describe, expect, test } from "vitest";
import { characterSets } from "../../tools/fonts/cut-fonts.ts";
import { hallGlyphs } from "../../tools/fonts/hall-fonts.ts";
import { readGlyphs } from "./font-glyphs.ts";

const ASSETS = join("dist", "assets");
const sets = characterSets();
const fileOf = (name: string): string => {
  const found = readdirSync(ASSETS).find((file) => file.startsWith(name) && file.endsWith(".woff2"));
  if (!found) throw new Error(`dist/assets has no font ${name}: build first`);
  return join(ASSETS, found);
};
/** Unpacks a shipped font and reads which of these characters it draws, and how wide. */
const glyphsOf = async (name: string, characters: string) =>
  readGlyphs(await subsetFont(readFileSync(fileOf(name)), characters, { targetFormat: "sfnt", noLayoutClosure: true }));

/** What the built pages can show; a few words of the data, such as names of capitals, stay out of them. */
const shown = new Set(
  [join("dist", "index.html"), ...readdirSync(ASSETS).flatMap((f) => (f.endsWith(".js") ? [join(ASSETS, f)] : []))]
    .map((file) => readFileSync(file, "utf8"))
    .join(""),
);

const FACES = [
  ["latin-400", sets.latin],
  ["latin-700", sets.latin],
  ["japanese-400", sets.japanese],
  ["japanese-700", sets.japanese],
] as const;

describe.each(FACES)("%s", (name, characters) => {
  let glyphs: ReadonlyMap<number, number>;
  beforeAll(async () => {
    // One character that is not asked of any face: it must be seen to be missing.
    glyphs = await glyphsOf(name, `${characters}\u{1F600}`);
  });
  test("draws every character that the pages can show, and none that nobody asked for", () => {
    const wanted = [...characters].filter((c) => shown.has(c));
    expect(wanted.length).toBeGreaterThan(90);
    expect(wanted.filter((c) => !glyphs.has(c.codePointAt(0) ?? 0))).toEqual([]);
    expect(glyphs.has(0x1f600)).toBe(false);
  });
  test("digits are of one width", () => {
    const widths = new Set(
      [..."0123456789"].filter((c) => characters.includes(c)).map((c) => glyphs.get(c.charCodeAt(0))),
    );
    expect(widths.size).toBe(name.startsWith("japanese") ? 0 : 1);
  });
});

const HALLS = [
  ["chinese-400", "zh-Hans"],
  ["chinese-700", "zh-Hans"],
  ["korean-400", "ko"],
  ["korean-700", "ko"],
  ["plain-japanese-400", "ja-easy"],
  ["plain-japanese-700", "ja-easy"],
] as const;

test.each(HALLS)(
  "%s draws every character that its language says, and none that nobody asked for",
  async (name, of) => {
    const characters = hallGlyphs(of);
    const glyphs = await glyphsOf(name, `${characters}\u{1F600}`);
    expect([...characters].filter((c) => !glyphs.has(c.codePointAt(0) ?? 0))).toEqual([]);
    expect(glyphs.has(0x1f600)).toBe(false);
  },
);

test("the first sheet of a page declares no face of a hall", () => {
  const first = /href="\.\/(assets\/index-[^"]*\.css)"/.exec(readFileSync(join("dist", "index.html"), "utf8"))?.[1];
  const css = readFileSync(join("dist", first ?? ""), "utf8");
  expect(css).toContain("Musubi Sans JP");
  for (const face of ["chinese-", "korean-", "Musubi Sans SC", "Musubi Sans KR"]) expect(css).not.toContain(face);
});

describe("declared faces", () => {
  const css = readdirSync(ASSETS)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(join(ASSETS, file), "utf8"))
    .join("\n");
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const rangeOf = (face: string): [number, number][] =>
    [...(/unicode-range:([^;}]+)/i.exec(face)?.[1] ?? "").matchAll(/U\+([0-9a-f]+)(\?*)(?:-([0-9a-f]+))?/gi)].map(
      (m) => {
        const any = (m[2] ?? "").length;
        const first = Number.parseInt(m[1] ?? "", 16) * 16 ** any;
        return [first, m[3] ? Number.parseInt(m[3], 16) : first + 16 ** any - 1];
      },
    );
  const covers = (face: string, c: string): boolean =>
    rangeOf(face).some(([a, b]) => (c.codePointAt(0) ?? -1) >= a && (c.codePointAt(0) ?? -1) <= b);

  test("four and those of halls, each found by its range", () => {
    expect(faces).toHaveLength(FACES.length + HALLS.length);
    for (const [name, of] of HALLS) {
      const face = faces.find((f) => f.includes(`/${name}`)) ?? "";
      expect([...hallGlyphs(of)].filter((c) => !covers(face, c))).toEqual([]);
    }
    for (const [name, characters] of FACES) {
      const face = faces.find((f) => f.includes(`/${name}`)) ?? "";
      expect([...characters].filter((c) => !covers(face, c))).toEqual([]);
    }
  });
  test("an English page asks for no Japanese glyph", () => {
    const japanese = faces.filter((f) => f.includes("/japanese"));
    expect(japanese).toHaveLength(2);
    expect([...sets.latin].filter((c) => japanese.some((face) => covers(face, c)))).toEqual([]);
  });
  test("a range that leaves a character out is seen", () => {
    const face = "@font-face { unicode-range: U+41-5A, U+30?? }";
    expect([..."AZア日"].filter((c) => !covers(face, c))).toEqual(["日"]);
  });
  test("no weight is imitated", () => {
    expect(css).toMatch(/font-synthesis:\s*none/);
  });
});

test("sizes: both Latin weights 20 kB, each Japanese or Chinese one 120 kB, each Korean one 60 kB", () => {
  const size = (name: string): number => readFileSync(fileOf(name)).length;
  expect(size("latin-400") + size("latin-700")).toBeLessThanOrEqual(20_000);
  for (const weight of [400, 700]) {
    expect(size(`japanese-${weight}`)).toBeLessThanOrEqual(120_000);
    expect(size(`chinese-${weight}`)).toBeLessThanOrEqual(120_000);
    expect(size(`korean-${weight}`)).toBeLessThanOrEqual(60_000);
    expect(size(`plain-japanese-${weight}`)).toBeLessThanOrEqual(20_000);
  }
});

test("the licence of the typeface is shipped", () => {
  expect(readFileSync(join("dist", "font-licence.txt"), "utf8")).toContain("SIL OPEN FONT LICENSE");
});
