import { launch, PAGE_PRELUDE } from "./browser.ts";
import { serve } from "./serve.ts";

// args: hall lang theme out steps...
const H: Record<string, [number, number, number, number, number]> = {
  l: [1920, 1080, 0.369, 650, 1],
  p: [1080, 1920, 0.634, 600, 1],
  L: [3840, 2160, 0.3, 500, 1],
  P: [2160, 3840, 0.317, 600, 1],
};
const [halls, lang, theme, out, ...rest] = process.argv.slice(2);
const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
for (const h of halls!) {
  const [width, height, mm, bottom] = H[h]!;
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(PAGE_PRELUDE);
  page.on("console", (m) => m.type() === "error" && console.log(m.text()));
  page.on("pageerror", (e) => console.log(String(e)));
  await page.goto(
    `${server.origin}/?mode=kiosk&css_mm=${mm}&bottom_mm=${bottom}&view_mm=600&base=https%3A%2F%2Fmusubi.example.jp%2F&staff_pin=2580&lang=${lang}&theme=${theme}`,
  );
  await page.locator('[data-kiosk-screen="attract"]').waitFor();
  const n = 0;
  const shot = async (name: string) => {
    await page.waitForTimeout(900);
    await page.screenshot({ path: `${out}-${h}-${lang}-${theme}-${name}.png` });
  };
  for (const step of rest) {
    if (/^w\d+$/.test(step)) await page.waitForTimeout(Number(step.slice(1)));
    else if (step.startsWith("@")) await shot(step.slice(1));
    else if (step.startsWith("css:")) await page.locator(step.slice(4)).first().tap();
    else if (step.startsWith("xy:")) {
      const [x, y] = step.slice(3).split(",").map(Number);
      await page.touchscreen.tap(x!, y!);
    } else
      await page
        .locator(`[data-do="${step}"]`)
        .first()
        .tap({ timeout: 5000 })
        .catch((e) => console.log(step, String(e).split("\n")[0]));
  }
  await context.close();
}
await browser.close();
await server.close();
