// Questions, asked in the page.
import { expect, test } from "vitest";
import { atlasPages, expectAccessible, expectQuiet, openDoor, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 10_000 };

test("a question is asked from the search, answered with facts, lit, and stands in the address; Escape leaves it", async () => {
  const opened = await open("?date=2025-05-31");
  const { page } = opened;
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("CPTPP and RCEP and not bilateral");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary");
  await panel.getByText("on 31 May 2025: 1 (besides Japan").waitFor();
  expect(await panel.locator("[data-answer]").getAttribute("data-answer")).toBe("1");
  expect(await panel.locator("[data-answer]").textContent()).toContain("New Zealand");
  expect((await stateOf(page)).state.q).toBe("CPTPP and RCEP and not bilateral");
  await expectAccessible(page);
  // The answer follows the day.
  await page.evaluate(() => void window.musubi.set({ date: "2021-12-31" }));
  await panel.getByText("on 31 December 2021: 0 (besides Japan").waitFor();
  await page.evaluate(() => void window.musubi.set({ date: "2025-05-31", q: "CPTPP and RCEP" }));
  await panel.getByText("on 31 May 2025: 6 (besides Japan").waitFor();
  await panel.getByRole("button", { name: "Show them on the map" }).click();
  expect((await stateOf(page)).state.select?.split(",")).toHaveLength(6);
  // One of them leads to its own panel, and back to the question.
  await panel
    .getByRole("button", { name: "Peru" })
    .or(panel.getByRole("button", { name: "Viet Nam", exact: true }))
    .first()
    .click();
  await panel.getByRole("heading", { name: "Ties with Japan" }).waitFor();
  await panel.getByRole("button", { name: "Back to the question" }).click();
  await panel.getByText("on 31 May 2025: 6 (besides Japan").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await stateOf(page)).state.q, WAIT).toBeUndefined();
  expect(await panel.count()).toBe(0);
  expectQuiet(opened);
});

test("a fault is a sentence, what was typed stays, and a corrected line is answered; bodies are known words", async () => {
  const opened = await open("?q=APEC+and+RCEPP&lang=ja");
  const { page } = opened;
  const panel = page.getByRole("complementary");
  await panel.getByRole("alert").waitFor();
  expect(await panel.getByRole("alert").textContent()).toContain("10文字目の「RCEPP」");
  const line = panel.getByRole("textbox");
  expect(await line.inputValue()).toBe("APEC and RCEPP");
  await line.fill("APECかつRCEPかつ二国間でない");
  await line.press("Enter");
  await panel.getByText("次の条件を満たす国・地域は").waitFor();
  expect(await panel.locator("[data-answer]").getAttribute("data-answer")).toBe("3");
  await expectAccessible(page);
  expectQuiet(opened);
});

/** Something that comes when it is delivered. */
function hold(): { come: Promise<void>; deliver(): void } {
  let deliver = (): void => {};
  const come = new Promise<void>((done) => {
    deliver = done;
  });
  return { come, deliver };
}

test("what is typed while the search is loaded part by part stands in it, with a space at its end", async () => {
  const opened = await open("");
  const { page } = opened;
  const asked = new Set<string>();
  const held = new Map<string, { come: Promise<void>; deliver(): void }>();
  for (const part of ["SearchBox", "atlas-details"]) {
    held.set(part, hold());
    await page.route(new RegExp(`/assets/[^/]*${part}[^/]*\\.js`), async (route) => {
      asked.add(part);
      await held.get(part)?.come;
      await route.continue();
    });
  }
  await page.reload();
  await page.evaluate(() => window.musubi.ready);
  await page.keyboard.press("/");
  const field = page.locator(".search-box input");
  await page.keyboard.type("CPTPP ");
  await expect.poll(() => asked.has("SearchBox")).toBe(true);
  held.get("SearchBox")?.deliver();
  await expect.poll(() => asked.has("atlas-details")).toBe(true);
  await page.keyboard.type("and ");
  expect(await field.inputValue()).toBe("CPTPP and ");
  held.get("atlas-details")?.deliver();
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type("RCEP");
  expect(await field.inputValue()).toBe("CPTPP and RCEP");
  expectQuiet(opened);
});

test("who does not know what can be asked begins with an example, a question that cannot be read is put right, and a figure is asked when it passed a value", async () => {
  const opened = await open("?lang=en");
  const { page } = opened;
  await page.locator("[data-search]").click();
  await page.locator("[data-ask-examples]").click();
  await expect.poll(() => page.locator("[data-example]").count()).toBe(6);
  await page.locator("[data-example]").first().click();
  await page.locator("[data-answer]").waitFor();
  expect(Number(await page.locator("[data-answer]").getAttribute("data-answer"))).toBeGreaterThan(0);
  const line = page.locator(".query-line input");
  await line.fill("cmaa and no epa");
  await line.press("Enter");
  await page.locator("[data-meant]").click();
  await page.locator("[data-answer]").waitFor();
  expect(await line.inputValue()).toBe("cmaa and not epa");
  await line.fill("when did coverage pass 50%?");
  await line.press("Enter");
  await page.locator('[data-crossings="1"]').waitFor();
  await page.getByRole("button", { name: "1 January 2020" }).first().click();
  await expect.poll(() => page.evaluate(() => window.musubi.get().state.date)).toBe("2020-01-01");
  await expectAccessible(page);
  expectQuiet(opened);
});

test("what was known on a day is set by hand, and everything again", async () => {
  const opened = await open("?lang=en&date=2025-05-31");
  const { page } = opened;
  await openDoor(page, "settings");
  const field = page.locator("[data-known]");
  await field.fill("30 June 2010");
  await field.press("Enter");
  await expect.poll(() => page.evaluate(() => window.musubi.get().state.known)).toBe("2010-06-30");
  expect((await page.evaluate(() => window.musubi.get())).figures.agreements.inForce).toBeLessThan(15);
  await page.locator(".known-day .text-button").click();
  await expect.poll(() => page.evaluate(() => window.musubi.get().state.known)).toBeUndefined();
  expectQuiet(opened);
});
