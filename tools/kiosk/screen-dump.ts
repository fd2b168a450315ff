// Reads screen dumps of xwd and decides whether the display showed black, the page, or something else.
import { crc32, deflateSync } from "node:zlib";

export interface Dump {
  width: number;
  height: number;
  /** 0xRRGGBB. */
  at(x: number, y: number): number;
}

const HEADER = { size: 0, width: 4, height: 5, bits: 11, line: 12, colours: 19 };
/** Bytes per entry of the colour table between header and picture. */
const COLOUR = 12;

/** Undefined unless the bytes are a complete picture with 32 bits per pixel, the only format of current X servers. */
export function readDump(bytes: Buffer): Dump | undefined {
  if (bytes.length < 100) return undefined;
  const field = (i: number): number => bytes.readUInt32BE(i * 4);
  const width = field(HEADER.width);
  const height = field(HEADER.height);
  const line = field(HEADER.line);
  const start = field(HEADER.size) + field(HEADER.colours) * COLOUR;
  if (field(HEADER.bits) !== 32 || bytes.length < start + line * height) return undefined;
  return { width, height, at: (x, y) => bytes.readUInt32LE(start + y * line + x * 4) & 0xffffff };
}

/** The most frequent colour and its share, from every eighth pixel of every eighth line. */
export function mostOf(dump: Dump): { colour: number; share: number } {
  const seen = new Map<number, number>();
  let all = 0;
  for (let y = 4; y < dump.height; y += 8)
    for (let x = 4; x < dump.width; x += 8) {
      const colour = dump.at(x, y);
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
      all++;
    }
  const [colour, count] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as const);
  return { colour, share: all ? count / all : 0 };
}

/** `black`: dark everywhere. `empty`: only the page's background. `light`: a bright screen, which must never appear. */
export type Seen = "black" | "page" | "empty" | "light" | "other";

const lightness = (c: number): number => (0.2126 * (c >> 16) + 0.7152 * ((c >> 8) & 255) + 0.0722 * (c & 255)) / 255;

/** `ground`: the most frequent colour of the working page. */
export function judge(dump: Dump, ground: number): Seen {
  const { colour, share } = mostOf(dump);
  if (share > 0.98 && lightness(colour) < 0.25) return colour === ground ? "empty" : "black";
  if (colour === ground) return "page";
  return lightness(colour) > 0.5 ? "light" : "other";
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Reduced to a third, for checking by eye. */
export function toPng(dump: Dump, by = 3): Buffer {
  const width = Math.floor(dump.width / by);
  const height = Math.floor(dump.height / by);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.writeUIntBE(dump.at(x * by, y * by), y * (width * 3 + 1) + 1 + x * 3, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
