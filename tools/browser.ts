// Finds a browser for tests and measurements, or downloads one if possible.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const MINUTE = 60_000;
const run = (command: string, args: string[], timeout: number): boolean =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], timeout }).status === 0;

const isRoot = (): boolean => process.getuid?.() === 0;
const playwrightOwn = (): string | undefined => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

/** Path of a Chromium; throws one sentence that says what to install. */
export function findBrowser(): string {
  const asked = process.env.MUSUBI_BROWSER;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`MUSUBI_BROWSER names ${asked}, which is not there.`);
  }
  const found = INSTALLED.find(existsSync) ?? playwrightOwn();
  if (found) return found;
  console.error("No browser found; getting one for the browser tests.");
  if (run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], 5 * MINUTE)) {
    const own = playwrightOwn();
    if (own) return own;
  }
  if (isRoot() && existsSync("/usr/bin/apt-get") && run("apt-get", ["update"], 3 * MINUTE))
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 10 * MINUTE);
  const got = INSTALLED.find(existsSync);
  if (got) return got;
  throw new Error("No browser for the browser tests: install Chrome or Chromium, or set MUSUBI_BROWSER to one.");
}

/** Defines the helper that tsx inserts into functions, because the tools run functions in the page, where it is missing. */
export const PAGE_PRELUDE = "globalThis.__name ??= (f) => f";

/** A fresh headless browser with an empty profile. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [...FLAGS, ...(isRoot() ? ["--no-sandbox"] : [])] });
