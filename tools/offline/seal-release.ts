// Writes sw.js into a folder of built files: the worker, preceded by the list of files to cache with their hashes, so that
// the browser rejects a release with any modified byte.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../../src/shell/offline/release.ts";
import { bundle } from "./bundle.ts";

const WORKER = "src/shell/offline/sw.ts";
/** Not cached: the worker itself, the single-file form, and files of a kiosk's operator. */
const LEFT_OUT = new Set(["sw.js", "musubi.html", "kiosk.json", "alive"]);
/** A page normally starts within a second; be generous, because a slow page that does start must not be rolled back. */
const PATIENCE_MS = 30_000;

const filesIn = (folder: string, under = ""): string[] =>
  readdirSync(join(folder, under)).flatMap((name) => {
    const path = under + name;
    // Hosts usually do not serve dot files.
    if (name.startsWith(".") || LEFT_OUT.has(path)) return [];
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, `${path}/`) : [path];
  });

const hash = (algorithm: string, bytes: Buffer | string, as: "base64" | "hex"): string =>
  createHash(algorithm).update(bytes).digest(as);

/**
 * Files to cache. All have a revision, even those with a fingerprint in their name, because Workbox bypasses the HTTP cache
 * only for files with a revision; otherwise a corrupted copy could stay there for a year and block updates.
 */
function releaseFiles(folder: string): Release["files"] {
  return filesIn(folder)
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const revision = hash("sha256", bytes, "hex").slice(0, 16);
      return {
        url: path.split("/").map(encodeURIComponent).join("/"),
        revision,
        integrity: `sha384-${hash("sha384", bytes, "base64")}`,
      };
    });
}

let worker: Promise<string> | undefined;

export async function sealRelease(folder: string, patience = PATIENCE_MS): Promise<Release> {
  worker ??= bundle(WORKER);
  const code = await worker;
  const files = releaseFiles(folder);
  const id = hash("sha256", code + JSON.stringify(files), "hex").slice(0, 16);
  const release: Release = { id, patience, files };
  writeFileSync(join(folder, "sw.js"), `self.musubiRelease=${JSON.stringify(release)};\n${code}`);
  return release;
}
