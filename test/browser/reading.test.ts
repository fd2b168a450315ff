// What the pictures show, read by meaning: the order of keys, the table that is one key away, and the list of keys.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, settle, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };

const rowsOf = (page: Page): Promise<string[]> =>
  page.locator("[data-read]").evaluateAll((all) => all.map((e) => e.getAttribute("data-read") ?? ""));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-party") ?? null);
const stopsOf = (page: Page, view: string) =>
  page
    .locator(`.view-${view} [role=button][data-party]:not([visibility=hidden])`)
    .evaluateAll((all) => all.map((e) => e.getAttribute("data-party") ?? ""));
const tableOf = async (page: Page): Promise<void> => {
  await page.keyboard.press("t");
  await page.locator("[data-sheet=shown] [data-read]").first().waitFor();
};
const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await page.locator("[data-sheet]").waitFor({ state: "detached" });
};
/** Who has the focus after each press. */
async function walk(page: Page, key: string, times: number): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  for (let i = 0; i < times; i++) {
    const before = await focused(page);
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), { ...WAIT, message: `${key} after ${before}` }).not.toBe(before);
    seen.push(await focused(page));
  }
  return seen;
}

test("keys go through a picture in the order of the table, past nobody with a tie and to nobody without", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  await tableOf(page);
  await expectAccessible(page);
  const rows = await rowsOf(page);
  expect(rows.length).toBeGreaterThan(60);
  await closeSheet(page);
  for (const view of ["map", "network"]) {
    const stops = await stopsOf(page, view);
    expect(stops.length, view).toBeGreaterThan(40);
    expect(stops.filter((id) => id !== "JPN" && !rows.includes(id))).toEqual([]);
    // A screen reader that goes from one to the next hears them in the same order as the keys lead.
    const asRead = rows.filter((id) => stops.includes(id));
    await page.locator(`.view-${view} [role=button][tabindex="0"]`).focus();
    expect(await focused(page)).toBe("JPN");
    expect(await walk(page, "PageDown", 5), view).toEqual(asRead.slice(0, 5));
    expect(await walk(page, "PageUp", 1)).toEqual([asRead[3]]);
    expect(await walk(page, "End", 1)).toEqual([asRead.at(-1)]);
    expect(await walk(page, "Home", 1)).toEqual(["JPN"]);
  }
  expectQuiet(opened);
});

test("another order is that of the keys too; whoever has no tie is read when asked for, and chosen from the table", async () => {
  const { page } = await open("?date=2025-05-31&lang=ja");
  await tableOf(page);
  const byEntry = await rowsOf(page);
  await page.getByRole("radio", { name: "地域の順" }).check({ force: true });
  await page.locator(".shown-region").first().waitFor();
  const byRegion = await rowsOf(page);
  expect(byRegion).not.toEqual(byEntry);
  expect(new Set(byRegion)).toEqual(new Set(byEntry));
  await closeSheet(page);
  const stops = await stopsOf(page, "map");
  await page.locator('.view-map [role=button][tabindex="0"]').focus();
  expect(await walk(page, "PageDown", 4)).toEqual(byRegion.filter((id) => stops.includes(id)).slice(0, 4));

  await tableOf(page);
  await page.getByRole("radio", { name: "すべて", exact: true }).check({ force: true });
  await expect.poll(async () => (await rowsOf(page)).length, WAIT).toBeGreaterThan(200);
  const untied = (await rowsOf(page)).filter((id) => !byEntry.includes(id));
  expect(stops.filter((id) => untied.includes(id))).toEqual([]);
  await page.locator("[data-read=HTI]").focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-sheet]").waitFor({ state: "detached" });
  expect((await stateOf(page)).state.select).toBe("HTI");
  await settle(page);
  await expect.poll(() => stopsOf(page, "map"), WAIT).toContain("HTI");
  await expect.poll(() => focused(page), WAIT).toBe("HTI");
});

