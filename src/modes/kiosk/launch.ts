// What whoever has set up the kiosk says: in the address, and in kiosk.json beside the page.

import { ADDRESS_KEYS } from "../../store/schema.ts";
import { type ConfigFault, type KioskConfig, mergeConfig, readKioskConfig } from "./store/config.ts";

const FILE = "kiosk.json";
/** A host that does not answer must not keep a hall waiting. */
const MAX_WAIT_MS = 3_000;

/** Of the host of the page; the one file has nothing beside it. */
async function readFile(): Promise<{ json: unknown; faults: ConfigFault[] }> {
  if (location.protocol === "file:" || document.querySelector("link[rel=manifest]") === null)
    return { json: {}, faults: [] };
  const fault = (why: string): { json: unknown; faults: ConfigFault[] } => ({
    json: {},
    faults: [{ key: FILE, value: why, why: "file" }],
  });
  try {
    const answer = await fetch(FILE, { cache: "no-cache", signal: AbortSignal.timeout(MAX_WAIT_MS) });
    // None is as good as an empty one.
    if (answer.status === 404) return { json: {}, faults: [] };
    return answer.ok ? { json: await answer.json(), faults: [] } : fault(`status ${answer.status}`);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

export interface Launch {
  config: KioskConfig;
  faults: ConfigFault[];
  /** The address as if the file had been in it. */
  search: string;
}

export async function launchKiosk(search: string): Promise<Launch> {
  const { json, faults } = await readFile();
  const merged = mergeConfig(json, search, ADDRESS_KEYS);
  const { config, faults: bad } = readKioskConfig(merged.query);
  return { config, faults: [...faults, ...merged.faults, ...bad], search: `?${merged.query}` };
}
