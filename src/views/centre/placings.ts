// The network around each party that was put in the centre: placed by a worker on first demand, and kept.
import type { CoreDataset } from "../../data/dataset.ts";
import type { PartyId } from "../../data/types.ts";
import { FIELD, type Placement } from "../../scene/network/types.ts";
import { loadPart } from "../../ui/late/part.ts";

export type Placing =
  | { status: "ready"; placement: Placement }
  /** `share`: how much of it is done, 0 to 1. */
  | { status: "placing"; share: number }
  | { status: "none" | "cancelled" | "failed" };

export interface Placings {
  now(focal: PartyId): Placing;
  /** Starts, or tries again, what is not there. */
  ask(focal: PartyId): void;
  cancel(focal: PartyId): void;
  subscribe(listener: () => void): () => void;
  /** For what leaves the page. Rejects where it was cancelled or failed. */
  placed(focal: PartyId): Promise<Placement>;
}

type Place = (
  whole: CoreDataset,
  focal: PartyId,
  watched: { signal: AbortSignal; progress(share: number): void },
) => Promise<Placement>;

const beside: Place = async (...asked) => (await loadPart(() => import("./place-beside.ts"))).placeBeside(...asked);

const NONE: Placing = { status: "none" };

/** `own`: the stored placement around the package's own centre. */
export function createPlacings(whole: CoreDataset, own: Placement, place: Place = beside): Placings {
  const made = new Map<PartyId, Placing>([[whole.meta.home, { status: "ready", placement: own }]]);
  const running = new Map<PartyId, AbortController>();
  const listeners = new Set<() => void>();
  const become = (focal: PartyId, next: Placing): void => {
    made.set(focal, next);
    for (const listener of [...listeners]) listener();
  };
  const now = (focal: PartyId): Placing => made.get(focal) ?? NONE;
  const ask = (focal: PartyId): void => {
    const { status } = now(focal);
    if (status === "ready" || status === "placing") return;
    const off = new AbortController();
    running.set(focal, off);
    become(focal, { status: "placing", share: 0 });
    const tell = (next: Placing): void => {
      // What was cancelled and asked for again has another one running.
      if (running.get(focal) === off) become(focal, next);
    };
    place(whole, focal, { signal: off.signal, progress: (share) => tell({ status: "placing", share }) }).then(
      (placement) => tell({ status: "ready", placement }),
      () => tell({ status: "failed" }),
    );
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now,
    ask,
    subscribe,
    cancel: (focal) => {
      if (now(focal).status !== "placing") return;
      running.get(focal)?.abort();
      running.delete(focal);
      become(focal, { status: "cancelled" });
    },
    placed: (focal) => {
      ask(focal);
      return new Promise((done, fail) => {
        const look = (): void => {
          const found = now(focal);
          if (found.status === "placing") return;
          off();
          if (found.status === "ready") done(found.placement);
          else fail(new Error(`the network around ${focal} was not placed: ${found.status}`));
        };
        const off = subscribe(look);
        look();
      });
    },
  };
}

const EMPTY = new Map<PartyId, Placement>();

/** The centre alone, while the rest is placed. The same object for the same party. */
export function centreAlone(focal: PartyId): Placement {
  const found = EMPTY.get(focal);
  if (found) return found;
  const [x, y] = [FIELD.width / 2, FIELD.height / 2];
  const made: Placement = {
    size: { ...FIELD },
    nodes: [{ id: focal, x, y, labelDx: 0, labelDy: 0, anchor: "middle" }],
    regions: [],
    opened: [],
  };
  EMPTY.set(focal, made);
  return made;
}
