// Drives the page’s own export in a browser without a window, so that a command writes the same bytes as a hand on the page.
import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Download, Locator, Page } from "playwright-core";
import { PAGE_PRELUDE } from "./browser.ts";
import type { Serving } from "./serve.ts";

export const FORMATS = [
  "png",
  "svg",
  "pptx",
  "mp4",
  "webm",
  "gif",
  "pdf",
  "xlsx",
  "csv",
  "json",
  "gexf",
  "graphml",
] as const;
export type Format = (typeof FORMATS)[number];
/** Of the menu of a view, not of the export. */
const TAKEN: readonly Format[] = ["xlsx", "csv", "json", "gexf", "graphml"];

/** Where `npm start` serves: pictures carry their address, which must not depend on a free port. */
export const USUAL_BASE = "http://127.0.0.1:4173/";

export interface Job {
  address: string;
  /** Id of a story of the package; undefined: the view. */
  story: string | undefined;
  step: string | undefined;
  formats: readonly Format[];
  /** Choices of the export by the name of their field. */
  choices: Readonly<Record<string, string>>;
  theme: string | undefined;
  letters: string | undefined;
  /** A deck whose masters, fonts and colours slides take. */
  template: string | undefined;
}

export interface Written {
  name: string;
  bytes: Uint8Array;
  hint?: string | undefined;
}

const MINUTE = 60_000;
/** A film takes about as long as it lasts. */
const LONG = 90 * MINUTE;
const SHORT = 5 * MINUTE;
const LETTERS = { embedded: 0, plain: 1, outlined: 2 } as const;
const THEMES = { light: 0, dark: 1, contrast: 2 } as const;

/** Base and query of an address as it may be given: a whole one, or what stands after the question mark. */
export function addressParts(address: string, base: string): { base: string; query: URLSearchParams } {
  const isWhole = /^https?:\/\//.test(address);
  const url = new URL(isWhole ? address : `${base}?${address.replace(/^[/?]+/, "")}`);
  return { base: `${url.origin}${url.pathname}`, query: url.searchParams };
}

/** With the export laid over what is shown. */
function underExport(query: URLSearchParams): URLSearchParams {
  const made = new URLSearchParams(query);
  const views = (query.get("view") ?? "map,network").split(",").filter((v) => v !== "export");
  made.set("view", [...views, "export"].join(","));
  for (const key of ["mode", "tour", "step"]) made.delete(key);
  return made;
}

export class Exporter {
  private readonly context: Promise<BrowserContext>;
  private readonly serving: Serving;

  constructor(browser: Browser, serving: Serving) {
    this.serving = serving;
    this.context = browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block",
      acceptDownloads: true,
      reducedMotion: "reduce",
      locale: "en-GB",
    });
  }

  /** The page at an address, answered from this machine whatever its host. */
  private async open(base: string, query: URLSearchParams): Promise<Page> {
    const context = await this.context;
    const page = await context.newPage();
    await page.addInitScript(PAGE_PRELUDE);
    await page.addInitScript(() => {
      // Paper is printed from here, not by a dialog.
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (!url.startsWith(base)) return route.abort();
      const response = await context.request
        .get(`${this.serving.origin}/${url.slice(base.length)}`)
        // A page that has what was asked of it is closed while it still loads.
        .catch(() => undefined);
      if (response && !page.isClosed()) await route.fulfill({ response }).catch(() => {});
    });
    await page.goto(`${base}?${query}`);
    await page.evaluate(() => window.musubi.ready);
    const notice = await page.locator(".notices [role=status], .notices li").allInnerTexts();
    if (notice.length > 0) throw new Error(`The address was not read as written: ${notice.join(" ")}`);
    return page;
  }

  async *run(job: Job, base: string): AsyncGenerator<Written> {
    const at = addressParts(job.address, base);
    const taken = job.formats.filter((f) => TAKEN.includes(f));
    const drawn = job.formats.filter((f) => !TAKEN.includes(f));
    if (taken.length > 0) {
      const page = await this.open(at.base, at.query);
      const { views, q } = await page.evaluate(() => {
        const { state } = window.musubi.get();
        return { views: state.view ?? "", q: state.q };
      });
      // A view beside the pictures comes a moment later.
      const comes = q !== undefined || views.split(",").some((v) => v !== "" && v !== "map" && v !== "network");
      // On a busy machine that takes its time: what is not there yet is not missing.
      if (comes)
        await page
          .locator(".view-tool .tool-body, [data-take]")
          .first()
          .waitFor({ state: "attached", timeout: MINUTE })
          .catch(() => {});
      for (const format of taken) {
        yield await takeTable(page, format, comes ? 20_000 : 100);
        // A plain table has no room for what was asked, the day, and how parties were counted: it stands beside it where there is any.
        if (format === "csv" && (await isThere(page.locator("[data-take=meta]").first())))
          yield await takeTable(page, "meta", 100);
      }
      await page.close();
    }
    if (drawn.length === 0) return;
    const page = await this.open(at.base, underExport(at.query));
    await page.locator("[data-export-make]").waitFor({ timeout: MINUTE });
    await chooseAll(page, job);
    for (const format of drawn) yield await makeFile(page, format, job);
    await page.close();
  }

  async close(): Promise<void> {
    await (await this.context).close();
  }
}

const read = async (download: Download, hint?: string): Promise<Written> => ({
  name: download.suggestedFilename(),
  bytes: readFileSync(await download.path()),
  hint,
});

