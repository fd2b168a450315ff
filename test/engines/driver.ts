// What a journey needs of a browser, whichever engine it is. Three implementations: chromium.ts, firefox.ts, webkit.ts.

export type EngineName = "chromium" | "firefox" | "webkit";

/** What the browser and its owner are like, not what the page does. */
export interface Conditions {
  width: number;
  height: number;
  /** BCP 47, as the browser tells it to pages. */
  locale: string;
  dark: boolean;
  reducedMotion: boolean;
  /** Nothing may be kept: storage throws, or is not there, as the engine has it. */
  noStorage: boolean;
}

export const USUAL: Conditions = {
  width: 1440,
  height: 900,
  locale: "en-GB",
  dark: false,
  reducedMotion: false,
  noStorage: false,
};

export interface Point {
  x: number;
  y: number;
}

export interface Saved {
  name: string;
  bytes: Buffer;
}

/** Names of keys as in `KeyboardEvent.key`, or a character. */
export type Key = string;

export interface Driver {
  readonly engine: EngineName;
  readonly version: string;
  /** As new: nothing stored, one window, in these conditions. */
  renew(conditions?: Partial<Conditions>): Promise<void>;
  open(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page, which may answer later; what it uses from outside has to be handed over. */
  eval<A extends readonly unknown[], T>(run: (...handed: A) => T | Promise<T>, ...handed: A): Promise<T>;
  press(...keys: Key[]): Promise<void>;
  /** Into what has the focus. */
  type(text: string): Promise<void>;
  pointer(to: Point): Promise<void>;
  clickAt(at: Point): Promise<void>;
  /** Along these points with the button held. */
  drag(...along: Point[]): Promise<void>;
  wheel(at: Point, dy: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The file that the browser puts on the disk. */
  download(act: () => Promise<void>): Promise<Saved>;
  windows(): Promise<readonly string[]>;
  /** What is said and asked after it is said to and asked of that window. */
  turnTo(window: string): Promise<void>;
  /** The PDF that comes out when the page prints, where the browser can do so without a dialog. */
  printed?(act: () => Promise<void>): Promise<Buffer>;
  /** With a finger, where the engine can be touched. */
  tap?(at: Point): Promise<void>;
  close(): Promise<void>;
}

const PAUSE = 40;

/** Looks again and again until something true comes out, which is the answer. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false | null | "">, within = 20_000) {
  const end = Date.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${within / 1000} s for ${what}; at last: ${String(last)}`);
    await new Promise((next) => setTimeout(next, PAUSE));
  }
}
