// What a person, or a phone in a pocket, may do to the page: random events, the same for the same seed.
import type { Page } from "playwright-core";
import { randomAddress } from "./addresses.ts";
import { chance, oneOf, type Random, upTo } from "./random.ts";

const KEYS = [
  "Tab",
  "Tab",
  "Tab",
  "Shift+Tab",
  "Enter",
  "Enter",
  "Escape",
  "Space",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Backspace",
  "Delete",
  "?",
  "[",
  "]",
  "m",
  "g",
  "n",
  "p",
  "z",
  "Z",
  "b",
  "w",
  "o",
  "l",
  "f",
  "3",
  "F6",
  "Control+z",
  "Control+Shift+z",
  "Alt+ArrowLeft",
] as const;
const TEXTS = [
  "viet",

  "UK agreement",
  "かんぜい",
  "韓国",
  "2018-12-30",
  "30 December 2018",
  "ASEAN and EU",
  "((",
  "\u0000\u202e",
  "=1+1",
  "😀",
  " ",
] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 256 },
  { width: 1920, height: 1080 },
  // A window of 1440 × 900 at 500 %, and at 25 %.
  { width: 288, height: 180 },
  { width: 5760, height: 3600 },
] as const;
const PRESSED =
  'button, a[href], summary, select, input, textarea, [role="button"], [role="option"], [role="menuitem"], [role="tab"], [tabindex="0"], [data-hit]';

/** A control of those in sight, by a number; what leads elsewhere is left alone. */
const press = (page: Page, n: number): Promise<string> =>
  page.evaluate(
    ([selector, at]) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => {
        const box = e.getBoundingClientRect();
        const isElsewhere =
          e instanceof HTMLAnchorElement &&
          (e.target !== "" || e.origin !== location.origin || e.hasAttribute("download"));
        return box.width > 0 && box.height > 0 && !isElsewhere && e.closest("[inert]") === null;
      });
      const one = seen[at % Math.max(1, seen.length)];
      if (!one) return "nothing";
      one.focus();
      if (one instanceof HTMLSelectElement) {
        one.selectedIndex = at % one.options.length;
        one.dispatchEvent(new Event("change", { bubbles: true }));
      } else one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return `${one.tagName.toLowerCase()} ${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}`;
    },
    [PRESSED, n] as const,
  );

const KINDS = [
  "press",
  "press",
  "press",
  "key",
  "key",
  "key",
  "point",
  "drag",
  "wheel",
  "type",
  "address",
  "size",
  "set",
  "back",
  "look",
  "print",
  "rush",
] as const;

/** Does one thing, and says which. */
export async function act(page: Page, random: Random): Promise<string> {
  const { width, height } = page.viewportSize() ?? SIZES[0];
  const [x, y] = [upTo(random, width - 1), upTo(random, height - 1)];
  const kind = oneOf(random, KINDS);
  switch (kind) {
    case "press":
      return `press ${await press(page, upTo(random, 999))}`;
    case "key": {
      const key = oneOf(random, KEYS);
      await page.keyboard.press(key);
      return `key ${key}`;
    }
    case "point":
      await page.mouse.click(x, y, { clickCount: chance(random, 0.2) ? 2 : 1 });
      return `click ${x},${y}`;
    case "drag":
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(upTo(random, width - 1), upTo(random, height - 1), { steps: 4 });
      await page.mouse.up();
      return `drag from ${x},${y}`;
    case "wheel":
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, upTo(random, 1200) - 600);
      return `wheel at ${x},${y}`;
    case "type": {
      const text = oneOf(random, TEXTS);
      await page.keyboard.insertText(text);
      return `type ${JSON.stringify(text)}`;
    }
    case "address": {
      const query = randomAddress(random);
      await page.evaluate((search) => {
        history.pushState(null, "", `${location.pathname}?${search}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      return `address ?${query}`;
    }
    case "size": {
      const size = oneOf(random, SIZES);
      // A key before may have filled the screen, which has no other size.
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
      await page.setViewportSize(size);
      return `window ${size.width} × ${size.height}`;
    }
    case "set": {
      const patch = Object.fromEntries(new URLSearchParams(randomAddress(random)));
      await page.evaluate((asked) => void window.musubi.set(asked), patch);
      return `set ${JSON.stringify(patch)}`;
    }
    case "back":
      await page.evaluate((way) => history.go(way), oneOf(random, [-1, 1]));
      return "back or forward";
    case "look": {
      const media = {
        colorScheme: oneOf(random, ["light", "dark"] as const),
        reducedMotion: oneOf(random, ["reduce", "no-preference"] as const),
        forcedColors: oneOf(random, ["none", "none", "active"] as const),
      };
      await page.emulateMedia(media);
      return `look ${Object.values(media).join(" ")}`;
    }
    case "print":
      await page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        dispatchEvent(new Event("afterprint"));
      });
      return "printed";
    case "rush":
      await page.evaluate(() => {
        dispatchEvent(new Event("offline"));
        document.dispatchEvent(new Event("visibilitychange"));
        dispatchEvent(new Event("online"));
        dispatchEvent(new Event("resize"));
      });
      return "lost and found";
  }
}
