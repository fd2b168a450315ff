// The page as a kiosk: where it begins, and what drives it.

import type { AtlasState, Notice } from "../../store/state.ts";
import type { Atlas } from "../../views/atlas.ts";
import { kioskDevice } from "./browser-device.ts";
import type { Offline } from "./device.ts";
import { createKioskDriver, type KioskDriver } from "./driver.ts";
import { launchKiosk } from "./launch.ts";
import { localTime } from "./local-time.ts";
import { keptCounts } from "./stored-counts.ts";
import { startWatchdog } from "./watchdog.ts";

export interface KioskBootstrap {
  /** The address as if the configuration stood in it. */
  search: string;
  /** With what every visit begins. */
  begin(asked: Partial<AtlasState>): Partial<AtlasState>;
  /** `notices`: what of the address could not be used. */
  open(atlas: Atlas, offline: Offline, notices: readonly Notice[]): KioskDriver;
}

/**
 * What a hall begins with, under what the configuration says. Both languages, since nobody has chosen yet. Dark, since a
 * bright page burns itself into a screen that shows it for weeks; and nothing imagined, since nobody is there to explain.
 */
const kioskState = (asked: Partial<AtlasState>): Partial<AtlasState> => ({
  lang: "both",
  theme: "dark",
  ...asked,
  // There is no light one: its small words do not stand out enough in a lit hall; the one of high contrast does.
  ...(asked.theme === "light" || asked.theme === "auto" ? { theme: "contrast" } : {}),
  mode: "kiosk",
  pin: ["worldview"],
  whatif: [],
  q: undefined,
  selection: [],
});

export async function bootstrapKiosk(): Promise<KioskBootstrap> {
  const { config, faults, search } = await launchKiosk(location.search);
  return {
    search,
    begin: kioskState,
    open: (atlas, offline, notices) => {
      const unused = notices.map(({ key, value }) => ({ key, value, why: "bad" as const }));
      const today = () => localTime(atlas.dataset.meta.asOf)?.day;
      const kiosk = createKioskDriver(atlas, {
        config,
        faults: [...faults, ...unused],
        device: kioskDevice(offline, APP_VERSION),
        counts: config.counts ? keptCounts(today) : undefined,
      });
      startWatchdog(kiosk);
      return kiosk;
    },
  };
}
