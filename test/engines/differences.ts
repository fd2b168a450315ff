// Steps of the journey: where engines were seen to differ (docs/browsers.md), each by its kind.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { bundle } from "../../tools/offline/bundle.ts";
import { atlas, small, VICTIM, victimText } from "../browser/releases.ts";
import { shakyHost } from "../browser/shaky-host.ts";
import { until } from "./driver.ts";
import type { Step } from "./journey.ts";
import { countOf, pageSizes, pixelsOf } from "./paper.ts";

export const DIFFERENCES: readonly Step[] = [
  {
    name: "EN1: a release that broke on its way is refused, and taken once it is whole",
    isShort: ["webkit"],
    async go({ driver }) {
      await driver.renew();
      const pageSide = await bundle("src/shell/offline/offline.ts", "musubiOffline");
      const host = await shakyHost(() => {});
      const release = (): Promise<string> => driver.eval(() => document.documentElement.dataset.release ?? "");
      const look = (): Promise<boolean> =>
        driver.eval(async () => {
          await window.offline.check();
          return window.offline.isWaiting();
        });
      try {
        await host.publish(small({ release: "1", pageSide }));
        await driver.open(`${host.origin}/`);
        await until("the worker", () => driver.eval(() => navigator.serviceWorker.controller?.state === "activated"));
        await host.publish(small({ release: "2", pageSide }));
        const victim = join(host.folder, VICTIM);
        const faults: [string, () => void][] = [
          ["one byte", () => writeFileSync(victim, `3${victimText("2").slice(1)}`)],
          [
            "cut",
            () => {
              writeFileSync(victim, victimText("2"));
              host.fate = (path) => (path === `/${VICTIM}` ? "cut" : undefined);
            },
          ],
          [
            "gone",
            () => {
              host.fate = (path) => (path === `/${VICTIM}` ? "dead" : undefined);
            },
          ],
        ];
        for (const [fault, plant] of faults) {
          plant();
          host.asked = [];
          expect(await look(), fault).toBe(false);
          expect(host.asked, fault).toContain(`/${VICTIM}`);
          expect(await release(), fault).toBe("1");
        }
        host.fate = () => undefined;
        // WebKit needs a second look: the cache of the release that broke keeps nothing, and goes with the first.
        await until("a whole release", look);
        await driver.eval(() => void window.offline.switchOver()).catch(() => {});
        await until("release 2", async () => (await release()) === "2");
      } finally {
        await driver.renew();
        await host.close();
      }
    },
  },
  {
    name: "EN5: a part that did not come is asked for again, and comes",
    async go(hand) {
      await hand.driver.renew();
      const host = await shakyHost(atlas);
      try {
        await hand.open("?date=2022-02-01&lang=en", `${host.origin}/`);
        for (const fate of ["dead", "cut"] as const) {
          host.fate = (path) => (path.endsWith(".js") && path !== "/sw.js" ? fate : undefined);
          await hand.driver.eval(
            (view) => window.musubi.set({ view }),
            fate === "dead" ? "map,matrix" : "map,lifelines",
          );
          await hand.sees("button", "Try again");
          host.fate = () => undefined;
          await hand.click("button", "Try again");
          await hand.sees(fate === "dead" ? ".tool-matrix table" : ".tool-lifelines .life-row");
        }
      } finally {
        await hand.driver.renew();
        await host.close();
      }
    },
  },
  {
    name: "EN7: what has the focus on the map and in the network has a ring that can be seen",
    not: { webkit: "its window never has the focus on a screen without a window manager" },
    async go(hand) {
      const { driver } = hand;
      await hand.open("?date=2022-02-01&lang=en");
      const colour = await driver.eval(() => {
        const probe = document.createElement("i");
        probe.style.color = "var(--focus)";
        document.body.append(probe);
        const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
        probe.remove();
        return [r, g, b];
      });
      for (const view of ["map", "network"]) {
        // By keys, from the one of them that Tab comes to.
        const first = `.view-${view} [role=button][tabindex="0"]`;
        await hand.focus(first);
        await driver.press("ArrowLeft");
        const place = await until(`a focus in the ${view}`, () => hand.place(`.view-${view} :focus-visible`));
        await hand.frames();
        const radius = Math.max(place.width, place.height) / 2 + 12;
        expect(countOf(pixelsOf(await driver.screenshot()), colour, place, radius), view).toBeGreaterThan(60);
      }
    },
  },
  {
    name: "EN14: hatched land and its key are painted from the first frame on",
    isShort: true,
    async go(hand) {
      await hand.open("?date=2022-02-01&lang=en&theme=light");
      const place = await hand.still('.view-map circle.m-hit[data-party="BRA"]');
      const ground = await hand.driver.eval(() => {
        const tile = document.querySelector("#pattern-hatch rect");
        return (getComputedStyle(tile as Element).fill.match(/\d+/g) ?? []).map(Number);
      });
      expect(ground).toHaveLength(3);
      // Brazil is large: around its mark is nothing but its land.
      expect(countOf(pixelsOf(await hand.driver.screenshot()), ground, place, 20)).toBeGreaterThan(200);
    },
  },
  {
    name: "EN8: headings of the overlaps stand over their columns",
    async go(hand) {
      await hand.at("?view=map,overlaps&date=2025-05-31");
      await hand.sees(".overlap-row");
      const aside = await hand.driver.eval(() => {
        const middle = (e: Element): number => {
          const { x, width } = e.getBoundingClientRect();
          return x + width / 2;
        };
        const row = document.querySelector(".overlap-row");
        const dots = [...(row?.querySelectorAll(".overlap-dot i") ?? [])];
        const heads = [...document.querySelectorAll(".overlap-table thead .overlap-set > span")];
        return dots.map((dot, i) => Math.abs(middle(dot) - middle(heads[i] as Element)));
      });
      expect(aside.length).toBeGreaterThan(3);
      for (const px of aside) expect(px).toBeLessThan(2);
    },
  },
  {
    name: "EN9: no label of the frame ends a line within a Japanese word",
    async go(hand) {
      await hand.driver.renew({ width: 500, height: 844 });
      await hand.open("?date=2022-02-01&lang=ja&select=VNM");
      await hand.sees(".panel [data-fact]");
      // Where a line ends, by asking each letter where it stands.
      const broken = await hand.driver.eval(() => {
        const out: string[] = [];
        for (const e of document.querySelectorAll<HTMLElement>("h1, h2, h3, button, label, dt, th, legend")) {
          if (!e.checkVisibility({ visibilityProperty: true })) continue;
          const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.textContent ?? "";
            const range = document.createRange();
            let last: DOMRect | undefined;
            for (let i = 0; i < text.length; i++) {
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const [box] = range.getClientRects();
              if (!box || box.width === 0) continue;
              const pair = text.slice(i - 1, i + 1);
              if (last && box.top > last.bottom - 2 && /^(協定|署名|発効|連携|経済|関税|相互|支援|交渉)$/.test(pair))
                out.push(`${text} at ${pair}`);
              last = box;
            }
          }
        }
        return out;
      });
      await hand.driver.renew();
      expect(broken).toEqual([]);
    },
  },
  {
    name: "EN11: all pages of a story on paper lie",
    not: { webkit: "MiniBrowser prints to a dialog of the desktop" },
    async go(hand) {
      await hand.driver.renew();
      await hand.open("?view=map,export&date=2022-02-01&lang=en");
      await hand.sees(".export-preview[data-drawn]");
      await hand.choose("[data-export=what]", "customs");

      await hand.choose("[data-export=format]", "pdf");
      const sizes = pageSizes((await hand.driver.printed?.(() => hand.click("[data-export-make]"))) ?? Buffer.alloc(0));
      expect(sizes.length).toBeGreaterThan(3);
      for (const size of sizes) expect(size).toMatch(/^842 × 59[56]$/);
      await hand.driver.renew();
    },
  },
];
