import { start } from "./zz-lib.mts";
const { open, end } = await start();
for (const [w, h, q, dark] of [[1280, 720, "", false], [1920, 1080, "&lang=ja", true], [390, 844, "", false]] as const) {
  const page = await open("?view=map,story&date=2022-02-01" + (w > 400 ? "&select=rcep" : "") + q, { width: w, height: h, dark });
  await page.locator("[data-story=coverage]").waitFor();
  await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/ed-list-${w}.png` });
  await page.locator("[data-new-story]").click();
  for (const t of ["Imports rose 3.5 %; the share is 78.6 %", "Second", "The 11 parties of the RCEP, 70.1 %"]) {
    await page.locator("[data-add-step]").click();
    await page.getByRole("textbox", { name: /Caption|説明文/ }).first().fill(t);
  }
  await page.locator("[data-story-step='1'] [data-open-step]").click();
  await page.waitForTimeout(300);
  await page.locator("[data-check]").first().click();
  await page.locator("[data-story-step='3'] [data-open-step]").click();
  await page.locator("[data-story-step='3']").getByRole("button", { name: /Remove|取り除く/ }).click();
  await page.locator("[data-story-step='1'] [data-open-step]").click();
  await page.evaluate(() => { document.querySelectorAll(".tool-side, .tool-body").forEach((e) => (e.scrollTop = 0)); });
  await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/ed-edit-${w}.png` });
  await page.locator("[data-story-step='1'] [data-adjust]").click();
  await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/ed-bar-${w}.png` });
}
await end();
