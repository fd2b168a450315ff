// The list of files at the end of a ZIP archive. fflate reads archives too, but neither checks what it has unpacked nor stops at
// a limit, and a file whose bytes have changed on the way must not become another fact.

export interface Entry {
  path: string;
  /** 0: as it is, 8: deflated. */
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** Of its own header. */
  at: number;
  isEncrypted: boolean;
}

export type DirectoryFault = "no-archive" | "cut-off" | "zip64" | "parts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 0xffff;
const UTF8_NAME = 0x800;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && [LOCAL, END].includes(viewOf(bytes).getUint32(0, true));

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  return -1;
}

/**
 * Names without the UTF-8 flag are UTF-8 all the same, or Shift_JIS, whose characters may contain the byte of a backslash. Of other
 * encodings only the ASCII letters are kept: names of tables are ASCII.
 */
function nameOf(bytes: Uint8Array, flags: number): string {
  if (flags & UTF8_NAME) return new TextDecoder().decode(bytes);
  for (const label of ["utf-8", "shift_jis"])
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Another one.
    }
  return Array.from(bytes, (b) => (b < 128 ? String.fromCharCode(b) : "_")).join("");
}

/** Every entry, or why there is no list. Never throws. */
export function readDirectory(bytes: Uint8Array): Entry[] | DirectoryFault {
  if (!isArchive(bytes)) return "no-archive";
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return "cut-off";
  const [disk, first] = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  const [here, count] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [length, from] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === 0xffff || length === 0xffffffff || from === 0xffffffff) return "zip64";
  if (disk !== 0 || first !== 0 || here !== count) return "parts";
  const entries: Entry[] = [];
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return "cut-off";
    const [flags, name] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const next = at + ENTRY_SIZE + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return "cut-off";
    const entry: Entry = {
      path: nameOf(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name), flags),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      isEncrypted: (flags & 1) === 1,
    };
    if (entry.packed === 0xffffffff || entry.size === 0xffffffff || entry.at === 0xffffffff) return "zip64";
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry; undefined where they are not there. */
export function packedBytes(bytes: Uint8Array, { at, packed }: Entry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}
