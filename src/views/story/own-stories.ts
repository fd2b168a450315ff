// The stories that somebody writes, kept on the device with every change, so that a reload loses nothing.
import { useSyncExternalStore } from "react";
import { forgetText, type Keeping, keepText, keptKeys, keptText } from "../../ui/permission/storage.ts";
import { mergeStories } from "./merge-stories.ts";
import { addFormer, readList, writeList } from "./stored-list.ts";
import { currentOf, NO_STORIES, type StoryList } from "./story-list.ts";

const KEY = "musubi-stories";
/** Earlier versions kept one story here. */
const FORMER_KEY = "musubi-story";
/** With a number: texts that could not be read, as they were. */
const UNREADABLE_KEY = "musubi-stories-unreadable-";

interface OwnStories {
  list: StoryList;
  /** `wiped`: it was kept, and something outside this window has taken it from the device. */
  keeping: Keeping | "wiped";
  /** Another window has deleted the story that stood in this one’s editor. */
  isDeletedElsewhere?: boolean;
  /** Texts that another version or a fault left there; never written over. */
  unreadable: readonly { key: string; text: string }[];
}

let kept: OwnStories | undefined;
/** Keys whose text cannot be read and could not be put elsewhere: nothing may be written there. */
const locked = new Set<string>();
const listeners = new Set<() => void>();
/** The text under `KEY` as this window last read or wrote it; another one is there when another window has written. */
let seen: string | null = null;

const read = (key: string): string | null | undefined => keptText("device", key);

const unreadableTexts = (): OwnStories["unreadable"] =>
  keptKeys("device")
    .filter((key) => key.startsWith(UNREADABLE_KEY) || locked.has(key))
    .flatMap((key) => ({ key, text: read(key) ?? "" }));

/** Puts the text of `key` where nothing is written; without room it stays, and the key is locked. */
function putAside(key: string, text: string): void {
  let n = 1;
  while (![null, undefined, text].includes(read(`${UNREADABLE_KEY}${n}`))) n++;
  const isAside = keepText("device", `${UNREADABLE_KEY}${n}`, text) === "kept" && forgetText("device", key);
  if (isAside) locked.delete(key);
  else locked.add(key);
}

type Saved = Pick<OwnStories, "list"> & { keeping: Keeping };

function save(ours: StoryList): Saved {
  const there = read(KEY);
  if (there === undefined) return { list: ours, keeping: "denied" };
  let list = ours;
  if (there === null) locked.delete(KEY);
  else if (there !== seen) {
    const stored = readList(there);
    // Another window has written while this one could keep nothing.
    if (stored.isWhole) list = mergeStories(ours, stored.list, seen === null ? NO_STORIES : readList(seen).list);
    else putAside(KEY, there);
  }
  if (locked.has(KEY)) return { list: ours, keeping: "full" };
  let text = writeList(list);
  let keeping = keepText("device", KEY, text);
  if (keeping !== "kept") {
    // The stories matter more than what was taken from them.
    text = writeList({ ...list, undo: [], redo: [] });
    keeping = keepText("device", KEY, text);
  }
  if (keeping !== "kept") return { list: ours, keeping };
  seen = text;
  return { list, keeping };
}

function load(): OwnStories {
  let list = NO_STORIES;
  locked.clear();
  const text = read(KEY);
  if (text === undefined) return { list, keeping: "denied", unreadable: [] };
  if (text !== null) {
    const stored = readList(text);
    list = stored.list;
    if (stored.isWhole) seen = text;
    else putAside(KEY, text);
  }
  const former = read(FORMER_KEY) ?? null;
  const both = former === null ? undefined : addFormer(list, former);
  if (former !== null && !both) putAside(FORMER_KEY, former);
  list = both ?? list;
  const { keeping } = list === NO_STORIES ? { keeping: "kept" as const } : save(list);
  if (both && keeping === "kept") forgetText("device", FORMER_KEY);
  return { list, keeping, unreadable: unreadableTexts() };
}

const now = (): OwnStories => {
  kept ??= load();
  return kept;
};

const ask = (e: BeforeUnloadEvent): void => e.preventDefault();

function put(next: OwnStories): void {
  kept = next;
  // Whoever leaves is asked, as long as something is in this window only.
  if (next.keeping !== "kept" && next.list.stories.length > 0) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
  for (const listener of listeners) listener();
}

/** Changes the list and keeps it; `change` gives back the same list where there is nothing to do. */
export function changeStories(change: (list: StoryList) => StoryList): void {
  followDevice();
  const { list, unreadable } = now();
  const next = change(list);
  if (next === list) return;
  const { list: saved, keeping } = save(next);
  put({ list: saved, keeping, unreadable: keeping === "kept" ? unreadableTexts() : unreadable });
}

/** Takes a text that could not be read from the device. */
export function forgetUnreadable(key: string): void {
  const { list, keeping, unreadable } = now();
  // What is still there is offered again after a reload.
  if (forgetText("device", key)) locked.delete(key);
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
  const text = read(KEY);
  if (text === null && seen !== null) put({ list, keeping: "wiped", unreadable });
  if (text === null || text === undefined || text === seen) return;
  const stored = readList(text);
  if (!stored.isWhole) return;
  seen = text;
  const isThere = currentOf({ ...stored.list, current: list.current }) !== undefined;
  const current = isThere ? list.current : stored.list.current;
  const isDeletedElsewhere = !isThere && list.current !== undefined;
  put({ list: { ...stored.list, current }, keeping, unreadable, isDeletedElsewhere });
}

const onStorage = ({ key }: StorageEvent): void => {
  // Without a key all was taken.
  if (key === KEY || key === null) followDevice();
};
/** A page that the browser had put aside was told of nothing meanwhile. */
const onReturn = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) followDevice();
};

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener("storage", onStorage);
    addEventListener("pageshow", onReturn);
    // Nobody listened while no view showed the stories.
    followDevice();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener("storage", onStorage);
    removeEventListener("pageshow", onReturn);
  };
}

export const useOwnStories = (): OwnStories => useSyncExternalStore(subscribe, now);
