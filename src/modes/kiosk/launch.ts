// Loads the kiosk's configuration from the address and from kiosk.json beside the page.

import { ADDRESS_KEYS } from "../../store/schema.ts";
import { type ConfigFault, type KioskConfig, mergeConfig, readKioskConfig } from "./store/config.ts";

const FILE = "kiosk.json";
/** Maximum time to wait for kiosk.json. */
const MAX_WAIT_MS = 3_000;

/** Reads kiosk.json from the page's host; the single-file form has none. */
async function readFile(): Promise<{ json: unknown; faults: ConfigFault[] }> {
  if (location.protocol === "file:" || document.querySelector("link[rel=manifest]") === null)
    return { json: {}, faults: [] };
  const fault = (why: string): { json: unknown; faults: ConfigFault[] } => ({
    json: {},
    faults: [{ key: FILE, value: why, why: "file" }],
  });
  try {
    const answer = await fetch(FILE, { cache: "no-cache", signal: AbortSignal.timeout(MAX_WAIT_MS) });
    // A missing file is the same as an empty one.
    if (answer.status === 404) return { json: {}, faults: [] };
    return answer.ok ? { json: await answer.json(), faults: [] } : fault(`status ${answer.status}`);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

export interface Launch {
  config: KioskConfig;
  faults: ConfigFault[];
  /** Query string of the address with kiosk.json merged in. */
  search: string;
}

export async function launchKiosk(search: string): Promise<Launch> {
  const { json, faults } = await readFile();
  const merged = mergeConfig(json, search, ADDRESS_KEYS);
  const { config, faults: bad } = readKioskConfig(merged.query);
  return { config, faults: [...faults, ...merged.faults, ...bad], search: `?${merged.query}` };
}
