import { start } from "./zz-lib.mts";
const { open, end } = await start();
const page = await open("?view=map");
const seen = async (w: string) => { await page.waitForTimeout(700); console.log(w, await page.evaluate(() => {
  const picture = document.querySelector(".view-map .picture")!;
  const land = picture.querySelector("[data-camera]") as SVGGElement;
  const box = picture.getBoundingClientRect();
  return land.getAttribute("transform") + " " + box.width + "x" + box.height + " " + location.search;
})); };
await page.locator(".view-map .pill button").first().waitFor();
await seen("start");
await page.evaluate(() => document.querySelector<HTMLElement>(".view-map .whole")?.click());
for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Zoom in", exact: true }).evaluate((b) => (b as any).click());
await seen("zoomed");
await page.evaluate(() => void (window as any).musubi.set({ select: "NZL" }));
await seen("NZL");
await page.evaluate(() => void (window as any).musubi.set({ select: "" }));
await seen("back");
await end();
