// Unpacks an archive within limits. What is not whole, or would be too much, is refused before it fills the memory.
import { Inflate } from "fflate";
import { formatFound, type Issue, issueOf } from "../package/issue.ts";
import { crc32 } from "./crc.ts";
import { type DirectoryFault, type Entry, packedBytes, readDirectory } from "./directory.ts";
import { LIMITS, megabytes } from "./limits.ts";

export type Unzipped = { ok: true; files: Map<string, Uint8Array> } | { ok: false; issue: Issue };

/** Bytes that are handed to fflate at once: it may make a thousand times as many of them before it can be stopped. */
const STEP = 4096;

const NO_LIST: Record<DirectoryFault, [found: string, expected: string, cause: string]> = {
  "no-archive": ["is not a ZIP archive", "a .zip file", "another kind of file with that ending?"],
  "cut-off": ["ends before its list of files", "a whole .zip file", "cut off while it was copied or loaded?"],
  zip64: ["is an archive of the large form (ZIP64)", `an archive of at most ${megabytes(LIMITS.brought)}`, ""],
  parts: ["is one part of several", "the archive in one file", ""],
};

/** What systems put beside the files. */
const isLitter = (path: string): boolean => /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/.test(path);

/** A path inside the archive; undefined for one that leads out of it, or is none. */
export function plainPath(path: string): string | undefined {
  const plain = path.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  const isInside = !/^(\/|[A-Za-z]:)/.test(plain) && plain.split("/").every((part) => part !== ".." && part !== "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with one is no name
  return isInside && !/[\u0000-\u001f]/.test(plain) ? plain : undefined;
}

/** Undefined where the bytes are not those that were packed. */
function unpack(packed: Uint8Array, { method, size, crc }: Entry): Uint8Array | undefined {
  if (method === 0) return packed.length === size && crc32(packed) === crc ? packed : undefined;
  const out = new Uint8Array(size);
  let [at, isEnded, sum] = [0, false, 0];
  const inflate = new Inflate((chunk, isFinal) => {
    if (at + chunk.length > size) throw new RangeError("more than the archive says");
    out.set(chunk, at);
    at += chunk.length;
    sum = crc32(chunk, sum);
    isEnded ||= isFinal;
  });
  try {
    for (let from = 0; from < packed.length; from += STEP)
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  } catch {
    return undefined;
  }
  return isEnded && at === size && sum === crc ? out : undefined;
}

function refused(archive: string, entries: readonly Entry[]): Issue | undefined {
  if (entries.length > LIMITS.files)
    return issueOf(
      archive,
      `holds ${entries.length} files`,
      `${LIMITS.files} at most`,
      "the folder of more than the package?",
    );
  let whole = 0;
  for (const entry of entries) {
    const { path, packed, size, isEncrypted, method } = entry;
    const place = `${archive}, ${formatFound(path)}`;
    if (plainPath(path) === undefined)
      return issueOf(archive, `holds a file called ${formatFound(path)}`, "names that stay inside the archive");
    if (isEncrypted) return issueOf(place, "needs a password", "an archive without one");
    if (method !== 0 && method !== 8)
      return issueOf(place, `is packed by method ${method}`, "deflate, as usual in .zip");
    whole += size;
    if (size > LIMITS.file) return issueOf(place, `has ${megabytes(size)}`, `${megabytes(LIMITS.file)} at most`);
    if (size > LIMITS.ratioFrom && size > packed * LIMITS.ratio)
      return issueOf(
        place,
        `unpacks to ${Math.round(size / Math.max(1, packed))} times its size`,
        `${LIMITS.ratio} times at most`,
      );
  }
  return whole > LIMITS.unpacked
    ? issueOf(archive, `unpacks to ${megabytes(whole)}`, `${megabytes(LIMITS.unpacked)} at most`)
    : undefined;
}

/** `name`: the archive’s, for what is said of it. Never throws. */
export function unzip(bytes: Uint8Array, name: string): Unzipped {
  const no = (issue: Issue): Unzipped => ({ ok: false, issue });
  if (bytes.length > LIMITS.brought)
    return no(issueOf(name, `has ${megabytes(bytes.length)}`, `${megabytes(LIMITS.brought)} at most`));
  const list = readDirectory(bytes);
  if (!Array.isArray(list)) return no(issueOf(name, ...NO_LIST[list]));
  const entries = list.filter(({ path }) => !path.endsWith("/") && !isLitter(path));
  const issue = refused(name, entries);
  if (issue) return no(issue);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const path = plainPath(entry.path) ?? "";
    if (files.has(path)) return no(issueOf(name, `holds ${formatFound(path)} twice`, "each file once"));
    const packed = packedBytes(bytes, entry);
    const file = packed && unpack(packed, entry);
    if (!file)
      return no(
        issueOf(
          `${name}, ${path}`,
          "is not what was packed",
          "the bytes that its checksum tells",
          "damaged on the way?",
        ),
      );
    files.set(path, file);
  }
  return { ok: true, files };
}
