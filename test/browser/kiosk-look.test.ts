// What a hall sees, measured: targets, reach, words, contrast, on every screen of both kinds of glass (K1 to K4).
import { beforeAll, describe, expect, test } from "vitest";
import {
  axeFaults,
  type Box,
  controlsOf,
  goHome,
  HALLS,
  kioskPages,
  LANDSCAPE,
  type Opened,
  PORTRAIT,
  SCREENS,
  STAFF_SCREENS,
  settled,
} from "./kiosk-page.ts";
import { type Word, wordsOf } from "./kiosk-words.ts";

const open = kioskPages();
const ALL = [...SCREENS, ...STAFF_SCREENS];
/** A rounding of the browser's, mm. */
const HAIR = 0.05;

const gapBetween = (a: Box["seen"], b: Box["seen"]): number =>
  Math.max(
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  );
const isWithin = (a: Box["seen"], b: Box["seen"]): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Words and roles are the same in both themes and on both kinds of glass: all once, and then those whose colours are their own. */
const LOOKED_AT: Record<string, Record<"dark" | "contrast", readonly string[]>> = {
  [LANDSCAPE.name]: {
    dark: ALL.map((s) => s.name),
    contrast: ["home", "party", "time", "quiz, answered", "take", "PIN"],
  },
  [PORTRAIT.name]: { dark: ["party", "staff"], contrast: ["party"] },
};

interface Measured {
  controls: Box[];
  words: Word[];
  home: Box | undefined;
  back: Box | undefined;
  text: string;
  /** px of what the screen is about that can be seen: its heading, within the room of its words. */
  heading: number;
  links: string[];
}

async function measure({ page }: Opened): Promise<Measured> {
  const controls = await controlsOf(page);
  const { text, links, heading } = await page.evaluate(() => ({
    heading: (() => {
      const room = document.querySelector(".kiosk-words")?.getBoundingClientRect();
      const title = document.querySelector(".kiosk-words :is(h1, .attract-year)")?.getBoundingClientRect();
      return room && title ? Math.min(room.bottom, title.bottom) - Math.max(room.top, title.top) : 0;
    })(),
    text: document.querySelector("[data-kiosk-screen]")?.textContent ?? "",
    links: [
      ...document.querySelectorAll("a, iframe, input, textarea, select, form, canvas, [title], [contenteditable]"),
    ].map((e) => e.outerHTML.slice(0, 120)),
  }));
  return {
    controls,
    words: await wordsOf(page),
    home: controls.find((c) => c.name.startsWith("home ")),
    back: controls.find((c) => c.name.startsWith("back ")),
    text,
    heading,
    links,
  };
}

