// What a hall sees, measured: targets, reach, words, contrast, on every screen of both kinds of glass (K1 to K4).
import { beforeAll, describe, expect, test } from "vitest";
import { DATA_VERSION } from "../data-version.ts";
import { inLong } from "../long.ts";
import { type Box, controlsOf, HALLS, kioskPages, LANDSCAPE, PORTRAIT, SCREENS } from "./kiosk-page.ts";
import { ALL_SCREENS, COUNT_CANVASES, type Measured, type Walk, walk } from "./kiosk-walk.ts";

const open = kioskPages();
/** A rounding of the browser's, mm. */
const HAIR = 0.05;

const gapBetween = (a: Box["seen"], b: Box["seen"]): number =>
  Math.max(
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  );
const isWithin = (a: Box["seen"], b: Box["seen"]): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

const THEMES = ["dark", "contrast", "light"] as const;

/** Words and roles are the same in both themes and on both kinds of glass: all once, and then those whose colours are their own. */
const LOOKED_AT: Record<string, Record<(typeof THEMES)[number], readonly string[]>> = {
  [LANDSCAPE.name]: {
    dark: ALL_SCREENS.map((s) => s.name),
    contrast: ["attract", "party", "quiz, answered", "PIN"],
    light: ["attract", "home", "party", "time", "quiz, answered", "take"],
  },
  [PORTRAIT.name]: { dark: ["party", "staff"], contrast: ["party"], light: ["party"] },
};

const themesOf =
  (hall: string) =>
  (screen: string): (typeof THEMES)[number][] =>
    THEMES.filter((theme) => LOOKED_AT[hall]?.[theme].includes(screen));

/** Screens whose bar is covered by what lies over it. */
const COVERED = ["PIN", "staff", "take", "ease"];
/** Screens from which there is nowhere to go back to. */
const FIRST = ["attract", "home"];

const placeOf = (box: Box | undefined): string => (box ? `${box.x.toFixed(0)} ${box.y.toFixed(0)}` : "nowhere");

