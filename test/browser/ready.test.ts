// When an embedder is told that the atlas is ready, what the address asks for is on the screen.
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, DESKTOP, expectQuiet } from "./atlas-page.ts";
import { sharedServer } from "./shared-browser.ts";

const open = atlasPages({ still: true });
const PHONE = { width: 390, height: 844, touch: true };

const ADDRESSES: readonly (readonly [string, typeof DESKTOP, string])[] = [
  ["", DESKTOP, ".view-network [data-party=VNM]"],
  ["?view=network", PHONE, ".view-network [data-party=VNM]"],
  ["?view=map,network,matrix", DESKTOP, ".tool-matrix"],
  ["?view=map,overlaps", PHONE, ".tool-overlaps"],
  ["?q=CPTPP", DESKTOP, ".panel"],
  ["?view=export", DESKTOP, ".tool-export"],
  ["?mode=present&tour=coverage&step=3", DESKTOP, ".view-map [data-party=VNM]"],
];
// A picture, a tool on a phone, a question, a talk.
test.each(
  inLong(
    ADDRESSES.filter((_, i) => [1, 3, 4, 6].includes(i)),
    ADDRESSES,
  ),
)("%s: it need not be waited for any longer", async (query, view, content) => {
  const opened = await open("?view=map", view);
  const { page } = opened;
  // Ready is told in any case after some seconds; here those never pass.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    const patient = (run: TimerHandler, ms = 0, ...rest: unknown[]) => (ms > 4000 ? 0 : setTimeout(run, ms, ...rest));
    window.setTimeout = patient as typeof setTimeout;
  });
  await page.goto(`${(await sharedServer()).origin}/${query}`);
  await page.waitForFunction(() => window.musubi?.ready.then(() => true), null, { timeout: 20_000 });
  expect(await page.locator(content).count()).toBeGreaterThan(0);
  expectQuiet(opened);
});
