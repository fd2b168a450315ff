import { launch } from "./browser.ts";
import { serve } from "./serve.ts";

const serving = await serve({ port: 0 });
const b = await launch();
for (const [name, w, h, q, dark] of [
  ["a", 1280, 720, "?date=2022-02-01", false],
  ["b", 1920, 1080, "?lang=ja", true],
  ["c", 1080, 1920, "?lang=both", false],
  ["d", 390, 844, "?lang=ja", false],
  ["e", 1280, 720, "?lang=both&view=map,matrix", true],
  ["f", 320, 640, "", false],
] as const) {
  const page = await b.newPage({
    viewport: { width: w, height: h },
    colorScheme: dark ? "dark" : "light",
    locale: "en-GB",
  });
  page.on("pageerror", (e) => console.log(name, String(e)));
  await page.goto(serving.origin + "/" + q);
  await page.evaluate(() => (window as any).musubi.ready);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/share-${name}0.png` });
  await page.keyboard.press("s");
  await page
    .locator("[data-share-link]")
    .waitFor({ timeout: 5000 })
    .catch((e) => console.log(name, "no share"));
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/share-${name}1.png` });
  console.log(
    name,
    await page
      .locator("[data-share-link]")
      .inputValue()
      .catch(() => "-"),
    await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)),
  );
  await page.locator(".share-embed summary").click();
  await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/share-${name}2.png` });
  await page.close();
}
await b.close();
await serving.close();
