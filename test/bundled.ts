// The bundled atlas as the tests read it: compiled once a run, read once a worker, and frozen, since files share a worker.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { inject } from "vitest";
import type { Dataset } from "../src/data/dataset.ts";
import type { CompiledAtlas } from "../tools/atlas/compile-atlas.ts";

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

function read(): CompiledAtlas {
  const path = inject("atlas");
  if (path === undefined)
    throw new Error(
      "data/ could not be compiled; `npm run data:check` lists its faults. Tests that read it cannot run.",
    );
  const atlas = deserialize(readFileSync(path)) as CompiledAtlas;
  freeze(atlas);
  return atlas;
}

let atlas: CompiledAtlas | undefined;

/** Dataset, map and placement of data/. Throws where data/ has faults. */
export function bundledAtlas(): CompiledAtlas {
  atlas ??= read();
  return atlas;
}

/** The dataset of data/. Throws where data/ has faults. */
export const bundledDataset = (): Dataset => bundledAtlas().dataset;
