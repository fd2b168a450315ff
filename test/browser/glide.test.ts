// A camera that glides begins with what is seen, also where the picture gets another size with the choice: it shows neither where it
// will end nor the whole before.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, DESKTOP, expectQuiet } from "./atlas-page.ts";

const open = atlasPages();

/** Notes every scale that is written to the map’s camera from now on. */
const record = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const scales: number[] = [];
    Object.assign(window, { scales });
    new MutationObserver((records) => {
      const plane = document.querySelector<SVGGElement>(".view-map [data-camera]");
      const k = plane?.transform.baseVal[1]?.matrix.a ?? 1;
      if (records.some((r) => r.target === plane) && k !== scales.at(-1)) scales.push(k);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["transform"] });
  });

/** What was noted since this was asked last, when nothing more has come for most of a second of the page’s clock. */
async function noted(page: Page): Promise<number[]> {
  const all: number[] = [];
  for (let still = 0; still < 4; still++) {
    await page.clock.runFor(200);
    const some = await page.evaluate(() => (Reflect.get(window, "scales") as number[]).splice(0));
    if (some.length > 0) still = 0;
    all.push(...some);
  }
  return all;
}

/** Largest step between two scales, as a factor. */
const largestStep = (scales: readonly number[]): number =>
  Math.max(...scales.slice(1).map((k, i) => Math.exp(Math.abs(Math.log(k / (scales[i] ?? k))))));

test("a choice and its end are glided to from what is seen; another size goes on from there", async () => {
  const opened = await open("?date=2020-01-01");
  const { page } = opened;
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await record(page);
  await page.evaluate(() => window.musubi.set({ select: "NZL" }));
  await page.locator(".panel").waitFor();
  const there = await noted(page);
  const near = there.at(-1) ?? 1;
  expect(near).toBeGreaterThan(1.3);
  expect(largestStep([1, ...there])).toBeLessThan(1.1);
  expect(there).toEqual(there.toSorted((a, b) => a - b));
  await page.setViewportSize({ width: DESKTOP.width - 60, height: DESKTOP.height - 40 });
  const resized = await noted(page);
  expect(largestStep([near, ...resized])).toBeLessThan(1.1);
  await page.evaluate(() => window.musubi.set({ select: "" }));
  await page.locator(".panel").waitFor({ state: "detached" });
  const back = await noted(page);
  expect(back.at(-1)).toBe(1);
  expect(largestStep([...resized.slice(-1), ...back])).toBeLessThan(1.1);
  expect(back).toEqual(back.toSorted((a, b) => b - a));
  expectQuiet(opened);
});
