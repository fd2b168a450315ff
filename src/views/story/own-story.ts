// The story that somebody writes: kept on the device with every change, so that a reload loses nothing.
import { useSyncExternalStore } from "react";
import { readStory, type Story, writeStory } from "../../data/story.ts";

export const OWN = "own";
const KEY = "musubi-story";

type Kept = { story: Story | undefined /** The device refused to keep it. */; full: boolean };

let kept: Kept | undefined;
const listeners = new Set<() => void>();

function load(): Kept {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { story: undefined, full: false };
    const read = readStory(text, KEY);
    // What cannot be read is left where it is: another version of the page may read it.
    return { story: read.ok ? read.story : undefined, full: false };
  } catch {
    return { story: undefined, full: false };
  }
}

const now = (): Kept => {
  kept ??= load();
  return kept;
};

export function keepStory(story: Story | undefined): void {
  let full = false;
  try {
    if (story) localStorage.setItem(KEY, writeStory(story));
    else localStorage.removeItem(KEY);
  } catch {
    full = true;
  }
  kept = { story, full };
  for (const listener of listeners) listener();
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
