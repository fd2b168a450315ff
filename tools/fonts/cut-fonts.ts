// Subsets Noto Sans JP to the glyphs in use: Latin and Japanese, each in two weights. The result
// is cached by a fingerprint of the characters, so it is only remade for new glyphs.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import subsetFont from "subset-font";
import { usedCharacters } from "./used-characters.ts";

/** Two families, because browsers combine faces of one family only if they declare the same weights. */
const FAMILIES = { latin: "Musubi Sans", japanese: "Musubi Sans JP" };
export const CACHE = resolve("node_modules/.cache/musubi-fonts");

/** Ranges of the Latin faces. ASCII is complete, for user input; of the rest, only characters in use. */
const LATIN_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2265],
];
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i);

export interface Face {
  family: string;
  file: string;
  /** Weights that this face serves. */
  weight: string;
  source: string;
  /** Package that `source` is in. */
  from: string;
  characters: string;
  range: string;
}

export const JAPANESE = "@expo-google-fonts/noto-sans-jp";
export const fontFolder = (from: string = JAPANESE): string =>
  dirname(createRequire(import.meta.url).resolve(`${from}/package.json`));
const hex = (n: number): string => n.toString(16).toUpperCase();
const isLatin = (code: number): boolean => LATIN_RANGES.some(([a, b]) => code >= a && code <= b);

export interface CharacterSets {
  latin: string;
  japanese: string;
}

export function characterSets(): CharacterSets {
  const codes = [...usedCharacters()].map((c) => c.codePointAt(0) as number).filter((c) => c >= 0x20);
  return {
    latin: [...new Set([...ASCII, ...codes.filter(isLatin)])]
      .sort((a, b) => a - b)
      .map((c) => String.fromCodePoint(c))
      .join(""),
    japanese: codes
      .filter((c) => !isLatin(c))
      .sort((a, b) => a - b)
      .map((c) => String.fromCodePoint(c))
      .join(""),
  };
}

/** `U+3001-3002, U+3042`: runs of code points. */
export function rangeOf(characters: string): string {
  const runs: [number, number][] = [];
  for (const c of characters) {
    const code = c.codePointAt(0) as number;
    const last = runs[runs.length - 1];
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}

export function facesOf({ latin, japanese }: CharacterSets): Face[] {
  const latinRange = LATIN_RANGES.map(([a, b]) => `U+${hex(a)}-${hex(b)}`).join(",");
  return [
    {
      family: FAMILIES.latin,
      file: "latin-400",
      weight: "400",
      source: "400Regular/NotoSansJP_400Regular.ttf",
      from: JAPANESE,
      characters: latin,
      range: latinRange,
    },
    {
      family: FAMILIES.latin,
      file: "latin-700",
      weight: "700",
      source: "700Bold/NotoSansJP_700Bold.ttf",
      from: JAPANESE,
      characters: latin,
      range: latinRange,
    },
    {
      family: FAMILIES.japanese,
      file: "japanese-400",
      weight: "400",
      source: "400Regular/NotoSansJP_400Regular.ttf",
      from: JAPANESE,
      characters: japanese,
      range: rangeOf(japanese),
    },
    {
      family: FAMILIES.japanese,
      file: "japanese-700",
      weight: "700",
      source: "700Bold/NotoSansJP_700Bold.ttf",
      from: JAPANESE,
      characters: japanese,
      range: rangeOf(japanese),
    },
  ];
}

async function cutFace(face: Face): Promise<string> {
  const of = createHash("sha256").update(JSON.stringify(face)).digest("hex").slice(0, 10);
  const name = `${face.file}-${of}.woff2`;
  const path = join(CACHE, name);
  if (!existsSync(path)) {
    const font = readFileSync(join(fontFolder(face.from), face.source));
    // Layout closure would add unused alternate glyphs, 50 % more.
    writeFileSync(path, await subsetFont(font, face.characters, { targetFormat: "woff2", noLayoutClosure: true }));
  }
  return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:normal;font-display:swap;src:url("./${name}") format("woff2");unicode-range:${face.range}}`;
}

/** Returns the path of a style sheet that declares the faces; the fonts are in the same folder. */
export async function cutFonts(): Promise<string> {
  return writeSheet("fonts.css", facesOf(characterSets()));
}

/** Cuts the faces and declares them in a style sheet beside them; returns its path. */
export async function writeSheet(name: string, faces: readonly Face[]): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const rules = [];
  for (const face of faces) rules.push(await cutFace(face));
  const path = join(CACHE, name);
  const text = `${rules.join("\n")}\n`;
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  return path;
}
