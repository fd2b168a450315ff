import { launch, PAGE_PRELUDE } from "./browser.ts";
import { serve } from "./serve.ts";

const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
const context = await browser.newContext({
  viewport: { width: 1920, height: 1080 },
  hasTouch: true,
  serviceWorkers: "block",
});
const page = await context.newPage();
await page.addInitScript(PAGE_PRELUDE);
page.on("console", (m) => console.log(m.text()));
page.on("pageerror", (e) => console.log(String(e), e.stack));
page.on("requestfailed", (r) => console.log("fail", r.url()));
await page.goto(`${server.origin}/?mode=kiosk&css_mm=0.369&bottom_mm=650`);
await page.waitForTimeout(7000);
console.log(
  await page.evaluate(() => {
    const c = document.querySelector(".kiosk-globe canvas") as HTMLCanvasElement;
    const b = c?.getBoundingClientRect();
    return JSON.stringify({ w: c?.width, h: c?.height, b, v: c?.dataset.view });
  }),
);
await browser.close();
await server.close();