describe.each(HALLS)("$name", (hall) => {
  // English alone is shorter than both; it is looked at where lines are shortest.
  describe.each(hall === LANDSCAPE ? ["both", "ja", "en"] : ["both", "ja"])("in %s", (lang) => {
    const seen = new Map<string, Measured>();
    beforeAll(async () => {
      // The order matters: attract is only there before the first touch, and staff end a visit.
      const kiosk = await open({ hall, query: `lang=${lang}` });
      for (const screen of lang === "both" ? ALL : SCREENS) {
        await goHome(kiosk);
        await screen.go(kiosk);
        seen.set(screen.name, await measure(kiosk));
      }
      expect(kiosk.problems).toEqual([]);
    }, 120_000);
    const each = (check: (m: Measured, name: string) => readonly string[]): string[] =>
      [...seen].flatMap(([name, m]) => check(m, name).map((fault) => `${name}: ${fault}`));

    test("K1.1, K1.3: every control is at least 20 mm each way, and 24 px", () => {
      const faults = each(({ controls }) =>
        controls
          .filter((c) => Math.min(c.width, c.height) * hall.cssMm < 20 - HAIR || Math.min(c.width, c.height) < 24)
          .map((c) => `${c.name} ${(c.width * hall.cssMm).toFixed(1)} × ${(c.height * hall.cssMm).toFixed(1)} mm`),
      );
      expect(faults).toEqual([]);
      expect(seen.get("home")?.controls.length).toBeGreaterThan(10);
    });
    test("what is written on a control stands within it", () => {
      const faults = each(({ controls }) => controls.filter((c) => c.spill > 2).map((c) => `${c.name} ${c.spill} px`));
      expect(faults).toEqual([]);
    });
    test("K5.6: what a screen is about stands on it, to be read", () => {
      const faults = each(({ heading }) => (heading * hall.cssMm > 7 ? [] : [`${heading} px of the heading are seen`]));
      expect(faults).toEqual([]);
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
          // The curve of the attract view only leads where a door does too.
          .filter((c) => !c.name.includes("kiosk-curve"))
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
    test("K6.1, K6.3, K6.5, K8.9: nothing leads out, asks for a keyboard, hides in a tooltip, or needs a canvas", () => {
      expect(each(({ links }) => links)).toEqual([]);
    });
    test("K6.2: home and back are in the same place on every screen", () => {
      const places = new Set(
        [...seen]
          .filter(([name]) => !["PIN", "staff", "take"].includes(name))
          .map(([, { home, back }]) => [home, back].map((b) => `${b?.x.toFixed(0)} ${b?.y.toFixed(0)}`).join(" / ")),
      );
      // The attract view has one control more beside them; they begin where they always do.
      expect([...places].every((p) => !p.includes("undefined"))).toBe(true);
      expect(new Set([...places].map((p) => p.split(" ")[0])).size).toBe(1);
    });
    test("K9.4: as of when, and which release, on every screen", () => {
      const faults = each(({ text }, name) =>
        ["PIN"].includes(name) || (/2026/.test(text) && /2026\.11\.0/.test(text)) ? [] : ["says no date or no release"],
      );
      expect(faults).toEqual([]);
    });
  });

  test("K3.1: one tap makes all words large: capitals of 0.7°", async () => {
    const kiosk = await open({ hall });
    await kiosk.do("large");
    for (const screen of SCREENS.slice(1)) {
      await goHome(kiosk);
      await screen.go(kiosk);
      const words = await wordsOf(kiosk.page);
      expect(
        words
          .filter((w) => w.capital * hall.cssMm < 7.33 - HAIR)
          .map((w) => `${screen.name}: ${w.text} ${w.capital * hall.cssMm}`),
      ).toEqual([]);
      const controls = await controlsOf(kiosk.page);
      expect(controls.filter((c) => c.height * hall.cssMm < 20 - HAIR).map((c) => `${screen.name}: ${c.name}`)).toEqual(
        [],
      );
    }
    expect(kiosk.problems).toEqual([]);
  });

  test("K3.3, K3.4: the attract headline and year are read from five metres", async () => {
    const { page } = await open({ hall });
    const sizes = await page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d");
      const heightOf = (element: Element | null, sample: string): number => {
        if (!element || !context) return 0;
        const style = getComputedStyle(element);
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const m = context.measureText(sample);
        return m.actualBoundingBoxAscent + m.actualBoundingBoxDescent;
      };
      const headline = document.querySelector(".attract-headline");
      return {
        year: heightOf(document.querySelector(".attract-year"), "2"),
        latin: heightOf(headline?.querySelector('[lang="en"]') ?? null, "H"),
        japanese: heightOf(headline?.querySelector('[lang="ja"]') ?? null, "国"),
      };
    });
    expect(sizes.year * hall.cssMm).toBeGreaterThanOrEqual(15);
    expect(sizes.latin * hall.cssMm).toBeGreaterThanOrEqual(15);
    expect(sizes.japanese * hall.cssMm).toBeGreaterThanOrEqual(20);
  });

  test.each(["dark", "contrast"] as const)(
    "K1.3, K4.1: no violation by axe, and words of 7:1, in the theme %s",
    async (theme) => {
      const kiosk = await open({ hall, query: `theme=${theme}`, reducedMotion: true });
      const faults: string[] = [];
      const some = ALL.filter((s) => LOOKED_AT[hall.name]?.[theme].includes(s.name));
      for (const screen of some) {
        await goHome(kiosk);
        await screen.go(kiosk);
        await settled(kiosk.page);
        faults.push(...(await axeFaults(kiosk.page)).map((f) => `${screen.name}: ${f}`));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

test("K2.2: where the glass rises above 1,100 mm, one tap brings everything below it, and that tap is below it too", async () => {
  const kiosk = await open({ hall: PORTRAIT });
  const above = (y: number): number => PORTRAIT.bottomMm + (PORTRAIT.height - y) * PORTRAIT.cssMm;
  const button = await kiosk.page.locator('[data-do="lower"]').boundingBox();
  expect(above(button?.y ?? 0)).toBeLessThanOrEqual(1100);
  await kiosk.do("lower");
  for (const part of [".kiosk-body", ".kiosk-picture", ".kiosk-words"]) {
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
