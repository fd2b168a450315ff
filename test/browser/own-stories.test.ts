// The editor of own stories: nothing is lost by one tap, by a reload, by a file, or by a device that is full; any view is a step.
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 15_000 };
/** The English caption of a step, whose fields are opened first. */
async function captionField(page: Page, n: number) {
  const row = page.locator(`[data-story-step="${n}"]`);
  if ((await row.locator("[data-open-step]").getAttribute("aria-expanded")) === "false")
    await row.locator("[data-open-step]").click();
  return row.getByRole("textbox", { name: "Caption (English)" });
}
const writeCaption = async (page: Page, n: number, text: string) => (await captionField(page, n)).fill(text);
const caption = async (page: Page, n: number) => (await captionField(page, n)).inputValue();
const steps = (page: Page) => page.locator("[data-story-step]").count();
const ownStories = (page: Page) =>
  page.evaluate((): number => JSON.parse(localStorage.getItem("musubi-stories") ?? '{"stories":[]}').stories.length);
const listAll = (page: Page) => page.locator("[data-all-stories]").click();
const focused = (page: Page, selector: string) => () =>
  page.evaluate((of) => document.activeElement?.matches(of) ?? false, selector);
const give = (page: Page, content: string | Uint8Array, name = "mine.yaml") =>
  page.locator("[data-open-story]").setInputFiles({
    name,
    mimeType: "application/yaml",
    buffer: typeof content === "string" ? Buffer.from(content) : Buffer.from(content),
  });

/** Begins a story and writes a step for each of `captions`. */
async function write(page: Page, captions: readonly string[]): Promise<void> {
  await page.locator("[data-new-story]").click();
  await expect.poll(() => steps(page), WAIT).toBe(0);
  for (const [i, text] of captions.entries()) {
    await page.locator("[data-add-step]").click();
    await writeCaption(page, i + 1, text);
  }
}

/** Resolves to the longest task of the page since, ms. */
function watchTasks(page: Page): () => Promise<number> {
  const started = page.evaluate(() => {
    const tasks: number[] = [0];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: "longtask",
    });
  });
  return async () => {
    await started;
    return page.evaluate(() => Math.max(...(window as unknown as { tasks: number[] }).tasks));
  };
}

test("three steps stay beside a new story, after a reload too; deleted, the story comes back", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["one", "two", "three"]);
  await page.locator("[data-new-story]").click();
  await expect.poll(() => steps(page), WAIT).toBe(0);
  await page.reload();
  await listAll(page);
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await page.locator("[data-edit]").first().click();
  await expect.poll(() => steps(page), WAIT).toBe(3);
  expect(await caption(page, 3)).toBe("three");
  await listAll(page);
  await page.locator('[data-story="own-1"] .story-delete').press("Enter");
  await expect.poll(() => ownStories(page), WAIT).toBe(1);
  await expect.poll(focused(page, "[data-story-undo]"), WAIT).toBe(true);
  await page.reload();
  await page.locator("[data-story-undo=story]").press("Enter");
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await page.locator("[data-story-told=undone]").waitFor();
  expectQuiet(opened);
});

test("undo and redo by button and by key: steps, views, moves and words, and a field's own undo stays its own", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["one", "two", "three"]);
  await captionField(page, 2);
  await page.locator('[data-story-step="2"]').getByRole("button", { name: "Remove" }).press("Enter");
  await expect.poll(() => steps(page), WAIT).toBe(2);
  await expect.poll(focused(page, "[data-story-undo=step]"), WAIT).toBe(true);
  expect(await page.locator("[data-story-told=step]").getAttribute("role")).toBe("status");
  await page.keyboard.press("Control+z");
  await expect.poll(() => steps(page), WAIT).toBe(3);
  expect(await caption(page, 2)).toBe("two");
  await page.locator("[data-story-undo]").focus();
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => steps(page), WAIT).toBe(2);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await expect.poll(() => steps(page), WAIT).toBe(2);
  await page.locator("[data-story-undo=step]").click();
  // Words, taken back in one go; in the field the browser's own undo works.
  const field = await captionField(page, 3);
  await field.press("End");
  await field.pressSequentially(", and more");
  await page.locator("[data-story-undo=words]").click();
  await expect.poll(() => caption(page, 3), WAIT).toBe("three");
  await page.locator("[data-story-redo=words]").click();
  await expect.poll(() => caption(page, 3), WAIT).toBe("three, and more");
  await field.press("End");
  await field.pressSequentially("!");
  await field.press("Control+z");
  await expect.poll(() => steps(page), WAIT).toBe(3);
  // The view of a step, replaced by a tap.
  await captionField(page, 1);
  await page.evaluate(() => void window.musubi.set({ date: "2018-12-30" }));
  await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toBe("2018-12-30");
  await page.locator('[data-story-step="1"] [data-replace-view]').click();
  await page.locator('[data-story-step="1"] code').getByText("2018-12-30").waitFor();
  await page.locator("[data-story-undo=view]").click();
  await page.locator('[data-story-step="1"] code').getByText("2022-02-01").waitFor();
  await expectAccessible(page);
  expectQuiet(opened);
});

