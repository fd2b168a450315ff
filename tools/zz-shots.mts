import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { packZip } from "../src/data/archive/zip.ts";
import { templateFiles } from "../src/views/data/template.ts";
import { readPackageFolder } from "./read-package.ts";
import { serve } from "./serve.ts";

mkdirSync("/tmp/open-shots", { recursive: true });
writeFileSync("/tmp/open-template.zip", packZip(templateFiles()));
writeFileSync("/tmp/open-japan.zip", packZip(readPackageFolder("data")));
const broken = readPackageFolder("data");
broken.set(
  "memberships.csv",
  new TextEncoder().encode(
    new TextDecoder()
      .decode(broken.get("memberships.csv"))
      .replaceAll("2018-12-30", "30/12/2018")
      .replace("MYS", "MYZ"),
  ),
);
writeFileSync("/tmp/open-broken.zip", packZip(broken));
const { origin, close } = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const only = process.argv[2];
for (const [w, h, lang, dark] of [
  [1280, 720, "en", false],
  [1920, 1080, "ja", false],
  [1080, 1920, "ja", true],
  [390, 844, "en", true],
  [390, 844, "ja", false],
] as const) {
  if (only && only !== `${w}${lang}`) continue;
  const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: dark ? "dark" : "light" });
  page.on("console", (m) => m.type() === "error" && console.log("ERR", m.text()));
  page.on("pageerror", (e) => console.log("PAGEERR", e));
  const shot = (n: string) => page.screenshot({ path: `/tmp/open-shots/${n}-${w}-${lang}.png` });
  await page.goto(`${origin}/?view=data&lang=${lang}`);
  await page.evaluate(() => window.musubi.ready);
  await page.waitForTimeout(500);
  await shot("view");
  await page.setInputFiles('[data-choose="file"]', "/tmp/open-broken.zip");
  await page.waitForSelector('[data-opening="faults"]');
  await page.waitForTimeout(300);
  await shot("faults");
  const t = Date.now();
  await page.setInputFiles('[data-choose="file"]', "/tmp/open-template.zip");
  await page.waitForSelector("[data-own]", { timeout: 60000 });
  console.log("template ms", Date.now() - t);
  await page.waitForTimeout(1500);
  await shot("template");
  await page.click("[data-own-door]");
  await page.waitForTimeout(800);
  await shot("opened");
  const t2 = Date.now();
  await page.setInputFiles('[data-choose="file"]', "/tmp/open-japan.zip");
  await page.waitForFunction(
    () => document.querySelector("[data-own]")?.getAttribute("data-own") === "musubi-japan",
    undefined,
    { timeout: 60000 },
  );
  console.log("japan ms", Date.now() - t2);
  await page.waitForTimeout(1500);
  await shot("japan");
  await page.close();
}
await browser.close();
await close();
