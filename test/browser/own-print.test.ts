// The browser’s own print of the page, whatever is shown: nothing stands beside the paper, and no page is empty.
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, settle } from "./atlas-page.ts";

const open = atlasPages({ still: true, reckons: true });

/** Bytes of what each page of a PDF paints; a page on which nothing stands has next to none. */
function painted(pdf: Buffer): number[] {
  const text = pdf.toString("latin1");
  const lengths = new Map(
    [...text.matchAll(/(\d+) 0 obj\s*<<(?:(?!endobj)[\s\S])*?\/Length (\d+)/g)].map((m) => [m[1], Number(m[2])]),
  );
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)];
  return pages.map(([, contents]) => lengths.get(contents) ?? 0);
}

const PRINTED = [
  ["a long table", "?view=sources"],
  ["a panel of a party", "?date=2020-01-01&select=VNM&lang=ja"],
  ["charts with tables", "?date=2020-01-01&view=coverage"],
  ["a table with two languages in a cell", "?view=matrix&lang=both"],
  ["a panel of an organisation", "?date=2020-01-01&select=EU"],
  ["a panel of an agreement", "?select=rcep&lang=both"],
] as const;
test.each(inLong(PRINTED.slice(0, 2), PRINTED))("%s has no empty page", async (_, address) => {
  const { page } = await open(address);
  await page.locator(".panel, .tool-body").first().waitFor();
  await settle(page);
  const pages = painted(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((bytes) => bytes < 400)).toEqual([]);
});

test("of a table all rows are on the paper, also those out of sight; the reader is then where he was", async () => {
  const { page } = await open("?view=sources");
  const rowsNow = async () => Number(await page.locator("[data-rows]").getAttribute("data-rows"));
  // With the sources of the bodies, which come a moment later.
  await expect.poll(rowsNow, { timeout: 10_000 }).toBeGreaterThan(300);
  const rows = await rowsNow();
  const inPage = () => page.locator("tbody tr[data-index]").count();
  await page.locator(".tool-body").evaluate((e) => e.scrollTo(0, 5000));
  await settle(page);
  const topRow = () =>
    page.evaluate(() => {
      const { left, top } =
        document.querySelector("tbody")?.closest(".tool-body")?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + 40, top + 90)?.closest("tr")?.dataset.index;
    });
  await expect.poll(async () => Number(await topRow())).toBeGreaterThan(20);
  const before = Number(await topRow());
  expect(await inPage()).toBeLessThan(100);
  await page.evaluate(() =>
    addEventListener("beforeprint", () => {
      document.body.dataset.printed = String(document.querySelectorAll("tbody tr[data-index]").length);
    }),
  );
  await page.pdf({ preferCSSPageSize: true });
  expect(await page.locator("body").getAttribute("data-printed")).toBe(String(rows));
  await settle(page);
  expect(await inPage()).toBeLessThan(100);
  // To a row: their heights are measured as they come.
  await expect.poll(async () => Math.abs(Number(await topRow()) - before)).toBeLessThanOrEqual(1);
});

test.each(inLong(["both"], ["en", "ja", "both"]))(
  "the last column of a wide table is on the paper in %s",
  async (lang) => {
    const { page } = await open(`?view=matrix&lang=${lang}`);
    await page.locator(".matrix-table").waitFor();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 703, height: 1030 });
    const right = () => page.locator(".matrix-table").evaluate((e) => e.getBoundingClientRect().right);
    expect(await right()).toBeGreaterThan(703);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await right()).toBeLessThanOrEqual(703);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await right()).toBeGreaterThan(703);
  },
);

test("colours that change while the page is on paper are there afterwards", async () => {
  const { page } = await open("?theme=light");
  await page.evaluate(async () => {
    dispatchEvent(new Event("beforeprint"));
    await window.musubi.set({ theme: "dark" });
    dispatchEvent(new Event("afterprint"));
  });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("of a talk that is dark, the step is on the paper", async () => {
  const { page } = await open("?mode=present&tour=coverage&step=2");
  await page.locator("[data-step]").waitFor();
  await page.keyboard.press("b");
  await page.locator(".present-blank").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".present-blank").isVisible()).toBe(false);
  expect(await page.locator(".present-caption").isVisible()).toBe(true);
});
