import { launch } from "./browser.ts"; import { serve } from "./serve.ts"; import { act } from "./fuzz/events.ts"; import { randomFrom } from "./fuzz/random.ts";
const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1440, height: 900 }, acceptDownloads: false });
await context.addInitScript(() => { window.print = () => {}; });
const page = await context.newPage(); context.on("page", (o) => { if (o !== page) void o.close().catch(() => {}); });
let bad = false; page.on("console", (m) => { if (m.type() === "error" && /NaN/.test(m.text())) bad = true; });
page.on("dialog", (d) => void d.dismiss().catch(() => {}));
await page.goto(server.origin + "/"); await page.evaluate(() => window.musubi.ready);
const random = randomFrom(1); const trail: string[] = [];
for (let n = 0; n < 700 && !bad; n++) {
  trail.push(await act(page, random));
  if (n % 60 === 59) { trail.push("RELOAD"); await page.reload(); await page.evaluate(() => window.musubi.ready); }
}
console.log(trail.slice(-30).join("\n"));
console.log(page.viewportSize(), JSON.stringify(await page.evaluate(() => window.musubi.get())), page.url());
console.log(await page.evaluate(() => [...document.querySelectorAll("svg")].map((s) => { const b = s.getBoundingClientRect(); const nan = [...s.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => a.value.includes("NaN"))); return `${s.getAttribute("class")} ${s.parentElement?.className} ${Math.round(b.width)}x${Math.round(b.height)} viewBox ${s.getAttribute("viewBox")} nan ${nan.length} ${nan.slice(0, 2).map((e) => e.outerHTML.slice(0, 200))}`; }).filter((t) => !/nan 0/.test(t) || /map|network/.test(t)).join("\n")));
await page.screenshot({ path: "/tmp/mine/nan.png" });
await browser.close(); await server.close();
