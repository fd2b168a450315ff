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

/** Chromium without its window: paints the same pages in half the processor time of the whole browser. */
const WITHOUT_WINDOW = ["/usr/bin/chromium-headless-shell", "/usr/lib/chromium/chromium-headless-shell"];

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

const canInstall = (): boolean => isRoot() && existsSync("/usr/bin/apt-get");
function install(packageName: string): void {
  // Another step of `npm test` may be at it.
  const patient = ["-o", "DPkg::Lock::Timeout=300"];
  run("apt-get", [...patient, "update"], 3 * MINUTE);
  run("apt-get", [...patient, "install", "-y", "--no-install-recommends", packageName], 10 * MINUTE);
}

function askedFor(): string | undefined {
  const path = process.env.MUSUBI_BROWSER;
  if (path && !existsSync(path)) throw new Error(`MUSUBI_BROWSER names ${path}, which is not there.`);
  return path || undefined;
}

/** Path of a Chromium; throws one sentence that says what to install. */
export function findBrowser(): string {
  const found = askedFor() ?? INSTALLED.find(existsSync) ?? playwrightOwn();
  if (found) return found;
  console.error("No browser found; getting one for the browser tests.");
  if (run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], 5 * MINUTE)) {
    const own = playwrightOwn();
    if (own) return own;
  }
  if (canInstall()) install("chromium");
  const got = INSTALLED.find(existsSync);
  if (got) return got;
  throw new Error("No browser for the browser tests: install Chrome or Chromium, or set MUSUBI_BROWSER to one.");
}

/** As `findBrowser`, but one without a window where it is there or can be had. */
export function findTestBrowser(): string {
  // Set by test/browser-once.ts for all workers; not MUSUBI_BROWSER, which soak and bench follow too.
  const found = askedFor() ?? process.env.MUSUBI_TEST_BROWSER ?? WITHOUT_WINDOW.find(existsSync);
  if (found) return found;
  if (canInstall()) install("chromium-headless-shell");
  return WITHOUT_WINDOW.find(existsSync) ?? findBrowser();
}

/** Defines the helper that tsx inserts into functions, because the tools run functions in the page, where it is missing. */
export const PAGE_PRELUDE = "globalThis.__name ??= (f) => f";

const LEAN = ["--enable-features=NetworkServiceInProcess"];
/** Pages of tests live for seconds: optimizing compilers cost more than they give back (a fifth of an opened page). */
const BRIEF = ["--js-flags=--no-opt,--no-maglev"];

/** A fresh headless browser with an empty profile, as users have it. */
export const launch = (): Promise<Browser> => start(findBrowser(), FLAGS);

/**
 * A fresh browser for tests: the same pages for less processor time. Use `launch` to measure times.
 * `reckons`: its pages compute for seconds (a network is placed), for which the optimizing compilers are left on.
 */
export const launchForTests = ({ reckons = false } = {}): Promise<Browser> =>
  start(findTestBrowser(), [...FLAGS, ...LEAN, ...(reckons ? [] : BRIEF)]);

const start = (executablePath: string, flags: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...flags, ...(isRoot() ? ["--no-sandbox"] : [])] });
