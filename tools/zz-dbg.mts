import { writeFileSync } from "node:fs";
import { firefox } from "../test/engines/firefox.ts";
import { handAt } from "../test/engines/hand.ts";
import { serve } from "../tools/serve.ts";
const d = await firefox("/usr/bin/firefox-esr"); const s = await serve({port:0}); const hand = handAt(d, () => s.origin);
const css = (text: string) => d.eval((t) => { const sh = new CSSStyleSheet(); sh.replaceSync(t); document.adoptedStyleSheets = [sh]; }, text);
await d.renew(); await hand.open("?date=2022-02-01&lang=en");
await hand.focus('.view-map [role=button][tabindex="0"]'); await d.press("ArrowLeft");
let i = 0;
for (const t of ["", ".m-hit:focus-visible{fill:transparent!important}", ".m-hit:focus-visible{stroke:transparent!important;stroke-width:1px}", ".m-hit:focus-visible{stroke:var(--focus)!important;stroke-width:4px;outline:0}"]) {
  await css(t); await d.eval(() => new Promise((n) => requestAnimationFrame(() => requestAnimationFrame(n))));
  writeFileSync(`/tmp/ff-focus-${i++}.png`, await d.screenshot());
}
for (const q of ["?view=map,overlaps&date=2025-05-31", "?lang=ja&date=2022-02-01&select=VNM", "?lang=ja&view=network&theme=dark&date=2025-05-31", "?lang=ja&mode=present&tour=coverage&step=3", "?mode=kiosk&css_mm=0.634&bottom_mm=650&languages=ja,en,zh-Hans,ko,ja-easy"]) {
  await d.renew(q.includes("kiosk") ? {width:1920,height:1080} : {});
  await hand.open(q);
  await new Promise(r => setTimeout(r, 2500));
  writeFileSync(`/tmp/ff-${i++}.png`, await d.screenshot());
}
await d.close(); await s.close();
