// The embedding interface: `window.musubi`, and the same by postMessage for a page around a frame.

import { isoOf } from "../data/day.ts";
import type { PartyId } from "../data/types.ts";
import { type Report, reportOn } from "../model/facts/report.ts";
import type { World } from "../model/world/world.ts";
import { changeRange, stop } from "../store/actions.ts";
import { addressedOf, decodeAddress, encodeAddress } from "../store/address.ts";
import type { Addressed } from "../store/schema.ts";
import type { AtlasStore, Notice } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";

interface EmbeddedState {
  /** As the address has it: `{ date: "2018-12-30", select: "VNM" }`; what is at its default is left out, but the date is always there. */
  state: Record<string, string>;
  /** What is imagined, as the address has it: figures and parties include it. Absent where all is fact. */
  hypothetical?: string;
  figures: Report["figures"];
  /** Parties with any tie on the day, the focal one left out. */
  tied: PartyId[];
}

interface MusubiInterface {
  ready: Promise<void>;
  get(): EmbeddedState;
  /** Takes keys and values as the address has them; gives back what could not be used. */
  set(patch: Record<string, string>): readonly Notice[];
  /** Called after every change of state; gives back how to stop. */
  on(event: "change", listener: (state: EmbeddedState) => void): () => void;
}

declare global {
  interface Window {
    musubi: MusubiInterface;
  }
}

interface Wiring {
  store: AtlasStore;
  world: () => World;
  /** Without what is imagined: what an address may imagine is judged by the facts. */
  facts: () => World;
  defaults: Addressed;
}

function createInterface({ store, world, facts, defaults }: Wiring, ready: Promise<void>): MusubiInterface {
  const get = (): EmbeddedState => {
    const state = store.getState();
    const { basis, trade, day } = state;
    const report = reportOn(world(), day, { basis, trade });
    const tied = new Set([
      ...report.agreements.flatMap((a) => a.parties.map((p) => p.party)),
      ...report.assistance.map((a) => a.party),
    ]);
    const query = new URLSearchParams(encodeAddress(addressedOf(state), defaults));
    return {
      state: { ...Object.fromEntries(query), date: isoOf(day) },
      ...(query.has("whatif") ? { hypothetical: query.get("whatif") ?? "" } : {}),
      figures: report.figures,
      tied: [...tied].sort(),
    };
  };
  return {
    ready,
    get,
    set: (patch) => {
      const query = new URLSearchParams(Object.entries(patch).map(([k, v]) => [k, String(v)]));
      const before = store.getState();
      const { patch: decoded, notices } = decodeAddress(`?${query}`, facts(), before);
      const next = { ...before, ...decoded, notices };
      const settled = { notices, ...changeRange(next, world(), next.range) };
      const still = decoded.day === undefined ? {} : stop;
      store.setState({ ...decoded, ...still, ...settled, notices: before.notices });
      return settled.notices;
    },
    on: (_event, listener) =>
      subscribeTo(
        store,
        (s) => encodeAddress(addressedOf(s), defaults),
        () => listener(get()),
      ),
  };
}

/** Messages: `{musubi: "get" | "set" | "subscribe", id?, patch?}` from the parent; answers `{musubi: "state" | "change", id?, …}`. */
function attachMessages(face: MusubiInterface): void {
  if (window.parent === window) return;
  const post = (target: MessageEventSource, message: object): void =>
    (target as Window).postMessage(message, { targetOrigin: "*" });
  let subscribed = false;
  window.addEventListener("message", ({ data, source }) => {
    // Only the page that holds the frame may speak.
    if (source !== window.parent || source === null || typeof data !== "object" || data === null || !("musubi" in data))
      return;
    const { musubi, id, patch } = data as { musubi: unknown; id?: unknown; patch?: unknown };
    if (musubi === "get") post(source, { musubi: "state", id, ...face.get() });
    else if (musubi === "set" && typeof patch === "object" && patch !== null)
      post(source, { musubi: "state", id, notices: face.set(patch as Record<string, string>), ...face.get() });
    else if (musubi === "subscribe" && !subscribed) {
      subscribed = true;
      face.on("change", (state) => post(source, { musubi: "change", ...state }));
    }
  });
  post(window.parent, { musubi: "ready" });
}

/** `drawn`: both pictures have been painted for the first time. */
export function attachEmbedding({ drawn, ...wiring }: Wiring & { drawn: Promise<void> }): void {
  const nextFrame = () => new Promise<void>((next) => requestAnimationFrame(() => next()));
  // The frame after the one that painted: both pictures are on the screen.
  const ready = drawn
    .then(nextFrame)
    .then(nextFrame)
    .then(() => void performance.mark("musubi:painted"));
  window.musubi = createInterface(wiring, ready);
  void ready.then(() => attachMessages(window.musubi));
}
