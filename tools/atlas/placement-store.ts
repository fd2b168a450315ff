// Stores the network's placement beside the data, so that all machines show the same picture and builds are fast. It is
// recomputed when its input or the placer changes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import type { OpenedOrganisation, Placement, PlacementInput } from "../../src/scene/network/types.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { OPENER, placeOpened } from "../../src/scene/placing/opened.ts";
import { outlineNetwork, PLACER, placeNetwork } from "../../src/scene/placing/place.ts";
import { OUTLINER } from "../../src/scene/placing/regions.ts";

interface Stored {
  /** Fingerprint of the input and of the placer. */
  of: string;
  placement: Placement;
  /** Version of the regions, which may be remade without moving a node. */
  outliner?: number;
  /** Additions for expanded organisations, with a separate fingerprint, since they do not move other nodes. */
  opened?: { of: string; organisations: OpenedOrganisation[] };
}

const hashOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

/** Of the days of change only the last has a say in the placement: a date that is corrected must not move a node. */
export const fingerprint = (input: PlacementInput): string =>
  hashOf([PLACER, { ...input, changeDays: input.changeDays.slice(-1) }]);

export const openedFingerprint = ({ organisations, parties }: Dataset, of: string): string =>
  hashOf([
    OPENER,
    of,
    organisations.map((o) => [o.organisation, o.party, o.joined.day, o.left?.day]),
    parties.map((p) => p.short),
  ]);

const fileIn = (folder: string): string => join(folder, "placement.json");

export function storedPlacement(folder: string): Stored | undefined {
  const file = fileIn(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Stored) : undefined;
}

export function placementFor(dataset: Dataset, folder: string): Placement {
  const input = placementInput(dataset);
  const of = fingerprint(input);
  const ofOpened = openedFingerprint(dataset, of);
  const stored = storedPlacement(folder);
  const isOutlined = stored?.outliner === OUTLINER;
  if (stored?.of === of && isOutlined && stored.opened?.of === ofOpened)
    return { ...stored.placement, opened: stored.opened.organisations };
  const kept = stored?.of === of ? stored.placement : undefined;
  const placement = !kept ? placeNetwork(input) : isOutlined ? kept : outlineNetwork(input, kept);
  const organisations = placeOpened(dataset, placement);
  const made: Stored = { of, outliner: OUTLINER, placement, opened: { of: ofOpened, organisations } };
  writeFileSync(fileIn(folder), `${JSON.stringify(made)}\n`);
  return { ...placement, opened: organisations };
}