describe.each(inLong([LANDSCAPE], HALLS))("$name", (hall) => {
  // English needs the most room where lines are long, Japanese the other way; each display in the other in the long run.
  const [whole, other] = hall === LANDSCAPE ? ["en", "ja"] : ["ja", "en"];
  describe.each(inLong([whole], [whole, other]))("in %s", (lang) => {
    const isWhole = lang === whole;
    let seen: Map<string, Measured>;
    let walked: Walk;
    beforeAll(async () => {
      const theme = isWhole ? "&theme=dark" : "";
      const kiosk = await open({
        hall,
        query: `lang=${lang}${theme}`,
        // Colours of what glides are nobody's: axe looks at what stands still.
        reducedMotion: isWhole,
        before: COUNT_CANVASES,
        // Staff hold the corners for five seconds, which nobody has to wait for.
        clock: isWhole ? "2026-12-01T10:00:00" : undefined,
      });
      walked = await walk(kiosk, {
        screens: isWhole ? ALL_SCREENS : SCREENS,
        themes: isWhole ? themesOf(hall.name) : () => [],
        large: isWhole,
      });
      seen = walked.screens;
      expect(kiosk.problems).toEqual([]);
    }, 240_000);
    const each = (check: (m: Measured, name: string) => readonly string[]): string[] =>
      [...seen].flatMap(([name, m]) => check(m, name).map((fault) => `${name}: ${fault}`));

    test("K1.1, K1.3: every control is at least 20 mm each way, and 24 px", () => {
      const faults = each(({ controls }) =>
        controls
          .filter((c) => Math.min(c.width, c.height) * hall.cssMm < 20 - HAIR || Math.min(c.width, c.height) < 24)
          .map((c) => `${c.name} ${(c.width * hall.cssMm).toFixed(1)} × ${(c.height * hall.cssMm).toFixed(1)} mm`),
      );
      expect(faults).toEqual([]);
      // Four doors, the other language, and what makes it easier.
      expect(seen.get("home")?.controls.length).toBe(6);
    });
    test("what is written on a control stands within it", () => {
      const faults = each(({ controls }) => controls.filter((c) => c.spill > 2).map((c) => `${c.name} ${c.spill} px`));
      expect(faults).toEqual([]);
    });
    test("K5.6: what a screen is about stands on it, to be read", () => {
      const faults = each(({ heading }) => (heading * hall.cssMm > 7 ? [] : [`${heading} px of the heading are seen`]));
      expect(faults).toEqual([]);
    });
    test("no list cuts a row, in usual and in large letters, and where more follows a control of 30 mm says so", () => {
      expect(each(({ cut }) => cut)).toEqual([]);
      expect(each(({ large }) => large?.cut ?? [])).toEqual([]);
    });
    test("K1.2: controls keep 3 mm apart", () => {
      const faults = each(({ controls }) =>
        controls.flatMap((a, i) =>
          controls
            .slice(i + 1)
            .filter((b) => !isWithin(a.seen, b.seen) && !isWithin(b.seen, a.seen))
            .filter((b) => gapBetween(a.seen, b.seen) * hall.cssMm < 3 - HAIR)
            .map((b) => `${a.name} and ${b.name}: ${(gapBetween(a.seen, b.seen) * hall.cssMm).toFixed(1)} mm`),
        ),
      );
      expect(faults).toEqual([]);
    });
    test("K2.1: every control stands between 400 and 1,100 mm above the floor", () => {
      const faults = each(({ controls }) =>
        controls
          .map((c) => ({
            name: c.name,
            top: hall.bottomMm + (hall.height - c.seen.y) * hall.cssMm,
            bottom: hall.bottomMm + (hall.height - c.seen.y - c.seen.height) * hall.cssMm,
          }))
          .filter(({ top, bottom }) => top > 1100 + 1 || bottom < 400)
          .map(({ name, top, bottom }) => `${name} from ${bottom.toFixed(0)} to ${top.toFixed(0)} mm`),
      );
      expect(faults).toEqual([]);
    });
    test("K3.2, K3.5: no word is smaller than capitals of 5 mm", () => {
      const faults = each(({ words }) =>
        words
          .filter((w) => w.capital * hall.cssMm < 5 - HAIR)
          .map((w) => `“${w.text}” ${(w.capital * hall.cssMm).toFixed(2)} mm`),
      );
      expect(faults).toEqual([]);
      expect(seen.get("party")?.words.length).toBeGreaterThan(20);
    });
    test("K6.1, K6.3, K6.5, K8.9: nothing leads out, asks for a keyboard, hides in a tooltip, or hangs on a canvas", () => {
      expect(each(({ links }) => links)).toEqual([]);
    });
    test("K6.2: home and back are in the same place on every screen from which there is somewhere to go", () => {
      const placesOf = (which: "home" | "back", names: (name: string) => boolean): string[] => [
        ...new Set([...seen].filter(([name]) => names(name)).map(([, m]) => placeOf(m[which]))),
      ];
      const isFirst = (name: string): boolean => FIRST.includes(name);
      const isDeeper = (name: string): boolean => !isFirst(name) && !COVERED.includes(name);
      for (const which of ["home", "back"] as const) {
        expect(placesOf(which, isFirst)).toEqual(["nowhere"]);
        const places = placesOf(which, isDeeper);
        expect(places).toHaveLength(1);
        expect(places).not.toEqual(["nowhere"]);
      }
    });
    test("K2.6, K10.1, K10.2: languages, each named in itself, and the way back are at the lower edge, in one place", () => {
      const places = new Map<string, Set<string>>();
      for (const [name, { controls }] of seen) {
        if (COVERED.includes(name)) continue;
        const bar = controls.filter((c) => /^(lang-|ease|home |back )/.test(c.name));
        // The hand does not cover the picture.
        for (const key of bar) expect(key.seen.y / hall.height).toBeGreaterThan(0.85);
        const tongues = bar.filter((c) => c.name.startsWith("lang-"));
        expect([name, tongues.map((c) => c.name)]).toEqual([
          name,
          [lang === "en" ? "lang-ja “日本語”" : "lang-en “English”"],
        ]);
        for (const key of tongues) places.set(key.name, (places.get(key.name) ?? new Set()).add(placeOf(key)));
      }
      expect([...places.values()].map((of) => of.size)).toEqual([1]);
    });
    test("K6.2: home is one tap from everywhere", () => {
      expect(new Set(walked.afterHome.values())).toEqual(new Set(["home"]));
      expect(walked.afterHome.size).toBe(SCREENS.length - 1);
    });
    test("K9.1, K8.9: it asks nobody but its own host, and no picture hangs on the graphics card", () => {
      const { contexts, requests, origin } = walked;
      expect(contexts).toBe(0);
      expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:"))).toEqual([]);
      expect(requests.some((url) => url.endsWith("/kiosk.json"))).toBe(true);
      // Nothing beats that nobody has asked to hear.
      expect(requests.some((url) => url.endsWith("/alive"))).toBe(false);
    });
    test("K9.4: as of when on every screen, and on all but the first which release", () => {
      const faults = each(({ text }, name) => {
        if (name === "PIN") return [];
        const hasRelease = [...FIRST, "ease"].includes(name) || text.includes(DATA_VERSION);
        return /2026/.test(text) && hasRelease ? [] : ["says no date or no release"];
      });
      expect(faults).toEqual([]);
    });

    if (!isWhole) return;
    test("K3.1: one tap makes all words large: capitals of 0.7°", () => {
      const large = [...seen].flatMap(([name, m]) => (m.large ? [{ name, ...m.large }] : []));
      expect(large.map((l) => l.name)).toEqual(SCREENS.slice(1).map((s) => s.name));
      for (const { name, words, controls } of large) {
        const small = words.filter((w) => w.capital * hall.cssMm < 7.33 - HAIR);
        expect(small.map((w) => `${name}: ${w.text} ${w.capital * hall.cssMm}`)).toEqual([]);
        const low = controls.filter((c) => c.height * hall.cssMm < 20 - HAIR);
        expect(low.map((c) => `${name}: ${c.name}`)).toEqual([]);
        expect(words.length).toBeGreaterThan(5);
      }
    });

    test("K3.3, K3.4: the attract headline and year are read from five metres", () => {
      const { year, latin, japanese } = walked.attract;
      expect(year * hall.cssMm).toBeGreaterThanOrEqual(15);
      expect(latin * hall.cssMm).toBeGreaterThanOrEqual(15);
      expect(japanese * hall.cssMm).toBeGreaterThanOrEqual(20);
    });

    test.each(THEMES)(
      "K1.3, K4.1, K10.3: no violation by axe, words of 7:1, edges and signs of what is touched 3:1, in the theme %s",
      (theme) => {
        expect(each(({ axe }) => axe[theme] ?? [])).toEqual([]);
        expect(each(({ weak }) => weak[theme] ?? [])).toEqual([]);
        const looked = [...seen].filter(([, { axe }]) => axe[theme]).map(([name]) => name);
        expect(looked.sort()).toEqual([...(LOOKED_AT[hall.name]?.[theme] ?? [])].sort());
      },
    );
  });
});

