// Nobody can do anything to the page that breaks it. Events by chance; `npm run fuzz` has more of them and other seeds.
import { expect, test } from "vitest";
import { fuzz } from "../../tools/fuzz/fuzz.ts";
import { isLong } from "../long.ts";
import { atlasPages, expectQuiet, settle } from "./atlas-page.ts";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

const EVENTS = isLong ? 1_500 : 50;
/** Each began where a fault was found. */
const SEEDS = isLong ? [1, 2, 3] : [1];

test.each(SEEDS)(
  `${EVENTS} events by chance: no error, no request that leaves the site, never a blank page (seed %i)`,
  async (seed) => {
    const [browser, { origin }] = await Promise.all([sharedBrowser(), sharedServer()]);
    const { events, found } = await fuzz({ browser, origin, seed, events: EVENTS, minutes: 20, sampleEvery: 0 });
    expect(found).toEqual([]);
    expect(events).toBe(EVENTS);
  },
  1_200_000,
);

// Of a page that lives through all of it: a third more than a page has is there, whatever was opened and closed. Where parts that are
// gone were held, it had 7,700 nodes by then, and 18,000 after an hour.
test.runIf(isLong)(
  "what is gone from the page is gone from memory",
  async () => {
    const [browser, { origin }] = await Promise.all([sharedBrowser(), sharedServer()]);
    const nodes: number[] = [];
    const onSample = (s: { nodes: number }): void => void nodes.push(s.nodes);
    await fuzz({ browser, origin, seed: 3, events: 2_401, minutes: 30, sampleEvery: 400, onSample });
    expect(nodes).toHaveLength(6);
    expect(Math.max(...nodes)).toBeLessThan(6_000);
  },
  1_800_000,
);

const open = atlasPages({ still: true });

test("a picture that was squeezed to nothing and zoomed meanwhile is whole when it opens again", async () => {
  const opened = await open("?select=COG&lang=both");
  const { page } = opened;
  await page.setViewportSize({ width: 320, height: 256 });
  await settle(page);
  await page.mouse.move(136, 124);
  await page.mouse.wheel(0, -240);
  await page.setViewportSize({ width: 1440, height: 900 });
  await settle(page);
  const broken = await page.evaluate(
    () =>
      [...document.querySelectorAll("svg *")].filter((e) => [...e.attributes].some((a) => /NaN|Infinity/.test(a.value)))
        .length,
  );
  expect(broken).toBe(0);
  expectQuiet(opened);
});
