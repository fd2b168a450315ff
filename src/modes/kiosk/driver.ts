// The kiosk's driver: current screen, start and end of visits, reset to the initial state.
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
import type { TongueId } from "./tongues/ids.ts";
import { type Spoken, speak } from "./tongues/speak.ts";
import type { Tongue } from "./tongues/tongue.ts";

export type Screen =
  | { id: "home" | "parties" | "time" | "story" | "quiz" | "assistance" }
  | { id: "party"; party: PartyId }
  /** `party`: whose tie led here; its evidence and sources stand first. */
  | { id: "agreement"; agreement: AgreementId; party?: PartyId };
type ScreenId = Screen["id"];

export interface KioskState {
  idle: Idle;
  screen: Screen;
  trail: readonly Screen[];
  /** Incremented by each reset; used as a React key to discard local state. */
  visit: number;
  picture: PictureId;
  large: boolean;
  still: boolean;
  lowered: boolean;
  /** Nothing plays by itself in this visit. */
  paused: boolean;
  /** Number of the attract view's scene, counted since the last visit. */
  turn: number;
  /** Something other than the timeline plays that a visitor has started. */
  telling: boolean;
  taking: boolean;
  /** The sheet of what makes the screen easier is open. */
  easing: boolean;
  staff: "closed" | "pin" | "open";
  /** Outside opening hours. */
  dark: boolean;
  tongue: TongueId;
}

const HOME: Screen = { id: "home" };
const atFirst = (visit: number, tongue: TongueId): KioskState => ({
  idle: AT_REST,
  screen: HOME,
  trail: [],
  visit,
  picture: "map",
  large: false,
  still: false,
  lowered: false,
  paused: false,
  turn: 0,
  telling: false,
  taking: false,
  easing: false,
  staff: "closed",
  dark: false,
  tongue,
});

export interface KioskSetup {
  config: KioskConfig;
  faults: readonly ConfigFault[];
  device: Device;
  /** Those of the site. */
  tongues: readonly Tongue[];
  /** Absent if visits are not counted. */
  counts?: KeptCounts | undefined;
}

export interface KioskDriver extends KioskSetup {
  atlas: Atlas;
  /** Id of the configured story. */
  tour: string | undefined;
  /** Those of the attract view, in turn; the first is that of the first scene. */
  languages: readonly TongueId[];
  /** Theme at the start of each visit. */
  theme: AtlasState["theme"];
  store: StoreApi<KioskState>;
  go(screen: Screen): void;
  back(): void;
  home(): void;
  /** The language of the visitor, until the end of the visit. */
  speak(tongue: TongueId): void;
  /** The atlas in a language of the site. */
  spoken(tongue: TongueId): Spoken;
  /** Opens the screen for something touched in a picture. */
  ask(ref: Ref): void;
  /** Registers activity of a visitor. */
  touch(): void;
  /** Called periodically: shows the idle warning or ends the visit. */
  pass(): void;
  reset(): void;
  set(patch: Partial<KioskState>): void;
  /** Zoom handle of the shown picture. */
  zooming: Zooming | undefined;
}

const sameScreen = (a: Screen, b: Screen): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Plain Japanese is never spoken before somebody has asked for it. `lang`: one language alone, where the site has it.
 */
function languagesInTurn(tongues: readonly Tongue[], lang: AtlasState["lang"]): [TongueId, ...TongueId[]] {
  const [first = "ja", ...others] = tongues.map((t) => t.id).filter((id) => id !== "ja-easy");
  return lang !== "both" && [first, ...others].includes(lang) ? [lang] : [first, ...others];
}

export function createKioskDriver(
  atlas: Atlas,
  setup: KioskSetup,
  now: () => number = () => performance.now(),
): KioskDriver {
  const told = atlas.store.getState();
  const byId = new Map(setup.tongues.map((t) => [t.id, t]));
  const languages = languagesInTurn(setup.tongues, told.lang);
  const [first] = languages;
  // One language at a time: which, changes with the scenes of the attract view, until a touch.
  // Until the screens stand, the atlas says in all of them what has failed.
  const base: AtlasState = { ...told, lang: byId.get(first)?.slot ?? "ja" };
  const store = createStore<KioskState>(() => atFirst(0, first));
  const made = new Map<TongueId, Spoken>();
  const { getState: get, setState: set } = store;
  const assisting = layerOfRole(atlas.dataset.meta, "assistance");
  let begun = 0;
  let asked: PartyId[] = [];
  let screens: ScreenId[] = [];

  /** Sets what the pictures show on a screen, keeping the visitor's language and theme. */
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
    set({ screen, trail, telling: false, taking: false, easing: false });
    show(screen);
  };

  const kiosk: KioskDriver = {
    ...setup,
    atlas,
    tour: base.tour,
    languages,
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
    speak: (tongue) => {
      const lang = byId.get(tongue)?.slot;
      if (lang === undefined) return;
      // At first the atlas still has both languages: it says in both what has failed until the screens stand.
      if (lang !== atlas.store.getState().lang) atlas.store.setState({ lang });
      if (tongue !== get().tongue) set({ tongue });
    },
    spoken: (id) => {
      const tongue = byId.get(id);
      if (!tongue) throw new Error(`${id} is not a language of this site`);
      const found = made.get(id) ?? speak(atlas, tongue);
      made.set(id, found);
      return found;
    },
    ask: (ref) => {
      if (ref.kind === "party") kiosk.go({ id: "party", party: ref.id });
      else if (ref.kind === "agreement") kiosk.go({ id: "agreement", agreement: ref.id });
    },
    touch: () => {
      const { idle, dark } = get();
      if (idle.phase === "attract") {
        // Stop the attract loop before the touch acts on the pictures.
        begun = now();
        asked = [];
        screens = [];
        // In the language in which it was read.
        const { lang } = atlas.store.getState();
        atlas.store.setState({ ...base, ...stop, lang: lang === "both" ? base.lang : lang });
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
        const seconds = Math.max(0, idle.touched - begun) / 1000;
        setup.counts?.add({ seconds, lang: get().tongue, asked, screens });
      }
      kiosk.zooming = undefined;
      setStill(false);
      set(atFirst(visit + 1, first), true);
      atlas.store.setState(base, true);
    },
    set: (patch) => {
      if (patch.still !== undefined) setStill(patch.still);
      set(patch);
    },
  };
  return kiosk;
}
