// What two windows of one person have written without knowing of each other: both stay.
import type { Story } from "../../data/story.ts";
import { freshId, type StoryList, type Undoable } from "./story-list.ts";

const isSame = (a: Story | undefined, b: Story | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));

const idOf = (entry: Undoable): string => ("story" in entry ? entry.story.id : entry.id);
const renamed = (entry: Undoable, id: string): Undoable =>
  "story" in entry ? { ...entry, story: { ...entry.story, id } } : { ...entry, id };

/**
 * `base`: the list from which both began. A story that only one has changed, or deleted, is as that one left it; of a story that both
 * have changed there are two then, ours under a new id.
 */
export function mergeStories(ours: StoryList, theirs: StoryList, base: StoryList): StoryList {
  const [own, former] = [ours, base].map(({ stories }) => new Map(stories.map((s) => [s.id, s]))) as [
    Map<string, Story>,
    Map<string, Story>,
  ];
  const others = new Set(theirs.stories.map((s) => s.id));
  /** Under which id ours goes on; undefined: there is theirs only. */
  const moved = new Map<string, string | undefined>();
  const stories: Story[] = [];
  const apart: Story[] = [];
  for (const story of theirs.stories) {
    const [mine, before] = [own.get(story.id), former.get(story.id)];
    if (!mine) {
      // Where they have not touched what was deleted here, it stays deleted.
      if (!isSame(story, before)) stories.push(story);
    } else if (isSame(mine, story) || isSame(story, before)) stories.push(mine);
    else {
      stories.push(story);
      moved.set(story.id, undefined);
      if (!isSame(mine, before)) apart.push(mine);
    }
  }
  for (const mine of ours.stories) if (!others.has(mine.id) && !isSame(mine, former.get(mine.id))) stories.push(mine);
  for (const mine of apart) {
    const id = freshId({ stories, undo: [...ours.undo, ...theirs.undo], redo: [...ours.redo, ...theirs.redo] });
    moved.set(mine.id, id);
    stories.push({ ...mine, id });
  }
  const entries = (all: readonly Undoable[]): Undoable[] =>
    all.flatMap((entry) => {
      const id = idOf(entry);
      const now = moved.has(id) ? moved.get(id) : id;
      // What stands there now is not what the entry was about.
      if (now === undefined) return [];
      return [now === id ? entry : renamed(entry, now)];
    });
  const current = (ours.current && moved.get(ours.current)) ?? ours.current;
  return {
    stories,
    current: stories.some((s) => s.id === current) ? current : stories.at(-1)?.id,
    undo: entries(ours.undo),
    redo: entries(ours.redo),
  };
}
