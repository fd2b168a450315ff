// As far as it is used here; the package has no types of its own.
declare module "opentype.js" {
  interface Glyph {
    advanceWidth: number;
    /** Upright, y downwards. */
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  interface Font {
    unitsPerEm: number;
    charToGlyph(char: string): Glyph;
    charToGlyphIndex(char: string): number;
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
