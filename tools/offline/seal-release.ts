// Writes sw.js into a folder of built files: the worker, and above it the list of what it must keep. Each file has its hash
// there, so the browser itself refuses a release of which one byte is another.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../../src/shell/offline/release.ts";
import { bundle } from "./bundle.ts";

const WORKER = "src/shell/offline/sw.ts";
/** The worker itself, the other form of the atlas, and what the operator of a kiosk lays beside it. */
const LEFT_OUT = new Set(["sw.js", "musubi.html", "kiosk.json", "alive"]);
/** From the disk of the same machine a page starts within a second; a slow one that still starts must not be thrown away. */
const PATIENCE_MS = 30_000;

const filesIn = (folder: string, under = ""): string[] =>
  readdirSync(join(folder, under)).flatMap((name) => {
    const path = under + name;
    // Hosts keep files with a dot before their name to themselves.
    if (name.startsWith(".") || LEFT_OUT.has(path)) return [];
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, `${path}/`) : [path];
  });

const hash = (algorithm: string, bytes: Buffer | string, as: "base64" | "hex"): string =>
  createHash(algorithm).update(bytes).digest(as);

/** What is kept of a folder. Every file has a revision, also those with a fingerprint in their name, for only what has one
 * is asked past the browser’s own cache: a copy spoilt on its way would stay there for a year and block every update. */
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
