// Whatever comes late and fails at first: a sentence in the language of the page, and a new try that asks the host again.
import { readdirSync } from "node:fs";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchForTests } from "../../tools/browser.ts";
import { serve } from "../../tools/serve.ts";
import { inLong } from "../long.ts";
import { DESKTOP } from "./atlas-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page | undefined;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchForTests(), serve({ port: 0 })]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => page?.context().close());

type Fault = "aborted" | "status 500" | "cut off";
const FAULTS: Record<Fault, (route: Route) => Promise<void>> = {
  aborted: (route) => route.abort("connectionreset"),
  "status 500": (route) => route.fulfill({ status: 500, body: "Sorry." }),
  // As a proxy hands it on: whole as far as the browser can tell.
  "cut off": async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
};

interface Shaky {
  page: Page;
  /** Requests for the file so far. */
  asked(): number;
  /** From now on the file comes. */
  heal(): void;
}

/** `file`: the beginning of its name in the build. */
async function open(query: string, file: string, fault: Fault = "aborted"): Promise<Shaky> {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: DESKTOP, locale: "en-GB" });
  page = await context.newPage();
  let asked = 0;
  let isWhole = false;
  await page.route(
    (url) => url.pathname.startsWith(`/assets/${file}`),
    (route) => {
      asked++;
      return isWhole ? route.continue() : FAULTS[fault](route);
    },
  );
  await page.goto(`${server.origin}/${query}`);
  return {
    page,
    asked: () => asked,
    heal: () => {
      isWhole = true;
    },
  };
}

const SENTENCE = { en: "Some files of this atlas did not arrive", ja: "必要なファイルが届きませんでした" };
const AGAIN = { en: "Try again", ja: "もう一度試す" };

interface Case {
  name: string;
  query: string;
  file: string;
  fault?: Fault;
  lang?: "en" | "ja";
  /** What stands once it has come. */
  stands: string;
}

describe("Try again asks for", () => {
  const cases: Case[] = [
    { name: "a view", query: "?view=map,overlaps", file: "Overlaps-", stands: ".tool-overlaps h2" },
    {
      name: "a view, in Japanese",
      query: "?view=map,matrix&lang=ja",
      file: "Matrix-",
      fault: "status 500",
      lang: "ja",
      stands: ".tool-matrix h2",
    },
    {
      name: "a view that was cut off",
      query: "?view=map,coverage",
      file: "Coverage-",
      fault: "cut off",
      stands: ".tool-coverage h2",
    },
    {
      name: "what several views are made of",
      query: "?view=map,table",
      file: "Tool-",
      fault: "cut off",
      stands: ".tool-table h2",
    },
    { name: "the panel", query: "?select=cptpp&lang=ja", file: "Inspector-", lang: "ja", stands: ".panel h2" },
    {
      name: "the sources of the panel",
      query: "?select=cptpp",
      file: "_virtual_atlas-details-",
      fault: "cut off",
      stands: ".panel [data-fact]",
    },
    {
      name: "the stories",
      query: "?view=story",
      file: "_virtual_atlas-stories-",
      stands: "[data-story]",
    },
    {
      name: "a story that is told",
      query: "?mode=present&tour=coverage",
      file: "Present-",
      fault: "status 500",
      stands: ".present-bar[data-step]",
    },
  ];
  test.each(inLong(cases.slice(0, 3), cases))("$name", async ({ query, file, fault, lang = "en", stands }) => {
    const { page, asked, heal } = await open(query, file, fault);
    const alert = page.getByRole("alert").filter({ hasText: SENTENCE[lang] });
    await alert.waitFor();
    // The rest stands.
    expect(await page.locator(".timeline").count()).toBe(1);
    const before = asked();
    const again = alert.getByRole("button", { name: AGAIN[lang] });
    // It does not come yet either.
    await again.click();
    await expect.poll(asked).toBeGreaterThan(before);
    await alert.waitFor();
    heal();
    await again.click();
    await page.locator(stands).first().waitFor();
    await alert.waitFor({ state: "detached" });
  });

  test("the search", async () => {
    const { page, heal } = await open("", "SearchBox-");
    await page.locator("[data-search]").click();
    const alert = page.locator(".search-failed");
    await alert.waitFor();
    heal();
    await alert.getByRole("button", { name: AGAIN.en }).click();
    await page.getByRole("combobox").first().waitFor();
  });

  test("what an export needs", async () => {
    const { page, asked, heal } = await open("?view=network,export", "slides-", "cut off");
    await page.locator("[data-export=format]").selectOption("pptx");
    const make = page.locator("[data-export-make]");
    await make.click();
    await page.getByRole("alert").filter({ hasText: SENTENCE.en }).waitFor();
    const before = asked();
    heal();
    const [download] = await Promise.all([page.waitForEvent("download"), make.click()]);
    expect(download.suggestedFilename()).toMatch(/\.pptx$/);
    expect(asked()).toBeGreaterThan(before);
  });

  test("what reads a picture that is dropped", async () => {
    const { page, heal } = await open("", "dropped-picture-");
    await page.evaluate(() => window.musubi.ready);
    const drop = async (): Promise<void> => {
      const dataTransfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(["no picture"], "lunch.png"));
        return data;
      });
      await page.dispatchEvent("body", "drop", { dataTransfer });
    };
    await drop();
    await page.locator(".notices", { hasText: "lunch.png was not opened" }).waitFor();
    heal();
    await drop();
    await page.locator(".notices", { hasText: "lunch.png is not a picture of the atlas" }).waitFor();
  });
});

