// The embedding API: `window.musubi`; the same by messages for pages around a frame is frame-messages.ts.

import { isoOf } from "../data/day.ts";
import type { PartyId } from "../data/types.ts";
import { type ReportedFigures, reportedFigures } from "../model/facts/reported-figures.ts";
import type { World } from "../model/world/world.ts";
import { changeRange, stop } from "../store/actions.ts";
import { addressedOf, decodeAddress, defaultsOf, encodeAddress } from "../store/address.ts";
import { recentre } from "../store/centre.ts";
import { ADDRESS_KEYS, type Addressed } from "../store/schema.ts";
import type { AtlasStore, Notice } from "../store/state.ts";
import { subscribeTo } from "../store/subscribe-to.ts";
import { loadPart } from "../ui/late/part.ts";
import { loadUntilThere } from "../ui/late/pauses.ts";

interface EmbeddedState {
  /** State as address keys: `{ date: "2018-12-30", select: "VNM" }`. Defaults are left out, except the date. */
  state: Record<string, string>;
  /** Hypotheses in the form of the address; figures and parties include them. Absent without hypotheses. */
  hypothetical?: string;
  figures: ReportedFigures;
  /** Parties with any tie on the day, without the focal party. */
  tied: PartyId[];
}

interface MusubiInterface {
  ready: Promise<void>;
  get(): EmbeddedState;
  /** Takes address keys and values; returns those that could not be used. */
  set(patch: Record<string, string | null>): readonly Notice[];
  /** Calls the listener after every change of state; returns a function to unsubscribe. */
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
  /** The world without hypotheses. */
  facts: () => World;
  /** The same with everything known, by which what is set is judged. */
  today: World;
  defaults: Addressed;
}

function createInterface({ store, world, facts, today, defaults }: Wiring): Omit<MusubiInterface, "ready"> {
  const get = (): EmbeddedState => {
    const state = store.getState();
    const { basis, trade, day, rule } = state;
    const { ties, assistance } = world().at(day);
    const tied = new Set([...ties, ...assistance.filter((a) => a.counts)].map((t) => t.party));
    const query = new URLSearchParams(encodeAddress(addressedOf(state), defaults));
    return {
      state: { ...Object.fromEntries(query), date: isoOf(day) },
      ...(query.has("whatif") ? { hypothetical: query.get("whatif") ?? "" } : {}),
      figures: reportedFigures(world(), day, { basis, trade }, rule),
      tied: [...tied].sort(),
    };
  };
  return {
    get,
    set: (patch) => {
      // Of a map or a day there are no keys, and nothing would be said.
      if (Object.prototype.toString.call(patch) !== "[object Object]")
        throw new TypeError('musubi.set takes keys and values of the address: { date: "2018-12-30" }');
      const before = store.getState();
      const entries = Object.entries(patch).map(([k, v]): [string, string] => [k, v === null ? "" : String(v)]);
      const cleared = defaultsOf(
        entries.flatMap(([key, value]) => (value === "" ? [key] : [])),
        defaults,
        before,
      );
      const query = new URLSearchParams(entries.filter(([, value]) => value !== ""));
      // In an address they may belong to the page around; here they are slips of the pen.
      const strange = entries.flatMap(([key, value]): Notice[] =>
        ADDRESS_KEYS.includes(key) ? [] : [{ key, value, why: "unknown" }],
      );
      const { patch: said, notices } = decodeAddress(`?${query}`, today, { ...before, ...cleared });
      const { focal = cleared.focal } = said;
      const around = focal === undefined ? {} : recentre(before, facts(), focal);
      const decoded = { ...around, ...cleared, ...said };
      // A page is a public screen from its start to its end: what makes it one is loaded then, and leads nowhere else.
      if (decoded.mode !== undefined && (decoded.mode === "kiosk") !== (before.mode === "kiosk")) {
        notices.push({ key: "mode", value: decoded.mode, why: "start" });
        delete decoded.mode;
      }
      notices.push(...strange);
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

/** In a frame: the page around may ask and set by messages. What answers them comes when the pictures stand. */
async function attachMessages(face: MusubiInterface): Promise<void> {
  if (window.parent === window) return;
  document.documentElement.toggleAttribute("data-in-frame", true);
  const answer = await loadUntilThere(() =>
    loadPart(() => import("./frame-messages.ts").then((m) => m.answerMessages)),
  );
  answer(face);
}

const early = (): never => {
  throw new Error("the atlas has not started: await musubi.ready before anything else is called");
};

/** Listeners of the page around outlive the atlas: they hear of the one that is shown. */
function createListeners(): { on: MusubiInterface["on"]; wire(face: Omit<MusubiInterface, "ready">): void } {
  const listeners = new Set<(state: EmbeddedState) => void>();
  let off = (): void => {};
  let get: (() => EmbeddedState) | undefined;
  const tell = (state: EmbeddedState): void => {
    for (const listener of listeners)
      try {
        listener(state);
      } catch (e) {
        // A fault of the page around: it is told there, and stops neither the others nor time that plays.
        reportError(e);
      }
  };
  return {
    on: (event, listener) => {
      if (event !== "change" || typeof listener !== "function")
        throw new TypeError('musubi.on takes "change" and a function');
      // Each call is one listener, also with the same function.
      const own = (state: EmbeddedState): void => listener(state);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    wire: (face) => {
      off();
      off = face.on("change", tell);
      if (get) tell(face.get());
      get = face.get;
    },
  };
}

/** Makes `window.musubi` known before the atlas has started. Call what is returned once the store stands, and for each after it. */
export function announceEmbedding(): (wiring: Wiring & { ready: Promise<void> }) => void {
  let settle = (_: Promise<void>): void => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  window.musubi = { ready, get: early, set: early, on: early };
  const { on, wire } = createListeners();
  let isFirst = true;
  return ({ ready: drawn, ...wiring }) => {
    const face = createInterface(wiring);
    Object.assign(window.musubi, { ...face, on });
    wire(face);
    settle(drawn);
    if (isFirst) void drawn.then(() => attachMessages(window.musubi));
    isFirst = false;
  };
}
