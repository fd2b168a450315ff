// What the driver of a kiosk needs of an atlas and of a machine, and no more.
import type { Device } from "../../src/modes/kiosk/device.ts";
import type { KioskSetup } from "../../src/modes/kiosk/driver.ts";
import { readKioskConfig } from "../../src/modes/kiosk/store/config.ts";
import type { Visit } from "../../src/modes/kiosk/store/counts.ts";
import { ownTongue } from "../../src/modes/kiosk/tongues/load.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/state.ts";
import type { Atlas } from "../../src/views/atlas.ts";
import { bundledDataset } from "../bundled.ts";

/** The driver asks an atlas for its store and its dataset alone; anything else is missing and would be noticed. */
export const fakeAtlas = (state: AtlasState): Atlas => {
  const parts: Pick<Atlas, "store" | "dataset"> = { store: createAtlasStore(state), dataset: bundledDataset() };
  return parts as Atlas;
};

const device: Device = {
  offline: {
    isWaiting: () => false,
    isReady: () => true,
    check: async () => {},
    switchOver: () => {},
    subscribe: () => () => {},
  },
  version: "0",
  problems: () => [],
  started: { at: new Date(0), reason: "start" },
  reload: async () => {},
};

/** `told`: where each visit that is counted ends up. */
export const fakeSetup = (idle: number, told: Visit[] = []): KioskSetup => ({
  config: { ...readKioskConfig(new URLSearchParams()).config, idle },
  faults: [],
  tongues: [ownTongue("ja"), ownTongue("en")],
  device,
  counts: {
    now: () => {
      throw new Error("not asked for");
    },
    add: (visit) => told.push(visit),
    clear: () => {},
    restore: () => {},
    isFull: () => false,
  },
});
