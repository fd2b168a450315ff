// What a change to the stories leaves behind so that it can be undone and done again. An entry holds the other state: what was
// taken away, or what stood there before; undone, it holds what stood there after. Places in a story hold because the entries
// are undone from their end.
import type { Story, StoryStep } from "../../data/story.ts";
import type { LocalizedText } from "../../data/types.ts";
import { editStory, type StoryList, type TextField, type Undoable } from "./story-list.ts";

/** `gone`: what it is about is no longer there; `noRoom`: the story has no room for what would come back. */
type Applied = { list: StoryList; entry: Undoable } | "gone" | "noRoom";

const without = (step: StoryStep, field: "notes" | "headline" | "says"): StoryStep => {
  const { [field]: _, ...rest } = step;
  return rest;
};

/** A step with a text or its checks put in the place of what it has; an empty one leaves nothing behind. */
export function withWords(step: StoryStep, field: TextField, text: LocalizedText | undefined): StoryStep {
  if (field === "caption") return text ? { ...step, caption: text } : step;
  return text && `${text.en}${text.ja}` !== "" ? { ...step, [field]: text } : without(step, field);
}
export const withChecks = (step: StoryStep, says: StoryStep["says"]): StoryStep =>
  says === undefined || Object.keys(says).length === 0 ? without(step, "says") : { ...step, says };

function stories(list: StoryList, entry: Extract<Undoable, { story: Story }>, inserts: boolean): Applied {
  if (inserts) {
    const stories = list.stories.toSpliced(entry.at, 0, entry.story);
    return { list: { ...list, stories, current: entry.story.id }, entry };
  }
  const at = list.stories.findIndex((s) => s.id === entry.story.id);
  const story = list.stories[at];
  if (!story) return "gone";
  const rest = list.stories.toSpliced(at, 1);
  const current = list.current === story.id ? (rest[at] ?? rest.at(-1))?.id : list.current;
  return { list: { ...list, stories: rest, current }, entry: { ...entry, story, at } };
}

/** The steps after it, and the entry that brings the present ones back. */
function steps(
  before: readonly StoryStep[],
  entry: Extract<Undoable, { kind: "step" | "newStep" | "view" | "move" | "words" | "checks" }>,
  isBack: boolean,
): [readonly StoryStep[], Undoable] | undefined {
  if (entry.kind === "move") {
    const [from, to] = isBack ? [entry.to, entry.from] : [entry.from, entry.to];
    const step = before[from];
    return step && [before.toSpliced(from, 1).toSpliced(to, 0, step), entry];
  }
  if (entry.kind !== "view" && entry.kind !== "words" && entry.kind !== "checks") {
    if ((entry.kind === "step") === isBack) return [before.toSpliced(entry.at, 0, entry.step), entry];
    const step = before[entry.at];
    return step && [before.toSpliced(entry.at, 1), { ...entry, step }];
  }
  const step = before[entry.at];
  if (!step) return undefined;
  const put = (next: StoryStep): readonly StoryStep[] => before.with(entry.at, next);
  if (entry.kind === "view") return [put({ ...step, show: entry.show }), { ...entry, show: step.show }];
  if (entry.kind === "checks") return [put(withChecks(step, entry.says)), { ...entry, says: step.says }];
  return [put(withWords(step, entry.field, entry.text)), { ...entry, text: step[entry.field] }];
}

/** Undoes an entry, or does it again. */
export function applied(list: StoryList, entry: Undoable, isBack: boolean): Applied {
  if ("story" in entry) return stories(list, entry, (entry.kind === "story") === isBack);
  const story = list.stories.find((s) => s.id === entry.id);
  if (!story) return "gone";
  let next: Story;
  let other: Undoable;
  if (entry.kind === "title")
    [next, other] = [
      { ...story, title: entry.title },
      { ...entry, title: story.title },
    ];
  else if (entry.kind === "minutes")
    [next, other] = [
      { ...story, minutes: entry.minutes },
      { ...entry, minutes: story.minutes },
    ];
  else {
    const change = steps(story.steps, entry, isBack);
    if (!change) return "gone";
    [next, other] = [{ ...story, steps: change[0] }, change[1]];
  }
  const edited = editStory(list, next);
  return edited === list ? "noRoom" : { list: { ...edited, current: story.id }, entry: other };
}
