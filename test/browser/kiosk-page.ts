// A kiosk in a test: the two screens that the requirements name, fingers, a clock in the hand, and boxes in millimetres.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { PAGE_PRELUDE } from "../../tools/browser.ts";
import { sharedBrowser, sharedServer } from "./shared-browser.ts";

export interface Hall {
  name: string;
  width: number;
  height: number;
  cssMm: number;
  bottomMm: number;
}
export const LANDSCAPE: Hall = { name: "32-inch landscape", width: 1920, height: 1080, cssMm: 0.369, bottomMm: 650 };
export const PORTRAIT: Hall = { name: "55-inch portrait", width: 1080, height: 1920, cssMm: 0.634, bottomMm: 600 };
export const HALLS = [LANDSCAPE, PORTRAIT] as const;
export const PIN = "2580";
export const BASE = "https://musubi.example.jp/atlas/";

export interface Opened {
  page: Page;
  context: BrowserContext;
  hall: Hall;
  problems: string[];
  requests: string[];
  touch: CDPSession;
  hasClock: boolean;
  do(id: string): Promise<void>;
}

interface Options {
  hall?: Hall;
  query?: string;
  /** The page gets a clock that tests can move, from before it starts; the day and hour with which it begins. */
  clock?: Date | string | undefined;
  reducedMotion?: boolean;
  /** Runs in the page before anything of it does. */
  before?: string;
}

let browser: Browser;
let served: string;

/** Call once at the top of a test file. `still`: without motion, where the test is about something else. */
export function kioskPages({ still = false } = {}): (options?: Options) => Promise<Opened> {
  beforeAll(async () => {
    [browser, { origin: served }] = await Promise.all([sharedBrowser(), sharedServer()]);
  }, 120_000);
  const open: BrowserContext[] = [];
  afterAll(async () => {
    for (const context of open.splice(0)) await context.close().catch(() => {});
  });
  return async ({ hall = LANDSCAPE, query = "", clock, reducedMotion = still, before } = {}) => {
    // One at a time: pages of a hall never rest.
    for (const context of open.splice(0)) await context.close();
    const context = await browser.newContext({
      viewport: { width: hall.width, height: hall.height },
      hasTouch: true,
      locale: "en-GB",
      reducedMotion: reducedMotion ? "reduce" : "no-preference",
      serviceWorkers: "block",
    });
    open.push(context);
    const page = await context.newPage();
    await page.addInitScript(PAGE_PRELUDE);
    if (clock !== undefined) await page.clock.install({ time: clock });
    if (clock !== undefined) await page.addInitScript(SPARSE_FRAMES);
    // After the clock, which puts things of its own in the place of the browser's.
    if (before) await page.addInitScript(before);
    const problems: string[] = [];
    const requests: string[] = [];
    page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
    page.on("pageerror", (e) => problems.push(String(e)));
    page.on("request", (r) => requests.push(r.url()));
    await page.goto(`${served}/${addressOf(hall, query)}`);
    await page.locator("[data-kiosk-screen]").waitFor();
    await page.evaluate(() => window.musubi.ready);
    const touch = await context.newCDPSession(page);
    return {
      page,
      context,
      hall,
      problems,
      requests,
      touch,
      hasClock: clock !== undefined,
      do: async (id) => {
        await page.locator(`[data-do="${id}"]`).first().tap({ timeout: 30_000 });
        await settled(page);
      },
    };
  };
}

export const origin = (): string => served;

export function addressOf({ cssMm, bottomMm }: Hall, more = ""): string {
  const query = new URLSearchParams({
    mode: "kiosk",
    css_mm: String(cssMm),
    bottom_mm: String(bottomMm),
    view_mm: "600",
    base: BASE,
    staff_pin: PIN,
  });
  for (const [key, value] of new URLSearchParams(more)) query.set(key, value);
  return `?${query}`;
}

