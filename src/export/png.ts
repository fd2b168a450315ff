// What a PNG says of itself: its address, as a text chunk that other programs ignore, its title, description, resolution and colour
// space. Format: PNG (third edition), 5, 11.3.2.5 sRGB, 11.3.3.4 iTXt and 11.3.4.3 pHYs.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = "musubi-address";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const b of bytes) c = (TABLE[(c ^ b) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc(made.subarray(4, 8 + data.length)));
  return made;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((b, i) => bytes[i] === b);

/** Chunks of the file, up to the first truncated one. */
function* chunksOf(png: Uint8Array): Generator<{ type: string; data: Uint8Array; end: number }> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > png.length) return;
    yield {
      type: new TextDecoder("latin1").decode(png.subarray(at + 4, at + 8)),
      data: png.subarray(at + 8, end - 4),
      end,
    };
    at = end;
  }
}

export interface PngWords {
  address: string;
  title: string;
  description: string;
  comment: string;
  /** Of title, description and comment. */
  language: string;
  pixelsPerMetre: number;
}

/** Said anew, where the browser has said it already. */
const OWN = new Set(["sRGB", "iCCP", "gAMA", "cHRM", "cICP", "pHYs"]);

/** No compression, no translated keyword. */
const textChunk = (keyword: string, language: string, text: string): Uint8Array<ArrayBuffer> =>
  // A zero would end the text.
  chunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text.replaceAll("\0", " ")}`));

function resolution(perMetre: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, Math.round(perMetre));
  view.setUint32(4, Math.round(perMetre));
  // The unit is the metre.
  data[8] = 1;
  return chunk("pHYs", data);
}

/** The same picture with what it says of itself after its header, in parts for a Blob. */
export function withWords(png: Uint8Array<ArrayBuffer>, words: PngWords): Uint8Array<ArrayBuffer>[] {
  if (!isPng(png)) return [png];
  const [head, ...rest] = chunksOf(png);
  if (!head) return [png];
  const { address, title, description, comment, language, pixelsPerMetre } = words;
  return [
    png.subarray(0, head.end),
    // Perceptual.
    chunk("sRGB", new Uint8Array([0])),
    resolution(pixelsPerMetre),
    textChunk(KEYWORD, "", address),
    textChunk("Title", language, title),
    textChunk("Description", language, description),
    textChunk("Comment", language, comment),
    textChunk("Software", "", "Musubi"),
    ...rest.filter((c) => !OWN.has(c.type)).map((c) => png.subarray(c.end - 12 - c.data.length, c.end)),
  ];
}

/** What a picture says of itself, by keyword or chunk. */
export function wordsOfPng(png: Uint8Array): Record<string, string> {
  const said: Record<string, string> = {};
  for (const { type, data } of chunksOf(png)) {
    if (type === "iTXt") {
      const [keyword = "", ...rest] = new TextDecoder().decode(data).split("\0");
      said[keyword] = rest.at(-1) ?? "";
    } else if (type === "pHYs" || type === "sRGB") said[type] = data.join(" ");
  }
  return said;
}

/** The address in a picture; undefined if there is none. */
export const addressInPng = (png: Uint8Array): string | undefined =>
  isPng(png) ? wordsOfPng(png)[KEYWORD] : undefined;
