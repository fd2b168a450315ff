// The map: lenses, regions, fingers, organisations.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, frames, openDoor, settle, stateOf } from "./atlas-page.ts";
import { standsStill } from "./stand-still.ts";

const open = atlasPages();
const WAIT = { timeout: 10_000 };
const lens = (page: Page) => page.locator(".view-map .picture").getAttribute("data-projection");
const hits = (page: Page) => page.locator('.view-map [class*="m-hit"][data-party]:not([visibility=hidden])').count();
const openMenu = (page: Page) => openDoor(page, "settings");

/** Middle of a party's mark on the map, px of the window. */
async function middleOf(page: Page, party: string): Promise<{ x: number; y: number }> {
  const mark = page.locator(`.view-map [class*="m-hit"][data-party="${party}"]`);
  await standsStill(mark);
  const box = await mark.boundingBox();
  if (!box) throw new Error(`${party} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe("lenses", () => {
  test("change by the menu and keep day and selection", async () => {
    const opened = await open("?date=2018-12-30&select=VNM");
    const { page } = opened;
    for (const [name, id] of [
      ["Distances from the capital", "capital"],
      ["Globe", "globe"],
      ["Equal Earth", "equal-earth"],
    ] as const) {
      await openMenu(page);
      await page.getByRole("radio", { name }).check({ force: true });
      await page.keyboard.press("Escape");
      await expect.poll(() => lens(page), WAIT).toBe(id);
      await settle(page);
      const { state } = await stateOf(page);
      expect(state).toMatchObject({ date: "2018-12-30", select: "VNM" });
      expect(await page.locator('.view-map .m-hit[data-party="VNM"]').count()).toBe(1);
      await expectAccessible(page);
    }
    expectQuiet(opened);
  });

  test("change by a key, and come with the address", async () => {
    const { page } = await open("?projection=globe&turn=-60,0");
    await expect.poll(() => lens(page), WAIT).toBe("globe");
    await settle(page);
    // America is in sight, the focal party is not; its ties come over the horizon.
    expect(await page.locator('.view-map .m-hit[data-party="BRA"]').count()).toBe(1);
    expect(await page.locator('.view-map .m-hit[data-party="JPN"]').count()).toBe(0);
    expect(await page.locator('.view-map path[data-party="CHL"][class*="m-arc/"]').count()).toBeGreaterThan(0);
    await page.keyboard.press("m");
    await expect.poll(() => lens(page), WAIT).toBe("equal-earth");
  });

  test("a connection that fails keeps the map and says so; trying again works", async () => {
    const { page } = await open();
    // What comes late by itself has come: it is not this failure that is told.
    await page.waitForLoadState("networkidle");
    await page.route("**/*", (route) => route.abort());
    await page.keyboard.press("m");
    // What else comes late may be told of too.
    const told = page.locator("*", { hasText: "The other maps could not be loaded" });
    const again = told.filter({ has: page.getByRole("button", { name: "Try again" }) }).last();
    await again.waitFor();
    expect(await lens(page)).toBe("equal-earth");
    await page.unroute("**/*");
    await again.getByRole("button", { name: "Try again" }).first().click();
    await expect.poll(() => lens(page), WAIT).toBe("capital");
  });
});

describe("the globe", () => {
  test("turns by drag, by button, by key, and to what is chosen", async () => {
    const { page } = await open("?projection=globe", { width: 1440, height: 900, reducedMotion: true });
    await expect.poll(() => lens(page), WAIT).toBe("globe");
    await settle(page);
    const turned = async () => (await stateOf(page)).state.turn?.split(",").map(Number) ?? [];
    const box = await page.getByRole("group", { name: "World map" }).boundingBox();
    if (!box) throw new Error("no map");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 40, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const [dragged = 0] = await turned();
    expect(dragged).toBeGreaterThan(142);
    expect((await stateOf(page)).state.select).toBeUndefined();
    await page.getByRole("button", { name: "Turn east" }).click();
    expect(((await turned())[0] ?? 0) - dragged).toBeCloseTo(20, 0);
    await page.locator('.view-map [role="button"][tabindex="0"]').focus();
    await page.keyboard.press("Shift+ArrowLeft");
    expect(((await turned())[0] ?? 0) - dragged).toBeCloseTo(0, 0);
    await page.evaluate(() => window.musubi.set({ select: "ZAF" }));
    await expect.poll(() => page.locator('.view-map .m-hit[data-party="ZAF"]').count(), WAIT).toBe(1);
    await page.getByRole("button", { name: "Whole map" }).click();
    expect(await turned()).toEqual([]);
  });
});

describe("regions", () => {
  test("are zoomed to by button, key and address; a hand that moves on clears them", async () => {
    const { page } = await open("?region=europe", { width: 1440, height: 900, reducedMotion: true });
    const width = async (party: string) =>
      (
        await page
          .locator(`.view-map path[data-party="${party}"].m-land-1, .view-map path[data-party="${party}"]`)
          .first()
          .boundingBox()
      )?.width ?? 0;
    const near = await width("DEU");
    await page.keyboard.press("z");
    await expect.poll(async () => (await stateOf(page)).state.region, WAIT).toBe("americas");
    await page.keyboard.press("z");
    await expect.poll(async () => (await stateOf(page)).state.region, WAIT).toBeUndefined();
    await expect.poll(() => width("DEU"), WAIT).toBeLessThan(near / 2);
    await openMenu(page);
    await page.getByRole("button", { name: "South-East Asia" }).click();
    await page.keyboard.press("Escape");
    expect((await stateOf(page)).state.region).toBe("asean");
    await expect.poll(() => page.locator(".view-map text").filter({ hasText: "Thailand" }).count(), WAIT).toBe(1);
    await page.getByRole("button", { name: "Zoom out", exact: true }).click();
    expect((await stateOf(page)).state.region).toBeUndefined();
  });
});

describe("the camera", () => {
  /** Middle and width of what is seen, in shares of the whole map. */
  const seen = (page: Page) =>
    page.locator(".view-map .picture").evaluate((picture) => {
      const land = picture.querySelector("[data-camera]") as SVGGElement;
      const box = picture.getBoundingClientRect();
      const [shift, zoom] = [...land.transform.baseVal];
      const [e = 0, f = 0, k = 1] = [shift?.matrix.e, shift?.matrix.f, zoom?.matrix.a];
      return [(box.width / 2 - e) / k / box.width, (box.height / 2 - f) / k / box.height, 1 / k];
    });
  const near = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 0.03);

  test.each([
    ["by hand, on a phone", { width: 390, height: 844, touch: true, reducedMotion: true }],
    ["by hand, on a desk", { width: 1440, height: 900, reducedMotion: true }],
  ])("%s: a choice borrows it, another size of the window keeps it", async (_, view) => {
    const { page } = await open("?view=map", view);
    await page.locator(".view-map .pill button").first().waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>(".view-map .whole")?.click());
    const zoomIn = page.getByRole("button", { name: "Zoom in", exact: true });
    for (let i = 0; i < 3; i++) await zoomIn.evaluate((button) => (button as HTMLButtonElement).click());
    await settle(page);
    const mine = await seen(page);
    expect(mine[2]).toBeLessThan(0.7);
    await page.evaluate(() => void window.musubi.set({ select: "NZL" }));
    await page.locator(".panel").waitFor();
    await expect.poll(async () => near(await seen(page), mine), WAIT).toBe(false);
    await page.evaluate(() => void window.musubi.set({ select: "" }));
    await page.locator(".panel").waitFor({ state: "detached" });
    await expect.poll(async () => near(await seen(page), mine), WAIT).toBe(true);
    await page.setViewportSize({ width: view.width - 40, height: view.height - 30 });
    await settle(page);
    await frames(page, 20);
    expect(near(await seen(page), mine)).toBe(true);
  });
});

describe("a region and a choice", () => {
  const camera = (page: Page) => page.locator(".view-map [data-camera]").first().getAttribute("transform");
  test("the one asked for last is shown, and a hand that pans meanwhile is left alone", async () => {
    const { page } = await open("?view=map&region=europe&select=VNM", {
      width: 1440,
      height: 900,
      reducedMotion: true,
    });
    await page.locator(".panel h2").waitFor();
    await frames(page, 10);
    const chosen = await camera(page);
    await page.locator(".view-map .picture").hover();
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await stateOf(page)).state.region, WAIT).toBeUndefined();
    await frames(page, 20);
    const panned = await camera(page);
    expect(panned).not.toBe(chosen);
    await page.evaluate(() => void window.musubi.set({ region: "americas" }));
    await expect.poll(() => camera(page), WAIT).not.toBe(panned);
    expect(await camera(page)).not.toBe(chosen);
  });
});

describe("a finger", () => {
  test("that may mean several is offered a list; one that means one chooses it", async () => {
    const { page } = await open("", { width: 390, height: 844, touch: true, reducedMotion: true });
    await page.getByRole("button", { name: "Whole map" }).tap();
    const belgium = await middleOf(page, "BEL");
    await page.touchscreen.tap(belgium.x, belgium.y);
    const list = page.getByRole("dialog", { name: "Which one?" });
    await list.waitFor();
    for (const box of await list
      .getByRole("button")
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(44);
    await list.getByRole("button", { name: "Belgium" }).tap();
    expect((await stateOf(page)).state.select).toBe("BEL");
    await page.evaluate(() => window.musubi.set({ select: "" }));
    await page.locator(".panel").waitFor({ state: "detached" });
    await settle(page);
    const zealand = await middleOf(page, "NZL");
    await page.touchscreen.tap(zealand.x, zealand.y);
    await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBe("NZL");
  });

  test("the offered list is closed by Escape and by a tap elsewhere", async () => {
    const { page } = await open("", { width: 390, height: 844, touch: true, reducedMotion: true });
    await page.getByRole("button", { name: "Whole map" }).tap();
    const { x, y } = await middleOf(page, "BEL");
    const list = page.getByRole("dialog", { name: "Which one?" });
    await page.touchscreen.tap(x, y);
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    await page.touchscreen.tap(x, y);
    await list.waitFor();
    await page.touchscreen.tap(200, 20);
    await list.waitFor({ state: "detached" });
    expect((await stateOf(page)).state.select).toBeUndefined();
  });

  test("the offered list lies above everything, wholly in a low window, and gives the focus back", async () => {
    const { page } = await open("?lang=both", { width: 390, height: 600, touch: true });
    const list = page.locator(".offered");
    await page.evaluate(() => {
      document.addEventListener("click", () => Object.assign(window, { before: document.activeElement }), true);
    });
    const play = page.locator(".play");
    await play.focus();
    await page.setViewportSize({ width: 390, height: 420 });
    await settle(page);
    // As near to one as to the other.
    const [one, other] = [await middleOf(page, "BEL"), await middleOf(page, "NLD")];
    const at = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    await page.touchscreen.tap(at.x, at.y);
    await list.waitFor();
    expect(await list.evaluate((e) => e.matches(":popover-open"))).toBe(true);
    expect(await list.evaluate((e) => e.contains(document.activeElement))).toBe(true);
    const box = await list.evaluate((e) => e.getBoundingClientRect().toJSON());
    expect([box.left >= 8, box.top >= 8, box.right <= 390 - 8, box.bottom <= 420 - 8]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    const isBack = () => (window as unknown as { before: Element }).before === document.activeElement;
    expect(await page.evaluate(isBack)).toBe(true);
    expect((await stateOf(page)).state.select).toBeUndefined();
    // Another tap beside several is another list, not the end of both.
    await page.touchscreen.tap(at.x, at.y);
    await list.waitFor();
    await page.setViewportSize({ width: 390, height: 400 });
    await expect.poll(() => list.evaluate((e) => e.getBoundingClientRect().bottom), WAIT).toBeLessThanOrEqual(392);
  });
});

describe("organisations", () => {
  test("open into their states and close again, from the panel", async () => {
    const opened = await open("?select=EU&date=2019-06-01");
    const { page } = opened;
    const tied = () =>
      page
        .locator('.view-map path:is([class*="m-arc/epa"], [class*="m-fan/epa"])[data-party]:not([visibility=hidden])')
        .evaluateAll((all) => all.map((e) => e.getAttribute("data-party")));
    expect(await tied()).toContain("EU");
    expect(await tied()).not.toContain("HRV");
    const before = await hits(page);
    await page.getByRole("button", { name: "Open into its states" }).click();
    expect((await stateOf(page)).state.open).toBe("EU");
    await expect.poll(tied, WAIT).toContain("HRV");
    expect(await tied()).toContain("GBR");
    expect(await tied()).not.toContain("EU");
    expect(await hits(page)).toBeGreaterThanOrEqual(before);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Show as one" }).click();
    await expect.poll(tied, WAIT).toContain("EU");
    expectQuiet(opened);
  });

  test("open in the network too: its region and its states come, and nothing moves", async () => {
    const { page } = await open("?view=network&date=2019-06-01");
    const nodes = page.locator('.view-network circle[class*="m-node-"]:not([visibility=hidden])');
    const chile = page.locator('.view-network .m-hit[data-party="CHL"]');
    const before = await chile.boundingBox();
    expect(await page.locator(".view-network .m-region-opened").count()).toBe(0);
    const closed = await nodes.count();
    await openMenu(page);
    await page.getByRole("button", { name: "EU", exact: true }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".view-network .m-region-opened").count(), WAIT).toBe(1);
    // Of its 28 states five stood there before; three have a node and no tie of their own on the day.
    expect(await nodes.count()).toBe(closed + 23);
    expect(await page.locator(".view-network").textContent()).toContain("EU 28");
    expect(await chile.boundingBox()).toEqual(before);
    expect((await stateOf(page)).state.open).toBe("EU");
    await page.locator('.view-network .m-hit[data-party="MLT"]').focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("heading", { name: "Malta" }).waitFor();
    await expectAccessible(page);
  });

  test.each([
    ["2020-01-31", "m-land-1"],
    ["2020-02-01", "m-land-leaving"],
    ["2020-12-31", "m-land-leaving"],
    ["2021-01-01", "m-land-1"],
  ])("fill follows the membership of the day: the United Kingdom on %s is %s", async (date, look) => {
    const { page } = await open(`?date=${date}`);
    expect(await page.locator('.view-map path[data-party="GBR"][d^="M"]').first().getAttribute("class")).toContain(
      look,
    );
  });
});

describe("geography and network", () => {
  const morph = async (page: Page) => (await stateOf(page)).state.morph;

  test("are one journey by key, control and address, with nothing lost", async () => {
    const opened = await open("?morph=0.5&select=VNM&lang=ja", { width: 1440, height: 900, reducedMotion: true });
    const { page } = opened;
    expect(await page.locator('.view-network circle[data-party="VNM"][class*="m-node-"]').count()).toBe(1);
    expect(await page.locator('.view-network [class*="m-member/"]').count()).toBeGreaterThan(30);
    await expectAccessible(page);
    await openMenu(page);
    await page.getByRole("slider", { name: "地図と関係図の間" }).fill("80");
    expect(await morph(page)).toBe("0.8");
    await page.keyboard.press("Escape");
    // What travels comes with a late part, at the first key.
    await page.keyboard.press("g");
    await expect.poll(() => morph(page), WAIT).toBe("0");
    await page.keyboard.press("g");
    await expect.poll(() => morph(page), WAIT).toBeUndefined();
    expect(await page.locator('.view-network [class*="m-member/"]').count()).toBe(0);
    expect((await stateOf(page)).state.select).toBe("VNM");
    expectQuiet(opened);
  });

  test("the network zooms and moves, and a node that is dragged makes the others give way", async () => {
    const { page } = await open();
    const label = page.locator('.view-network circle[class*="m-node-"][data-party="CHL"]');
    const before = await label.boundingBox();
    await page.getByRole("button", { name: "Zoom into the network" }).click();
    await expect.poll(async () => (await label.boundingBox())?.x, WAIT).not.toBe(before?.x);
    expect((await label.boundingBox())?.width).toBeCloseTo(before?.width ?? 0, 1);
    await page.getByRole("button", { name: "Whole network" }).click();
    // To the end of the way back: what is measured next must not move any more.
    await expect.poll(async () => (await label.boundingBox())?.x, WAIT).toBeCloseTo(before?.x ?? 0, 3);
    const grip = await page.locator('.view-network .m-hit[data-party="CHL"]').boundingBox();
    const other = await page.locator('.view-network .m-hit[data-party="PER"]').boundingBox();
    if (!grip || !other) throw new Error("no nodes");
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(other.x + other.width / 2 + 3, other.y + other.height / 2, { steps: 5 });
    await page.mouse.up();
    const moved = await page.locator('.view-network .m-hit[data-party="PER"]').boundingBox();
    expect(Math.hypot((moved?.x ?? 0) - other.x, (moved?.y ?? 0) - other.y)).toBeGreaterThan(3);
    await page.keyboard.press("0");
    await expect
      .poll(async () => (await page.locator('.view-network .m-hit[data-party="PER"]').boundingBox())?.x, WAIT)
      .toBeCloseTo(other.x, 1);
  });
});

describe("borders", () => {
  const undetermined = (page: Page) => page.locator(".view-map .m-land-undetermined").count();
  const note = async (page: Page) => {
    await openDoor(page, "info");
    const text = await page.locator(".legend-note").textContent();
    await page.keyboard.press("Escape");
    return text;
  };

  test("are chosen by whoever looks, and the legend says which view is shown", async () => {
    const opened = await open();
    const { page } = opened;
    expect(await undetermined(page)).toBeGreaterThan(0);
    expect(await note(page)).toContain("follow Japanese atlases");
    await openMenu(page);
    await page.getByRole("radio", { name: "Natural Earth" }).check({ force: true });
    await page.keyboard.press("Escape");
    await expect.poll(() => note(page), WAIT).toContain("not how Japan draws them");
    expect(await undetermined(page)).toBe(0);
    expect((await stateOf(page)).state.worldview).toBe("ne");
    await expectAccessible(page);
    expectQuiet(opened);
  });

  test("pinned by the address are not offered, and a script cannot change them", async () => {
    const { page } = await open("?pin=worldview&worldview=jpn");
    await openMenu(page);
    await page.getByRole("radio", { name: "Globe" }).waitFor();
    expect(await page.getByRole("radio", { name: "Natural Earth" }).count()).toBe(0);
    const notices = await page.evaluate(() => window.musubi.set({ worldview: "ne", date: "2018-12-30" }));
    expect(notices).toEqual([{ key: "worldview", value: "ne", why: "pinned" }]);
    expect(await undetermined(page)).toBeGreaterThan(0);
    expect((await stateOf(page)).state.date).toBe("2018-12-30");
  });
});
