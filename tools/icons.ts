// Renders public/icon.svg to the PNG sizes that devices need, in the browser: npx tsx tools/icons.ts
import { readFileSync, writeFileSync } from "node:fs";
import { TOKENS } from "../src/scene/style/tokens.ts";
import { launch } from "./browser.ts";

/** `bleed`: background to the edge and drawing in the inner 80 %, for devices that crop icons. */
const ICONS = [
  { file: "icon-192.png", size: 192, bleed: false },
  { file: "icon-512.png", size: 512, bleed: false },
  { file: "icon-maskable-512.png", size: 512, bleed: true },
  { file: "apple-touch-icon.png", size: 180, bleed: true },
] as const;

const svg = readFileSync("public/icon.svg", "utf8");
const browser = await launch();
for (const { file, size, bleed } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = bleed ? svg.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"') : svg;
  const paper = bleed ? TOKENS.light.paper : "transparent";
  await page.setContent(`<style>body{margin:0;background:${paper}}svg{display:block;width:100vw}</style>${drawing}`);
  writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