describe("by itself comes back", () => {
  const MODES = [
    ["the presenter’s window", "?mode=console&tour=coverage", "Console-", ".console"],
    ["the screen of a kiosk", "?mode=kiosk", "KioskRoot-", "[data-kiosk-screen]"],
    ["what drives a kiosk", "?mode=kiosk", "bootstrap-", "[data-kiosk-screen]"],
  ] as const;
  test.each(inLong(MODES.slice(0, 2), MODES))("%s", async (_, query, file, stands) => {
    const { page, asked, heal } = await open(query, file);
    const alert = page.getByRole("alert").filter({ hasText: SENTENCE.en });
    await alert.waitFor();
    // Never what is not true.
    expect(await page.locator("body").textContent()).not.toContain("dataset");
    if (query.includes("kiosk")) expect(await alert.textContent()).toContain(SENTENCE.ja);
    const before = asked();
    await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThan(before);
    heal();
    await page.locator(stands).first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  test("a kiosk with its styles, when only those were lost", async () => {
    const sheet = readdirSync("dist/assets").find((file) => /^KioskRoot-.*\.css$/.test(file));
    if (!sheet) throw new Error("The build has no style sheet of the kiosk: run npm run build.");
    const { page, heal } = await open("?mode=kiosk", sheet);
    await page.getByRole("alert").filter({ hasText: SENTENCE.en }).waitFor();
    heal();
    await page.locator("[data-kiosk-screen]").waitFor();
    expect(await page.evaluate((name) => [...document.styleSheets].some((s) => s.href?.endsWith(name)), sheet)).toBe(
      true,
    );
  });
});

describe("the very first script", () => {
  test.each<Fault>(inLong(["cut off"], ["aborted", "status 500", "cut off"]))(
    "%s: a sentence and a way back in the page",
    async (fault) => {
      const { page, heal } = await open("?view=map&date=2019-02-01", "index-", fault);
      const words = page.locator("#not-started");
      await words.getByText("This atlas has not started").waitFor();
      await words.getByText("この地図帳はまだ始まっていません").waitFor();
      heal();
      await words.getByRole("link").click();
      await page.waitForFunction(() => window.musubi?.ready);
      expect(new URL(page.url()).searchParams.get("date")).toBe("2019-02-01");
      await words.waitFor({ state: "hidden" });
    },
  );

  test.each<Fault>(inLong(["aborted"], ["aborted", "cut off"]))(
    "what it shares with later parts, %s: the same",
    async (fault) => {
      const { page, heal } = await open("?view=map", "shared-", fault);
      const words = page.locator("#not-started");
      await words.getByText("This atlas has not started").waitFor();
      heal();
      await words.getByRole("link").click();
      await page.locator("#root .timeline").waitFor();
      await words.waitFor({ state: "hidden" });
    },
  );

  test("a kiosk loads again by itself", async () => {
    const { page, heal, asked } = await open("?mode=kiosk", "index-");
    await page.locator("#not-started").getByText("This atlas has not started").waitFor();
    await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThan(2);
    heal();
    await page.locator("[data-kiosk-screen]").waitFor();
  });

  test("nobody sees the words when all goes well", async () => {
    const { page } = await open("", "none-");
    await page.evaluate(() => window.musubi.ready);
    expect(await page.locator("#not-started").isVisible()).toBe(false);
  });
});
