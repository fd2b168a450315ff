// Own stories on a device that has room, has none, may keep nothing, or kept something that cannot be read.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Story, writeStory } from "../../src/data/story.ts";
import { addStory, deleteStory, undoLast } from "../../src/views/story/story-changes.ts";
import type { StoryList } from "../../src/views/story/story-list.ts";

let device: Map<string, string>;
let room = Number.POSITIVE_INFINITY;
beforeEach(() => {
  device = new Map();
  room = Number.POSITIVE_INFINITY;
  for (const name of ["addEventListener", "removeEventListener"]) vi.stubGlobal(name, () => {});
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      device.set(key, value);
    },
    removeItem: (key: string) => device.delete(key),
    key: (n: number) => [...device.keys()][n] ?? null,
    get length() {
      return device.size;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const story = (en: string, steps: number): Story => ({
  id: "own",
  title: { en, ja: en },
  minutes: 5,
  steps: Array.from({ length: steps }, () => ({ show: { date: "2018-12-30" }, caption: { en, ja: en } })),
});

type Module = typeof import("../../src/views/story/own-stories.ts");
const pageAnew = (): Promise<Module> => {
  vi.resetModules();
  return import("../../src/views/story/own-stories.ts");
};
const titles = ({ changeStories }: Module): string[] => {
  let seen: StoryList | undefined;
  changeStories((list) => {
    seen = list;
    return list;
  });
  return seen?.stories.map((s) => s.title.en) ?? [];
};
const add = ({ changeStories }: Module, en: string, steps = 1): void =>
  changeStories((list) => addStory(list, story(en, steps)));

test("stories stand side by side after a reload, one without steps too, and a deleted one comes back", async () => {
  const page = await pageAnew();
  add(page, "first", 3);
  add(page, "second", 0);
  expect(titles(await pageAnew())).toEqual(["first", "second"]);
  (await pageAnew()).changeStories((list) => deleteStory(list, "own-1"));
  const again = await pageAnew();
  expect(titles(again)).toEqual(["second"]);
  again.changeStories(undoLast);
  expect(titles(await pageAnew())).toEqual(["first", "second"]);
});

test("the story of an earlier version is taken over, and its key is given free only when it is kept", async () => {
  device.set("musubi-story", writeStory(story("former", 3)));
  room = 20;
  expect(titles(await pageAnew())).toEqual(["former"]);
  expect(device.has("musubi-story")).toBe(true);
  room = Number.POSITIVE_INFINITY;
  expect(titles(await pageAnew())).toEqual(["former"]);
  expect(device.has("musubi-story")).toBe(false);
  expect(titles(await pageAnew())).toEqual(["former"]);
});

test.each(["musubi-stories", "musubi-story"])(
  "text under %s that cannot be read is kept as it was, also over what is written afterwards",
  async (key) => {
    device.set(key, "{ not readable");
    add(await pageAnew(), "new");
    add(await pageAnew(), "another");
    expect(titles(await pageAnew())).toEqual(["new", "another"]);
    expect([...device].filter(([, text]) => text === "{ not readable")).toEqual([
      ["musubi-stories-unreadable-1", "{ not readable"],
    ]);
  },
);

test("two texts that cannot be read are both kept", async () => {
  for (const text of ["{ one", "{ two"]) {
    device.set("musubi-stories", text);
    add(await pageAnew(), "new");
  }
  expect([...device.values()]).toEqual(expect.arrayContaining(["{ one", "{ two"]));
});

test("without room to put it aside, text that cannot be read stays where it is, and what is written stays in memory", async () => {
  device.set("musubi-stories", "{ not readable");
  room = 5;
  const page = await pageAnew();
  add(page, "new");
  expect(device.get("musubi-stories")).toBe("{ not readable");
  expect(titles(page)).toEqual(["new"]);
  room = Number.POSITIVE_INFINITY;
  add(page, "another");
  expect(titles(await pageAnew())).toEqual(["new", "another"]);
  expect([...device.values()]).toContain("{ not readable");
});

test("without room for what can be undone as well, the stories are kept", async () => {
  const page = await pageAnew();
  add(page, "short");
  add(page, "long", 50);
  room = 2000;
  page.changeStories((list) => deleteStory(list, "own-2"));
  expect(titles(await pageAnew())).toEqual(["short"]);
  page.changeStories(undoLast);
  expect(titles(page)).toEqual(["short", "long"]);
});

test.each(["denied", "full"])("where the device is %s, nothing in memory is lost", async (why) => {
  if (why === "full") room = 0;
  else vi.stubGlobal("localStorage", undefined);
  const page = await pageAnew();
  add(page, "first");
  add(page, "second");
  expect(titles(page)).toEqual(["first", "second"]);
});

test("of what two windows write without knowing of each other, nothing is lost, and what both delete stays deleted", async () => {
  const { mergeStories } = await import("../../src/views/story/merge-stories.ts");
  const list = (...stories: [id: string, en: string][]): StoryList => ({
    stories: stories.map(([id, en]) => ({ ...story(en, 1), id })),
    current: "own-1",
    undo: [{ kind: "minutes", id: "own-1", minutes: 1 }],
    redo: [],
  });
  const base = list(["own-1", "a"], ["own-2", "b"], ["own-3", "c"]);
  const merged = (ours: StoryList, theirs: StoryList): string =>
    mergeStories(ours, theirs, base)
      .stories.map((s) => `${s.id} ${s.title.en}`)
      .join();
  expect(merged(base, list(["own-2", "B"], ["own-3", "c"], ["own-4", "d"]))).toBe("own-2 B,own-3 c,own-4 d");
  expect(merged(list(["own-1", "A"], ["own-3", "c"]), list(["own-2", "B"], ["own-3", "c"]))).toBe(
    "own-2 B,own-3 c,own-1 A",
  );
  const both = mergeStories(list(["own-1", "A"], ["own-2", "b"]), list(["own-1", "other"], ["own-3", "c"]), base);
  expect(both.stories.map((s) => `${s.id} ${s.title.en}`)).toEqual(["own-1 other", "own-2 A"]);
  expect([both.current, both.undo]).toEqual(["own-2", [{ kind: "minutes", id: "own-2", minutes: 1 }]]);
});
