// Outlines of the glyphs in use, for SVG files whose text must look the same without the fonts.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import opentype from "opentype.js";
import type { Face, Glyphs } from "../../src/export/outlines.ts";
import { CACHE, characterSets, facesOf, fontFolder } from "./cut-fonts.ts";

/** Units per em: coarser than the font's 1000, but finer than needed for print. */
const UNITS = 500;
/** Version of the path format; increment on changes. */
const FORM = 3;

/** Removes zero-length lines, which the parser writes after each curve. */
const withoutStandstill = (d: string): string => d.replace(/(-?\d+ -?\d+)(?:L\1(?![\d.]))+/g, "$1");

function glyphsOf(source: string, characters: string): Glyphs {
  const bytes = readFileSync(join(fontFolder(), source));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const glyphs: Record<string, [number, string]> = {};
  for (const char of characters) {
    if (font.charToGlyphIndex(char) === 0) continue;
    const glyph = font.charToGlyph(char);
    // The parser omits spaces before a minus: add them, as the format requires.
    const d = withoutStandstill(glyph.getPath(0, 0, UNITS).toPathData(0).replace(/(\d)-/g, "$1 -"));
    glyphs[char] = [Math.round((glyph.advanceWidth / font.unitsPerEm) * UNITS), d];
  }
  return { unitsPerEm: UNITS, glyphs };
}

/** Cached by a fingerprint of the characters, like the subset fonts. */
export function glyphOutlines(): Face[] {
  const faces = facesOf(characterSets());
  const of = createHash("sha256")
    .update(JSON.stringify([FORM, UNITS, faces]))
    .digest("hex")
    .slice(0, 10);
  const path = join(CACHE, `outlines-${of}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Face[];
  const made = faces.map(
    (f): Face => ({ weights: f.weight.split(" ").map(Number), face: glyphsOf(f.source, f.characters) }),
  );
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(path, JSON.stringify(made));
  return made;
}
