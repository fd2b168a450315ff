// Every view, panel, menu and dialog in turn: words are whole, apart from each other and large enough.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { TOOLS } from "../../src/store/view-ids.ts";
import { inLong, isLong } from "../long.ts";
import { atlasPages, axeViolations, expectQuiet, frames, openDoor, settle, type View } from "./atlas-page.ts";
import { coveredTargets } from "./covered-targets.ts";
import { spaceOut } from "./spaced.ts";
import { textFaults } from "./text-faults.ts";

const open = atlasPages({ still: true });

interface Place {
  name: string;
  set: Record<string, string>;
  /** What must have come before it is looked at. */
  content: string;
  /** Opens what no address opens. */
  go?(page: Page): Promise<void>;
}

const CLOSED = {
  mode: "explore",
  date: "2025-05-31",
  view: "map,network",
  select: "",
  q: "",
  to: "",
  whatif: "",
  region: "",
};
const chosen = (select: string): Place => ({ name: `panel of ${select}`, set: { select }, content: ".panel h2" });
const door = (id: "layers" | "views" | "settings"): Place => ({
  name: `menu ${id}`,
  set: {},
  content: ":popover-open",
  go: (page) => openDoor(page, id),
});
const figure = (kind: string): Place => ({
  name: `list of ${kind}`,
  set: {},
  content: ".panel h2",
  go: (page) => page.locator(`.figure-${kind}`).first().click(),
});

/** What keys and menus open over the page, to their ends. */
const ASKED_FOR: readonly Place[] = [
  {
    name: "settings to their end",
    set: {},
    content: ":popover-open .sheet-doors",
    go: async (page) => {
      await openDoor(page, "settings");
      await page.locator(":popover-open details").evaluateAll((all) => {
        for (const e of all) (e as HTMLDetailsElement).open = true;
      });
    },
  },
  ...(
    [
      ["the list of keys", "?", "[data-sheet=keys] kbd"],
      ["the table of what is shown", "t", "[data-sheet=shown] [data-read]"],
      ["the door for sharing", "s", ":popover-open"],
    ] as const
  ).map(([name, key, content]): Place => ({ name, set: {}, content, go: (page) => page.keyboard.press(key) })),
];

const PLACES: readonly Place[] = [
  { name: "both pictures", set: {}, content: ".view-map [data-party=VNM], .view-network [data-party=VNM]" },
  { name: "the map alone, 2004", set: { view: "map", date: "2004-01-01" }, content: ".view-map [data-party=MEX]" },
  { name: "the network alone", set: { view: "network" }, content: ".view-network [data-party=VNM]" },
  ...TOOLS.map(
    (tool): Place => ({
      name: tool,
      set: { view: `map,${tool}`, ...(tool === "changes" ? { to: "2026-07-01" } : {}) },
      content: `.tool-${tool} h2`,
    }),
  ),
  { name: "two days, one of them not chosen", set: { view: "map,changes" }, content: ".day-choices" },
  ...["VNM", "EU", "cptpp", "jsepa"].map(chosen),
  { ...chosen("VNM,CHL"), content: ".panel" },
  { name: "a question", set: { q: "CPTPP and not bilateral" }, content: ".panel" },
  { name: "a question that cannot be read", set: { q: "CPTPP nor" }, content: ".panel" },
  { name: "what is imagined", set: { whatif: "cptpp:CRI:2026-07-01", date: "2026-07-01" }, content: "[data-imagined]" },
  ...["coverage", "agreements", "partners", "assistance"].map(figure),
  ...(["layers", "views", "settings"] as const).map(door),
  ...inLong<Place>([], ASKED_FOR),
  {
    name: "the search",
    set: {},
    content: "[role=option]",
    go: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("an");
    },
  },
];

type Way = readonly [view: View, lang: string, theme: string];

const ALL_SIZES: readonly Way[] = [
  [{ width: 1280, height: 720 }, "en", "light"],
  [{ width: 390, height: 844, touch: true }, "ja", "dark"],
  [{ width: 1280, height: 720 }, "ja", "contrast"],
  [{ width: 1440, height: 900 }, "both", "light"],
  [{ width: 1920, height: 1080 }, "ja", "dark"],
  [{ width: 1080, height: 1920 }, "en", "light"],
  [{ width: 844, height: 390, touch: true }, "en", "contrast"],
  [{ width: 360, height: 640, touch: true }, "en", "light"],
  [{ width: 768, height: 1024, touch: true }, "en", "light"],
  [{ width: 1024, height: 768, touch: true }, "ja", "contrast"],
  [{ width: 960, height: 1040 }, "both", "light"],
  // A laptop of 1440 × 900 at 200 %.
  [{ width: 720, height: 450 }, "en", "light"],
];

/** What the page says and opens in a window: in each place that is fit to be read; axe where it is asked for. */
async function walk([view, lang, theme]: Way, isSpaced: boolean, places = PLACES): Promise<void> {
  const opened = await open(`?lang=${lang}&theme=${theme}`, view);
  const { page } = opened;
  if (isSpaced) await spaceOut(page);
  const faults: string[] = [];
  for (const { name, set, content, go } of places) {
    await page.evaluate((to) => void window.musubi.set(to), { ...CLOSED, ...set });
    await settle(page);
    await go?.(page);
    await expect(page.locator(content).first().waitFor({ timeout: 20_000 }), name).resolves.toBeUndefined();
    await frames(page, 4);
    const found = [...(await textFaults(page)), ...(await coveredTargets(page))];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    // How words are set apart is nothing to axe.
    if (isLong && !isSpaced) faults.push(...(await axeViolations(page)).map((fault) => `${name}: axe: ${fault}`));
    await page.keyboard.press("Escape");
  }
  expect(faults).toEqual([]);
  expectQuiet(opened);
}

describe.runIf(isLong)("every place", () => {
  test.each(ALL_SIZES)("%o, %s, %s", { timeout: 400_000 }, (...way) => walk(way, false));
});
/** Each place in one of two windows; the long form has every place in both. */
test.skipIf(isLong).each(ALL_SIZES.slice(0, 2).map((way, half) => [...way, half] as const))(
  "every other place: %o, %s, %s",
  (view, lang, theme, half) =>
    walk(
      [view, lang, theme],
      false,
      PLACES.filter((_, i) => i % 2 === half),
    ),
);

/** In the short form header-fit looks at what is nearest to its limits. */
test.each(inLong([], ALL_SIZES))("words set apart: %o, %s, %s", { timeout: 400_000 }, (...way) => walk(way, true));
