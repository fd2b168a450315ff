// The browser’s own print of the page, whatever is shown: nothing stands beside the paper, and no page is empty.
import { expect, test } from "vitest";
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

test.each([
  ["a long table", "?view=sources"],
  ["charts with tables", "?date=2020-01-01&view=coverage"],
  ["a table with two languages in a cell", "?view=matrix&lang=both"],
  ["a panel of a party", "?date=2020-01-01&select=VNM&lang=ja"],
  ["a panel of an organisation", "?date=2020-01-01&select=EU"],
  ["a panel of an agreement", "?select=rcep&lang=both"],
])("%s has no empty page", async (_, address) => {
  const { page } = await open(address);
  await page.locator(".panel, .tool-body").first().waitFor();
  await settle(page);
  const pages = painted(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((bytes) => bytes < 400)).toEqual([]);
});