/** Presses what makes the screen easier, in its sheet. */
export async function ease(kiosk: Opened, ...rows: readonly string[]): Promise<void> {
  await kiosk.do("ease");
  for (const row of rows) await kiosk.do(row);
  await kiosk.do("close");
}

/** Where a party is on the globe, px of the window; the globe must rest. */
export async function onGlobe(page: Page, [lon, lat]: readonly [number, number]): Promise<{ x: number; y: number }> {
  const canvas = page.locator(".kiosk-globe canvas[data-view]");
  await canvas.waitFor();
  const [view, box] = [await canvas.getAttribute("data-view"), await canvas.boundingBox()];
  const [lon0 = 0, lat0 = 0, x = 0, y = 0, radius = 0] = (view ?? "").split(" ").map(Number);
  const [l, p, p0] = [lon - lon0, lat, lat0].map((d) => (d * Math.PI) / 180) as [number, number, number];
  return {
    x: (box?.x ?? 0) + x + radius * Math.cos(p) * Math.sin(l),
    y: (box?.y ?? 0) + y - radius * (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l)),
  };
}

/** Two frames later everything that a tap has set off stands in the page. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
  });

export const screenOf = (page: Page): Promise<string | null> =>
  page.locator("[data-kiosk-screen]").getAttribute("data-kiosk-screen");
export const phaseOf = (page: Page): Promise<string | null> => page.locator("[data-phase]").getAttribute("data-phase");

interface Screen {
  name: string;
  /** From the first screen. */
  go(kiosk: Opened): Promise<void>;
}

const taps =
  (...ids: string[]) =>
  async (kiosk: Opened): Promise<void> => {
    for (const id of ids) await kiosk.do(id);
  };

/** An installed clock runs on with the machine's: from here on it moves by `runFor` alone, however slow the machine is. */
export async function holdClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  // A second ahead: it runs until the order arrives, and cannot be held in its past.
  await page.clock.pauseAt(now + 1000);
}

/** While `frameMs` is set a frame comes so often, as on a slow display. After the clock, whose timers it uses. */
const SPARSE_FRAMES = `{
  const ask = requestAnimationFrame.bind(window);
  const cancel = cancelAnimationFrame.bind(window);
  window.frameMs = 0;
  window.requestAnimationFrame = (draw) =>
    window.frameMs ? -setTimeout(() => draw(performance.now()), window.frameMs) : ask(draw);
  window.cancelAnimationFrame = (id) => (id < 0 ? clearTimeout(-id) : cancel(id));
}`;

/** Runs `pass` with so few frames, ms apart: for time in which no single frame matters, at a tenth of the work. */
export async function withFewFrames(page: Page, pass: () => Promise<unknown>, ms = 100): Promise<void> {
  const pace = (frameMs: number) => page.evaluate((frameMs) => void Object.assign(window, { frameMs }), frameMs);
  await pace(ms);
  await pass();
  await pace(0);
}

/** Lets time pass without anybody. */
export const passTime = (page: Page, ms: number): Promise<void> => withFewFrames(page, () => page.clock.runFor(ms));

/** Two fingers in the lower corners; where the clock is in the hand, it is moved on. */
export async function holdCorners({ page, touch, hasClock }: Opened, ms = 5200): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const touchPoints = [
    { x: 12, y: height - 12, id: 1 },
    { x: width - 12, y: height - 12, id: 2 },
  ];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  if (hasClock) await page.clock.runFor(ms);
  else await page.waitForTimeout(ms);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Every screen that a visitor or staff can see, with the way to it by taps alone. */
