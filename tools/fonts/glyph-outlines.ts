// The glyphs in use as paths, for drawings whose text is to look the same where none of the fonts is.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import opentype from "opentype.js";
import type { Face, Glyphs } from "../../src/export/outlines.ts";
import { CACHE, characterSets, facesOf, fontFolder } from "./cut-fonts.ts";

/** Units an em: coarser than the font's own thousand, finer than any print of a page. */
const UNITS = 500;
/** Counts up when the form of the paths changes. */
const FORM = 3;

/** Without lines to the point where the pen stands, which the parser writes after each curve. */
const withoutStandstill = (d: string): string => d.replace(/(-?\d+ -?\d+)(?:L\1(?![\d.]))+/g, "$1");

function glyphsOf(source: string, characters: string): Glyphs {
  const bytes = readFileSync(join(fontFolder(), source));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const glyphs: Record<string, [number, string]> = {};
  for (const char of characters) {
    if (font.charToGlyphIndex(char) === 0) continue;
    const glyph = font.charToGlyph(char);
    // A minus sets numbers apart too; where the letter stands it may be none.
    const d = withoutStandstill(glyph.getPath(0, 0, UNITS).toPathData(0).replace(/(\d)-/g, "$1 -"));
    glyphs[char] = [Math.round((glyph.advanceWidth / font.unitsPerEm) * UNITS), d];
  }
  return { unitsPerEm: UNITS, glyphs };
}

/** Kept by a fingerprint of the characters, as the cut fonts are. */
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
