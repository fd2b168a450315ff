// What a hall shows page by page: lists stop at whole rows, a day is said once, and the answer of a question is in its picture.
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { kioskPages, LANDSCAPE, type Opened, PORTRAIT, settled } from "./kiosk-page.ts";
import { cutRows } from "./kiosk-rows.ts";

const open = kioskPages({ still: true });
/** 55 inches that hang so high that little of a list is within everybody's reach. */
const WIDE_55 = { ...LANDSCAPE, name: "55-inch landscape", cssMm: 0.634 };

async function toAgreement(kiosk: Opened): Promise<void> {
  for (const id of ["parties", "party-VNM"]) await kiosk.do(id);
  await kiosk.page.locator('[data-fact="memberships/cptpp/VNM/in_force"] button').first().tap();
  await settled(kiosk.page);
}

test.each(inLong([PORTRAIT], [WIDE_55, PORTRAIT]))(
  "$name: a list that a finger has pushed comes to rest at whole rows",
  async (hall) => {
    const kiosk = await open({ hall, query: "lang=en" });
    const { page, touch } = kiosk;
    await kiosk.do("parties");
    // All whose names begin with S.
    await page.locator(".kiosk-letters .kiosk-button", { hasText: /^S$/ }).tap();
    const list = page.locator(".kiosk-list .kiosk-pages-box");
    const box = await list.boundingBox();
    const x = (box?.x ?? 0) + 60;
    let y = (box?.y ?? 0) + (box?.height ?? 0) - 30;
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y, id: 1 }] });
    for (let i = 0; i < 6; i++) {
      y -= 13;
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y, id: 1 }] });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    const stands = () => list.evaluate((e: HTMLElement) => e.scrollTop > 0 && e.dataset.moving === undefined);
    await expect.poll(stands, { timeout: 10_000 }).toBe(true);
    expect(await cutRows(page, hall.cssMm)).toEqual([]);
  },
);

test.each(inLong([WIDE_55], [WIDE_55, PORTRAIT]))(
  "$name: “more” goes through a list to its end without cutting or leaving out a row",
  async (hall) => {
    const kiosk = await open({ hall, query: "lang=en" });
    const { page } = kiosk;
    await toAgreement(kiosk);
    const rows = () =>
      page.evaluate(() => {
        const room = document.querySelector<HTMLElement>(".kiosk-pages-box");
        const { top = 0, bottom = 0 } = room?.getBoundingClientRect() ?? {};
        const [, above = "0", below = "0"] =
          /inset\(([\d.]+)px [\d.]+(?:px)? ([\d.]+)px/.exec(room ? getComputedStyle(room).clipPath : "") ?? [];
        const all = [...(room?.querySelectorAll<HTMLElement>("li") ?? [])];
        const isSeen = (e: HTMLElement): boolean => {
          const r = e.getBoundingClientRect();
          return r.top >= top + Number(above) - 2 && r.bottom <= bottom - Number(below) + 2;
        };
        return { all: all.length, seen: all.filter(isSeen).map((e) => all.indexOf(e)) };
      });
    const seen = new Set<number>();
    for (let i = 0; i < 12; i++) {
      for (const n of (await rows()).seen) seen.add(n);
      expect(await cutRows(page, hall.cssMm)).toEqual([]);
      if ((await page.locator('[data-do="pages-down"]:enabled').count()) === 0) break;
      await kiosk.do("pages-down");
    }
    expect(seen.size).toBe((await rows()).all);
    expect(seen.size).toBeGreaterThan(10);
  },
);

test("the list of what a tap may have meant shows whole rows too, with its way out below it", async () => {
  const kiosk = await open({ hall: PORTRAIT, query: "lang=en" });
  const { page } = kiosk;
  await kiosk.do("parties");
  await page.evaluate(() => {
    const at = [...document.querySelectorAll<SVGElement>(".kiosk-picture .m-hit, .kiosk-picture .m-hit-small")].find(
      (e) => e.dataset.party === "LUX",
    );
    const { x = 0, y = 0, width = 0, height = 0 } = at?.getBoundingClientRect() ?? {};
    Object.assign(window, { at: { x: x + width / 2, y: y + height / 2 } });
  });
  const { x, y } = await page.evaluate(() => (window as unknown as { at: { x: number; y: number } }).at);
  await page.touchscreen.tap(x, y);
  await page.locator(".kiosk-which li").first().waitFor();
  expect(await page.locator(".kiosk-which li").count()).toBeGreaterThan(4);
  expect(await cutRows(page, PORTRAIT.cssMm)).toEqual([]);
  await kiosk.do("close");
  expect(await page.locator(".kiosk-which").count()).toBe(0);
});

test("the screen of time says the day once, and another day where nothing happened on the shown one", async () => {
  const kiosk = await open({ query: "lang=en" });
  const { page } = kiosk;
  const timesOf = async (day: string): Promise<number> =>
    ((await page.locator(".kiosk-words").textContent()) ?? "").split(day).length - 1;
  await kiosk.do("time");
  expect(await page.locator(".kiosk-day").textContent()).toBe("1 July 2026");
  expect(await timesOf("1 July 2026")).toBe(1);
  // A note of those who keep the data is no news.
  expect(await page.locator(".kiosk-happened").textContent()).not.toMatch(/not seen|unconfirmed/);
  await kiosk.do("earlier");
  const day = (await page.locator(".kiosk-day").textContent()) ?? "";
  expect(day).not.toBe("1 July 2026");
  expect(await timesOf(day)).toBe(1);
  await page.evaluate(() => void window.musubi.set({ date: "2019-03-15" }));
  await settled(page);
  expect(await timesOf("15 March 2019")).toBe(1);
  expect(await page.locator(".kiosk-happened .quiet").textContent()).toBe("1 February 2019");
});

test("the answer of a question is its picture: whom it is about, in the colour of the right answer", async () => {
  const kiosk = await open({ query: "lang=en" });
  const { page } = kiosk;
  await kiosk.do("quiz");
  let shown = 0;
  for (let i = 0; i < 5; i++) {
    await kiosk.do("option-0");
    const found = await page.evaluate(() => {
      const party = window.musubi.get().state.select?.toString();
      const right = document.querySelector(".quiz-options .is-right");
      const marks = [...document.querySelectorAll<SVGElement>(`.kiosk-picture [data-party="${party}"].e-raised`)];
      const fills = marks
        .filter((e) => /m-(land|dot|node)-/.test(e.getAttribute("class") ?? ""))
        .map((e) => getComputedStyle(e).fill);
      return { party, fills, colour: right ? getComputedStyle(right).borderTopColor : "" };
    });
    if (found.party) {
      expect(found.fills.length).toBeGreaterThan(0);
      for (const fill of found.fills) expect(fill).toBe(found.colour);
      shown++;
    }
    await kiosk.do("quiz-next");
  }
  expect(shown).toBeGreaterThanOrEqual(2);
});
