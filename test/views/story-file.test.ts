// A story file in another encoding is refused as such; a byte order mark and the line ends of Windows are read.
import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { MAX_STORY, readStory, type Story, writeStory } from "../../src/data/story.ts";
import { storyText } from "../../src/views/story/story-file.ts";

const story: Story = {
  id: "my-story",
  title: { en: "My talk", ja: "私の話" },
  minutes: 5,
  steps: [{ show: { date: "2018-12-30" }, caption: { en: "It begins.", ja: "発効の日、加盟国は六つ。" } }],
};
const text = writeStory(story);
/** 私の話 as three encodings have it. */
const title = {
  Shift_JIS: "8e8482cc98620a",
  "EUC-JP": "bbe4a4cecfc30a",
  "UTF-16": "fffec179 6e30 7a8a".replaceAll(" ", ""),
};

test.each(Object.entries(title))("%s is not UTF-8", async (_, hex) =>
  expect(await storyText(new Blob([Buffer.from(hex, "hex")]))).toEqual({ ok: false, why: "encoding" }),
);
test.each([
  ["as it is written", text],
  ["with a byte order mark", `\ufeff${text}`],
  ["with the line ends of Windows", text.replaceAll("\n", "\r\n")],
  ["with both", `\ufeff${text.replaceAll("\n", "\r\n")}`],
])("UTF-8 %s is read", async (_, content) => {
  const file = await storyText(new Blob([content]));
  const read = readStory(file.ok ? file.text : "", "mine.yaml");
  expect(read.ok && read.story).toEqual(story);
});
test("what is larger than any story is not even loaded", async () =>
  expect(await storyText(new Blob(["x".repeat(MAX_STORY * 3 + 1)]))).toEqual({ ok: false, why: "size" }));
test("what can no longer be read is said to be so", async () => {
  const gone = new Blob(["x"]);
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  expect(await storyText(gone)).toEqual({ ok: false, why: "unreadable" });
});
