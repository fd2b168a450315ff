// The driver of a kiosk: which screen is shown, when a visit begins and ends, and how everything goes back to where it was.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { NOTHING, type Ref, selectOnly } from "../../model/selection/selection.ts";
import { layerOfRole } from "../../model/world/layers.ts";
import { stop } from "../../store/actions.ts";
import type { AtlasState } from "../../store/state.ts";
import type { PictureId } from "../../store/view-ids.ts";
import { setStill } from "../../ui/animate.ts";
import type { Atlas } from "../../views/atlas.ts";
import type { Zooming } from "../../views/paint/useZoom.ts";
import type { Device } from "./device.ts";
import type { ConfigFault, KioskConfig } from "./store/config.ts";
import { AT_REST, type Idle, passTime, touch } from "./store/idle.ts";
import type { KeptCounts } from "./stored-counts.ts";

export type Screen =
  | { id: "home" | "parties" | "time" | "story" | "quiz" | "assistance" }
  | { id: "party"; party: PartyId }
  | { id: "agreement"; agreement: AgreementId };
type ScreenId = Screen["id"];

export interface KioskState {
  idle: Idle;
  screen: Screen;
  trail: readonly Screen[];
  /** Counts up with each reset: whatever keeps a state of its own is made anew. */
  visit: number;
  picture: PictureId;
  large: boolean;
  still: boolean;
  lowered: boolean;
  /** The attract loop stands. */
  paused: boolean;
  /** Something plays that a person has started, beside the clock of the atlas. */
  telling: boolean;
  taking: boolean;
  staff: "closed" | "pin" | "open";
  /** Outside opening hours. */
  dark: boolean;
}

const HOME: Screen = { id: "home" };
const atFirst = (visit: number): KioskState => ({
  idle: AT_REST,
  screen: HOME,
  trail: [],
  visit,
  picture: "map",
  large: false,
  still: false,
  lowered: false,
  paused: false,
  telling: false,
  taking: false,
  staff: "closed",
  dark: false,
});

export interface KioskSetup {
  config: KioskConfig;
  faults: readonly ConfigFault[];
  device: Device;
  /** Absent where nothing is counted. */
  counts?: KeptCounts | undefined;
}

export interface KioskDriver extends KioskSetup {
  atlas: Atlas;
  /** Id of the story that the configuration asks for. */
  tour: string | undefined;
  /** The theme with which a visit begins. */
  theme: AtlasState["theme"];
  store: StoreApi<KioskState>;
  go(screen: Screen): void;
  back(): void;
  home(): void;
  /** What was touched in a picture. */
  ask(ref: Ref): void;
  /** A person did something. */
  touch(): void;
  /** Time has passed: warns, or ends the visit. */
  pass(): void;
  reset(): void;
  set(patch: Partial<KioskState>): void;
  /** Hands of the map that is on the screen. */
  zooming: Zooming | undefined;
}

const sameScreen = (a: Screen, b: Screen): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createKioskDriver(
  atlas: Atlas,
  setup: KioskSetup,
  now: () => number = () => performance.now(),
): KioskDriver {
  const base = atlas.store.getState();
  const store = createStore<KioskState>(() => atFirst(0));
  const { getState: get, setState: set } = store;
  const assisting = layerOfRole(atlas.dataset.meta, "assistance");
  let begun = 0;
  let asked: PartyId[] = [];
  let screens: ScreenId[] = [];

  /** What the pictures show on a screen; language and theme are the visitor's. */
  const show = (screen: Screen): void => {
    const { lang, theme } = atlas.store.getState();
    const ref: Ref | undefined =
      screen.id === "party"
        ? { kind: "party", id: screen.party }
        : screen.id === "agreement"
          ? { kind: "agreement", id: screen.agreement }
          : screen.id === "assistance" && assisting !== undefined
            ? { kind: "layer", id: assisting }
            : undefined;
    const { region } = atlas.store.getState();
    atlas.store.setState({ ...base, ...stop, lang, theme, region, selection: ref ? selectOnly(ref) : NOTHING });
    if (ref?.kind === "party") asked.push(ref.id);
    screens.push(screen.id);
  };
  const to = (screen: Screen, trail: readonly Screen[]): void => {
    set({ screen, trail, telling: false, taking: false });
    show(screen);
  };

  const kiosk: KioskDriver = {
    ...setup,
    atlas,
    tour: base.tour,
    theme: base.theme,
    store,
    zooming: undefined,
    go: (screen) => {
      const { screen: here, trail } = get();
      if (sameScreen(screen, here)) return;
      to(screen, [...trail, here]);
    },
    back: () => {
      const { trail } = get();
      to(trail.at(-1) ?? HOME, trail.slice(0, -1));
    },
    home: () => {
      to(HOME, []);
      set({ picture: "map" });
      atlas.store.setState({ region: undefined });
      kiosk.zooming?.show(undefined, true);
    },
    ask: (ref) => {
      if (ref.kind === "party") kiosk.go({ id: "party", party: ref.id });
      else if (ref.kind === "agreement") kiosk.go({ id: "agreement", agreement: ref.id });
    },
    touch: () => {
      const { idle, dark } = get();
      if (idle.phase === "attract") {
        // The attract loop lets go of the pictures at once; what was touched then acts on them.
        begun = now();
        asked = [];
        screens = [];
        atlas.store.setState({ ...base, ...stop });
      }
      set({ idle: touch(now()), ...(dark ? { dark: false } : {}) });
    },
    pass: () => {
      const { idle, telling } = get();
      const playing = telling || atlas.store.getState().playing;
      const next = passTime(idle, now(), { playing, idle: setup.config.idle });
      if (next === idle) return;
      if (next.phase === "attract") kiosk.reset();
      else set({ idle: next });
    },
    reset: () => {
      const { visit, idle } = get();
      if (idle.phase !== "attract") {
        const { lang } = atlas.store.getState();
        setup.counts?.add({ seconds: Math.max(0, idle.touched - begun) / 1000, lang, asked, screens });
      }
      kiosk.zooming = undefined;
      setStill(false);
      set(atFirst(visit + 1), true);
      atlas.store.setState(base, true);
    },
    set: (patch) => {
      if (patch.still !== undefined) setStill(patch.still);
      set(patch);
    },
  };
  return kiosk;
}
