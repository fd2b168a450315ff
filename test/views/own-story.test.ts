// One's own story on the device: what is replaced can be brought back, and one without steps is readable again.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readStory, type Story, writeStory } from "../../src/data/story.ts";

let kept: Map<string, string>;
let room = Number.POSITIVE_INFINITY;
beforeEach(() => {
  kept = new Map();
  room = Number.POSITIVE_INFINITY;
  vi.resetModules();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const story = (en: string, steps: number): Story => ({
  id: "own",
  title: { en, ja: en },
  minutes: 5,
  steps: Array.from({ length: steps }, () => ({ show: { date: "2018-12-30" }, caption: { en, ja: en } })),
});
const titleKept = (): string => {
  const read = readStory(kept.get("musubi-story") ?? "", "kept", 0);
  return read.ok ? read.story.title.en : "unreadable";
};
const pageAnew = () => {
  vi.resetModules();
  return import("../../src/views/story/own-story.ts");
};

test("a story without steps is readable where it was kept, and refused as a file", () => {
  const text = writeStory(story("empty", 0));
  expect(readStory(text, "kept", 0).ok).toBe(true);
  expect(readStory(text, "file").ok).toBe(false);
});

test("a story kept before is there after it was replaced, over a reload, and so is the one that replaced it", async () => {
  kept.set("musubi-story", writeStory(story("first", 3)));
  (await pageAnew()).replaceStory(story("second", 1));
  expect(titleKept()).toBe("second");
  const again = await pageAnew();
  again.bringBack();
  expect(titleKept()).toBe("first");
  again.bringBack();
  expect(titleKept()).toBe("second");
});

test("without room for both, what was kept stays where it was", async () => {
  kept.set("musubi-story", writeStory(story("first", 3)));
  room = 50;
  (await pageAnew()).replaceStory(story("second", 1));
  expect(titleKept()).toBe("first");
});
