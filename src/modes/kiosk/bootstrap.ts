// Starts the page as a kiosk: initial state and driver.

import type { AtlasState, Notice } from "../../store/state.ts";
import type { Atlas } from "../../views/atlas.ts";
import { kioskDevice } from "./browser-device.ts";
import type { Offline } from "./device.ts";
import { createKioskDriver, type KioskDriver } from "./driver.ts";
import { launchKiosk } from "./launch.ts";
import { localTime } from "./local-time.ts";
import { keptCounts } from "./stored-counts.ts";
import { loadTongues } from "./tongues/load.ts";
import { startWatchdog } from "./watchdog.ts";

export interface KioskBootstrap {
  /** Query string of the address with the configuration merged in. */
  search: string;
  /** Initial state of every visit. */
  begin(asked: Partial<AtlasState>): Partial<AtlasState>;
  /** `notices`: values of the address that could not be used. */
  open(atlas: Atlas, offline: Offline, notices: readonly Notice[]): KioskDriver;
}

/**
 * Defaults of a kiosk, which the configuration can override. Both languages in turn, since nobody has chosen yet; dark, to
 * avoid burn-in of screens that run for weeks; no hypotheses, since nobody is there to explain them.
 */
const kioskState = (asked: Partial<AtlasState>): Partial<AtlasState> => ({
  lang: "both",
  theme: "dark",
  ...asked,
  // A hall has no device whose theme it could follow.
  ...(asked.theme === "auto" ? { theme: "light" } : {}),
  mode: "kiosk",
  pin: ["worldview"],
  whatif: [],
  q: undefined,
  selection: [],
});

export async function bootstrapKiosk(): Promise<KioskBootstrap> {
  const { config, faults, search } = await launchKiosk(location.search);
  const tongues = await loadTongues(config.languages);
  return {
    search,
    begin: kioskState,
    open: (atlas, offline, notices) => {
      const unused = notices.map(({ key, value }) => ({ key, value, why: "bad" as const }));
      const today = () => localTime(atlas.dataset.meta.asOf)?.day;
      const kiosk = createKioskDriver(atlas, {
        config,
        faults: [...faults, ...unused],
        tongues,
        device: kioskDevice(offline, APP_VERSION),
        counts: config.counts ? keptCounts(today) : undefined,
      });
      startWatchdog(kiosk);
      return kiosk;
    },
  };
}
