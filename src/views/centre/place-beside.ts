// Has the network around a party placed by a worker, unless the device has kept it from an earlier time.
import type { CoreDataset } from "../../data/dataset.ts";
import type { PartyId } from "../../data/types.ts";
import { centred } from "../../model/world/centre.ts";
import type { Placement } from "../../scene/network/types.ts";
import { placementInput } from "../../scene/placing/input.ts";
import { fingerprint, openedFingerprint, type StoredPlacement, shownPlacement } from "../../scene/placing/stored.ts";
import { keepPlacement, keptPlacement } from "./kept-placements.ts";
import type { Said } from "./placing-worker.ts";
import PlacingWorker from "./placing-worker.ts?worker";

interface Watched {
  signal: AbortSignal;
  progress(share: number): void;
}

/** Ends the worker with its answer, or with the wish to cancel. */
function place(dataset: CoreDataset, { signal, progress }: Watched): Promise<StoredPlacement> {
  return new Promise((done, fail) => {
    if (signal.aborted) return fail(signal.reason);
    const worker = new PlacingWorker();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      end();
      fail(signal.reason);
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (data.kind === "progress") return progress(data.share);
      end();
      done(data.stored);
    });
    worker.addEventListener("error", (e) => {
      end();
      fail(new Error(`the worker that places the network broke: ${e.message}`));
    });
    // What has no say in it need not be copied.
    worker.postMessage({ dataset: { ...dataset, trade: [], published: [], milestones: [] } });
  });
}

export async function placeBeside(whole: CoreDataset, focal: PartyId, watched: Watched): Promise<Placement> {
  const dataset = centred(whole, focal);
  const of = fingerprint(placementInput(dataset));
  const key = openedFingerprint(dataset, of);
  const kept = await keptPlacement(key);
  if (kept) return shownPlacement(kept);
  const made = await place(dataset, watched);
  void keepPlacement(key, made);
  return shownPlacement(made);
}
