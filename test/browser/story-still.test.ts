// While a story is told, only what is told changes: the pictures keep their size, and nothing unseen is rendered.
import { expect, test } from "vitest";
import { inLong } from "../long.ts";
import { atlasPages, expectQuiet, frames } from "./atlas-page.ts";

const open = atlasPages();

test.each(
  inLong(
    [["both", 1280, 720]],
    [
      ["en", 1920, 1080],
      ["both", 1280, 720],
    ],
  ) as [string, number, number][],
)(
  "the pictures have one size through all steps, and no panel is behind them (%s, %i × %i)",
  async (lang, width, height) => {
    const opened = await open(`?mode=present&tour=coverage&lang=${lang}`, { width, height });
    const { page } = opened;
    await page.locator(".present-sources").waitFor();
    const count = Number(await page.locator(".present-progress progress").getAttribute("max"));
    const seen = [];
    for (let n = 1; n <= count; n++) {
      await page.locator(`[data-step="${n}"]`).waitFor();
      await frames(page, 2);
      seen.push(
        await page.evaluate(() => {
          const sizes = [...document.querySelectorAll(".picture")].map((e) =>
            [e.clientWidth, e.clientHeight].join(" × "),
          );
          const caption = document.querySelector(".present-caption [aria-live]");
          const room = document.querySelector(".present-caption");
          return {
            views: document.querySelector(".stage")?.className ?? "",
            sizes: sizes.join(", "),
            panels: document.querySelectorAll(".panel").length,
            said: caption?.textContent ?? "",
            isWhole: (caption?.getBoundingClientRect().bottom ?? 1) <= (room?.getBoundingClientRect().bottom ?? 0),
          };
        }),
      );
      await page.keyboard.press("PageDown");
    }
    expect(new Set(seen.map((s) => s.said)).size).toBe(count);
    // A step that opens a view beside the pictures makes them smaller, as it should.
    const looks = [...new Set(seen.map((s) => `${s.views}: ${s.sizes}`))];
    expect(looks).toHaveLength(new Set(seen.map((s) => s.views)).size);
    expect(seen.filter((s) => s.panels > 0 || !s.isWhole)).toEqual([]);
    expectQuiet(opened);
  },
);
