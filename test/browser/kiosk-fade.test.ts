// From one language to the other: the whole screen cross-fades, boxes stand, a touch ends it, and without motion it is a cut.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { holdClock, kioskPages, LANDSCAPE, type Opened, PORTRAIT, screenOf, withFewFrames } from "./kiosk-page.ts";

const open = kioskPages();
const TEN = "2026-12-01T10:00:00";

const stepOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLElement>(".attract-words")?.dataset.step ?? null);

/** With the clock held: to the moment at which the next scene has just begun. */
async function toNextScene({ page }: Opened): Promise<void> {
  const before = await stepOf(page);
  await withFewFrames(page, async () => {
    for (let i = 0; i < 100 && (await stepOf(page)) === before; i++) await page.clock.runFor(100);
  });
  expect(await stepOf(page)).not.toBe(before);
}

async function begin(options: Parameters<typeof open>[0]): Promise<Opened> {
  const kiosk = await open({ clock: TEN, ...options });
  await holdClock(kiosk.page);
  await kiosk.page.locator(".attract-headline").waitFor();
  return kiosk;
}

/** How words fade, by kind: by their styles, since on a busy machine a fade may be over before it is looked at. */
const fading = (page: Page, of: string) =>
  page.evaluate((of) => {
    const KINDS = [".attract-words", ".kiosk-button-text", ".kiosk-button .icon", ".kiosk-foot p", ".kiosk-brand"];
    return KINDS.map((kind) => {
      const styles = [...document.querySelectorAll(`${of} ${kind}`)].map((e) => getComputedStyle(e));
      return [
        kind,
        [...new Set(styles.map((s) => `${s.animationName.replace("-again", "")} ${s.animationDuration}`))].join(),
      ];
    });
  }, of);
const all = (fade: string) =>
  [".attract-words", ".kiosk-button-text", ".kiosk-button .icon", ".kiosk-foot p", ".kiosk-brand"].map((kind) => [
    kind,
    fade,
  ]);

test.each(inLong([LANDSCAPE], [LANDSCAPE, PORTRAIT]))(
  "$name: all words of the one language leave while all of the other come, in one time",
  async (hall) => {
    const kiosk = await begin({ hall });
    const { page } = kiosk;
    const languages = (of: string) =>
      page.evaluate(
        (of) => [
          ...new Set([...document.querySelectorAll(`${of} .attract-words [lang]`)].map((e) => e.getAttribute("lang"))),
        ],
        of,
      );
    await toNextScene(kiosk);
    expect(await languages(".kiosk-ghost")).toEqual(["ja"]);
    expect(await languages(".kiosk-body:not(.kiosk-ghost)")).toEqual(["en"]);
    expect(await fading(page, ".kiosk-ghost")).toEqual(all("kiosk-leave 0.7s"));
    expect(await fading(page, ".kiosk-body:not(.kiosk-ghost)")).toEqual(all("kiosk-come 0.7s"));
    // For scripts and screen readers there is one screen.
    const ghost = page.locator(".kiosk-ghost");
    expect(await ghost.getAttribute("aria-hidden")).toBe("true");
    expect(
      await ghost.evaluate((e: HTMLElement) => [e.inert, e.querySelectorAll("[data-do], [id], canvas").length]),
    ).toEqual([true, 0]);
    await page.clock.runFor(1_000);
    expect(await ghost.count()).toBe(0);
  },
);

test.each(inLong([PORTRAIT], [LANDSCAPE, PORTRAIT]))(
  "$name: doors and keys stand where they are while their words change",
  async (hall) => {
    const kiosk = await begin({ hall });
    const { page } = kiosk;
    const boxes = () =>
      page.locator(".kiosk-body:not(.kiosk-ghost) .kiosk-button").evaluateAll((all) =>
        all.map((e) => {
          const { x, y, width, height } = e.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(" ");
        }),
      );
    const japanese = await boxes();
    await toNextScene(kiosk);
    expect(await boxes()).toEqual(japanese);
  },
);

test("a touch in the midst of it acts on what it hits, and nothing of the old words is left", async () => {
  const kiosk = await begin({});
  const { page } = kiosk;
  await toNextScene(kiosk);
  expect(await page.locator(".kiosk-ghost").count()).toBe(1);
  const box = await page.locator('[data-do="quiz"]').boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + 30);
  await page.clock.runFor(50);
  await expect.poll(() => screenOf(page)).toBe("quiz");
  expect(await page.locator(".kiosk-ghost").count()).toBe(0);
});

test("with less motion it is a cut", async () => {
  const kiosk = await begin({ reducedMotion: true });
  const { page } = kiosk;
  const before = await stepOf(page);
  for (let i = 0; i < 30 && (await stepOf(page)) === before; i++) {
    await page.clock.runFor(500);
    expect(await page.locator(".kiosk-ghost").count()).toBe(0);
    expect(await fading(page, ".kiosk-body")).toEqual(all("none 0s"));
  }
  expect(await stepOf(page)).not.toBe(before);
});
