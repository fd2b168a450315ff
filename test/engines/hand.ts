// What somebody does at a page, over any engine: looks for something by its selector, waits until it stands still, presses it.
import type { Driver, Point, Saved } from "./driver.ts";
import { until } from "./driver.ts";

export interface Place extends Point {
  width: number;
  height: number;
  /** Nothing lies on it; else what does. */
  isFree: boolean;
  top: string;
}

/** The state in words of the address (docs/embedding.md). */
type State = Record<string, string | undefined>;

export type Hand = ReturnType<typeof handAt>;

export function handAt(driver: Driver, origin: () => string) {
  const hand = {
    driver,
    /** Opens an address of the atlas and waits for its pictures. */
    async open(query = "", at = `${origin()}/`): Promise<void> {
      await driver.open(at + query);
      await hand.isReady();
    },
    async isReady(): Promise<void> {
      await until("the atlas", () => driver.eval(() => "musubi" in window && window.musubi.ready.then(() => true)));
      await driver.eval(() => document.fonts.ready.then(() => true));
    },
    /** As `open`, but in the page that is open where there is one: what it was told before is taken back, as by another page's script. */
    async at(query: string): Promise<void> {
      const isThere = await driver.eval(
        (here) => location.origin === here && "musubi" in window && !location.pathname.includes("musubi.html"),
        origin(),
      );
      if (!isThere) return hand.open(query);
      await driver.press("Escape", "Escape");
      const left = await driver.eval((asked) => {
        const before = Object.keys(window.musubi.get().state)
          .filter((key) => key !== "date")
          .map((key) => [key, ""]);
        return window.musubi.set({ ...Object.fromEntries(before), ...Object.fromEntries(new URLSearchParams(asked)) });
      }, query);
      if (left.length > 0) throw new Error(`The page could not use ${left}.`);
    },
    state: (): Promise<State> => driver.eval(() => window.musubi.get().state as never),
    /** Waits until the state says so. */
    async says(wanted: State): Promise<void> {
      let last: State = {};
      await until(JSON.stringify(wanted), async () => {
        last = await hand.state();
        return Object.entries(wanted).every(([key, value]) => last[key] === value);
      }).catch((error: Error) => {
        throw new Error(`${error.message}; the state is ${JSON.stringify(last)}`);
      });
    },
    /** Where the first visible one lies: its middle, scrolled to. */
    place: (selector: string, text = ""): Promise<Place | null> =>
      driver.eval(
        (wanted, words) => {
          const all = [...document.querySelectorAll<HTMLElement | SVGElement>(wanted)];
          const one = all.find(
            (e) =>
              e.checkVisibility({ visibilityProperty: true }) &&
              (e.textContent ?? "").replaceAll("\u200b", "").includes(words),
          );
          if (!one) return null;
          const look = () => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const middle = { x: x + width / 2, y: y + height / 2 };
            const top = document.elementFromPoint(middle.x, middle.y);
            const isFree = top !== null && (one.contains(top) || top.contains(one));
            return { ...middle, width, height, isFree, top: top?.outerHTML.slice(0, 200) ?? "" };
          };
          if (!look().isFree) one.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
          return look();
        },
        selector,
        text,
      ),
    /** As `place`, once it stands still, has a size and nothing lies on it. */
    async still(selector: string, text = ""): Promise<Place> {
      let last: Place | null = null;
      return until(`${selector} ${text} to press`, async () => {
        const now = await hand.place(selector, text);
        const isStill = now !== null && last !== null && now.x === last.x && now.y === last.y && now.isFree;
        last = now;
        // What moves, moves from frame to frame, and a frame can take long.
        await hand.frames();
        return isStill && now;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it is at ${JSON.stringify(last)}`);
      });
    },
    frames: (): Promise<void> =>
      driver.eval(async () => {
        for (let i = 0; i < 3; i++) await new Promise((next) => requestAnimationFrame(next));
      }),
    click: async (selector: string, text = ""): Promise<void> => driver.clickAt(await hand.still(selector, text)),
    sees: (selector: string, text = ""): Promise<unknown> =>
      until(`${selector} ${text}`, () => hand.place(selector, text)),
    async gone(selector: string): Promise<void> {
      await until(`no ${selector}`, async () => (await hand.place(selector)) === null);
    },
    count: (selector: string): Promise<number> =>
      driver.eval(
        (wanted) =>
          [...document.querySelectorAll(wanted)].filter((e) => e.checkVisibility({ visibilityProperty: true })).length,
        selector,
      ),
    text: (selector: string): Promise<string> =>
      driver.eval((wanted) => document.querySelector(wanted)?.textContent?.replaceAll("\u200b", "") ?? "", selector),
    attribute: (selector: string, name: string): Promise<string> =>
      driver.eval((wanted, asked) => document.querySelector(wanted)?.getAttribute(asked) ?? "", selector, name),
    focus: (selector: string): Promise<void> =>
      driver.eval((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector),
    /** A choice of a list, as if it had been chosen from its menu, which belongs to the browser and not to the page. */
    choose: (selector: string, value: string): Promise<void> =>
      driver.eval(
        (wanted, to) => {
          const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(wanted);
          if (!field) throw new Error(`no ${wanted}`);
          const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
          Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, to);
          for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
        },
        selector,
        value,
      ),
    /** The file of the export that is open, in that form. */
    async made(format: string, choices: Record<string, string> = {}): Promise<Saved> {
      await hand.sees("[data-export=format]");
      await hand.choose("[data-export=format]", format);
      for (const [key, value] of Object.entries(choices)) await hand.choose(`[data-export=${key}]`, value);
      return driver.download(() => hand.click("[data-export-make]"));
    },
  };
  return hand;
}
