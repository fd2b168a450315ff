// The list of own stories as the text that the device keeps: one version, read by its shape.
import * as v from "valibot";
import { readStory, STORY_SCHEMA, type Story } from "../../data/story.ts";
import { currentOf, freshId, isOwnId, NO_STORIES, type StoryList, TEXT_FIELDS, type Undoable } from "./story-list.ts";

const VERSION = 1;
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const show = v.record(v.string(), v.string());

const LIST = v.object({
  version: v.literal(VERSION),
  stories: v.array(v.unknown()),
  current: v.optional(v.string()),
  undo: v.array(v.unknown()),
  // Earlier versions undid nothing twice.
  redo: v.optional(v.array(v.unknown()), []),
});
const OWN_STORY = v.pipe(
  STORY_SCHEMA,
  v.check(({ id }) => isOwnId(id)),
);
const { item: STEP } = STORY_SCHEMA.entries.steps.pipe[0];
const { title, minutes } = STORY_SCHEMA.entries;
const kinds = <const K extends string>(...all: K[]) => v.picklist(all);
const UNDOABLE = v.union([
  v.object({ kind: kinds("story", "newStory"), story: OWN_STORY, at: place }),
  v.object({ kind: kinds("step", "newStep"), id: v.string(), step: STEP, at: place }),
  v.object({ kind: v.literal("view"), id: v.string(), show, at: place }),
  v.object({ kind: v.literal("move"), id: v.string(), from: place, to: place }),
  v.object({
    kind: v.literal("words"),
    id: v.string(),
    at: place,
    field: v.picklist(TEXT_FIELDS),
    text: STEP.entries.headline,
  }),
  v.object({ kind: v.literal("title"), id: v.string(), title }),
  v.object({ kind: v.literal("minutes"), id: v.string(), minutes }),
  v.object({ kind: v.literal("checks"), id: v.string(), at: place, says: STEP.entries.says }),
]);

export const writeList = ({ stories, current, undo, redo }: StoryList): string =>
  JSON.stringify({ version: VERSION, stories, current, undo, redo });

/** Places hold only from the end of the list up to the first entry that cannot be read. */
function entriesOf(all: readonly unknown[]): Undoable[] {
  const entries: Undoable[] = [];
  for (const one of all.toReversed()) {
    const entry = v.safeParse(UNDOABLE, one);
    if (!entry.success) break;
    entries.unshift(entry.output);
  }
  return entries;
}

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
  const [undo, redo] = [entriesOf(read.output.undo), entriesOf(read.output.redo)];
  const areStoriesWhole = stories.length === read.output.stories.length;
  const isWhole = areStoriesWhole && undo.length === read.output.undo.length && redo.length === read.output.redo.length;
  const { current } = read.output;
  const list = { stories, current, undo: areStoriesWhole ? undo : [], redo: areStoriesWhole ? redo : [] };
  return { list: currentOf(list) ? list : { ...list, current: stories.at(-1)?.id }, isWhole };
}

/** Adds the only story that earlier versions kept, which was a story file; undefined where that cannot be read. */
export function addFormer(list: StoryList, text: string): StoryList | undefined {
  const read = readStory(text, "kept", 0);
  if (!read.ok) return undefined;
  const story = { ...read.story, id: freshId(list) };
  return { ...list, stories: [...list.stories, story], current: list.current ?? story.id };
}
