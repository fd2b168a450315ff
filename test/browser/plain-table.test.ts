// A plain table of memberships on the page: dropped, asked about, opened, with any of its parties in the centre.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bytesOf, cellsOf, csvOf, HEAD, madeRows, written } from "../plain/made-table.ts";
import { atlasPages, expectAccessible, expectQuiet, settle, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true, reckons: true });
const PATIENCE = { timeout: 60_000 };

async function drop(page: Page, name: string, text: string): Promise<void> {
  const base64 = Buffer.from(bytesOf(text)).toString("base64");
  await page.evaluate(
    ([name, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64 ?? ""), (c) => c.charCodeAt(0))], name ?? ""));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [name, base64],
  );
}

const rows = madeRows(11, 160);
const opener = (page: Page) => page.locator("[data-plain-open]");
const read = (page: Page) => page.locator('[data-plain="read"]').waitFor(PATIENCE);
const why = (page: Page) => page.locator("#plain-why").getAttribute("data-why");

describe("a table that is dropped", () => {
  test("is asked about, and opens when everything is said", async () => {
    const opened = await open("?lang=en");
    const { page } = opened;
    // Days that can be read in two ways, a party that nobody knows, and a pair that stands twice.
    const cells = cellsOf(
      rows.map((r) => ({ ...r, signed: "", left: "", inForce: r.inForce.replace(/-\d\d$/, "-05") })),
    );
    const dated = cells.map(([a = "", t = "", p = "", , f = ""]) => [a, t, p, "", written(f, "dmy"), ""]);
    (dated[0] as string[])[2] = "EC";
    await drop(page, "pacts.csv", csvOf([[...HEAD], ...dated]));
    await read(page);
    expect(await why(page)).toBe("questions");
    await page.locator('[data-question="either"] label').filter({ hasText: "day, month, year" }).click();
    await expect.poll(() => why(page)).toBe("leaveOut");
    expect(await page.locator('[data-why="unknown-party"]').getAttribute("data-count")).toBe("1");
    await expectAccessible(page);
    await page.locator('[data-stranger="EC"] select').selectOption("own");
    await expect.poll(() => page.locator('[data-why="unknown-party"]').count()).toBe(0);
    await expect.poll(() => page.locator("#plain-why").count()).toBe(0);
    const centre = rows[1]?.party ?? "";
    await page.locator('[data-field="focal"]').selectOption(centre);
    await opener(page).click();
    await page.locator('[data-own="own-table"]').waitFor(PATIENCE);
    await settle(page);
    const { figures } = await stateOf(page);
    expect(figures.agreements.inForce).toBeGreaterThan(0);
    expect(await page.locator("h1").textContent()).toBe("pacts");
    expect(await page.locator(`.view-map [data-party="${centre}"]`).count()).toBeGreaterThan(0);
    // No trade, no coverage.
    expect(await page.locator('[data-figure="coverage"]').count()).toBe(0);
    expectQuiet(opened);
  }, 120_000);

  test("that is none says why, in Japanese too, and what was open stays", async () => {
    const opened = await open("?lang=ja");
    const { page } = opened;
    await drop(page, "notes.csv", "only a line of words\nand another\n");
    await page.locator('[data-plain-fault="no-separator"]').waitFor(PATIENCE);
    expect(await page.locator("[data-plain-fault]").textContent()).toContain("各行が同じ列に分かれていません");
    expect(await page.locator("[data-own]").count()).toBe(0);
    await page.locator(".plain-table .text-button").last().click();
    await page.locator(".plain-table").waitFor({ state: "detached" });
    expectQuiet(opened);
  });
});
