// The list of own stories as the text that the device keeps: one version, read by its shape.
import * as v from "valibot";
import { readStory, STORY_SCHEMA, type Story } from "../../data/story.ts";
import { currentOf, freshId, isOwnId, NO_STORIES, type StoryList, type Undoable } from "./story-list.ts";

const VERSION = 1;
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const show = v.record(v.string(), v.string());

const LIST = v.object({
  version: v.literal(VERSION),
  stories: v.array(v.unknown()),
  current: v.optional(v.string()),
  undo: v.array(v.unknown()),
});
const OWN_STORY = v.pipe(
  STORY_SCHEMA,
  v.check(({ id }) => isOwnId(id)),
);
const UNDOABLE = v.variant("kind", [
  v.object({ kind: v.literal("story"), story: OWN_STORY, at: place }),
  v.object({ kind: v.literal("step"), id: v.string(), step: STORY_SCHEMA.entries.steps.pipe[0].item, at: place }),
  v.object({ kind: v.literal("view"), id: v.string(), show, at: place }),
  v.object({ kind: v.literal("move"), id: v.string(), from: place, to: place }),
]);

export const writeList = ({ stories, current, undo }: StoryList): string =>
  JSON.stringify({ version: VERSION, stories, current, undo });

/** What can be read of `text`; `isWhole`: nothing of it is left out. */
export function readList(text: string): { list: StoryList; isWhole: boolean } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { list: NO_STORIES, isWhole: false };
  }
  const read = v.safeParse(LIST, data);
  if (!read.success) return { list: NO_STORIES, isWhole: false };
  const stories: Story[] = [];
  for (const one of read.output.stories) {
    const story = v.safeParse(OWN_STORY, one);
    if (story.success && !stories.some((s) => s.id === story.output.id)) stories.push(story.output);
  }
  const undo: Undoable[] = [];
  // Places hold only from the end of the list up to the first entry that cannot be read.
  for (const one of read.output.undo.toReversed()) {
    const entry = v.safeParse(UNDOABLE, one);
    if (!entry.success) break;
    undo.unshift(entry.output);
  }
  const isWhole = stories.length === read.output.stories.length && undo.length === read.output.undo.length;
  const list = { stories, current: read.output.current, undo: stories.length < read.output.stories.length ? [] : undo };
  return { list: currentOf(list) ? list : { ...list, current: stories.at(-1)?.id }, isWhole };
}

/** Adds the only story that earlier versions kept, which was a story file; undefined where that cannot be read. */
export function addFormer(list: StoryList, text: string): StoryList | undefined {
  const read = readStory(text, "kept", 0);
  if (!read.ok) return undefined;
  const story = { ...read.story, id: freshId(list) };
  return { ...list, stories: [...list.stories, story], current: list.current ?? story.id };
}
