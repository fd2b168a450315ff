// Names of somebody's own package that nobody expects: without a space, of many words, in other directions, with signs that take no
// room. Whatever they are, every word of the page can be read.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { packZip } from "../../src/data/archive/zip.ts";
import { templateFiles } from "../../src/views/data/template.ts";
import { atlasPages, expectQuiet, settle } from "./atlas-page.ts";
import { textFaults } from "./text-faults.ts";

const open = atlasPages({ still: true, reckons: true });

/** The template with other names of the party in the centre, of a partner, of an agreement and of the package. */
function named(name: string): Uint8Array {
  const files = new Map(templateFiles());
  const change = (path: string, from: RegExp, to: string): void => {
    const text = new TextDecoder().decode(files.get(path));
    files.set(path, new TextEncoder().encode(text.replace(from, () => to)));
  };
  const four = (n: string): string => [n, n, n, n].join(",");
  change("parties.csv", /Republic of Alba[^\d]*(?=,10)/, four(`${name}A`));
  change("parties.csv", /Kingdom of Brun[^\d]*(?=,-12)/, four(`${name}B`));
  change("agreements.csv", /Ocean Pact \(invented\).*(?=,false)/, four(`${name}P`));
  change("datapackage.json", /"Agreements of Alba \(invented\)"/g, JSON.stringify(name));
  change("datapackage.json", /"アルバの協定（架空）"/g, JSON.stringify(name));
  return packZip(files);
}

async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], "mine.zip"));
    for (const kind of ["dragenter", "dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, Buffer.from(bytes).toString("base64"));
  await page.locator('[data-own="my-package"]').waitFor({ timeout: 60_000 });
  await settle(page);
}

test.each([
  ["one long word", "Donaudampfschifffahrtsgesellschaft"],
  ["many words", "The Very Long Name of a Federation of Seven Islands"],
  ["signs of a page", "<b onload=alert(1)>&amp;</script>%s{0}"],
  ["right to left", "اتفاقية التجارة الحرة"],
  ["signs above and below", `e${"\u0301\u0323".repeat(20)}x`],
  ["pictures of several signs", "👩‍👩‍👧‍👦".repeat(6)],
])("names of %s leave everything to be read", async (_, name) => {
  const opened = await open("?lang=en");
  const { page } = opened;
  await drop(page, named(name));
  for (const view of ["map,network", "overlaps", "matrix", "changes"]) {
    await page.evaluate((view) => window.musubi.set({ view }), view);
    await page.locator(view === "map,network" ? ".view-network" : ".view-tool .tool-body").waitFor();
    await settle(page);
    expect(await textFaults(page), view).toEqual([]);
  }
  expectQuiet(opened);
});

test("a word that is longer than a panel or a sheet goes on in its next line: neither scrolls sideways", async () => {
  const opened = await open("?lang=en");
  const { page } = opened;
  await drop(page, named("Donaudampfschifffahrtsgesellschaftskapitänsmütze"));
  const beside = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((e) => e.scrollWidth - e.clientWidth);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const select of ["XBB", "XBB,XCC", "ocean-pact"]) {
      await page.evaluate((select) => window.musubi.set({ view: "map,network", select }), select);
      await page.locator(".panel h3").first().waitFor();
      await settle(page);
      expect(await beside(".panel"), `${width}, ${select}`).toBeLessThanOrEqual(1);
    }
    await page.evaluate(() => window.musubi.set({ select: null }));
    await page.keyboard.press("t");
    await page.locator(".sheet table").waitFor();
    await settle(page);
    expect(await beside(".sheet"), `${width}, table`).toBeLessThanOrEqual(1);
    await page.keyboard.press("Escape");
  }
  expectQuiet(opened);
});
