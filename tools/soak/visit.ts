// One scripted visitor of a kiosk: taps, a drag, a while of playing. No two in a row do the same.
import type { CDPSession, Page } from "playwright-core";

async function tap(page: Page, id: string): Promise<void> {
  await page.locator(`[data-do="${id}"]`).first().tap({ timeout: 15_000 });
}

async function drag(touch: CDPSession, from: { x: number; y: number }, dx: number): Promise<void> {
  const at = (x: number) => [{ x, y: from.y, id: 1 }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from.x) });
  for (let i = 1; i <= 5; i++)
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(from.x + (dx * i) / 5) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Asks about countries, on the map and in the network. */
async function asksAbout(page: Page, n: number): Promise<void> {
  await tap(page, "parties");
  const letters = page.locator(".kiosk-letters .kiosk-button");
  await letters.nth(1 + (n % Math.max(1, (await letters.count()) - 1))).tap();
  await page.locator(".kiosk-list .kiosk-button").first().tap();
  await tap(page, "picture");
  await tap(page, "back");
}

/** Plays time. The days that go by are what a hall sees most. */
async function playsTime(page: Page, touch: CDPSession): Promise<void> {
  await tap(page, "time");
  await tap(page, "play");
  await page.evaluate(() => Object.assign(window, { isPlaying: true }));
  await page.waitForTimeout(1200);
  await page.evaluate(() => Object.assign(window, { isPlaying: false }));
  await tap(page, "play");
  await tap(page, "earlier");
  const slider = await page.locator('[role="slider"]').boundingBox();
  if (slider) await drag(touch, { x: slider.x + slider.width * 0.4, y: slider.y + slider.height / 2 }, 200);
}

async function answers(page: Page, n: number): Promise<void> {
  await tap(page, "quiz");
  for (let i = 0; i < 2; i++) {
    await tap(page, `option-${(n + i) % 3}`);
    await tap(page, "quiz-next");
  }
}

async function hearsTheStory(page: Page): Promise<void> {
  await tap(page, "story");
  for (let i = 0; i < 3; i++) await tap(page, "later");
  await tap(page, "take");
  await tap(page, "close");
}

/** Another language than the one before, in a hall of several. */
async function speaks(page: Page, n: number): Promise<void> {
  const others = page.locator('[data-do^="lang-"]');
  await others.nth(n % Math.max(1, await others.count())).tap({ timeout: 15_000 });
}

async function eases(page: Page, row: string): Promise<void> {
  for (const id of ["ease", row, "close"]) await tap(page, id);
}

export async function visit(page: Page, touch: CDPSession, n: number): Promise<void> {
  if (n % 3 > 0) await speaks(page, n);
  if (n % 4 === 1) await eases(page, "large");
  if (n % 5 === 2) await eases(page, "contrast");
  const stage = await page.locator(".kiosk-globe").boundingBox();
  if (stage && n % 3 === 0) await drag(touch, { x: stage.x + stage.width * 0.6, y: stage.y + stage.height * 0.4 }, 80);
  if (n % 4 === 0) await playsTime(page, touch);
  else if (n % 4 === 1) await asksAbout(page, n);
  else if (n % 4 === 2) await answers(page, n);
  else await hearsTheStory(page);
  await tap(page, "home");
}
