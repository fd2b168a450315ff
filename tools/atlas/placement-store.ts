// The placing of the network is stored beside the data it was made from, so that every machine shows the same picture
// and a build need not place it again. It is made anew when what it was made from has changed.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/types.ts";
import type { Placement, PlacementInput } from "../../src/scene/network-types.ts";
import { placementInput } from "../network/input.ts";
import { PLACER, placeNetwork } from "../network/place.ts";

interface Stored {
  /** Fingerprint of the input and of the placer. */
  of: string;
  placement: Placement;
}

export const fingerprint = (input: PlacementInput): string =>
  createHash("sha256")
    .update(JSON.stringify([PLACER, input]))
    .digest("hex")
    .slice(0, 16);

const fileIn = (folder: string): string => join(folder, "placement.json");

export function storedPlacement(folder: string): Stored | undefined {
  const file = fileIn(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Stored) : undefined;
}

export function placementFor(dataset: Dataset, folder: string): Placement {
  const input = placementInput(dataset);
  const of = fingerprint(input);
  const stored = storedPlacement(folder);
  if (stored?.of === of) return stored.placement;
  const placement = placeNetwork(input);
  writeFileSync(fileIn(folder), `${JSON.stringify({ of, placement } satisfies Stored)}\n`);
  return placement;
}