test("a story of the data is copied beside the others, and what was done can be undone", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await write(page, ["one"]);
  await listAll(page);
  await page.locator('[data-story="customs"] [data-copy]').click();
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await page.locator("[data-story-undo=newStory]").click();
  await expect.poll(() => ownStories(page), WAIT).toBe(1);
  await expect.poll(() => caption(page, 1), WAIT).toBe("one");
  expectQuiet(opened);
});

test("figures: a button writes the check, what differs is told the data's, and what was saved opens whatever it states", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["Tariffs fall by 12.5 % on average", "Now 78.6 % of trade; imports rose 3.5 %"]);
  await page.locator("[data-figure=differs]").getByText("the data have: share of goods trade covered 78.6 %").waitFor();
  await page.locator("[data-check=coverage]").click();
  await page.locator("[data-checked=coverage]").getByText("Checked").waitFor();
  expect(await page.locator("[data-figure=agrees]").count()).toBe(0);
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-story]").click()]);
  const file = readFileSync(await download.path());
  expect(file.toString()).toContain("coverage: 78.6");
  await give(page, file);
  await page.locator(".story-faults[role=status] li").first().waitFor();
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  expect(await page.locator(".story-faults li").count()).toBe(2);
  expect(await caption(page, 1)).toBe("Tariffs fall by 12.5 % on average");
  await page.locator(".story-dismiss").click();
  await page.locator(".story-faults").waitFor({ state: "detached" });
  expectQuiet(opened);
});

/** title: 私の話, as Shift_JIS has it. */
const SHIFT_JIS = Buffer.concat([
  Buffer.from("id: my-story\ntitle: { en: My talk, ja: "),
  Buffer.from("8e8482cc9862", "hex"),
  Buffer.from(" }\nminutes: 5\nsteps: [{ show: { date: 2018-12-30 }, caption: { en: It begins., ja: x } }]\n"),
]);

/** Small files that no reader of YAML takes well, and what is said of them. */
type Hard = [name: string, content: string, said: RegExp];
const BRACKETS: Hard = ["brackets", "[".repeat(390_000), /nested too deeply|given up after/];
const HARD = inLong<Hard>(
  [BRACKETS],
  [
    BRACKETS,
    ["anchors", "&a ".repeat(130_000), /given up after/],
    ["keys", `a:\n${Array.from({ length: 16_000 }, (_, i) => ` k${i}: 1\n`).join("")}`, /is missing|given up after/],
  ],
);

test.each(HARD)("a file of %s ends with a sentence, and the page stands still at no time", async (_, content, said) => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await write(page, ["one"]);
  await page.locator(".export-preview[data-drawn]").waitFor();
  const longest = watchTasks(page);
  const from = Date.now();
  await give(page, content);
  await page.locator("[data-said=reading]").waitFor();
  await page.locator(".story-faults[role=alert]").getByText(said).first().waitFor({ timeout: 60_000 });
  // Read by the page itself, it would be one task as long as all of it, on a busy machine as on a quiet one.
  expect(await longest()).toBeLessThan((Date.now() - from) / 4);
  expect(await ownStories(page)).toBe(1);
  expectQuiet(opened);
});

const READ_AS = [
  ["ja", /Shift_JISとして読みました/],
  ["en", /it was read as Shift_JIS/],
] as const;
test.each(inLong(READ_AS.slice(0, 1), READ_AS))(
  "files (%s): Shift_JIS is read and said, and no list of faults stays under a later file",
  async (lang, read) => {
    const opened = await open(`?view=map,story&lang=${lang}`);
    const { page } = opened;
    await page.locator("[data-new-story]").click();
    await give(page, SHIFT_JIS);
    await page.locator(".story-faults[role=status]").getByText(read).waitFor();
    await expect.poll(() => ownStories(page), WAIT).toBe(2);
    expect(await page.locator(".own-story textarea[lang=ja]").first().inputValue()).toBe("私の話");
    const good =
      "\ufeffid: my-story\r\ntitle: { en: My talk, ja: 私の話 }\r\nminutes: 5\r\nsteps:\r\n  - show: { date: 2018-12-30 }\r\n    caption: { en: It begins., ja: 発効の日。 }\r\n";
    await give(page, good.replaceAll("2018-12-30", "2099-12-30"), "faulty.yaml");
    await page.locator(".story-faults[role=alert]").getByText("2099-12-30").waitFor();
    await give(page, good);
    await page.locator(".story-faults[role=status]").waitFor();
    expect(await page.locator(".story-faults").textContent()).not.toMatch(/2099|Shift_JIS/);
    await expect.poll(() => ownStories(page), WAIT).toBe(3);
    expectQuiet(opened);
  },
);

