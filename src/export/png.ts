// Writes and reads the address in a PNG, as a text chunk that other programs ignore.
// Format: PNG (third edition), 5 and 11.3.2.4 iTXt.

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

/** The same picture with a chunk for the address after its header, in parts for a Blob. */
export function withAddress(png: Uint8Array<ArrayBuffer>, address: string): Uint8Array<ArrayBuffer>[] {
  const head = isPng(png) ? chunksOf(png).next().value : undefined;
  if (!head) return [png];
  // Keyword, no compression, no language, no translated keyword.
  const text = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${address}`);
  return [png.subarray(0, head.end), chunk("iTXt", text), png.subarray(head.end)];
}

/** The address in a picture; undefined if there is none. */
export function addressInPng(png: Uint8Array): string | undefined {
  if (!isPng(png)) return undefined;
  for (const { type, data } of chunksOf(png)) {
    if (type !== "iTXt") continue;
    const [keyword, ...rest] = new TextDecoder().decode(data).split("\0");
    if (keyword === KEYWORD) return rest.at(-1);
  }
  return undefined;
}
