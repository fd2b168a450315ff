// Converts text to paths, from glyph outlines made by the build.
import type { TextMark } from "../scene/mark.ts";

/** Glyph outlines in font units, y downwards. */
export interface Glyphs {
  unitsPerEm: number;
  /** Advance and path by character. Numbers in paths are separated by spaces. */
  glyphs: Readonly<Record<string, readonly [advance: number, d: string]>>;
}

export interface Face {
  weights: readonly number[];
  face: Glyphs;
}

export interface Outlines {
  /** Letters that no face has; spaces need none. */
  lacks(text: string): string[];
  path(text: string, x: number, y: number, look: Pick<TextMark, "size" | "anchor">, weight: number): string;
}

/** Advance of a space that no face has, as a multiple of the font size. */
const GAP = 0.6;
const NUMBERS = /-?\d+(?:\.\d+)?/g;

const round = (n: number): number => Math.round(n * 100) / 100;

/** `faces`: the first one with a glyph is used. Glyph paths must be absolute and consist of coordinate pairs. */
export function outlinesOf(faces: readonly Face[]): Outlines {
  const glyphOf = (char: string, weight: number) => {
    const able = faces.filter((f) => f.weights.includes(weight) && f.face.glyphs[char]);
    const found = able[0] ?? faces.find((f) => f.face.glyphs[char]);
    const glyph = found?.face.glyphs[char];
    return found && glyph
      ? { advance: glyph[0] / found.face.unitsPerEm, d: glyph[1], em: found.face.unitsPerEm }
      : undefined;
  };
  return {
    lacks: (text) => [...new Set(text)].filter((char) => char.trim() !== "" && !glyphOf(char, 400)),
    path(text, x, y, { size, anchor }, weight) {
      const drawn = [...text].map((char) => glyphOf(char, weight));
      const width = drawn.reduce((sum, g) => sum + (g?.advance ?? GAP) * size, 0);
      let at = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      let d = "";
      for (const glyph of drawn) {
        if (glyph) {
          const scale = size / glyph.em;
          let n = 0;
          d += glyph.d.replace(NUMBERS, (v) => {
            const isX = n++ % 2 === 0;
            return String(round(isX ? at + Number(v) * scale : y + Number(v) * scale));
          });
        }
        at += (glyph?.advance ?? GAP) * size;
      }
      return d;
    },
  };
}
