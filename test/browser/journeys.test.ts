// What people do with the atlas, in a real browser.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { inLong, isLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet, frames, openDoor, settle, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });

/** Pages run on shared machines. */
const WAIT = { timeout: 10_000 };

const figure = (kind: string) => `[data-figure="${kind}"]`;
const hit = (view: string, party: string) => `.view-${view} [role="button"][data-party="${party}"]`;

describe("presenter", () => {
  test("steps from RCEP's first day to Korea's and reads the figures", async () => {
    const opened = await open("?date=2022-01-01");
    const { page } = opened;
    await page.waitForSelector(figure("coverage"));
    expect(await page.getAttribute(figure("coverage"), "data-value")).toBe("73.1");
    await page.getByRole("button", { name: "Next event" }).click();
    // Two assistance and agreement events may lie between; the next change of coverage is Korea's day.
    for (let i = 0; i < 5 && (await stateOf(page)).state.date !== "2022-02-01"; i++)
      await page.getByRole("button", { name: "Next event" }).click();
    expect((await stateOf(page)).state.date).toBe("2022-02-01");
    expect(await page.getAttribute(figure("coverage"), "data-value")).toBe("78.6");
    expect(await page.getAttribute(figure("partners"), "data-value")).toBe("24");
    expect(await page.textContent(figure("coverage"))).toContain("published\u00a0≈\u00a079");
    expectQuiet(opened);
  });

  test("plays to the end and stops there; playing again starts from the beginning", async () => {
    const { page } = await open("?date=2026-01-01");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toBe("2026-07-01");
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toMatch(/^199/);
    await page.getByRole("button", { name: "Pause" }).click();
    const { date } = (await stateOf(page)).state;
    // Time that plays moves with every frame.
    await frames(page, 12);
    expect((await stateOf(page)).state.date).toBe(date);
  });

  const WALLS = [
    [1080, 1920, "?date=2026-01-01", true],
    [1920, 1080, "?date=2026-01-01&lang=ja", false],
    [390, 844, "?date=2026-01-01&lang=ja&view=network", true],
  ] as const;
  test.each(inLong(WALLS.slice(0, 1), WALLS))("plays and scrubs at %i × %i", async (width, height, query, dark) => {
    const opened = await open(query, { width, height, dark });
    const { page } = opened;
    await page.locator(".play").click();
    await expect.poll(async () => (await stateOf(page)).state.date, WAIT).toBe("2026-07-01");
    const box = await page.locator("[role=slider]").boundingBox();
    if (!box) throw new Error("no slider");
    await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    expect((await stateOf(page)).state.date ?? "9").toMatch(/^20(0[5-9]|1[0-2])/);
    expectQuiet(opened);
  });

  test("drags the slider", async () => {
    const { page } = await open();
    const box = await page.locator("[role=slider]").boundingBox();
    if (!box) throw new Error("no slider");
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    const { date } = (await stateOf(page)).state;
    expect(date && date > "2008" && date < "2016").toBe(true);
    expect(await page.getAttribute("[role=slider]", "aria-valuetext")).toContain(date?.slice(0, 4));
  });

  test.each([
    ["the day", ".slider"],
    ["the day compared with", ".compare-handle"],
  ])("a drag of %s beyond its slider selects no words, and leaves the focus on it", async (_, handle) => {
    const { page } = await open("?view=map,changes&date=2010-01-01&to=2015-01-01");
    const slider = page.locator(handle);
    const box = await slider.boundingBox();
    if (!box) throw new Error("no slider");
    // Each engine begins a selection in its own way: all of them leave it where the press was dealt with.
    await page.evaluate(() => {
      addEventListener("pointerdown", (e) => Object.assign(window, { dealtWith: e.defaultPrevented }));
    });
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 60, box.y - 200, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => (window as unknown as { dealtWith: boolean }).dealtWith)).toBe(true);
    expect(await page.evaluate(() => String(getSelection()))).toBe("");
    expect(await slider.evaluate((e) => e === document.activeElement)).toBe(true);
    const before = await slider.getAttribute("aria-valuenow");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuenow"), WAIT).toBe(String(Number(before) + 1));
    await page.keyboard.press("End");
    await expect.poll(() => slider.getAttribute("aria-valuetext"), WAIT).toBe("1 July 2026");
  });

  test("moves through time by keyboard", async () => {
    const { page } = await open("?date=2018-12-30");
    const slider = page.locator("[role=slider]");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    expect((await stateOf(page)).state.date).toBe("2018-12-31");
    await page.keyboard.press("PageDown");
    expect((await stateOf(page)).state.date).toBe("2017-12-31");
    await page.keyboard.press("Home");
    expect((await stateOf(page)).state.date).toBe("1997-01-01");
    await page.keyboard.press("End");
    expect((await stateOf(page)).state.date).toBe("2026-07-01");
    expect(await slider.getAttribute("aria-valuetext")).toBe("1 July 2026");
  });

  test("types a date; a bad one is answered in a sentence and kept", async () => {
    const { page } = await open();
    await openDoor(page, "down");
    const input = page.getByRole("textbox", { name: "Go to a date" });
    await input.fill("2018/12/30");
    await input.press("Enter");
    expect((await stateOf(page)).state.date).toBe("2018-12-30");
    await input.fill("2018-02-31");
    await input.press("Enter");
    expect(await page.getByRole("alert").textContent()).toContain("2018-02-31");
    expect(await input.inputValue()).toBe("2018-02-31");
    expect((await stateOf(page)).state.date).toBe("2018-12-30");
  });
});