export const SCREENS: readonly Screen[] = [
  { name: "attract", go: async () => {} },
  { name: "home", go: taps("parties", "home") },
  { name: "parties", go: taps("parties") },
  {
    name: "parties by letter",
    go: async (kiosk) => {
      await kiosk.do("parties");
      await kiosk.page.locator(".kiosk-letters .kiosk-button").nth(3).tap();
      await settled(kiosk.page);
    },
  },
  { name: "party", go: taps("parties", "party-VNM") },
  { name: "party in the network", go: taps("parties", "party-VNM", "picture") },
  {
    name: "agreement",
    go: async (kiosk) => {
      await taps("parties", "party-VNM")(kiosk);
      await kiosk.page.locator('[data-fact="memberships/cptpp/VNM/in_force"] button').first().tap();
      await settled(kiosk.page);
    },
  },
  {
    name: "customs",
    go: async (kiosk) => {
      await taps("parties", "party-VNM")(kiosk);
      const row = kiosk.page.locator(".kiosk-row-quiet");
      while (!(await row.isVisible()) && (await kiosk.page.locator('[data-do="pages-down"]:enabled').count()) > 0)
        await kiosk.do("pages-down");
      await row.dispatchEvent("click");
      await settled(kiosk.page);
    },
  },
  { name: "time", go: taps("time") },
  { name: "story", go: taps("story") },
  { name: "quiz", go: taps("quiz") },
  { name: "quiz, answered", go: taps("quiz", "option-0") },
  { name: "take", go: taps("parties", "party-VNM", "take") },
  { name: "ease", go: taps("ease") },
];

/** From wherever it is to the first screen, by the one tap that leads there from everywhere. */
export async function goHome(kiosk: Opened): Promise<void> {
  if ((await kiosk.page.locator(".kiosk-ease").count()) > 0) await kiosk.do("close");
  if ((await screenOf(kiosk.page)) !== "home" && (await screenOf(kiosk.page)) !== "attract") await kiosk.do("home");
}

/** Also those that come by waiting or to staff. */
export const STAFF_SCREENS: readonly Screen[] = [
  {
    name: "PIN",
    go: async (kiosk) => {
      await holdCorners(kiosk);
      await kiosk.page.locator('[data-do="pin-1"]').waitFor();
    },
  },
  {
    name: "staff",
    go: async (kiosk) => {
      await holdCorners(kiosk);
      for (const digit of PIN) await kiosk.do(`pin-${digit}`);
      await kiosk.page.locator('[data-staff="version"]').waitFor();
    },
  },
];

export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** px by which what is written on it runs out of it. */
  spill: number;
  /** The part that is seen, where its list cuts it off. */
  seen: { x: number; y: number; width: number; height: number };
}

/** Controls on the screen, px. Marks of the pictures are not among them: each has a control that does the same. */
export const controlsOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const boxes: Box[] = [];
    // Of what lies over the screen only the uppermost can be touched.
    const over = [...document.querySelectorAll(".kiosk-staff, .kiosk-veil")].pop();
    const root = over ?? document;
    for (const element of root.querySelectorAll<HTMLElement>('button, [role="slider"], input, a, select, summary')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(element).visibility === "hidden") continue;
      let seen = { left: x, top: y, right: x + width, bottom: y + height };
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (!/auto|scroll|clip|hidden/.test(getComputedStyle(up).overflowY)) continue;
        const r = up.getBoundingClientRect();
        seen = {
          left: Math.max(seen.left, r.left),
          top: Math.max(seen.top, r.top),
          right: Math.min(seen.right, r.right),
          bottom: Math.min(seen.bottom, r.bottom),
        };
      }
      if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) continue;
      const name = `${element.dataset.do ?? element.className} “${(element.textContent ?? "").trim().slice(0, 24)}”`;
      const part = { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top };
      const spill = Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
      boxes.push({ name, x, y, width, height, spill, seen: part });
    }
    return boxes;
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations of WCAG 2.2 AA, and of 7:1 for words. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(o: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const result = await axe.run({
      runOnly: { type: "tag", values: tags },
      rules: { "color-contrast-enhanced": { enabled: true } },
    });
    return result.violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ""}`).join("\n   ")}`,
    );
  });
}