/** The menu is drawn anew when something of it has been taken. */
const isThere = (button: Locator): Promise<boolean> =>
  button.waitFor({ state: "attached", timeout: 2_000 }).then(
    () => true,
    () => false,
  );

/** A file of the menu of the view. */
async function takeTable(page: Page, format: Format | "meta", timeout: number): Promise<Written> {
  const button = page.locator(`[data-take=${format}]`).first();
  await button.waitFor({ state: "attached", timeout }).catch(() => {
    throw new Error(
      `This view has no ${format}: name one that has, such as view=coverage, overlaps, lifelines, matrix, changes, table or sources, or a question (q=…).`,
    );
  });
  const coming = page.waitForEvent("download", { timeout: MINUTE });
  await button.evaluate((e) => (e as HTMLElement).click());
  return read(await coming);
}

/** How the command calls a field of the page. */
const OPTION: Readonly<Record<string, string>> = {
  what: "story",
  scale: "width",
  format: "to",
  to: "until",
  "slide-size": "slides",
};

async function choose(page: Page, key: string, value: string): Promise<void> {
  const field = page.locator(`[data-export=${key}]`);
  if ((await field.count()) === 0) throw new Error(`--${OPTION[key] ?? key} ${value}: this export has no such choice.`);
  if ((await field.evaluate((e) => e.tagName)) !== "SELECT") return field.fill(value);
  const options = await field.locator("option").evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
  if (!options.includes(value))
    throw new Error(
      `--${OPTION[key] ?? key} ${value} is not offered here: expected ${options.filter(Boolean).join(", ")}.`,
    );
  await field.selectOption(value);
}

async function chooseAll(page: Page, { story, step, theme, choices }: Job): Promise<void> {
  if (story !== undefined) {
    await page.waitForFunction(() => document.querySelectorAll("[data-export=what] option").length > 1, undefined, {
      timeout: MINUTE,
    });
    await choose(page, "what", story);
    if (step !== undefined) await choose(page, "step", step);
  }
  // Set again below, where the choice belongs to some formats only.
  if (choices.title !== undefined && story === undefined) await choose(page, "title", choices.title);
  if (theme !== undefined) await radio(page, ".choice", "last", THEMES[theme as keyof typeof THEMES]);
}

/** The letters are the first choice of an SVG, the theme the last of all. */
async function radio(page: Page, group: string, which: "first" | "last", n: number): Promise<void> {
  const box = page.locator(`.tool-export .tool-side ${group}`)[which]();
  await box.locator("input[type=radio]").nth(n).check({ force: true });
}

const OF_FILMS = ["seconds", "fps", "from", "to"];
const isFilm = (format: Format): boolean => ["mp4", "webm", "gif"].includes(format);

async function makeFile(page: Page, format: Format, job: Job): Promise<Written> {
  await choose(page, "format", format);
  for (const [key, value] of Object.entries(job.choices)) {
    if (key === "title" || (OF_FILMS.includes(key) && !isFilm(format))) continue;
    if (key === "scale" && format !== "png" && !isFilm(format)) continue;
    if (key === "shape" && format === "pptx") continue;
    if (key === "slide-size" && format !== "pptx") continue;
    await choose(page, key, value);
  }
  if (format === "svg" && job.letters)
    await radio(page, ".choice", "first", LETTERS[job.letters as keyof typeof LETTERS]);
  if (format === "pptx" && job.template) {
    // The place of a template: a file field of the export, `[data-export=template]`.
    const field = page.locator("[data-export=template]");
    if ((await field.count()) === 0) throw new Error("--template: this version of the atlas takes no template.");
    await field.setInputFiles(job.template);
    const said = page.locator('[data-template-said]:not([data-template-said="reading"])');
    await said.waitFor({ timeout: SHORT });
    if ((await said.getAttribute("data-template-said")) === "refused")
      throw new Error(`--template: ${(await said.textContent())?.trim()}`);
  }
  if (format === "pdf") return paper(page);
  const timeout = isFilm(format) ? LONG : SHORT;
  const said = page.locator('[data-export-said="failed"], [data-export-said="cancelled"]').waitFor({ timeout });
  const failed = said.then(async () => {
    throw new Error((await page.locator(".export-make").textContent()) ?? "");
  });
  const coming = page.waitForEvent("download", { timeout }).catch(() => {
    throw new Error(
      `The page made no ${format} within ${timeout / MINUTE} minutes: try a smaller size, or a shorter film.`,
    );
  });
  await page.locator("[data-export-make]").press("Enter");
  const download = await Promise.race([coming, failed]);
  failed.catch(() => {});
  const done = page.locator('[data-export-said="done"]');
  await done.waitFor();
  const hint = (await done.getAttribute("data-hint")) ?? undefined;
  return read(download, hint);
}

/** The print of the page as a tagged file. */
async function paper(page: Page): Promise<Written> {
  await page.locator("[data-export-make]").press("Enter");
  await page.locator("html[data-printed]").waitFor({ state: "attached", timeout: SHORT });
  const name = await page.evaluate(() => document.querySelector<HTMLElement>(".print-pages")?.dataset.name ?? "musubi");
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.evaluate(() => {
    document.documentElement.removeAttribute("data-printed");
    dispatchEvent(new Event("afterprint"));
  });
  return { name: `${name}.pdf`, bytes };
}
