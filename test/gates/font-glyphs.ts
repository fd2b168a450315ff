// Reads the two tables of an unpacked font (OpenType 1.9: cmap formats 4 and 12, hmtx) that tell what it draws.

function tableAt(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++)
    if (font.toString("latin1", 12 + i * 16, 16 + i * 16) === name) return font.readUInt32BE(20 + i * 16);
  throw new Error(`the font has no table ${name}`);
}

function* segments4(font: Buffer, at: number): Generator<readonly [code: number, glyph: number]> {
  const doubled = font.readUInt16BE(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const end = font.readUInt16BE(at + 14 + i);
    const start = font.readUInt16BE(at + 16 + doubled + i);
    const delta = font.readUInt16BE(at + 16 + 2 * doubled + i);
    const offsetAt = at + 16 + 3 * doubled + i;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      yield [code, raw === 0 ? 0 : (raw + delta) & 0xffff];
    }
  }
}

function* segments12(font: Buffer, at: number): Generator<readonly [code: number, glyph: number]> {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12;
    const start = font.readUInt32BE(group);
    const glyph = font.readUInt32BE(group + 8);
    for (let code = start; code <= font.readUInt32BE(group + 4); code++) yield [code, glyph + code - start];
  }
}

/** Code point → advance width in font units, of every character the font has a glyph for. */
export function readGlyphs(font: Buffer): ReadonlyMap<number, number> {
  const cmap = tableAt(font, "cmap");
  const hmtx = tableAt(font, "hmtx");
  const widths = font.readUInt16BE(tableAt(font, "hhea") + 34);
  const found = new Map<number, number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + i * 8);
    const format = font.readUInt16BE(at);
    const pairs = format === 4 ? segments4(font, at) : format === 12 ? segments12(font, at) : [];
    for (const [code, glyph] of pairs)
      if (glyph !== 0) found.set(code, font.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1)));
  }
  return found;
}
