// W3C WebDriver, spoken to Firefox (marionette.ts) and to WebKit (webkit.ts): the same commands over two wires (ADR 36).
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Key, Point, Saved } from "./driver.ts";
import { until } from "./driver.ts";

/** [method and path over HTTP, name over Marionette] */
export const COMMANDS = {
  navigate: ["POST url", "WebDriver:Navigate"],
  back: ["POST back", "WebDriver:Back"],
  forward: ["POST forward", "WebDriver:Forward"],
  refresh: ["POST refresh", "WebDriver:Refresh"],
  run: ["POST execute/async", "WebDriver:ExecuteAsyncScript"],
  perform: ["POST actions", "WebDriver:PerformActions"],
  release: ["DELETE actions", "WebDriver:ReleaseActions"],
  screenshot: ["GET screenshot", "WebDriver:TakeScreenshot"],
  rect: ["POST window/rect", "WebDriver:SetWindowRect"],
  windows: ["GET window/handles", "WebDriver:GetWindowHandles"],
  turnTo: ["POST window", "WebDriver:SwitchToWindow"],
  closeWindow: ["DELETE window", "WebDriver:CloseWindow"],
  timeouts: ["POST timeouts", "WebDriver:SetTimeouts"],
} as const;
type Command = keyof typeof COMMANDS;

/** Answers with the `value` of the standard. */
export type Send = (command: Command, body?: object) => Promise<unknown>;

/** Keys without a character, as the standard numbers them. */
const KEYS: Record<string, string> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  F5: "\uE035",
};

const round = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

type Device = "mouse" | "touch";
const pointer = (kind: Device, ...actions: object[]): object => ({
  actions: [{ type: "pointer", id: kind, parameters: { pointerType: kind }, actions }],
});
const move = (to: Point, duration = 0): object => ({ type: "pointerMove", origin: "viewport", duration, ...round(to) });
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

/** Both engines answer in the callback of the standard; what is thrown comes back as words. */
const script = (run: (...handed: never[]) => unknown): string => `
  const done = arguments[arguments.length - 1];
  const handed = Array.prototype.slice.call(arguments, 0, -1);
  const __name = (f) => f;
  Promise.resolve().then(() => (${String(run)})(...handed)).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) }),
  );`;

export function w3cPage(send: Send) {
  const perform = async (body: object): Promise<void> => void (await send("perform", body));
  const page = {
    open: async (url: string): Promise<void> => void (await send("navigate", { url })),
    back: async (): Promise<void> => void (await send("back", {})),
    forward: async (): Promise<void> => void (await send("forward", {})),
    reload: async (): Promise<void> => void (await send("refresh", {})),
    async eval<A extends readonly unknown[], T>(run: (...handed: A) => T | Promise<T>, ...handed: A): Promise<T> {
      const said = (await send("run", { script: script(run as never), args: handed })) as { value: T; error?: string };
      if (said.error !== undefined) throw new Error(said.error);
      return said.value;
    },
    press: (...keys: Key[]): Promise<void> =>
      perform({
        actions: [
          {
            type: "key",
            id: "keys",
            actions: keys
              .map((key) => KEYS[key] ?? key)
              .flatMap((value) => [
                { type: "keyDown", value },
                { type: "keyUp", value },
              ]),
          },
        ],
      }),
    type: (text: string): Promise<void> => page.press(...text),
    pointer: (to: Point): Promise<void> => perform(pointer("mouse", move(to))),
    clickAt: (at: Point): Promise<void> => perform(pointer("mouse", move(at), down, up)),
    tap: (at: Point): Promise<void> => perform(pointer("touch", move(at), down, up)),
    drag: (from: Point, ...along: Point[]): Promise<void> =>
      perform(pointer("mouse", move(from), down, ...along.map((to) => move(to, 30)), up)),
    wheel: ({ x, y }: Point, dy: number): Promise<void> =>
      perform({
        actions: [
          {
            type: "wheel",
            id: "wheel",
            actions: [{ type: "scroll", origin: "viewport", ...round({ x, y }), deltaX: 0, deltaY: dy }],
          },
        ],
      }),
    screenshot: async (): Promise<Buffer> => Buffer.from(String(await send("screenshot", { full: false })), "base64"),
    windows: async (): Promise<readonly string[]> => (await send("windows")) as string[],
    turnTo: async (handle: string): Promise<void> => void (await send("turnTo", { handle })),
    /** Closes all windows but one. */
    async onlyOne(): Promise<void> {
      const [first = "", ...others] = await page.windows();
      for (const each of others) {
        await page.turnTo(each);
        await send("closeWindow", {});
      }
      await page.turnTo(first);
    },
    /** Windows have edges: what is inside them gets that size. */
    async resize(width: number, height: number): Promise<void> {
      await until(`a window of ${width} × ${height}`, async () => {
        const now = await page.eval(() => [
          innerWidth,
          innerHeight,
          outerWidth - innerWidth,
          outerHeight - innerHeight,
        ]);
        const [w, h, aside = 0, above = 0] = now;
        if (w === width && h === height) return true;
        await send("rect", { x: 0, y: 0, width: width + aside, height: height + above });
        return false;
      });
    },
  };
  return page;
}

/**
 * A folder in which a browser saves; what comes next is the file that was not there before, at its end. It is taken away:
 * WebKitGTK saves nothing where a file of that name stands.
 */
export async function nextFile(folder: string, act: () => Promise<void>): Promise<Saved> {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder));
  await act();
  let size = -1;
  const name = await until(
    "a file on the disk",
    async () => {
      const [first, second] = readdirSync(folder).filter((f) => !before.has(f));
      // The file itself is there, empty, beside the part that grows.
      if (first === undefined || second !== undefined || /\.(part|wkdownload)$/.test(first)) return undefined;
      const now = statSync(join(folder, first)).size;
      const isWhole = now > 0 && now === size;
      size = now;
      return isWhole && first;
    },
    60_000,
  );
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return { name, bytes };
}
