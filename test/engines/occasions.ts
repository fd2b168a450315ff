// Steps of the journey: what people do now and then. Files, talks, halls, other hosts, no network, a browser that keeps nothing.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { until } from "./driver.ts";
import { plainHost } from "./hosts.ts";
import { type Step, SWIFT } from "./journey.ts";

const ZIP = "PK\u0003\u0004";
const head = (bytes: Buffer, length: number): string => bytes.subarray(0, length).toString("latin1");

export const OCCASIONS: readonly Step[] = [
  {
    name: "saves a picture in pixels that were drawn",
    isShort: SWIFT,
    async go(hand) {
      await hand.at("?view=map,export&date=2022-02-01");
      await hand.sees(".export-preview[data-drawn]");
      const png = await hand.made("png", { scale: String(2 / 3) });
      expect(png.name).toBe("musubi-2022-02-01-en.png");
      expect(head(png.bytes, 8)).toBe("\u0089PNG\r\n\u001a\n");
      // Paper alone packs into a few kilobytes.
      expect(png.bytes.length).toBeGreaterThan(40_000);
    },
  },
  {
    name: "saves SVG, slides, a moving picture and a table",
    async go(hand) {
      await hand.at("?view=map,export&date=2022-02-01");
      await hand.sees(".export-preview[data-drawn]");
      const svg = await hand.made("svg");
      expect(svg.name).toBe("musubi-2022-02-01-en.svg");
      expect(svg.bytes.toString()).toMatch(/^<\?xml|^<svg/);
      expect(svg.bytes.toString()).toContain("1 February 2022");
      const slides = await hand.made("pptx");
      expect(slides.name).toMatch(/\.pptx$/);
      expect(head(slides.bytes, 4)).toBe(ZIP);
      const short = { seconds: "1", fps: "10", scale: String(2 / 3) };
      expect(head((await hand.made("gif", short)).bytes, 6)).toBe("GIF89a");
      await hand.at("?view=map,matrix&date=2022-02-01");
      await hand.click(".take-button");
      const table = await hand.driver.download(() => hand.click("[data-take=csv]"));
      expect(table.name).toMatch(/^musubi-matrix-.*\.csv$/);
      expect(table.bytes.toString()).toContain("Viet Nam");
      await hand.driver.press("Escape");
    },
  },
  {
    name: "saves a film, or says what it saved in its place",
    async go(hand) {
      await hand.at("?view=map,export&date=2022-02-01");
      await hand.sees(".export-preview[data-drawn]");
      for (const format of ["mp4", "webm"]) {
        const film = await hand.made(format, { seconds: "1", fps: "10", scale: String(2 / 3) });
        const kind = film.name.split(".").at(-1);
        if (kind === "gif") {
          expect(head(film.bytes, 6)).toBe("GIF89a");
          expect(await hand.text("[data-export-said=done]")).toMatch(/GIF/);
        } else {
          expect(kind).toBe(format);
          if (format === "mp4") expect(head(film.bytes.subarray(4), 4)).toBe("ftyp");
          else expect(film.bytes.readUInt32BE(0)).toBe(0x1a45dfa3);
        }
      }
    },
  },
  {
    name: "tells a story by keys, with the presenter's window beside it",
    async go(hand) {
      const { driver } = hand;
      await hand.open("?mode=present&tour=coverage&step=1");
      await hand.sees("[data-step]");
      const step = async (n: number): Promise<void> =>
        void (await until(`step ${n}`, async () => (await hand.attribute("[data-step]", "data-step")) === String(n)));
      for (const [key, n] of [
        ["PageDown", 2],
        ["Space", 3],
        ["ArrowRight", 4],
        ["ArrowLeft", 3],
      ] as const) {
        await driver.press(key);
        await step(n);
      }
      const [hall = ""] = await driver.windows();
      await hand.focus("[data-console]");
      await driver.press("Enter");
      const desk = await until("the presenter's window", async () => (await driver.windows()).find((w) => w !== hall));
      await driver.turnTo(desk);
      await hand.sees('[data-heard="true"]');
      await driver.press("PageDown");
      await until(
        "step 4 at the desk",
        async () => (await hand.attribute("[data-console-step]", "data-console-step")) === "4",
      );
      await driver.eval(() => close()).catch(() => {});
      await driver.turnTo(hall);
      await step(4);
      await driver.press("b");
      await hand.sees(".present-black");
      await driver.press("b");
      await hand.gone(".present-black");
    },
  },
  {
    name: "moves nothing for who wants no motion, and is dark where the device is",
    async go(hand) {
      const { driver } = hand;
      await driver.renew({ reducedMotion: true, dark: true });
      await hand.open("?date=2022-02-01&view=map");
      expect(await hand.attribute("html", "data-theme")).toBe("dark");
      // Chosen, the camera is there in one frame and does not glide.
      const frames = await driver.eval(async () => {
        window.musubi.set({ region: "europe" });
        const seen = new Set<string>();
        for (let i = 0; i < 20; i++) {
          await new Promise((next) => requestAnimationFrame(next));
          seen.add(String(document.querySelector(".view-map .m-land-focal")?.getBoundingClientRect().width));
        }
        return seen.size;
      });
      expect(frames).toBeLessThanOrEqual(3);
      await driver.renew();
    },
  },
  {
    name: "works where nothing may be kept",
    async go(hand) {
      await hand.driver.renew({ noStorage: true });
      await hand.open("?date=2022-02-01&lang=ja");
      expect(
        await hand.driver.eval(() => {
          try {
            return localStorage === null ? "none" : "some";
          } catch {
            return "none";
          }
        }),
      ).toBe("none");
      await hand.driver.press("/", ..."VNM");
      await hand.sees(".search-hit.on");
      await hand.driver.press("Enter");
      await hand.says({ select: "VNM" });
      await hand.click("[data-door=settings]");
      await hand.click("label", "暗い");
      await until("dark", async () => (await hand.attribute("html", "data-theme")) === "dark");
      expect(await hand.count("#not-started")).toBe(0);
      await hand.driver.renew();
    },
  },
  {
    name: "stands in a folder of a plain host, and goes on when the host is gone",
    async go(hand) {
      await hand.driver.renew();
      const host = await plainHost("/a/place/deep in it/");
      try {
        const here = `${host.origin}/a/place/deep%20in%20it/`;
        await hand.open("?date=2022-02-01&select=VNM", here);
        await hand.sees(".panel [data-fact]");
        await until(
          "everything to be kept",
          () => hand.driver.eval(() => navigator.serviceWorker.controller?.state === "activated"),
          60_000,
        );
        await host.close();
        await hand.open("?date=2019-02-01&lang=ja", here);
        // What comes late comes from what was kept too.
        await hand.driver.press("/", ..."VNM");
        await hand.sees(".search-hit.on");
        await hand.driver.press("Enter");
        await hand.sees(".panel [data-fact]");
        await hand.open("?date=2020-01-01&lang=ja", here);
        expect(
          await hand.driver.eval(async () => (await document.fonts.load('16px "Musubi Sans JP"', "日本")).length),
        ).toBe(1);
      } finally {
        await host.close().catch(() => {});
        await hand.driver.renew();
      }
    },
  },
  {
    name: "opens as one file by its path, and draws, finds and saves there",
    async go(hand) {
      await hand.open("?date=2022-02-01&lang=en", pathToFileURL(resolve("dist/musubi.html")).href);
      expect(await hand.attribute("[data-figure=coverage]", "data-value")).toBe("78.6");
      expect(await hand.count(".view-network circle.m-node-bilateral:not([visibility=hidden])")).toBeGreaterThan(15);
      await hand.driver.press("/", ..."VNM");
      await hand.sees(".search-hit.on");
      await hand.driver.press("Enter");
      await hand.says({ select: "VNM" });
      await hand.driver.eval(() => window.musubi.set({ view: "map,export", select: "" }));
      await hand.sees(".export-preview[data-drawn]");
      expect(head((await hand.made("png", { scale: String(2 / 3) })).bytes, 4)).toBe("\u0089PNG");
    },
  },
  {
    name: "is a kiosk whose first press acts on what it hits",
    async go(hand) {
      await hand.driver.renew({ width: 1920, height: 1080 });
      await hand.open("?mode=kiosk&css_mm=0.634&bottom_mm=650&lang=en");
      const screen = (): Promise<string> => hand.attribute("[data-kiosk-screen]", "data-kiosk-screen");
      await until("the attract view", async () => (await screen()) === "attract");
      const quiz = await until("a door", () => hand.place('[data-do="quiz"]'));
      if (hand.driver.tap) await hand.driver.tap(quiz);
      else await hand.driver.clickAt(quiz);
      await until("the quiz", async () => (await screen()) === "quiz");
      await hand.driver.renew();
    },
  },
];
