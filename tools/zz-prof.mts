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
await page.goto(`${server.origin}/?mode=kiosk&css_mm=0.369&bottom_mm=650`);
await page.locator(".attract-headline").waitFor();
const cdp = await context.newCDPSession(page);
await cdp.send("Profiler.enable");
await cdp.send("Profiler.start");
await page.waitForTimeout(16000);
const { profile } = await cdp.send("Profiler.stop");
const self = new Map<string, number>();
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const dt = profile.timeDeltas!;
profile.samples!.forEach((id, i) => {
  const n = byId.get(id)!.callFrame;
  const k = `${n.functionName} ${n.url.split("/").pop()}:${n.lineNumber}:${n.columnNumber}`;
  self.set(k, (self.get(k) ?? 0) + dt[i]! / 1000);
});
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 22)) console.log(v.toFixed(0).padStart(6), k);
await browser.close();
await server.close();
