// Own stories side by side in the page: nothing is lost by one tap, by a reload, by a file, or by a device that is full.
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 15_000 };
const caption = (page: Page, n: number) => page.locator(`[data-story-step="${n}"] textarea`).first();
const steps = (page: Page) => page.locator("[data-story-step]").count();
const ownStories = (page: Page) => page.locator("[data-edit]").count();
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
    await caption(page, i + 1).fill(text);
  }
}

test("three steps stay beside a new story, after a reload too; deleted, the story comes back", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["one", "two", "three"]);
  await page.locator("[data-new-story]").click();
  await expect.poll(() => steps(page), WAIT).toBe(0);
  await page.reload();
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await page.locator("[data-edit]").first().check();
  await expect.poll(() => steps(page), WAIT).toBe(3);
  expect(await caption(page, 3).inputValue()).toBe("three");
  await expectAccessible(page);
  await page.locator('[data-story="own-1"] .story-delete').press("Enter");
  await expect.poll(() => ownStories(page), WAIT).toBe(1);
  await expect.poll(focused(page, "[data-story-undo]"), WAIT).toBe(true);
  await page.reload();
  await page.locator("[data-story-undo=story]").press("Enter");
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await expect.poll(focused(page, '[data-story="own-1"] [data-edit]'), WAIT).toBe(true);
  expect(await caption(page, 3).inputValue()).toBe("three");
  expectQuiet(opened);
});

test("a step that is taken away comes back in its place, and what was written since stays", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["one", "two", "three"]);
  await page.locator('[data-story-step="2"]').getByRole("button", { name: "Remove" }).press("Enter");
  await expect.poll(() => steps(page), WAIT).toBe(2);
  await expect.poll(focused(page, "[data-story-undo=step]"), WAIT).toBe(true);
  expect(await page.locator("[data-story-told=step]").getAttribute("role")).toBe("status");
  await caption(page, 2).fill("three, and more");
  await page.locator("[data-story-undo]").press("Enter");
  await expect.poll(() => steps(page), WAIT).toBe(3);
  await expect.poll(focused(page, '[data-story-step="2"] textarea'), WAIT).toBe(true);
  expect(await caption(page, 2).inputValue()).toBe("two");
  expect(await caption(page, 3).inputValue()).toBe("three, and more");
  // The view of a step, replaced by a tap.
  await page.evaluate(() => void window.musubi.set({ date: "2018-12-30" }));
  await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toBe("2018-12-30");
  await page.locator('[data-story-step="1"] [data-replace-view]').click();
  await page.locator('[data-story-step="1"] code').getByText("2018-12-30").waitFor();
  await page.locator("[data-story-undo=view]").click();
  await page.locator('[data-story-step="1"] code').getByText("2022-02-01").waitFor();
  expectQuiet(opened);
});

test("a story of the data is copied beside the others", async () => {
  const opened = await open("?view=map,story");
  const { page } = opened;
  await write(page, ["one"]);
  await page.locator('[data-story="customs"] [data-copy]').click();
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  await page.locator('[data-story="own-1"] [data-edit]').check();
  await expect.poll(() => caption(page, 1).inputValue(), WAIT).toBe("one");
  expectQuiet(opened);
});

test("what was saved is opened again whatever figures it states, and said to be unconfirmed", async () => {
  const opened = await open("?view=map,story&date=2022-02-01");
  const { page } = opened;
  await write(page, ["Tariffs fall by 12.5 % on average", "77.7 %, and imports rose 3.5 %"]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-story]").click()]);
  await give(page, readFileSync(await download.path()));
  await page.locator(".story-faults").waitFor();
  expect(await page.locator(".story-faults").getAttribute("role")).toBe("status");
  await expect.poll(() => ownStories(page), WAIT).toBe(2);
  expect(await page.locator(".story-faults li").count()).toBe(3);
  expect(await caption(page, 1).inputValue()).toBe("Tariffs fall by 12.5 % on average");
  expectQuiet(opened);
});

/** title: 私の話, as Shift_JIS has it. */
const SHIFT_JIS = Buffer.concat([
  Buffer.from("id: my-story\ntitle: { en: My talk, ja: "),
  Buffer.from("8e8482cc9862", "hex"),
  Buffer.from(" }\nminutes: 5\nsteps: [{ show: { date: 2018-12-30 }, caption: { en: It begins., ja: x } }]\n"),
]);

test.each([
  ["en", /not UTF-8 text/],
  ["ja", /UTF-8の文字データではありません/],
])(
  "a file in Shift_JIS is refused in a sentence of its own (%s), which does not stay under the next file",
  async (lang, said) => {
    const opened = await open(`?view=map,story&lang=${lang}`);
    const { page } = opened;
    await write(page, ["one"]);
    await give(page, SHIFT_JIS);
    await page.locator(".story-faults[role=alert]").getByText(said).waitFor();
    expect(await ownStories(page)).toBe(1);
    expect(await caption(page, 1).inputValue()).toBe("one");
    const good =
      "\ufeffid: my-story\r\ntitle: { en: My talk, ja: 私の話 }\r\nminutes: 5\r\nsteps:\r\n  - show: { date: 2018-12-30 }\r\n    caption: { en: It begins., ja: 発効の日。 }\r\n";
    await give(page, good.replaceAll("2018-12-30", "2099-12-30"), "faulty.yaml");
    await page.locator(".story-faults[role=alert]").getByText("2099-12-30").waitFor();
    await give(page, good);
    await page.locator(".story-faults[role=status]").waitFor();
    expect(await page.locator(".story-faults").textContent()).not.toMatch(/2099|Shift_JIS/);
    await expect.poll(() => ownStories(page), WAIT).toBe(2);
    expectQuiet(opened);
  },
);

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
  await caption(page, 1).fill("x".repeat(4000));
  await page.locator("[data-keeping=full]").waitFor();
  expect((await caption(page, 1).inputValue()).length).toBe(4000);
  await page.evaluate(() => localStorage.removeItem("filling-0"));
  await caption(page, 1).fill("there is room again");
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