test("the list of keys opens by its key, is the same while a story is told, and letters can be switched off in it", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  await page.keyboard.press("?");
  const list = page.locator("[data-sheet=keys]");
  await list.locator("[data-keys=page] kbd").first().waitFor();
  await expectAccessible(page);
  const keys = () => list.locator("[data-keys=page] kbd").allTextContents();
  expect(await keys()).toEqual(expect.arrayContaining(["?", "T", "N", "]", "Space", "Esc"]));
  await list.getByRole("radio", { name: "Off" }).check({ force: true });
  await expect.poll(keys, WAIT).toEqual(["Space", "Esc"]);
  // On a choice that has the focus, Space is the choice's.
  await list.getByRole("radio", { name: "Off" }).focus();
  await page.keyboard.press("Space");
  expect(await page.locator("button.play").getAttribute("aria-label")).toBe("Play");
  await closeSheet(page);
  await page.keyboard.press("t");
  await page.keyboard.press("n");
  expect((await stateOf(page)).state.date).toBe("2025-05-31");
  expect(await page.locator("[data-sheet]").count()).toBe(0);

  await page.evaluate(() => void window.musubi.set({ keys: "letters", mode: "present", tour: "coverage", step: "2" }));
  await page.locator("[data-step]").waitFor();
  await page.keyboard.press("?");
  await list.locator("[data-keys=talk] kbd").first().waitFor();
  expect(await list.locator("section").first().getAttribute("data-keys")).toBe("talk");
  await closeSheet(page);
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.locator("[data-step]").getAttribute("data-step"), WAIT).toBe("3");
  await page.evaluate(() => void window.musubi.set({ keys: "none" }));
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.locator("[data-step]").getAttribute("data-step"), WAIT).toBe("4");
  expect(await page.locator(".present-blank").count()).toBe(0);
  expectQuiet(opened);
});

test("keys that are pressed before their code has come act one after the other, each on the mark that it was pressed on", async () => {
  const { page } = await open("?date=2025-05-31");
  /** In one task: nothing can come between them. */
  const press = (keys: readonly (readonly [party: string, key: string, shift: boolean])[]): Promise<void> =>
    page.evaluate((all) => {
      for (const [party, key, shiftKey] of all) {
        const mark = document.querySelector<SVGElement>(`.view-network [role=button][data-party="${party}"]`);
        mark?.focus();
        mark?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
      }
    }, keys);
  await press([
    ["VNM", "Enter", true],
    ["IND", "Enter", true],
    ["PER", "Enter", true],
  ]);
  await expect
    .poll(async () => (await stateOf(page)).state.select?.split(",").sort(), WAIT)
    .toEqual(["IND", "PER", "VNM"]);
  // From one place to the next: the second key goes on from where the first has led.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await press([
    ["IND", "End", false],
    ["IND", "Enter", false],
  ]);
  await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toMatch(/^[A-Z]+$/);
});

test("no control is without a name, and none says the same words twice", async () => {
  const opened = await open("?date=2025-05-31&select=BGD");
  const { page } = opened;
  const session = await page.context().newCDPSession(page);
  const CONTROLS = /^(button|checkbox|radio|combobox|textbox|searchbox|link|slider|ToggleButton|PopUpButton)$/;
  const faultsIn = async (where: string): Promise<string[]> => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const controls = nodes.filter((n) => !n.ignored && CONTROLS.test(String(n.role?.value)));
    expect(controls.length, where).toBeGreaterThan(20);
    return controls.flatMap((n): string[] => {
      const [name, description] = [String(n.name?.value ?? "").trim(), String(n.description?.value ?? "").trim()];
      const parts = name.split(/[:,：、]\s*/);
      return [
        ...(name === "" ? [`${where}: a ${n.role?.value} without a name`] : []),
        // Readers leave out a description that is the whole name.
        ...(description && name !== description && name.includes(description)
          ? [`${where}: ${name} | ${description}`]
          : []),
        ...(parts.some((part, i) => part !== "" && part.toLowerCase() === parts[i + 1]?.toLowerCase())
          ? [`${where}: ${name}`]
          : []),
        ...(/[↑↓]/.test(name) ? [`${where}: ${name}`] : []),
      ];
    });
  };
  await page.locator(".panel .life-bar").first().waitFor();
  const found = await faultsIn("a party");
  await page.locator("[data-door=layers]").click();
  await page.locator("[data-layer]").first().waitFor();
  found.push(...(await faultsIn("layers")));
  for (const view of ["overlaps", "matrix", "lifelines"]) {
    await page.evaluate((v) => void window.musubi.set({ view: v, select: "" }), view);
    await page.locator(`.tool-${view} .tool-content :is(button)`).first().waitFor();
    found.push(...(await faultsIn(view)));
  }
  expect(found).toEqual([]);
  await session.detach();
  expectQuiet(opened);
});