describe("policy staff", () => {
  test("a figure opens into exactly the rows that make it", async () => {
    const { page } = await open("?date=2025-05-31");
    for (const [kind, list] of [
      ["agreements", "agreements"],
      ["partners", "partners"],
      ["assistance", "assistance"],
    ] as const) {
      await page.click(figure(kind));
      const value = Number(await page.getAttribute(figure(kind), "data-value"));
      await page.locator(`[data-list="${list}"] > li`).first().waitFor();
      expect(await page.locator(`[data-list="${list}"] > li`).count()).toBe(value);
      await page.click(figure(kind));
    }
    await page.click(figure("coverage"));
    await page.locator('[data-list="coverage"]').waitFor();
    const shares = await page.locator('[data-list="coverage"] tbody td:last-child').allTextContents();
    const sum = shares
      .map((s) => Number.parseFloat(s))
      .filter(Number.isFinite)
      .reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - 78.5)).toBeLessThan(1);
    expect(await page.textContent(".panel")).toContain("Cambodia");
  });

  test("chooses a party on the map: it is chosen in the network and told in the panel, with sources", async () => {
    const opened = await open("?date=2025-05-31");
    const { page } = opened;
    await page.locator(hit("map", "VNM")).click({ force: true });
    expect((await stateOf(page)).state.select).toBe("VNM");
    const panel = page.locator(".panel");
    for (const name of ["Japan–Viet Nam EPA", "AJCEP", "CPTPP", "RCEP"])
      await panel.getByRole("button", { name, exact: true }).first().waitFor();
    const facts = await page
      .locator(".panel [data-fact]")
      .evaluateAll((all) => all.map((e) => e.getAttribute("data-fact")));
    expect(facts).toContain("memberships/cptpp/VNM/in_force");
    await page.locator('.panel [data-fact="memberships/cptpp/VNM/in_force"] .grade-button').click();
    expect(await page.locator(".panel .source-list").first().textContent()).toContain(
      "Department of Foreign Affairs and Trade, Australia",
    );
    await page.keyboard.press("Escape");
    expect((await stateOf(page)).state.select).toBeUndefined();
    expectQuiet(opened);
  });

  test("finds by Japanese, kana reading, code and short name", async () => {
    const { page } = await open();
    for (const [query, id] of [
      ["韓国", "KOR"],
      ["べとなむ", "VNM"],
      ["gbr", "GBR"],
      ["cptpp", "cptpp"],
      ["Turkey", "TUR"],
    ] as const) {
      await page.locator("[data-search]").click();
      await page.getByRole("combobox").fill(query);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBe(id);
    }
  });

  test("a party and an agreement, typed fast, lead to the membership and its sources in a few keys", async () => {
    const { page } = await open();
    // From the moment at which the page is there, with nothing in focus.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    let keys = 0;
    for (const key of ["/", ..."UK CPTPP", "Enter"]) {
      await page.keyboard.press(key === " " ? "Space" : key);
      keys++;
    }
    await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBe("GBR");
    const row = page.locator('.panel [data-fact="memberships/cptpp/GBR/in_force"]');
    await expect
      .poll(() => row.locator(".grade-button").evaluate((e) => e === document.activeElement), WAIT)
      .toBe(true);
    await page.keyboard.press("Enter");
    expect(keys + 1).toBeLessThanOrEqual(12);
    expect(await row.locator(".source-list a").first().getAttribute("href")).toContain("cas.go.jp");
  });

  test("a key of an input method chooses nothing, asks nothing and closes nothing", async () => {
    const { page } = await open();
    await page.locator("[data-search]").click();
    const box = page.getByRole("combobox");
    await box.fill("かんぜい");
    for (const key of ["Enter", "Escape"])
      await box.evaluate((e, k) => {
        const event = new KeyboardEvent("keydown", { key: k, bubbles: true, cancelable: true });
        Object.defineProperty(event, "keyCode", { value: 229 });
        e.dispatchEvent(event);
      }, key);
    expect(await box.inputValue()).toBe("かんぜい");
    expect((await stateOf(page)).state.q).toBeUndefined();
  });

  test("an agreement links its official pages", async () => {
    const { page } = await open("?select=tpp12");
    const links = page.locator(".panel [data-documents] a");
    await links.first().waitFor();
    expect(await links.first().getAttribute("href")).toContain("treaties.mfat.govt.nz");
  });

  test("back and forward walk through choices", async () => {
    const { page } = await open("?select=VNM");
    await page.locator(hit("map", "CHN")).click({ force: true });
    await expect.poll(() => page.url(), WAIT).toContain("select=CHN");
    await page.goBack();
    await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBe("VNM");
    await page.goForward();
    await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toBe("CHN");
  });

  test("a broken address is named and the rest applies", async () => {
    const opened = await open("?date=2018-99-99&select=CHN&theme=dark");
    const notice = await opened.page.getByRole("status").first().textContent();
    expect(notice).toContain("date=2018-99-99");
    expect((await stateOf(opened.page)).state).toMatchObject({ select: "CHN", theme: "dark", date: "2026-07-01" });
    expectQuiet(opened);
  });

  test("layers are switched behind their door and stand in the address", async () => {
    const { page } = await open("?date=2025-05-31");
    expect(await page.locator(".view-network .m-region\\/rcep").count()).toBe(1);
    await openDoor(page, "layers");
    await page.locator('[data-layer="rcep"]').click();
    expect(await page.locator(".view-network .m-region\\/rcep:not([visibility=hidden])").count()).toBe(0);
    await expect.poll(() => page.url(), WAIT).toContain("layers=");
  });
});

