// Switching the projection, and one step of turning the globe: main-thread time of script, style, layout and paint.
import type { Page } from "playwright-core";
import { quantile, tasksBetweenMarks, trace } from "./trace.ts";

export interface LensTimes {
  /** First switch to each projection, with land loaded and projections prepared, as when the menu has been opened. */
  first: Record<string, number>;
  /** Median of later switches. */
  again: Record<string, number>;
  /** Median of a small step of a drag. */
  turn: number;
}

const LENSES = ["capital", "globe", "equal-earth"] as const;
const ROUNDS = 6;
const TURNS = 12;

async function steps(page: Page, patches: readonly Record<string, string>[]): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page);
  const events = await trace(page, cdp, () =>
    page.evaluate(async (list) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      for (const [i, patch] of list.entries()) {
        await frame();
        performance.mark(`lens:start ${i}`);
        window.musubi.set(patch);
        await frame();
        performance.mark(`lens:end ${i}`);
      }
    }, patches),
  );
  await cdp.detach();
  return tasksBetweenMarks(events, "lens");
}

/** With the CPU slowed by `slow`, on a page that has just been opened. */
export async function lensTimes(page: Page, slow: number): Promise<LensTimes> {
  await page.locator('[data-door="settings"]:visible').click();
  // Wait for the land to load and for projections to be prepared in idle time.
  await page.waitForTimeout(2_000);
  await page.keyboard.press("Escape");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const drag = async (): Promise<number> => {
    const box = await page.getByRole("group", { name: "World map" }).boundingBox();
    if (!box) throw new Error("no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const events = await trace(page, cdp, async () => {
      for (let i = 0; i < TURNS; i++) {
        await page.evaluate((i) => void performance.mark(`lens:start ${i}`), i);
        await page.mouse.move(x - 6 * (i + 1), y);
        await page.evaluate(async (i) => {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
          performance.mark(`lens:end ${i}`);
        }, i);
      }
    });
    await page.mouse.up();
    return quantile(tasksBetweenMarks(events, "lens"), 0.5);
  };
  const round = LENSES.map((projection) => ({ projection }));
  const all = await steps(page, Array.from({ length: ROUNDS }, () => round).flat());
  await page.evaluate(() => window.musubi.set({ projection: "globe", turn: "100,20" }));
  const turn = await drag();
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.detach();
  const of = (i: number): number[] => all.filter((_, j) => j >= LENSES.length && j % LENSES.length === i);
  return {
    first: Object.fromEntries(LENSES.map((id, i) => [id, all[i] ?? Number.NaN])),
    again: Object.fromEntries(LENSES.map((id, i) => [id, quantile(of(i), 0.5)])),
    turn,
  };
}
