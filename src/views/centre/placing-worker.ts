// Worker that places a network, so that the page stays usable.
import type { CoreDataset } from "../../data/dataset.ts";
import { SOON } from "../../scene/placing/place.ts";
import { placeOnce, type StoredPlacement } from "../../scene/placing/stored.ts";

export type Said = { kind: "progress"; share: number } | { kind: "placed"; stored: StoredPlacement };

/** Few enough messages that the page does not notice them. */
const STEP = 0.01;

addEventListener("message", ({ data }: MessageEvent<{ dataset: CoreDataset }>) => {
  let told = 0;
  const stored = placeOnce(
    data.dataset,
    undefined,
    (share) => {
      if (share < told + STEP) return;
      told = share;
      postMessage({ kind: "progress", share } satisfies Said);
    },
    SOON,
  );
  postMessage({ kind: "placed", stored } satisfies Said);
});
