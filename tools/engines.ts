// Firefox and WebKit for test/engines: finds them, or installs them where apt can. Run by `npm test` beside the tests, because the
// packages take up to a minute to come.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findTestBrowser } from "./browser.ts";
import { fail, readOptions } from "./options.ts";

const PACKAGES = {
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
} as const;
export type FoundEngine = keyof typeof PACKAGES;

const first = (...paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));
const MINUTE = 60_000;
const APT = "/usr/bin/apt-get";

/** The stock browser: MUSUBI_FIREFOX names another. */
export const firefoxProgram = (): string | undefined =>
  process.env.MUSUBI_FIREFOX ??
  first(
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  );

export function webkitPrograms(): { driver: string; browser: string; screen: string } | undefined {
  const driver = first("/usr/bin/WebKitWebDriver");
  const screen = first("/usr/bin/Xvfb");
  // Debian's folder has the machine's name in it.
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((f) => `/usr/lib/${f}`) : [];
  const browser = first(...["/usr/libexec", "/usr/lib", ...folders].map((f) => `${f}/webkit2gtk-4.1/MiniBrowser`));
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

const missing = (): FoundEngine[] => [
  ...(firefoxProgram() ? [] : (["firefox"] as const)),
  ...(webkitPrograms() ? [] : (["webkit"] as const)),
];

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync(APT);

/** Why an engine cannot be had here, in a sentence; undefined where it can. */
export const whyNot = (engine: FoundEngine): string | undefined =>
  missing().includes(engine) && !canInstall()
    ? `${engine} is not here and cannot be installed (no apt, or not root): ${PACKAGES[engine].join(", ")}`
    : undefined;

/** Installs what is missing where that can be done. Throws where apt fails: then something is wrong that should be seen. */
export function haveEngines(): void {
  const wanted = missing();
  for (const engine of wanted) {
    const reason = whyNot(engine);
    if (reason) console.log(`Left out: ${reason}.`);
  }
  if (wanted.length === 0 || !canInstall()) return;
  // Others may be installing too: the browser tests' own Chromium.
  const apt = (...args: string[]): boolean =>
    spawnSync(APT, ["-o", "DPkg::Lock::Timeout=300", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 10 * MINUTE,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const names = wanted.flatMap((engine) => [...PACKAGES[engine]]);
  const install = (): boolean => apt("install", "-y", "--no-install-recommends", ...names);
  if (!install() && !(apt("update") && install())) throw new Error(`apt-get could not install ${names.join(", ")}.`);
}

/** As a command: the Chromium of the browser tests too, or with `--only chromium` it alone. */
const isAlone = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isAlone) {
  const { values } = readOptions({
    name: "npx tsx tools/engines.ts",
    does: "Looks for the browsers of the tests, Chromium, Firefox and WebKit, and installs what is missing where apt can.",
    options: { only: { type: "string", value: "chromium", says: "leaves the others out" } },
    examples: ["", "--only chromium"],
  });
  if (values.only !== undefined && values.only !== "chromium") fail(`--only ${values.only}: expected chromium.`);
  findTestBrowser();
  if (values.only === undefined) haveEngines();
}
