// The package that the device keeps, in IndexedDB. The one place that handles refused storage: private windows, full devices.
import { createStore, del, get, set } from "idb-keyval";
import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { hasKept, markKept } from "./kept-mark.ts";

/** `denied`: the page may not keep anything; `full`: the device has no room. */
export type Keeping = "none" | "kept" | "full" | "denied";

const NAME = "package";
const KEPT = v.object({
  version: v.literal(1),
  from: v.string(),
  files: v.map(v.string(), v.instance(Uint8Array)),
});
export interface KeptPackage {
  from: string;
  files: ReadonlyMap<string, Uint8Array>;
}

let keeping: Keeping | undefined;
const listeners = new Set<() => void>();

function become(next: Keeping): Keeping {
  keeping = next;
  for (const listener of listeners) listener();
  return next;
}

let opened: ReturnType<typeof createStore> | undefined;
/** Opened once; where that was refused, it is tried again with the next use. */
const database = (): ReturnType<typeof createStore> => {
  opened ??= createStore("musubi-own-data", "packages");
  return opened;
};

const whyNot = (error: unknown): Keeping =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied";

export async function keep({ from, files }: KeptPackage): Promise<Keeping> {
  try {
    await set(NAME, { version: 1, from, files: new Map(files) }, database());
    return become(markKept(true) ? "kept" : "denied");
  } catch (error) {
    opened = undefined;
    return become(whyNot(error));
  }
}

/** `gone`: nothing is kept; `unreadable`: something is, which may be another version's. Rejects where the browser does not give it. */
export async function readKept(): Promise<KeptPackage | "gone" | "unreadable"> {
  const found: unknown = await get(NAME, database());
  if (found === undefined) return "gone";
  const read = v.safeParse(KEPT, found);
  return read.success ? read.output : "unreadable";
}

export async function forget(): Promise<void> {
  try {
    markKept(false);
    await del(NAME, database());
  } catch {
    // What could not be kept need not be forgotten.
  }
  become("none");
}

const now = (): Keeping => {
  keeping ??= hasKept() ? "kept" : "none";
  return keeping;
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useKeeping = (): Keeping => useSyncExternalStore(subscribe, now, now);
