import { start } from "./zz-lib.mts";
const { open, end } = await start();
for (const [w, h, q, dark] of [[1280, 720, "", false], [390, 844, "&lang=ja", true]] as const) {
  const page = await open("?view=map,story&date=2022-02-01" + q, { width: w, height: h, dark });
  await page.locator("[data-new-story]").click();
  for (const t of ["Imports rose 3.5 %; the share is 78.6 %", "Second", "Third"]) {
    await page.locator("[data-add-step]").click();
    await page.getByRole("textbox", { name: /Caption|説明文/ }).first().fill(t);
  }
  await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/ed-${w}.png` });
}
await end();