test("a view set up in the atlas is a step, a tool and the map's zoom with it, and is told as it was seen", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await page.locator("[data-new-story]").click();
  await page.locator("[data-set-up]").click();
  await page.locator(".view-map .pill button").first().waitFor();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(async () => (await stateOf(page)).state.camera, WAIT).toBeDefined();
  const { camera } = (await stateOf(page)).state;
  await page.locator("[data-bar-add]").click();
  await page.evaluate(() => void window.musubi.set({ view: "map,network,coverage", coverage: "imports", camera: "" }));
  await page.locator(".tool-coverage").waitFor();
  await page.locator("[data-bar-add]").click();
  await page.locator("[data-bar-told]").getByText("Added as step 2").waitFor();
  await expectAccessible(page);
  await page.locator("[data-bar-back]").click();
  await expect.poll(() => steps(page), WAIT).toBe(2);
  await page.locator('[data-story-step="2"] [data-shown]').waitFor();
  expect(await page.locator("[data-shown]").inputValue()).toBe("coverage");
  await page.locator(".story-live .tool-coverage h2").waitFor();
  await expectAccessible(page);
  await writeCaption(page, 1, "Japan and its neighbours");
  await page.locator('[data-missing="ja"]').waitFor();
  await page.locator(".own-story [data-present]").click();
  await expect.poll(async () => (await stateOf(page)).state.camera, WAIT).toEqual(camera);
  expect((await stateOf(page)).state.mode).toBe("present");
  // In a language that has no words, those that are there, said to be of their own language.
  await page.evaluate(() => void window.musubi.set({ lang: "ja" }));
  await page.locator('.present-caption [lang="en"]').getByText("Japan and its neighbours").waitFor();
  await page.evaluate(() => void window.musubi.set({ step: "2" }));
  await page.locator(".presenting .tool-coverage").waitFor();
  const { state } = await stateOf(page);
  expect([state.coverage, state.camera]).toEqual(["imports", undefined]);
  expectQuiet(opened);
});

test("text on the device that cannot be read is offered as a file and kept, and room that runs out is said", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await page.evaluate(() => localStorage.setItem("musubi-story", "steps: [broken"));
  await page.reload();
  await page.locator("[data-unreadable]").waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-unreadable]").click()]);
  expect(readFileSync(await download.path(), "utf8")).toBe("steps: [broken");
  await write(page, ["one"]);
  await page.locator("[data-keeping=kept]").waitFor();
  await page.evaluate(() => {
    // As much as the device takes, down to the last kilobyte.
    for (let size = 8_000_000, n = 0; size > 10; ) {
      try {
        localStorage.setItem(`filling-${n}`, "x".repeat(size));
        n++;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await writeCaption(page, 1, "x".repeat(4000));
  await page.locator("[data-keeping=full]").waitFor();
  expect((await caption(page, 1)).length).toBe(4000);
  await page.evaluate(() => localStorage.removeItem("filling-0"));
  await writeCaption(page, 1, "there is room again");
  await page.locator("[data-keeping=kept]").waitFor();
  expect(await page.evaluate(() => Object.values(localStorage).includes("steps: [broken"))).toBe(true);
  expectQuiet(opened);
});

test("the limit of steps is said before it is reached, and a full story is there after a reload", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  const step = "  - show: { date: 2018-12-30 }\n    caption: { en: It begins., ja: 発効の日。 }\n";
  await give(page, `id: long\ntitle: { en: Long, ja: 長い }\nminutes: 5\nsteps:\n${step.repeat(199)}`);
  await page.locator("[data-limit=steps]").getByText("room for 1 more").waitFor();
  await page.locator("[data-add-step]").click();
  await page.locator("[data-limit=steps]").getByText("this one is full").waitFor();
  expect(await page.locator("[data-add-step]").isDisabled()).toBe(true);
  await page.reload();
  await expect.poll(() => steps(page), WAIT).toBe(200);
  expectQuiet(opened);
});
