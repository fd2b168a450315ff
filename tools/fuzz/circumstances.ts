// Where and when the page is opened: zones, locales, clocks and devices that keep nothing, little, or what another program wrote.
import type { BrowserContext, BrowserContextOptions } from "playwright-core";
import { oneOf, type Random, upTo } from "./random.ts";

export interface Circumstances {
  locale: string;
  zone: string;
  scale: number;
  touch: boolean;
  /** Years by which the clock is wrong. */
  clock: number;
  storage: "empty" | "denied" | "full" | "damaged";
}

const LOCALES = ["en-GB", "ja-JP", "ar-EG", "tr-TR", "de-DE", "zh-CN"] as const;
const ZONES = ["Asia/Tokyo", "UTC", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago"] as const;

export const randomCircumstances = (random: Random): Circumstances => ({
  locale: oneOf(random, LOCALES),
  zone: oneOf(random, ZONES),
  scale: oneOf(random, [1, 1, 0.25, 1.5, 3]),
  touch: upTo(random, 3) === 0,
  clock: oneOf(random, [0, 0, -56, 73]),
  storage: oneOf(random, ["empty", "denied", "full", "damaged"]),
});

export const contextOptions = ({ locale, zone, scale, touch }: Circumstances): BrowserContextOptions => ({
  locale,
  timezoneId: zone,
  deviceScaleFactor: scale,
  hasTouch: touch,
});

/** Keys under which the atlas keeps something, with what it never wrote. */
const DAMAGE: Readonly<Record<string, string>> = {
  "musubi-stories": '{"version":1,"stories":[{"id":',
  "musubi-story": "\u0000",
  "musubi-talk-hall": '{"id":7}',
  "musubi-notes-size": "huge",
  "musubi-placements": "{",
  "musubi-own-data": "[]",
};

/** In the page, before its first script. As text: whatever compiles this file adds helpers that the page does not have. */
const PLANTED: Readonly<Record<Circumstances["storage"], string>> = {
  empty: "",
  denied: `for (const area of ["localStorage", "sessionStorage", "indexedDB"])
    Object.defineProperty(window, area, { get() { throw new DOMException("planted", "SecurityError"); } });`,
  full: `const full = function () { throw new DOMException("planted", "QuotaExceededError"); };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;`,
  damaged: `for (const [key, text] of Object.entries(${JSON.stringify(DAMAGE)})) {
    localStorage.setItem(key, text);
    sessionStorage.setItem(key, text);
  }`,
};
const clockScript = (years: number): string => `const Right = Date;
  const off = ${years * 365.25 * 86_400_000};
  window.Date = class extends Right {
    constructor(...args) { if (args.length === 0) super(Right.now() + off); else super(...args); }
    static now() { return Right.now() + off; }
  };`;

export const arrange = (context: BrowserContext, { clock, storage }: Circumstances): Promise<unknown> =>
  context.addInitScript({ content: `{ ${clockScript(clock)} ${PLANTED[storage]} }` });
