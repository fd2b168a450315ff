// One walk over the screens of a kiosk that measures everything on its way; the tests look at what it brought back.
import type { Page } from "playwright-core";
import { weakControls } from "./kiosk-contrast.ts";
import {
  axeFaults,
  type Box,
  controlsOf,
  goHome,
  type Opened,
  origin,
  SCREENS,
  STAFF_SCREENS,
  screenOf,
  settled,
} from "./kiosk-page.ts";
import { cutRows, offGlass } from "./kiosk-rows.ts";
import { type Word, wordsOf } from "./kiosk-words.ts";
import { standsStill } from "./stand-still.ts";

export const ALL_SCREENS = [...SCREENS, ...STAFF_SCREENS];

/** Counts the canvases that ask for a graphics card: to be run before the page does anything. */
export const COUNT_CANVASES = `window.contexts = 0;
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (...args) { if (args[0] !== "2d") window.contexts++; return get.apply(this, args); };`;

interface Counting {
  contexts: number;
}

export interface Measured {
  controls: Box[];
  words: Word[];
  home: Box | undefined;
  back: Box | undefined;
  text: string;
  /** px of what the screen is about that can be seen: its heading, within the room of its words. */
  heading: number;
  /** What would lead out, ask for a keyboard, hide in a tooltip or hang on a canvas; the globe's says nothing that is not beside it. */
  links: string[];
  /** Controls of too little contrast, by theme; of the themes that axe looks at. */
  weak: Record<string, string[]>;
  /** Rows that a list cuts, or that follow without a word. */
  cut: string[];
  /** Violations by axe, by theme; only of the themes that were asked for on this screen. */
  axe: Record<string, string[]>;
  /** The same screen after one tap on "large"; not of the attract view and the pages of staff. */
  large: { words: Word[]; controls: Box[]; cut: string[] } | undefined;
}

export interface Walk {
  screens: Map<string, Measured>;
  /** The screen that was reached by "home" after each, by its name. */
  afterHome: Map<string, string | null>;
  /** Heights of the attract view's year and headlines, px. */
  attract: { year: number; latin: number; japanese: number };
  problems: string[];
  /** Canvases that asked for more than drawing in the page. */
  contexts: number;
  requests: string[];
  origin: string;
}

interface Plan {
  screens: readonly { name: string; go(kiosk: Opened): Promise<void> }[];
  /** Themes in which axe looks at a screen. The first is the one that the page was opened with. */
  themes(screen: string): readonly string[];
  large: boolean;
}

const isStaff = (name: string): boolean => STAFF_SCREENS.some((s) => s.name === name);

const pageOf = (page: Page): Promise<Pick<Measured, "text" | "heading" | "links">> =>
  page.evaluate(() => {
    const room = document.querySelector(".kiosk-words")?.getBoundingClientRect();
    const title = document.querySelector(".kiosk-words :is(h1, .attract-year)")?.getBoundingClientRect();
    const out = "a, iframe, input, textarea, select, form, canvas:not(.kiosk-globe *), [title], [contenteditable]";
    return {
      heading: room && title ? Math.min(room.bottom, title.bottom) - Math.max(room.top, title.top) : 0,
      text: document.querySelector("[data-kiosk-screen]")?.textContent ?? "",
      links: [...document.querySelectorAll(out)].map((e) => e.outerHTML.slice(0, 120)),
    };
  });

const attractSizes = (page: Page): Promise<Walk["attract"]> =>
  page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    const heightOf = (element: Element | null, sample: string): number => {
      if (!element || !context) return 0;
      const style = getComputedStyle(element);
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const m = context.measureText(sample);
      return m.actualBoundingBoxAscent + m.actualBoundingBoxDescent;
    };
    // One language at a time, and both in the same size.
    const headline = document.querySelector(".attract-headline");
    return {
      year: heightOf(document.querySelector(".attract-year"), "2"),
      latin: heightOf(headline, "H"),
      japanese: heightOf(headline, "国"),
    };
  });

/** By the page's own click: a sheet may lie over the bar. */
async function pressLarge(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const press = async (id: string): Promise<void> => {
      document.querySelector<HTMLElement>(`[data-do="${id}"]`)?.click();
      await new Promise((next) => requestAnimationFrame(next));
    };
    const isOpen = document.querySelector(".kiosk-ease") !== null;
    if (!isOpen) await press("ease");
    await press("large");
    if (!isOpen) await press("ease");
  });
  await settled(page);
  // The picture has another size now, and its camera comes to rest a moment later.
  const camera = page.locator(".picture [data-camera]");
  if ((await camera.count()) > 0) await standsStill(camera);
}

/** What is behind words as one colour, which is all that axe can judge by: of the dark gradient its lightest. */
const flatten = (page: Page, theme: string): Promise<void> =>
  page.evaluate((theme) => {
    const body = document.querySelector<HTMLElement>(".kiosk-body");
    if (body) body.style.background = theme === "dark" ? "#13224a" : "";
    const canvas = document.querySelector<HTMLElement>(".kiosk-globe canvas");
    if (canvas) canvas.style.visibility = "hidden";
  }, theme);

async function measure({ page, hall }: Opened, name: string, { themes, large }: Plan): Promise<Measured> {
  const controls = await controlsOf(page);
  const measured: Measured = {
    controls,
    ...(await pageOf(page)),
    words: await wordsOf(page),
    home: controls.find((c) => c.name.startsWith("home ")),
    back: controls.find((c) => c.name.startsWith("back ")),
    cut: [...(await cutRows(page, hall.cssMm)), ...(await offGlass(page))],
    axe: {},
    weak: {},
    large: undefined,
  };
  for (const [i, theme] of themes(name).entries()) {
    if (i > 0) {
      await page.evaluate((t) => void window.musubi.set({ theme: t }), theme);
      await settled(page);
    }
    measured.weak[theme] = await weakControls(page);
    await flatten(page, theme);
    measured.axe[theme] = await axeFaults(page);
  }
  const [own, ...others] = themes(name);
  if (own && others.length > 0) await page.evaluate((t) => void window.musubi.set({ theme: t }), own);
  if (large && name !== "attract" && !isStaff(name)) {
    await pressLarge(page);
    measured.large = {
      words: await wordsOf(page),
      controls: await controlsOf(page),
      cut: [...(await cutRows(page, hall.cssMm)), ...(await offGlass(page))],
    };
    await pressLarge(page);
  }
  return measured;
}

/** Walks in the order of the plan: attract is only there before the first touch, and staff end a visit. */
export async function walk(kiosk: Opened, plan: Plan): Promise<Walk> {
  const { page, problems, requests } = kiosk;
  const screens = new Map<string, Measured>();
  const afterHome = new Map<string, string | null>();
  const contextsOf = () => page.evaluate(() => (window as unknown as Counting).contexts);
  // The words of the first scene come with its story.
  await page.locator(".attract-year").waitFor();
  await page.locator(".attract-headline").first().waitFor();
  const attract = await attractSizes(page);
  let contexts = 0;
  for (const screen of plan.screens) {
    // What measures draws on canvases of its own: only those between the measurements are the page's.
    const before = await contextsOf();
    await goHome(kiosk);
    await screen.go(kiosk);
    contexts += (await contextsOf()) - before;
    screens.set(screen.name, await measure(kiosk, screen.name, plan));
    if (screen.name === "attract" || isStaff(screen.name)) continue;
    await goHome(kiosk);
    afterHome.set(screen.name, await screenOf(page));
  }
  return { screens, afterHome, attract, problems, contexts, requests, origin: origin() };
}