describe("the network stays still", () => {
  test("no node moves when time does, and dragging is put back by one key", async () => {
    const { page } = await open("?date=2026-07-01");
    const places = () =>
      page
        .locator(".view-network [role=button][data-party]")
        .evaluateAll((all) =>
          all.map((e) => `${e.getAttribute("data-party")} ${e.getAttribute("cx")} ${e.getAttribute("cy")}`).sort(),
        );
    const before = await places();
    for (const date of ["1997-01-01", "2008-12-01", "2018-12-30", "2022-01-01"]) {
      await page.evaluate((d) => window.musubi.set({ date: d }), date);
      const now = await places();
      expect(now.length).toBeGreaterThan(0);
      // Parties of the last day only have no target on earlier days.
      const known = new Set(before.map((place) => place.split(" ")[0]));
      expect(before).toEqual(expect.arrayContaining(now.filter((place) => known.has(place.split(" ")[0]))));
    }
    await page.evaluate(() => window.musubi.set({ date: "2026-07-01" }));
    const box = await page.locator(hit("network", "IND")).boundingBox();
    if (!box) throw new Error("no node");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await places()).not.toEqual(before);
    expect((await stateOf(page)).state.select).toBeUndefined();
    await page.keyboard.press("0");
    expect(await places()).toEqual(before);
  });
});

