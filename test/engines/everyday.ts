// Steps of the journey: what people do on any day.
import { expect } from "vitest";
import { TOOLS } from "../../src/store/view-ids.ts";
import { until } from "./driver.ts";
import type { Hand } from "./hand.ts";
import { type Step, SWIFT } from "./journey.ts";

const SLIDER = ".slider";
const party = (view: string, id: string): string => `.view-${view} circle.m-hit[data-party="${id}"]`;
const marks = (view: string): string => `.view-${view} circle.m-node-bilateral:not([visibility=hidden])`;
const at = async (hand: Hand): Promise<string> => (await hand.state()).date ?? "";

export const EVERYDAY: readonly Step[] = [
  {
    name: "loads to both pictures, with its own fonts, and no word of a fault",
    isShort: true,
    async go(hand) {
      await hand.driver.renew();
      await hand.open("?date=2022-02-01");
      for (const view of ["map", "network"]) expect(await hand.count(marks(view))).toBeGreaterThan(15);
      expect(await hand.attribute("[data-figure=coverage]", "data-value")).toBe("78.6");
      expect(await hand.driver.eval(() => document.fonts.check('16px "Musubi Sans"', "Japan"))).toBe(true);
      expect(await hand.count("#not-started, [role=alert]")).toBe(0);
    },
  },
  {
    name: "goes through time by keys and by dragging, and selects no words on the way",
    isShort: true,
    async go(hand) {
      await hand.at("?date=2018-12-30");
      await hand.focus(SLIDER);
      await hand.driver.press("ArrowRight");
      await hand.says({ date: "2018-12-31" });
      await hand.driver.press("PageDown");
      await hand.says({ date: "2017-12-31" });
      await hand.driver.press("Home");
      await hand.says({ date: "1997-01-01" });
      await hand.driver.press("End");
      await hand.says({ date: "2026-07-01" });
      const { x, y, width } = await hand.still(SLIDER);
      // Far off the slider, over words: the press is the slider's until the button is up.
      await hand.driver.drag({ x: x + 0.4 * width, y }, { x: x + 0.2 * width, y: y - 40 }, { x, y: y - 300 });
      await until("a day in the middle", async () => /^20(0[89]|1[0-6])/.test(await at(hand)));
      expect(await hand.driver.eval(() => String(getSelection()))).toBe("");
    },
  },
  {
    name: "plays, and pauses where it is",
    isShort: SWIFT,
    async go(hand) {
      await hand.at("?date=2012-01-01");
      await hand.click(".play");
      await until("another day", async () => (await at(hand)) > "2012-02");
      await hand.click(".play");
      const day = await hand.driver.eval(async () => {
        const { date } = window.musubi.get().state;
        for (let i = 0; i < 12; i++) await new Promise((next) => requestAnimationFrame(next));
        return [date, window.musubi.get().state.date];
      });
      expect(day[0]).toBe(day[1]);
    },
  },
  {
    name: "takes a typed day by “Go” and by Enter, and keeps one that is none",
    isShort: true,
    async go(hand) {
      await hand.at("?date=2012-01-01");
      await hand.click("[data-door=down]");
      await hand.click(".date-entry input");
      await hand.driver.type("2018-12-30");
      await hand.click(".date-entry button");
      await hand.says({ date: "2018-12-30" });
      expect(await hand.driver.eval(() => document.querySelector<HTMLInputElement>(".date-entry input")?.value)).toBe(
        "",
      );
      await hand.driver.type("2013");
      await hand.driver.press("Enter");
      await hand.says({ date: "2013-01-01" });
      await hand.driver.type("2018-02-31");
      await hand.driver.press("Enter");
      await hand.sees(".date-entry [role=alert]", "2018-02-31");
      await hand.says({ date: "2013-01-01" });
    },
  },
  {
    name: "finds what was typed before the search had come",
    isShort: SWIFT,
    async go(hand) {
      await hand.open();
      await hand.driver.press("/", ..."UK CPTPP", "Enter");
      await hand.says({ select: "GBR" });
      await until("the focus on the fact", () =>
        hand.driver.eval(
          () =>
            document.activeElement?.closest("[data-fact]")?.getAttribute("data-fact") ===
            "memberships/cptpp/GBR/in_force",
        ),
      );
      for (const [words, id] of [
        ["韓国", "KOR"],
        ["cptpp", "cptpp"],
      ] as const) {
        await hand.click("[data-search]");
        await hand.driver.type(words);
        await hand.sees(".search-hit.on");
        await hand.driver.press("Enter");
        await hand.says({ select: id });
      }
    },
  },
  {
    name: "chooses on the map and in the network, tells it in the panel, and goes back and forward",
    isShort: SWIFT,
    async go(hand) {
      await hand.at("?date=2025-05-31");
      await hand.click(party("network", "VNM"));
      await hand.says({ select: "VNM" });
      await hand.sees('.panel [data-fact="memberships/cptpp/VNM/in_force"]');
      // What was chosen first has the whole room; the map stands in a corner of it now.
      await hand.click(".inset-door");
      await hand.click(party("map", "CHN"));
      await hand.says({ select: "CHN" });
      await hand.driver.back();
      await hand.says({ select: "VNM" });
      await hand.driver.forward();
      await hand.says({ select: "CHN" });
      await hand.driver.press("Escape");
      await hand.says({ select: undefined });
    },
  },
  {
    name: "opens every view beside the pictures",
    async go(hand) {
      await hand.at("?date=2025-05-31");
      for (const view of TOOLS) {
        await hand.click("[data-door=views]");
        await hand.click(`[data-view=${view}]`);
        await hand.sees(`.tool-${view}`);
        expect(await hand.count(".tool-late, .part-fault"), view).toBe(0);
        await until(`something in ${view}`, async () => (await hand.text(`.tool-${view}`)).length > 60);
      }
    },
  },
  {
    name: "switches layers by their door and zooms by button, wheel and back to the whole",
    async go(hand) {
      await hand.at("?date=2025-05-31");
      expect(await hand.count(".view-network .m-region\\/rcep")).toBe(1);
      await hand.click("[data-door=layers]");
      await hand.click('[data-layer="rcep"]');
      await hand.gone(".view-network .m-region\\/rcep");
      await hand.driver.press("Escape");
      const wide = async (): Promise<number> => (await hand.place(".view-map .m-land-focal"))?.width ?? 0;
      const before = await wide();
      await hand.click('[aria-label="Zoom in"]');
      await until("a larger country", async () => (await wide()) > before * 1.3);
      const after = await wide();
      const middle = await hand.still(".view-map .picture");
      await hand.driver.wheel(middle, -300);
      await until("a larger country", async () => (await wide()) > after * 1.1);
      await hand.driver.eval(() => window.musubi.set({ camera: "" }));
    },
  },
  {
    name: "turns the globe, and puts the map back by its key",
    async go(hand) {
      await hand.at("?date=2025-05-31&view=map");
      await hand.click("[data-door=settings]");
      await hand.click("label", "Globe");
      await hand.driver.press("Escape");
      await until("the globe", async () => (await hand.attribute(".view-map .picture", "data-projection")) === "globe");
      const { x, y } = await hand.still(".view-map .picture");
      await hand.driver.drag({ x: x + 20, y: y - 150 }, { x: x + 60, y: y - 150 }, { x: x + 160, y: y - 140 });
      await until("a turn", async () => (await hand.state()).turn !== undefined);
      await hand.driver.press("m");
      await until(
        "the map",
        async () => (await hand.attribute(".view-map .picture", "data-projection")) === "equal-earth",
      );
    },
  },
  {
    name: "follows the device's theme, and changes theme and language by hand",
    isShort: SWIFT,
    async go(hand) {
      await hand.at("?date=2025-05-31");
      expect(await hand.attribute("html", "data-theme")).toBe("light");
      await hand.click("[data-door=settings]");
      await hand.click("label", "Dark");
      await until("dark", async () => (await hand.attribute("html", "data-theme")) === "dark");
      expect(await hand.driver.eval(() => getComputedStyle(document.body).color)).toMatch(
        /2[0-9]{2}, 2[0-9]{2}|oklch|color/,
      );
      await hand.click("label", "日本語");
      await until("Japanese", async () => (await hand.attribute("html", "lang")) === "ja");
      await hand.driver.press("Escape");
      await until("the Japanese face", () =>
        hand.driver.eval(() => document.fonts.check('16px "Musubi Sans JP"', "日本")),
      );
      expect(await hand.text("h1")).toContain("日本の経済連携");
    },
  },
];
