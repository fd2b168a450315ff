// The bytes of a package’s files as text: in which encoding they were written, and what is no text at all.
import { LIMITS, megabytes } from "../archive/limits.ts";
import { plainPath } from "../archive/unzip.ts";
import { lostSign } from "../lost-signs.ts";
import { type Encoding, isText, textOfBytes } from "../text-bytes.ts";
import { formatFound, type Issue, issueOf } from "./issue.ts";
import { PACKAGE_FILE } from "./schema.ts";

/** Path → bytes. */
export type PackageBytes = ReadonlyMap<string, Uint8Array>;

/** A file that was not read as UTF-8. */
export interface Told {
  file: string;
  encoding: Exclude<Encoding, "UTF-8">;
}

/** What a package is read from; other files beside it are let be. */
export const isPackageFile = (path: string): boolean =>
  path === PACKAGE_FILE ||
  path === "placement.json" ||
  /\.csv$/i.test(path) ||
  /^stories\/[^/]+\.ya?ml$/.test(path) ||
  /^[^/]+\.md$/.test(path);

/** Archives and folders often hold the package in a folder: the one of the topmost datapackage.json. */
function rootOf(paths: readonly string[]): string {
  const roots = paths.flatMap((path) =>
    path === PACKAGE_FILE || path.endsWith(`/${PACKAGE_FILE}`) ? [path.slice(0, -PACKAGE_FILE.length)] : [],
  );
  return roots.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
}

/** The files of the package by their paths within it, sorted, without what lies beside it. */
export function packageFiles(files: PackageBytes): Map<string, Uint8Array> {
  const plain = [...files].flatMap(([path, bytes]): [string, Uint8Array][] => {
    const at = plainPath(path);
    return at === undefined ? [] : [[at, bytes]];
  });
  const root = rootOf(plain.map(([path]) => path));
  return new Map(
    plain
      .filter(([path]) => path.startsWith(root))
      .map(([path, bytes]): [string, Uint8Array] => [path.slice(root.length), bytes])
      .filter(([path]) => isPackageFile(path))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff61-\uff9f]+/g;

/**
 * Bytes of nearly any kind can be read as Shift_JIS. A text is believed to be Japanese where its signs stand in words; single
 * ones between Latin letters are accents of another encoding, or damage.
 */
function isJapanese(text: string): boolean {
  if (/[\ue000-\uf8ff]/.test(text)) return false;
  const words = text.match(JAPANESE) ?? [];
  const single = words.filter((word) => word.length === 1).length;
  return words.length > 0 && single * 2 < words.length;
}

/** Where the text stops being UTF-8, if more of its signs are than are not: a file that was damaged. */
function damagedAt(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (right <= wrong) return undefined;
  return text.slice(0, text.indexOf("\ufffd")).split(/\r\n|\r|\n/).length;
}

function textOf(file: string, bytes: Uint8Array): { text: string; encoding: Encoding } | Issue {
  if (bytes.length > LIMITS.file)
    return issueOf(file, `has ${megabytes(bytes.length)}`, `${megabytes(LIMITS.file)} at most`);
  const read = textOfBytes(bytes);
  if (read && !isText(read.text))
    return issueOf(file, "is not text", "a text file", "another kind of file with that name?");
  if (read && (read.encoding === "UTF-8" || read.encoding === "UTF-16")) return read;
  const line = damagedAt(bytes);
  if (line !== undefined)
    return issueOf(file, "holds bytes that are not UTF-8", "UTF-8 throughout", "damaged on the way?", line);
  if (!read || !isJapanese(read.text))
    return issueOf(file, "is in an encoding that is not known", "UTF-8", "choose “CSV UTF-8” in the spreadsheet");
  const lost = lostSign(read.text);
  if (!lost) return read;
  const found = `${formatFound(lost.word)} has “?” for a sign that ${read.encoding} lacks`;
  return issueOf(file, found, "UTF-8", "choose “CSV UTF-8” in the spreadsheet", lost.line);
}

export interface TextFiles {
  texts: Map<string, string>;
  told: Told[];
  issues: Issue[];
}

/** Every file as text, or why it is none. Never throws. */
export function textFiles(files: PackageBytes): TextFiles {
  const found: TextFiles = { texts: new Map(), told: [], issues: [] };
  for (const path of files.keys())
    if (plainPath(path) === undefined)
      found.issues.push(issueOf(formatFound(path), "is not a name for a file", "a name inside the package"));
  const all = [...files.values()].reduce((n, bytes) => n + bytes.length, 0);
  if (files.size > LIMITS.files || all > LIMITS.unpacked) {
    const what = files.size > LIMITS.files ? `${files.size} files` : megabytes(all);
    const most = files.size > LIMITS.files ? String(LIMITS.files) : megabytes(LIMITS.unpacked);
    found.issues.push(issueOf(PACKAGE_FILE, `the package has ${what}`, `${most} at most`));
    return found;
  }
  for (const [path, bytes] of packageFiles(files)) {
    const read = textOf(path, bytes);
    if ("found" in read) {
      found.issues.push(read);
      continue;
    }
    found.texts.set(path, read.text);
    if (read.encoding !== "UTF-8") found.told.push({ file: path, encoding: read.encoding });
  }
  return found;
}
