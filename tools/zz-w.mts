import { start } from "./zz-lib.mts";
const { open, end } = await start();
const page = await open("?view=map,story&date=2022-02-01", { width: 860, height: 700 });
await page.locator("[data-story=coverage]").waitFor();
await page.locator("[data-new-story]").click(); await page.locator("[data-add-step]").click();await page.locator("[data-add-step]").click();
await page.waitForTimeout(1900);
console.log(await page.evaluate(() => [".view-tool", ".tool-split", ".tool-side", ".tool-main", ".story-stage", ".export-preview"].map((s) => { const r = document.querySelector(s)!.getBoundingClientRect(); return `${s} ${r.left} ${r.width} ${r.height}`; })));
await end();
