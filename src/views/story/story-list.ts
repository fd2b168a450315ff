// The stories that somebody writes, side by side, and what can be undone. Plain values: nothing here knows the page.
import { MAX_STEPS, MAX_STORY, type Story, type StoryStep, writeStory } from "../../data/story.ts";
import { memoize } from "../../model/memoize.ts";

/** What one tap took away or changed; a list of these is undone from its end, so that places in a story still hold. */
export type Undoable =
  | { kind: "story"; story: Story; at: number }
  | { kind: "step"; id: string; step: StoryStep; at: number }
  | { kind: "view"; id: string; show: StoryStep["show"]; at: number }
  | { kind: "move"; id: string; from: number; to: number };

export interface StoryList {
  /** In the order of the list; every id once. */
  stories: readonly Story[];
  /** The id of the one in the editor. */
  current?: string | undefined;
  undo: readonly Undoable[];
}

export const NO_STORIES: StoryList = { stories: [], undo: [] };

const PREFIX = "own-";
const MAX_UNDO = 50;
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
const isReadable = (story: Story): boolean => story.steps.length <= MAX_STEPS && sizeOf(story) <= 1;

export type Limit = { kind: "steps"; left: number } | { kind: "size"; percent: number };

/** The limit that is near or reached. */
export function limitOf(story: Story): Limit | undefined {
  const size = sizeOf(story);
  if (size >= SIZE_WARNED) return { kind: "size", percent: Math.min(100, Math.floor(size * 100)) };
  return story.steps.length >= STEPS_WARNED ? { kind: "steps", left: MAX_STEPS - story.steps.length } : undefined;
}

/** An id that neither a story has nor one that may come back. */
export function freshId({ stories, undo }: StoryList): string {
  const ids = [...stories.map((s) => s.id), ...undo.map((u) => (u.kind === "story" ? u.story.id : u.id))];
  const numbers = ids.map((id) => Number(id.slice(PREFIX.length))).filter(Number.isSafeInteger);
  return `${PREFIX}${Math.max(0, ...numbers) + 1}`;
}

/**
 * Puts `story` beside the others, under an id of its own, and into the editor. Without effect where it could not be
 * read again as a file: a short file may be written in a longer form.
 */
export function addStory(list: StoryList, story: Story): StoryList {
  const own = { ...story, id: freshId(list) };
  return isReadable(own) ? { ...list, stories: [...list.stories, own], current: own.id } : list;
}

/** Puts `copy` beside the others; where its longer title leaves no room, `story` as it is. */
export function addCopy(list: StoryList, story: Story, copy: Story): StoryList {
  const copied = addStory(list, copy);
  return copied === list ? addStory(list, story) : copied;
}

const withUndo = (list: StoryList, entry: Undoable): Pick<StoryList, "undo"> => ({
  undo: [...list.undo, entry].slice(-MAX_UNDO),
});

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

export function addStep(list: StoryList, id: string, step: StoryStep): StoryList {
  const story = list.stories.find((s) => s.id === id);
  return story ? editStory(list, { ...story, steps: [...story.steps, step] }) : list;
}

export function deleteStory(list: StoryList, id: string): StoryList {
  const at = list.stories.findIndex((s) => s.id === id);
  const story = list.stories[at];
  if (!story) return list;
  const stories = list.stories.toSpliced(at, 1);
  const current = list.current === id ? (stories[at] ?? stories.at(-1))?.id : list.current;
  return { stories, current, ...withUndo(list, { kind: "story", story, at }) };
}

/** Changes the steps of a story, and remembers how to undo it. Without effect where `next` finds nothing to do. */
function changeSteps(
  list: StoryList,
  id: string,
  at: number,
  next: (steps: readonly StoryStep[], step: StoryStep) => [readonly StoryStep[], Undoable] | undefined,
): StoryList {
  const story = list.stories.find((s) => s.id === id);
  const step = story?.steps[at];
  const change = story && step && next(story.steps, step);
  if (!change) return list;
  const edited = editStory(list, { ...story, steps: change[0] });
  return edited === list ? list : { ...edited, ...withUndo(list, change[1]) };
}

export const removeStep = (list: StoryList, id: string, at: number): StoryList =>
  changeSteps(list, id, at, (steps, step) => [steps.toSpliced(at, 1), { kind: "step", id, step, at }]);

export const moveStep = (list: StoryList, id: string, from: number, to: number): StoryList =>
  changeSteps(list, id, from, (steps, step) =>
    to >= 0 && to < steps.length && to !== from
      ? [steps.toSpliced(from, 1).toSpliced(to, 0, step), { kind: "move", id, from, to }]
      : undefined,
  );

export const replaceView = (list: StoryList, id: string, at: number, show: StoryStep["show"]): StoryList =>
  changeSteps(list, id, at, (steps, step) => [
    steps.with(at, { ...step, show }),
    { kind: "view", id, show: step.show, at },
  ]);

/** Undoes the last entry; without effect, and with the entry kept, where the story has no room for the step. */
export function undoLast(list: StoryList): StoryList {
  const last = list.undo.at(-1);
  if (!last) return list;
  const undo = list.undo.slice(0, -1);
  if (last.kind === "story")
    return { stories: list.stories.toSpliced(last.at, 0, last.story), current: last.story.id, undo };
  const story = list.stories.find((s) => s.id === last.id);
  if (!story) return { ...list, undo };
  const steps = stepsBefore(story.steps, last);
  const edited = editStory(list, { ...story, steps });
  return edited === list ? list : { ...edited, current: story.id, undo };
}

function stepsBefore(steps: readonly StoryStep[], entry: Exclude<Undoable, { kind: "story" }>): readonly StoryStep[] {
  if (entry.kind === "step") return steps.toSpliced(entry.at, 0, entry.step);
  const step = steps[entry.kind === "move" ? entry.to : entry.at];
  if (!step) return steps;
  if (entry.kind === "move") return steps.toSpliced(entry.to, 1).toSpliced(entry.from, 0, step);
  return steps.with(entry.at, { ...step, show: entry.show });
}
