// The stories that somebody writes, kept on the device with every change, so that a reload loses nothing.
import { useSyncExternalStore } from "react";
import { addFormer, readList, writeList } from "./stored-list.ts";
import { currentOf, NO_STORIES, type StoryList } from "./story-list.ts";

const KEY = "musubi-stories";
/** Earlier versions kept one story here. */
const FORMER_KEY = "musubi-story";
/** With a number: texts that could not be read, as they were. */
const UNREADABLE_KEY = "musubi-stories-unreadable-";

/** Whether the device keeps the list: it has no room, or the page may not keep anything. */
export type Keeping = "kept" | "full" | "denied";

interface OwnStories {
  list: StoryList;
  keeping: Keeping;
  /** Texts that another version or a fault left there; never written over. */
  unreadable: readonly { key: string; text: string }[];
}

let kept: OwnStories | undefined;
/** Keys whose text cannot be read and could not be put elsewhere: nothing may be written there. */
const locked = new Set<string>();
const listeners = new Set<() => void>();
/** The text under `KEY` as this window last read or wrote it; another one is there when another window has written. */
let seen: string | null = null;

const whyNot = (error: unknown): Keeping =>
  error instanceof DOMException && error.name !== "SecurityError" ? "full" : "denied";

function unreadableTexts(): OwnStories["unreadable"] {
  const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "");
  return keys
    .filter((key) => key.startsWith(UNREADABLE_KEY) || locked.has(key))
    .flatMap((key) => ({ key, text: localStorage.getItem(key) ?? "" }));
}

/** Puts the text of `key` where nothing is written; without room it stays, and the key is locked. */
function putAside(key: string, text: string): void {
  let n = 1;
  while (![null, text].includes(localStorage.getItem(`${UNREADABLE_KEY}${n}`))) n++;
  try {
    localStorage.setItem(`${UNREADABLE_KEY}${n}`, text);
    localStorage.removeItem(key);
    locked.delete(key);
  } catch {
    locked.add(key);
  }
}

function save(list: StoryList): Keeping {
  try {
    const there = localStorage.getItem(KEY);
    if (there === null) locked.delete(KEY);
    else if (there !== seen && !readList(there).isWhole) putAside(KEY, there);
    if (locked.has(KEY)) return "full";
    let text = writeList(list);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // The stories matter more than what was taken from them.
      text = writeList({ ...list, undo: [], redo: [] });
      localStorage.setItem(KEY, text);
    }
    seen = text;
    return "kept";
  } catch (error) {
    return whyNot(error);
  }
}

function load(): OwnStories {
  let list = NO_STORIES;
  try {
    locked.clear();
    const text = localStorage.getItem(KEY);
    if (text !== null) {
      const read = readList(text);
      list = read.list;
      if (read.isWhole) seen = text;
      else putAside(KEY, text);
    }
    const former = localStorage.getItem(FORMER_KEY);
    const both = former === null ? undefined : addFormer(list, former);
    if (former !== null && !both) putAside(FORMER_KEY, former);
    list = both ?? list;
    const keeping = list === NO_STORIES ? "kept" : save(list);
    if (both && keeping === "kept") localStorage.removeItem(FORMER_KEY);
    return { list, keeping, unreadable: unreadableTexts() };
  } catch (error) {
    return { list, keeping: whyNot(error), unreadable: [] };
  }
}

const now = (): OwnStories => {
  kept ??= load();
  return kept;
};

function put(next: OwnStories): void {
  kept = next;
  for (const listener of listeners) listener();
}

/** Changes the list and keeps it; `change` gives back the same list where there is nothing to do. */
export function changeStories(change: (list: StoryList) => StoryList): void {
  followDevice();
  const { list, unreadable } = now();
  const next = change(list);
  if (next === list) return;
  const keeping = save(next);
  put({ list: next, keeping, unreadable: keeping === "kept" ? unreadableTexts() : unreadable });
}

/** Takes a text that could not be read from the device. */
export function forgetUnreadable(key: string): void {
  const { list, keeping, unreadable } = now();
  try {
    localStorage.removeItem(key);
    locked.delete(key);
  } catch {
    // It is still there and is offered again after a reload.
  }
  put({ list, keeping, unreadable: unreadable.filter((u) => u.key !== key) });
}

/**
 * Takes over the stories that another window of the same person wrote; this window goes on editing its own. What cannot
 * be read is left to that window until this one writes.
 */
function followDevice(): void {
  const { list, keeping, unreadable } = now();
  // What is only in memory, or was wiped elsewhere, stays: the next change keeps it again.
  if (keeping !== "kept") return;
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return;
  }
  if (text === null || text === seen) return;
  const read = readList(text);
  if (!read.isWhole) return;
  seen = text;
  const current = currentOf({ ...read.list, current: list.current }) ? list.current : read.list.current;
  put({ list: { ...read.list, current }, keeping, unreadable });
}

const onStorage = ({ key }: StorageEvent): void => {
  if (key === KEY) followDevice();
};

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("storage", onStorage);
    // Nobody listened while no view showed the stories.
    followDevice();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", onStorage);
  };
}

export const useOwnStories = (): OwnStories => useSyncExternalStore(subscribe, now);
