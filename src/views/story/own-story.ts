// The story that somebody writes: kept on the device with every change, so that a reload loses nothing.
import { useSyncExternalStore } from "react";
import { readStory, type Story, writeStory } from "../../data/story.ts";

export const OWN = "own";
const KEY = "musubi-story";
/** Stories that were replaced, and states before a step was taken away: a list of story files, the newest last. */
const BEFORE_KEY = "musubi-story-before";

type Kept = {
  story: Story | undefined;
  /** The device refused to keep it. */
  full: boolean;
  before: readonly Story[];
};

let kept: Kept | undefined;
const listeners = new Set<() => void>();

function loadBefore(): Story[] {
  try {
    const files: unknown = JSON.parse(localStorage.getItem(BEFORE_KEY) ?? "[]");
    if (!Array.isArray(files)) return [];
    return files.flatMap((file) => {
      const read = readStory(String(file), BEFORE_KEY, 0);
      return read.ok ? [read.story] : [];
    });
  } catch {
    return [];
  }
}

function load(): Kept {
  const before = loadBefore();
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { story: undefined, full: false, before };
    const read = readStory(text, KEY, 0);
    // What cannot be read is left where it is: another version of the page may read it.
    return { story: read.ok ? read.story : undefined, full: false, before };
  } catch {
    return { story: undefined, full: false, before };
  }
}

const now = (): Kept => {
  kept ??= load();
  return kept;
};

/** Keeps `story`; `before`: the list of what was replaced, where it changes. */
export function keepStory(story: Story | undefined, before: readonly Story[] = now().before): void {
  let full = false;
  try {
    // First what is replaced: if there is no room for both, the older one is still there after a reload.
    if (before !== now().before) localStorage.setItem(BEFORE_KEY, JSON.stringify(before.map(writeStory)));
    if (story) localStorage.setItem(KEY, writeStory(story));
    else localStorage.removeItem(KEY);
  } catch {
    full = true;
  }
  kept = { story, full, before };
  for (const listener of listeners) listener();
}

/** Puts `story` in the place of the one that is there, which can be brought back. */
export function replaceStory(story: Story): void {
  const { story: old, before } = now();
  keepStory(story, old ? [...before, old] : before);
}

/** Brings back what was replaced last; what is there now goes to the far end of the list, so that nothing is lost. */
export function bringBack(): void {
  const { story, before } = now();
  const last = before.at(-1);
  if (last) keepStory(last, [...(story ? [story] : []), ...before.slice(0, -1)]);
}

export const useOwnStory = (): Kept =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    // Another window of the same person.
    const onStorage = (e: StorageEvent): void => {
      if (e.key !== KEY) return;
      kept = undefined;
      listener();
    };
    addEventListener("storage", onStorage);
    return () => {
      listeners.delete(listener);
      removeEventListener("storage", onStorage);
    };
  }, now);
