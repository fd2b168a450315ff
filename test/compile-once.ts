// Compiles data/ once for all test files; test/bundled.ts reads what is written here.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { serialize } from "node:v8";
import type { TestProject } from "vitest/node";
import { compileAtlas } from "../tools/atlas/compile-atlas.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the compiled atlas, in the format of node:v8; undefined where data/ has faults. */
    atlas: string | undefined;
  }
}

const FILE = "node_modules/.cache/musubi-atlas.bin";

declare global {
  /** Every project loads this file for itself; what one has compiled the others take. */
  var musubiCompiled: Promise<string | undefined> | undefined;
}

async function compile(): Promise<string | undefined> {
  try {
    const atlas = await compileAtlas();
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, serialize(atlas));
    return FILE;
  } catch (error) {
    // The tests that need no data still run; those that do fail with the list of faults.
    console.error(error);
    return undefined;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  globalThis.musubiCompiled ??= compile();
  project.provide("atlas", await globalThis.musubiCompiled);
}
