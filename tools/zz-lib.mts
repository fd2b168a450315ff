import { launchForTests, PAGE_PRELUDE } from "./browser.ts";
import { serve } from "./serve.ts";
export async function start() {
  const [b, s] = [await launchForTests(), await serve({ port: 0 })];
  const open = async (query: string, o: any = {}) => {
    const page = await b.newPage({ serviceWorkers: "block", viewport: { width: o.width ?? 1440, height: o.height ?? 900 }, reducedMotion: "reduce", colorScheme: o.dark ? "dark" : "light", locale: o.locale ?? "en-GB", acceptDownloads: true });
    page.on("console", (m) => m.type() === "error" && console.log("CONSOLE", m.text()));
    page.on("pageerror", (e) => console.log("ERR", String(e)));
    await page.addInitScript(PAGE_PRELUDE);
    await page.goto(s.origin + "/" + query);
    return page;
  };
  return { b, s, open, end: async () => { await b.close(); process.exit(0); } };
}
