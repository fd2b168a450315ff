// What lies on paper and on glass: pages of a PDF, pixels of a PNG.
import { inflateSync } from "node:zlib";

/** Sizes of the pages in points, in the order in which the file has them; objects may be packed. */
export function pageSizes(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/stream\r?\n/g)].map((found) => {
    try {
      return inflateSync(pdf.subarray((found.index ?? 0) + found[0].length)).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...packed].flatMap((part) =>
    [...part.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) => {
      const [, , width, height] = box.trim().split(/\s+/).map(Number);
      return `${Math.round(width ?? 0)} × ${Math.round(height ?? 0)}`;
    }),
  );
}

export interface Pixels {
  width: number;
  height: number;
  /** Bytes a pixel: 3 or 4. */
  depth: number;
  data: Uint8Array;
}

/** Of screenshots: eight bits, not interlaced. */
export function pixelsOf(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const depth = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * depth;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const i = y * row + x;
      const left = x < depth ? 0 : (data[i - depth] ?? 0);
      const up = y === 0 ? 0 : (data[i - row] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (data[i - row - depth] ?? 0);
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const more = [0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0;
      data[i] = (raw[y * (row + 1) + 1 + x] ?? 0) + more;
    }
  }
  return { width, height, depth, data };
}

/** How many pixels within `radius` of a place are of that colour, nearly. */
export function countOf(
  { width, height, depth, data }: Pixels,
  rgb: readonly number[],
  at: { x: number; y: number },
  radius: number,
): number {
  let found = 0;
  for (let y = Math.max(0, Math.round(at.y - radius)); y < Math.min(height, at.y + radius); y++)
    for (let x = Math.max(0, Math.round(at.x - radius)); x < Math.min(width, at.x + radius); x++)
      if (rgb.every((wanted, i) => Math.abs((data[(y * width + x) * depth + i] ?? 0) - wanted) < 12)) found++;
  return found;
}
