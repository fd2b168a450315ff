// The stories that somebody writes, side by side, and their limits. Plain values: nothing here knows the page.
import { MAX_STEPS, MAX_STORY, type Story, type StoryStep, writeStory } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";

/** What a change leaves behind (undoable.ts): what was taken away or added, or what stood there. */
export type Undoable =
  /** `story`, `step`: taken away; `newStory`, `newStep`: added. */
  | { kind: "story" | "newStory"; story: Story; at: number }
  | { kind: "step" | "newStep"; id: string; step: StoryStep; at: number }
  | { kind: "view"; id: string; show: StoryStep["show"]; at: number }
  | { kind: "move"; id: string; from: number; to: number }
  | { kind: "words"; id: string; at: number; field: TextField; text?: LocalizedText | undefined }
  | { kind: "title"; id: string; title: LocalizedText }
  | { kind: "minutes"; id: string; minutes: number }
  | { kind: "checks"; id: string; at: number; says?: StoryStep["says"] };

export const TEXT_FIELDS = ["caption", "headline", "notes"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface StoryList {
  /** In the order of the list; every id once. */
  stories: readonly Story[];
  /** The id of the one in the editor. */
  current?: string | undefined;
  /** What can be undone, and what has been undone and can be done again, the last at the end. */
  undo: readonly Undoable[];
  redo: readonly Undoable[];
}

export const NO_STORIES: StoryList = { stories: [], undo: [], redo: [] };

export const NO_TEXT: LocalizedText = { en: "", ja: "" };

const PREFIX = "own-";
/** From here on the editor says how much room is left. */
const STEPS_WARNED = 190;
const SIZE_WARNED = 0.9;
/** A story as a file is at most so many times longer than as JSON, where every other character is a line feed. */
const FILE_GROWTH = 6;

export const isOwnId = (id: string): boolean => id.startsWith(PREFIX);
export const currentOf = ({ stories, current }: StoryList): Story | undefined => stories.find((s) => s.id === current);

/** Characters of the file, as a share of what a reader takes; 0 while far from it. */
const sizeOf = memoize((story: Story): number => {
  if (JSON.stringify(story).length * FILE_GROWTH < MAX_STORY * SIZE_WARNED) return 0;
  return writeStory(story).length / MAX_STORY;
});

/** What the reader of files would read. */
export const isReadable = (story: Story): boolean => story.steps.length <= MAX_STEPS && sizeOf(story) <= 1;

export type Limit = { kind: "steps"; left: number } | { kind: "size"; percent: number };

/** The limit that is near or reached. */
export function limitOf(story: Story): Limit | undefined {
  const size = sizeOf(story);
  if (size >= SIZE_WARNED) return { kind: "size", percent: Math.min(100, Math.floor(size * 100)) };
  return story.steps.length >= STEPS_WARNED ? { kind: "steps", left: MAX_STEPS - story.steps.length } : undefined;
}

/** An id that neither a story has nor one that may come back. */
export function freshId({ stories, undo, redo }: StoryList): string {
  const ids = [...stories.map((s) => s.id), ...[...undo, ...redo].map((u) => ("story" in u ? u.story.id : u.id))];
  const numbers = ids.map((id) => Number(id.slice(PREFIX.length))).filter(Number.isSafeInteger);
  return `${PREFIX}${Math.max(0, ...numbers) + 1}`;
}

/**
 * Puts `story` in the place of the one with its id; steps keep their places. Without effect where it would grow beyond
 * what can be read; one that is beyond it already, as earlier versions kept it, can be made shorter.
 */
export function editStory(list: StoryList, story: Story): StoryList {
  const old = list.stories.find((s) => s.id === story.id);
  if (!old || !(isReadable(story) || (sizeOf(story) < sizeOf(old) && story.steps.length <= old.steps.length)))
    return list;
  return { ...list, stories: list.stories.map((s) => (s === old ? story : s)) };
}
