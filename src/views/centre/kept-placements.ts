// Placements that the device keeps, in IndexedDB, by the fingerprint of what they were made from. A device that keeps nothing places again.
import { createStore, del, get, keys, set } from "idb-keyval";
import { OUTLINER } from "../../scene/placing/regions.ts";
import type { StoredPlacement } from "../../scene/placing/stored.ts";

/** As many as a reader looks at in a while; each has some 30 kB. */
const MOST = 60;

let opened: ReturnType<typeof createStore> | undefined;
const database = (): ReturnType<typeof createStore> => {
  opened ??= createStore("musubi-placements", "placements");
  return opened;
};

/** Undefined for what is not there, cannot be read, or was outlined by another release. */
export async function keptPlacement(key: string): Promise<StoredPlacement | undefined> {
  try {
    const found = await get<StoredPlacement>(key, database());
    return found?.outliner === OUTLINER ? found : undefined;
  } catch {
    opened = undefined;
    return undefined;
  }
}

export async function keepPlacement(key: string, made: StoredPlacement): Promise<void> {
  try {
    const old = await keys<string>(database());
    for (const one of old.slice(0, Math.max(0, old.length + 1 - MOST))) await del(one, database());
    await set(key, made, database());
  } catch {
    // A full device or a private window.
    opened = undefined;
  }
}
