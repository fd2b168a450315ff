// Visits at random: whatever somebody may do at a kiosk, and what happens to the atlas meanwhile.
import fc from "fast-check";
import { dayOf } from "../../src/data/day.ts";
import { selectOnly } from "../../src/model/selection/selection.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { createKioskDriver, type KioskDriver, type KioskState, type Screen } from "../../src/modes/kiosk/driver.ts";
import type { Visit } from "../../src/modes/kiosk/store/counts.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";
import { fakeAtlas, fakeSetup } from "./fake-atlas.ts";

const world = indexWorld(bundledDataset());
/** With what every visit begins. */
export const BASE: AtlasState = {
  ...defaultState(world, "ja"),
  mode: "kiosk",
  theme: "dark",
  // The first of both.
  lang: "ja",
  pin: ["worldview"],
  range: 1948,
  layers: ["epa"],
};

export interface Hall {
  kiosk: KioskDriver;
  told: Visit[];
  wait(ms: number): void;
  atlas(): AtlasState;
  state(): KioskState;
}
export function hall(): Hall {
  const told: Visit[] = [];
  let now = 1_000_000;
  const atlas = fakeAtlas({ ...structuredClone(BASE), lang: "both" });
  const kiosk = createKioskDriver(atlas, fakeSetup(60, told), () => now);
  return {
    kiosk,
    told,
    wait: (ms) => {
      now += ms;
      kiosk.pass();
    },
    atlas: atlas.store.getState,
    state: kiosk.store.getState,
  };
}

export const anyParty = fc.constantFrom("VNM", "DEU", "EU", "AUS");
export const anyScreen: fc.Arbitrary<Screen> = fc.oneof(
  fc.record({ id: fc.constantFrom("home", "parties", "time", "story", "quiz", "assistance") }),
  fc.record({ id: fc.constant("party"), party: anyParty }),
  fc.record({ id: fc.constant("agreement"), agreement: fc.constantFrom("rcep", "cptpp") }),
);
const ofAtlas: fc.Arbitrary<Partial<AtlasState>> = fc.record(
  {
    lang: fc.constantFrom("en", "ja", "both"),
    theme: fc.constantFrom("dark", "contrast"),
    worldview: fc.constantFrom(...world.dataset.meta.worldviews.map((w) => w.id)),
    region: fc.constantFrom("asean", "europe"),
    day: fc.constantFrom(dayOf(1955, 1, 1), dayOf(2019, 2, 1)),
    playing: fc.boolean(),
    dayFraction: fc.double({ min: 0, max: 0.9, noNaN: true }),
    selection: fc.constantFrom(selectOnly({ kind: "party", id: "AUS" })),
    q: fc.constantFrom("rcep"),
    dragged: fc.constant({ VNM: { x: 1, y: 2 } }),
    disambiguation: fc.constant({ refs: [], x: 1, y: 2 }),
    tour: fc.constant("kiosk"),
    step: fc.integer({ min: 2, max: 9 }),
    views: fc.constant(["network"] as const),
  },
  { requiredKeys: [] },
);
const ofKiosk: fc.Arbitrary<Partial<KioskState>> = fc.record(
  {
    picture: fc.constantFrom("map", "network"),
    large: fc.boolean(),
    still: fc.boolean(),
    lowered: fc.boolean(),
    paused: fc.boolean(),
    telling: fc.boolean(),
    taking: fc.boolean(),
    easing: fc.boolean(),
    turn: fc.nat(20),
    staff: fc.constantFrom("closed", "pin", "open"),
    dark: fc.boolean(),
  },
  { requiredKeys: [] },
);
const step: fc.Arbitrary<(of: Hall) => void> = fc.oneof(
  anyScreen.map(
    (s) =>
      ({ kiosk }: Hall) =>
        kiosk.go(s),
  ),
  anyParty.map(
    (id) =>
      ({ kiosk }: Hall) =>
        kiosk.ask({ kind: "party", id }),
  ),
  fc.constant(({ kiosk }: Hall) => kiosk.ask({ kind: "agreement", id: "rcep" })),
  fc.constant(({ kiosk }: Hall) => kiosk.back()),
  fc.constant(({ kiosk }: Hall) => kiosk.home()),
  fc.constant(({ kiosk }: Hall) => kiosk.touch()),
  fc.integer({ min: 0, max: 40_000 }).map(
    (ms) =>
      ({ wait }: Hall) =>
        wait(ms),
  ),
  ofKiosk.map(
    (patch) =>
      ({ kiosk }: Hall) =>
        kiosk.set(patch),
  ),
  ofAtlas.map(
    (patch) =>
      ({ kiosk }: Hall) =>
        kiosk.atlas.store.setState(patch),
  ),
);
export const anySteps = fc.array(step, { maxLength: 40, size: "max" });
/** A hall in which somebody has done all that. */
export const hallAfter = (done: readonly ((of: Hall) => void)[]): Hall => {
  const of = hall();
  of.kiosk.touch();
  for (const one of done) one(of);
  return of;
};
