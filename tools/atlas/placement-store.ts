// Stores the network's placement beside the data, so that all machines show the same picture and builds are fast. It is
// recomputed when its input or the placer changes.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import type { Placement } from "../../src/scene/network/types.ts";
import { PLACEMENT_FILE, placeOnce, type StoredPlacement, shownPlacement } from "../../src/scene/placing/stored.ts";

const fileIn = (folder: string): string => join(folder, PLACEMENT_FILE);

export function storedPlacement(folder: string): StoredPlacement | undefined {
  const file = fileIn(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StoredPlacement) : undefined;
}

export function placementFor(dataset: Dataset, folder: string): Placement {
  const stored = storedPlacement(folder);
  const made = placeOnce(dataset, stored);
  if (made !== stored) writeFileSync(fileIn(folder), `${JSON.stringify(made)}\n`);
  return shownPlacement(made);
}
