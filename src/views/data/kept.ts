// The package that the device keeps, in IndexedDB. The one place that handles refused storage: private windows, full devices. Several
// windows may keep and forget: none drops what another has kept without a word.
import { createStore, del, get, set } from "idb-keyval";
import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { newId } from "../../ui/link.ts";
import { hasKept, MARK_KEY, markThere, setMark } from "./kept-mark.ts";

/**
 * What came of the last press. `denied`: the page may not keep anything; `full`: the device has no room; `asks`: another package is
 * kept, and goes with the next press; `elsewhere`: another window has kept one; `notForgotten`: it could not be removed.
 */
type KeptSaid = "none" | "kept" | "full" | "denied" | "asks" | "elsewhere" | "notForgotten";

export interface KeptState {
  /** The device keeps a package. */
  isKept: boolean;
  said: KeptSaid;
  /** Of the package that `asks` is about, where it can be read. */
  from: string;
}

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

let state: KeptState | undefined;
/** As this window last read or wrote it. */
let seenMark: string | undefined;
const listeners = new Set<() => void>();

function become(said: KeptSaid, from = ""): void {
  seenMark = markThere();
  state = { isKept: seenMark !== undefined, said, from };
  for (const listener of listeners) listener();
}

let opened: ReturnType<typeof createStore> | undefined;
/** Opened once; where that was refused, it is tried again with the next use. */
const database = (): ReturnType<typeof createStore> => {
  opened ??= createStore("musubi-own-data", "packages");
  return opened;
};

const isSame = (a: KeptPackage, b: KeptPackage): boolean =>
  a.files.size === b.files.size &&
  [...a.files].every(([path, bytes]) => {
    const others = b.files.get(path);
    return others?.length === bytes.length && bytes.every((byte, i) => byte === others[i]);
  });

/** Where something else is kept, that is said, and the next call puts `kept` in its place. */
export async function keep(kept: KeptPackage): Promise<void> {
  const before = markThere();
  try {
    if (before !== undefined && now().said !== "asks") {
      const there = await readKept();
      if (there === "unreadable") return become("asks");
      if (there !== "gone" && !isSame(there, kept)) return become("asks", there.from);
    }
    const marked = setMark(newId());
    if (marked !== "kept") return become(marked);
    await set(NAME, { version: 1, from: kept.from, files: new Map(kept.files) }, database());
    become("kept");
  } catch (error) {
    opened = undefined;
    setMark(before);
    become(error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "denied");
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
    await del(NAME, database());
    become(setMark(undefined) === "kept" ? "none" : "notForgotten");
  } catch {
    opened = undefined;
    become("notForgotten");
  }
}

function now(): KeptState {
  if (!state) {
    seenMark = markThere();
    const isKept = hasKept();
    state = { isKept, said: isKept ? "kept" : "none", from: "" };
  }
  return state;
}

/** What another window has kept or forgotten. */
function follow(): void {
  now();
  const mark = markThere();
  if (mark !== seenMark) become(mark === undefined ? "none" : "elsewhere");
}
const onStorage = ({ key }: StorageEvent): void => {
  if (key === MARK_KEY || key === null) follow();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    addEventListener("storage", onStorage);
    // A page that the browser had put aside was told of nothing meanwhile, nor was one that showed something else.
    addEventListener("pageshow", follow);
    follow();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener("storage", onStorage);
    removeEventListener("pageshow", follow);
  };
};

export const useKept = (): KeptState => useSyncExternalStore(subscribe, now, now);
