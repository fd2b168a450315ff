// Everything that can be done to one's own stories. Each change can be undone and done again; each gives back the same list
// where there is nothing to do or no room for it.
import type { Story, StoryStep } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { editStory, freshId, isReadable, type StoryList, type TextField, type Undoable } from "./story-list.ts";
import { applied, withChecks, withWords } from "./undoable.ts";

const MAX_UNDO = 100;

const done = (list: StoryList, entry: Undoable): StoryList => ({
  ...list,
  undo: [...list.undo, entry].slice(-MAX_UNDO),
  redo: [],
});

const find = (list: StoryList, id: string): Story | undefined => list.stories.find((s) => s.id === id);

/** As `done`, unless the edit was not taken. */
const edited = (list: StoryList, story: Story, entry: Undoable): StoryList => {
  const next = editStory(list, story);
  return next === list ? list : done(next, entry);
};

/**
 * Puts `story` beside the others, under an id of its own, and into the editor. Without effect where it could not be
 * read again as a file: a short file may be written in a longer form.
 */
export function addStory(list: StoryList, story: Story): StoryList {
  const own = { ...story, id: freshId(list) };
  if (!isReadable(own)) return list;
  const next = { ...list, stories: [...list.stories, own], current: own.id };
  return done(next, { kind: "newStory", story: own, at: list.stories.length });
}

/** Puts `copy` beside the others; where its longer title leaves no room, `story` as it is. */
export function addCopy(list: StoryList, story: Story, copy: Story): StoryList {
  const copied = addStory(list, copy);
  return copied === list ? addStory(list, story) : copied;
}

export function deleteStory(list: StoryList, id: string): StoryList {
  const at = list.stories.findIndex((s) => s.id === id);
  const story = list.stories[at];
  if (!story) return list;
  const stories = list.stories.toSpliced(at, 1);
  const current = list.current === id ? (stories[at] ?? stories.at(-1))?.id : list.current;
  return done({ ...list, stories, current }, { kind: "story", story, at });
}

/** `at`: before which step; default: after all. */
export function addStep(list: StoryList, id: string, step: StoryStep, before?: number): StoryList {
  const story = find(list, id);
  if (!story) return list;
  const at = Math.min(before ?? story.steps.length, story.steps.length);
  return edited(list, { ...story, steps: story.steps.toSpliced(at, 0, step) }, { kind: "newStep", id, step, at });
}

export function removeStep(list: StoryList, id: string, at: number): StoryList {
  const story = find(list, id);
  const step = story?.steps[at];
  if (!story || !step) return list;
  return edited(list, { ...story, steps: story.steps.toSpliced(at, 1) }, { kind: "step", id, step, at });
}

export function moveStep(list: StoryList, id: string, from: number, to: number): StoryList {
  const story = find(list, id);
  const step = story?.steps[from];
  if (!story || !step || to < 0 || to >= story.steps.length || to === from) return list;
  const steps = story.steps.toSpliced(from, 1).toSpliced(to, 0, step);
  return edited(list, { ...story, steps }, { kind: "move", id, from, to });
}

function changeStep(
  list: StoryList,
  id: string,
  at: number,
  change: (step: StoryStep) => [StoryStep, Undoable],
): StoryList {
  const story = find(list, id);
  const step = story?.steps[at];
  if (!story || !step) return list;
  const [next, entry] = change(step);
  return edited(list, { ...story, steps: story.steps.with(at, next) }, entry);
}

export const replaceView = (list: StoryList, id: string, at: number, show: StoryStep["show"]): StoryList =>
  changeStep(list, id, at, (step) => [
    { ...step, show },
    { kind: "view", id, show: step.show, at },
  ]);

export const setChecks = (list: StoryList, id: string, at: number, says: StoryStep["says"]): StoryList =>
  changeStep(list, id, at, (step) => [withChecks(step, says), { kind: "checks", id, at, says: step.says }]);

/** Goes on with the last entry where that is of the same words, so that one undo takes back what was typed in one go. */
const typed = (list: StoryList, next: StoryList, isSame: (last: Undoable) => boolean): StoryList => {
  const last = list.undo.at(-1);
  return next !== list && last && isSame(last) ? { ...next, undo: list.undo } : next;
};

/** `goesOn`: the field has not been left since the last letter. */
export function writeWords(
  list: StoryList,
  id: string,
  at: number,
  field: TextField,
  text: LocalizedText,
  goesOn: boolean,
): StoryList {
  const next = changeStep(list, id, at, (step) => [
    withWords(step, field, text),
    { kind: "words", id, at, field, text: step[field] },
  ]);
  return typed(
    list,
    next,
    (last) => goesOn && last.kind === "words" && last.id === id && last.at === at && last.field === field,
  );
}

export function writeTitle(list: StoryList, id: string, title: LocalizedText, goesOn: boolean): StoryList {
  const story = find(list, id);
  if (!story) return list;
  const next = edited(list, { ...story, title }, { kind: "title", id, title: story.title });
  return typed(list, next, (last) => goesOn && last.kind === "title" && last.id === id);
}

export function setMinutes(list: StoryList, id: string, minutes: number): StoryList {
  const story = find(list, id);
  if (!story || story.minutes === minutes) return list;
  const next = edited(list, { ...story, minutes }, { kind: "minutes", id, minutes: story.minutes });
  return typed(list, next, (last) => last.kind === "minutes" && last.id === id);
}

/** Without effect, and with the entry kept, where the story has no room for what would come back. */
const turned =
  (from: "undo" | "redo", to: "undo" | "redo") =>
  (list: StoryList): StoryList => {
    const entry = list[from].at(-1);
    if (!entry) return list;
    const result = applied(list, entry, from === "undo");
    if (result === "noRoom") return list;
    const rest = { ...list, [from]: list[from].slice(0, -1) };
    if (result === "gone") return rest;
    return { ...result.list, [from]: rest[from], [to]: [...list[to], result.entry].slice(-MAX_UNDO) };
  };

export const undoLast = turned("undo", "redo");
export const redoLast = turned("redo", "undo");
