// A world so many times the size of the bundled one, built into a page.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import { generatePackage, sizeOf } from "../../test/bench/generate.ts";
import { loadDataset } from "../atlas/compile-atlas.ts";

export interface BuiltWorld {
  dataset: Dataset;
  /** The built page. */
  folder: string;
  dispose(): void;
}

/**
 * 1: the bundled facts in dist/; more: an invented world, built now. Throws if it cannot be built. An invented one of the same
 * size would be placed with regions, which takes minutes.
 */
export function worldOf(times: number): BuiltWorld {
  if (times === 1) return { dataset: loadDataset(), folder: "dist", dispose: () => {} };
  const made = mkdtempSync(join(tmpdir(), "musubi-made-"));
  for (const [path, text] of generatePackage(sizeOf(times))) writeFileSync(join(made, path), text);
  // In a separate process, because the package to build is set by an environment variable.
  const folder = join(made, "dist");
  const built = spawnSync("npx", ["vite", "build", "--logLevel", "error", "--outDir", folder], {
    env: { ...process.env, MUSUBI_DATA: made },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (built.status !== 0) throw new Error(`the package of ${times} times the size could not be built`);
  return { dataset: loadDataset(made), folder, dispose: () => rmSync(made, { recursive: true, force: true }) };
}
