// CPU of all browser processes over 60 s, by /proc; frames of the loop.
import { readdirSync, readFileSync } from "node:fs";
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
await page.addInitScript(
  `window.draws = []; const cr = CanvasRenderingContext2D.prototype.clearRect; CanvasRenderingContext2D.prototype.clearRect = function (...a) { window.draws.push(performance.now()); return cr.apply(this, a); };`,
);
const t0 = Date.now();
await page.goto(`${server.origin}/?mode=kiosk&css_mm=0.369&bottom_mm=650`);
await page.locator(".attract-headline").waitFor();
console.log("start to attract ms", Date.now() - t0);
const cdp = await browser.newBrowserCDPSession();
const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
const ticks = () =>
  Object.fromEntries(
    processInfo.map(({ id, type }) => {
      const f = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]!.split(" ");
      return [type + id, Number(f[11]) + Number(f[12])];
    }),
  );
await page.waitForTimeout(2000);
const seconds = Number(process.argv[2] ?? 60);
const a = ticks();
await page.evaluate(() => {
  (window as any).draws.length = 0;
});
await page.waitForTimeout(seconds * 1000);
const b = ticks();
const d: number[] = await page.evaluate(() => (window as any).draws);
let sum = 0;
for (const k of Object.keys(a)) {
  const c = (b[k]! - a[k]!) / seconds;
  sum += c;
  console.log(k, c.toFixed(1) + " % of a core");
}
console.log("sum", sum.toFixed(1));
const gaps = d
  .slice(1)
  .map((t, i) => t - d[i]!)
  .filter((g) => g < 1000)
  .sort((x, y) => x - y);
console.log(
  "frames",
  d.length,
  "median gap",
  gaps[gaps.length >> 1]?.toFixed(1),
  "p95",
  gaps[Math.floor(gaps.length * 0.95)]?.toFixed(1),
  "max",
  gaps.at(-1)?.toFixed(1),
);
await browser.close();
await server.close();