describe("the map", () => {
  // The narrow picture is the harder one.
  test.each(
    inLong(
      [[390, 844]],
      [
        [1440, 900],
        [390, 844],
      ],
    ),
  )("every tied party is chosen by a click on its mark at the default zoom, %i × %i", async (width = 0, height = 0) => {
    // Without gliding: the camera goes to what is chosen, and back.
    const { page } = await open("?date=2026-07-01", { width, height, reducedMotion: true });
    const picture = await page.locator(".view-map .picture").boundingBox();
    if (!picture) throw new Error("no map");
    const marks = await page.locator(".view-map circle.m-hit[data-party]:not([visibility=hidden])").evaluateAll((all) =>
      all.map((e) => {
        const box = e.getBoundingClientRect();
        return { id: e.getAttribute("data-party"), x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    const tied = new Set(await page.evaluate(() => window.musubi.get().tied));
    const isInside = (m: { x: number; y: number }): boolean =>
      m.x > picture.x && m.x < picture.x + picture.width && m.y > picture.y + 60 && m.y < picture.y + picture.height;
    const asked = marks.filter((m) => tied.has(m.id ?? "") && isInside(m));
    expect(asked.length).toBeGreaterThan(width > 400 ? 45 : 12);
    const missed: string[] = [];
    // From the smallest gaps on: whoever has a neighbour near is the one that can be missed.
    const near = (m: (typeof asked)[number]): number =>
      Math.min(...asked.filter((o) => o !== m).map((o) => Math.hypot(o.x - m.x, o.y - m.y)));
    const crowded = asked.toSorted((a, b) => near(a) - near(b));
    for (const { id, x, y } of isLong ? crowded : crowded.slice(0, 8)) {
      await page.evaluate(() => window.musubi.set({ select: "" }));
      await page.locator(".panel").waitFor({ state: "detached" });
      // The pictures take the room back in the next frame.
      await settle(page);
      await page.mouse.click(x, y);
      const { select } = (await stateOf(page)).state;
      if (select !== id) missed.push(`${id} → ${select}`);
    }
    expect(missed).toEqual([]);
  });

  test("zooms by buttons and back to the whole", async () => {
    const { page } = await open();
    const width = async () => (await page.locator(".view-map .m-land-focal").first().boundingBox())?.width ?? 0;
    const before = await width();
    await page.getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(width, WAIT).toBeGreaterThan(before * 1.3);
    await page.getByRole("button", { name: "Whole map" }).click();
    await expect.poll(width, WAIT).toBeCloseTo(before, 0);
  });

  test("is walked by arrow keys and chosen by Enter", async () => {
    const { page } = await open("?date=2025-05-31");
    await page.locator('.view-map [role="button"][tabindex="0"]').focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await stateOf(page)).state.select, WAIT).toMatch(/^[A-Z]+$/);
  });
});

describe("languages and themes", () => {
  test("no Latin sentence is left in Japanese", async () => {
    const { page } = await open("?lang=ja&date=2025-05-31");
    expect(await page.getAttribute("html", "lang")).toBe("ja");
    const texts = await page.evaluate(() => {
      const out: string[] = [];
      for (const e of document.querySelectorAll("body *")) {
        for (const a of ["aria-label", "title", "placeholder"])
          if (e.getAttribute(a)) out.push(e.getAttribute(a) as string);
        if (e.closest("script, noscript, style, .source-list")) continue;
        for (const n of e.childNodes) if (n.nodeType === 3 && n.textContent?.trim()) out.push(n.textContent.trim());
      }
      return out;
    });
    const english = texts.filter((t) => /[a-z]{3,}/.test(t.replace(/Natural Earth|English|e-Stat/g, "")));
    expect(english).toEqual([]);
  });
  test("both languages stand together", async () => {
    const { page } = await open("?lang=both");
    const text = await page.textContent("h1");
    expect(text).toContain("Japan’s economic partnerships");
    expect(text).toContain("日本の経済連携");
  });
  test("the theme follows the device and the switch", async () => {
    const { page } = await open("", { width: 1440, height: 900, dark: true });
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await openDoor(page, "settings");
    await page.getByRole("radio", { name: "High contrast" }).check({ force: true });
    expect(await page.getAttribute("html", "data-theme")).toBe("contrast");
  });
});

describe("for everyone", () => {
  test.each([
    ["agreement, contrast", "?date=2025-05-31&select=cptpp&theme=contrast", { width: 1920, height: 1080 }],
    ["portrait, Japanese", "?lang=ja&select=KOR", { width: 1080, height: 1920 }],
    ["200 % zoom", "?date=2022-02-01&select=rcep", { width: 720, height: 450 }],
  ] as const)("axe finds nothing: %s", async (_name, query, view) => {
    const opened = await open(query, view);
    await expectAccessible(opened.page);
    expectQuiet(opened);
  });
  // Words beside the window are found by text-walk.test.ts, which does not know this size.
  test.each(
    inLong(
      [[720, 450]],
      [
        [1920, 1080],
        [1080, 1920],
        [390, 844],
        [720, 450],
      ],
    ),
  )("nothing scrolls sideways at %i × %i", async (width = 0, height = 0) => {
    const { page } = await open("?lang=both&select=VNM", { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
  test("a failing view is named and the others keep running", async () => {
    const { page } = await open("?date=2025-05-31");
    await page.evaluate(() => {
      Object.defineProperty(ResizeObserver.prototype, "observe", {
        value() {
          throw new Error("planted fault");
        },
      });
    });
    await page.setViewportSize({ width: 600, height: 844 });
    await page.getByRole("radio", { name: "Network" }).check();
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByRole("alert").first().textContent()).toContain("planted fault");
    await page.evaluate(() => window.musubi.set({ date: "2022-02-01" }));
    expect(await page.getAttribute(figure("coverage"), "data-value")).toBe("78.6");
  });
  test("details that cannot be loaded are said to be so, in the panel and in the search, and are there once they can", async () => {
    const { page } = await open();
    const details = /atlas-details/;
    const asked: string[] = [];
    page.on("request", (r) => details.test(r.url()) && asked.push(r.url()));
    await page.route(details, (route) => route.abort());
    await page.evaluate(() => window.musubi.set({ select: "VNM" }));
    const panel = page.getByRole("alert").filter({ hasText: "“Details” could not be loaded" });
    await panel.waitFor();
    await page.locator("[data-search]").click();
    const search = page.getByRole("alert").filter({ hasText: "The search could not be loaded" });
    await search.waitFor();
    await page.waitForTimeout(500);
    // Not again and again, as fast as a machine can.
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(await page.getAttribute(figure("agreements"), "data-value")).toBe("20");
    await page.unroute(details);
    await page.waitForTimeout(1_100);
    await panel.getByRole("button", { name: "Try again" }).click();
    await page.locator(".panel [data-fact]").first().waitFor();
    await search.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("combobox").waitFor();
  });
});

describe("embedding", () => {
  test("a page around a frame reads and drives it", async () => {
    const { page } = await open();
    const { origin } = new URL(page.url());
    // Somebody else's page, on a host of its own: the atlas itself frames nothing.
    const host = createServer((_, response) =>
      response.setHeader("Content-Type", "text/html").end("<!doctype html><body></body>"),
    );
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const answer = await page.evaluate(async (origin) => {
      const frame = document.createElement("iframe");
      frame.src = `${origin}/?date=2018-12-30`;
      const heard: Record<string, unknown>[] = [];
      const waitFor = (kind: string) =>
        new Promise<Record<string, unknown>>((resolve) => {
          const look = setInterval(() => {
            const found = heard.find((m) => m.musubi === kind);
            if (found) {
              clearInterval(look);
              resolve(found);
            }
          }, 20);
        });
      addEventListener("message", (e) => heard.push(e.data));
      document.body.append(frame);
      await waitFor("ready");
      frame.contentWindow?.postMessage({ musubi: "set", id: 7, patch: { date: "2022-02-01", select: "nobody" } }, "*");
      return await waitFor("state");
    }, origin);
    host.closeAllConnections();
    host.close();
    expect(answer).toMatchObject({
      musubi: "state",
      id: 7,
      notices: [{ key: "select", value: "nobody" }],
      state: { date: "2022-02-01" },
    });
  });
});

test("two parties beside each other: what binds both, and the way between them, by hand and by keyboard", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  await page.locator('.view-network .m-hit[data-party="IND"]').click();
  await page.locator('.view-network .m-hit[data-party="PER"]').click({ modifiers: ["Shift"] });
  const panel = page.getByRole("complementary");
  await panel.getByText("No agreement binds all of them").waitFor();
  expect(await panel.locator(".ways li").count()).toBe(2);
  await page.locator('.view-network .m-hit[data-party="VNM"]').focus();
  await page.keyboard.press("Shift+Enter");
  await page.locator('.view-network .m-hit[data-party="IND"]').focus();
  await page.keyboard.press("Shift+Enter");
  await panel.getByRole("heading", { name: "In force with all of them: Peru and Viet Nam" }).waitFor();
  await expect.poll(() => panel.locator(".ways li").count()).toBe(1);
  await expectAccessible(page);
  expectQuiet(opened);
});