test("K2.2, rows of 30 mm: where the glass rises above 1,100 mm, everything can be brought below it from below it", async () => {
  const kiosk = await open({ hall: PORTRAIT });
  const above = (y: number): number => PORTRAIT.bottomMm + (PORTRAIT.height - y) * PORTRAIT.cssMm;
  for (const id of ["ease", "lower"]) {
    const button = await kiosk.page.locator(`[data-do="${id}"]`).boundingBox();
    if (id === "lower") expect((button?.height ?? 0) * PORTRAIT.cssMm).toBeGreaterThanOrEqual(29.9);
    expect(above(button?.y ?? 0)).toBeLessThanOrEqual(1100);
    await kiosk.do(id);
  }
  await kiosk.do("close");
  for (const part of [".kiosk-body", ".kiosk-globe", ".kiosk-words"]) {
    const box = await kiosk.page.locator(part).first().boundingBox();
    expect(above(box?.y ?? 0)).toBeLessThanOrEqual(1101);
  }
  await kiosk.do("parties");
  await kiosk.do("party-VNM");
  const controls = await controlsOf(kiosk.page);
  expect(controls.filter((c) => above(c.seen.y) > 1101).map((c) => c.name)).toEqual([]);
});

test("K2.1: a glass that hangs low lifts its controls to 400 mm; where all is in reach nothing needs lowering", async () => {
  const kiosk = await open({ hall: { ...LANDSCAPE, bottomMm: 300 } });
  const controls = await controlsOf(kiosk.page);
  const lowest = Math.max(...controls.map((c) => c.y + c.height));
  expect(300 + (LANDSCAPE.height - lowest) * LANDSCAPE.cssMm).toBeGreaterThanOrEqual(400);
  await kiosk.do("ease");
  expect(await kiosk.page.locator('[data-do="large"]').count()).toBe(1);
  expect(await kiosk.page.locator('[data-do="lower"]').count()).toBe(0);
});

test("K3.6: the faces are the atlas's own, and no weight is made up", async () => {
  const { page } = await open({ query: "lang=both" });
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      loaded: [...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family.replaceAll('"', "")),
      synthesis: getComputedStyle(document.querySelector(".kiosk") as Element).fontSynthesis,
      family: getComputedStyle(document.querySelector(".kiosk") as Element).fontFamily,
    };
  });
  expect(fonts.loaded).toContain("Musubi Sans JP");
  expect(fonts.loaded).toContain("Musubi Sans");
  expect(fonts.synthesis).toBe("none");
  expect(fonts.family).toMatch(/^"?Musubi Sans"?, "?Musubi Sans JP"?/);
});

test("the name of who is asked about stands whole on the map, before it fades at its edge", async () => {
  const kiosk = await open({ query: "lang=en" });
  await kiosk.do("parties");
  await kiosk.do("party-USA");
  const room = (): Promise<number> =>
    kiosk.page.evaluate(() => {
      const name = document.querySelector('.plane text[data-party="USA"]')?.getBoundingClientRect();
      const map = document.querySelector(".kiosk-picture .picture")?.getBoundingClientRect();
      return name && map ? Math.min(map.right - map.width * 0.02 - name.right, name.left - map.left) : -1;
    });
  await expect.poll(room).toBeGreaterThan(0);
});
