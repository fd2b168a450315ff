// Files and folders that somebody drops or chooses, as bytes by path.
import { LIMITS, megabytes } from "../../data/archive/limits.ts";
import { type Issue, issueOf } from "../../data/package/issue.ts";
import type { Incoming } from "./incoming.ts";

export type ReadIncoming =
  | { ok: true; from: string; files: Map<string, Uint8Array> }
  | { ok: false; from: string; issue: Issue };

/** Browsers give a folder in parts of a hundred entries. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0 || all.length > LIMITS.files) return all;
    all.push(...some);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesBelow(entry: FileSystemEntry, path: string, found: [string, File][]): Promise<void> {
  if (found.length > LIMITS.files || entry.name.startsWith(".") || entry.name === "node_modules") return;
  if (!isFolder(entry)) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    found.push([path + entry.name, file]);
    return;
  }
  for (const child of await childrenOf(entry)) await filesBelow(child, `${path}${entry.name}/`, found);
}

async function listOf(incoming: Incoming): Promise<[string, File][]> {
  if ("files" in incoming)
    // A chosen folder says in each file where it lies.
    return incoming.files.map((file): [string, File] => [file.webkitRelativePath || file.name, file]);
  const found: [string, File][] = [];
  for (const entry of incoming.entries) await filesBelow(entry, "", found);
  return found;
}

/** Never rejects. */
export async function readIncoming(incoming: Incoming): Promise<ReadIncoming> {
  let from = "files" in incoming ? (incoming.files[0]?.name ?? "") : (incoming.entries[0]?.name ?? "");
  try {
    const list = await listOf(incoming);
    const first = list[0]?.[0] ?? "";
    from = first.includes("/") ? first.slice(0, first.indexOf("/")) : from;
    if (list.length === 0)
      return { ok: false, from, issue: issueOf(from, "holds no file", "a folder with a datapackage.json") };
    if (list.length > LIMITS.files)
      return {
        ok: false,
        from,
        issue: issueOf(from, `holds over ${LIMITS.files} files`, `${LIMITS.files} at most`, "the wrong folder?"),
      };
    const size = list.reduce((n, [, file]) => n + file.size, 0);
    if (size > LIMITS.brought)
      return {
        ok: false,
        from,
        issue: issueOf(from, `has ${megabytes(size)}`, `${megabytes(LIMITS.brought)} at most`),
      };
    const files = new Map<string, Uint8Array>();
    for (const [path, file] of list) files.set(path, new Uint8Array(await file.arrayBuffer()));
    return { ok: true, from, files };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, from, issue: issueOf(from, "cannot be read", "a file that this page may read", said) };
  }
}
