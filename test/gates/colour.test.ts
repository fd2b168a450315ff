import { describe, expect, test } from "vitest";
import { TOKENS } from "../../src/scene/tokens.ts";
import { colourFaults } from "./colour-faults.ts";
import { ciede2000, contrastOf, VISIONS } from "./colour-science.ts";

/** Least contrast of words, by theme. */
const WORDS = { light: 4.5, dark: 4.5, contrast: 7 } as const;

describe("colours by theme", () => {
  test.each(["light", "dark", "contrast"] as const)(
    "%s: told apart by every vision, legible, land in order",
    (theme) => {
      expect(colourFaults(TOKENS[theme], WORDS[theme])).toEqual([]);
    },
  );
  test.each([
    [{ cptpp: TOKENS.light.rcep }, "cptpp and rcep"],
    [{ cmaa: "#2a4f9e" }, "epa and cmaa"],
    [{ talks: "#c9c9c9" }, "talks on paper"],
    [{ bodyRegion: TOKENS.light.bodyWorld }, "bodyWorld and bodyRegion"],
    [{ bodyRegion: TOKENS.light.talks }, "bodyRegion and talks"],
    [{ bodyWorld: "#c9c9c9" }, "bodyWorld on paper"],
    [{ ink2: "#8a8a8a" }, "ink2 on panel"],
    [{ ajcepWord: TOKENS.light.ajcep }, "ajcepWord on paper"],
    [{ onFocal: "#802020" }, "onFocal on focal"],
    [{ land0: TOKENS.light.sea }, "sea and land0"],
    [{ land2: TOKENS.light.land4 }, "land0 to land4"],
  ])("a planted fault is named: %o", (planted, sentence) => {
    expect(
      colourFaults({ ...TOKENS.light, ...planted }, WORDS.light).filter((f) => f.startsWith(sentence)),
    ).not.toEqual([]);
  });
});

describe("colours in a hall, where light falls on the glass", () => {
  /** Figures are some centimetres tall: large text. */
  const LARGE = 4.5;
  const hallFaults = (colours: Readonly<Record<string, string>>): string[] => {
    const words = ["ink", "ink2"].flatMap((w) => ["paper", "panel"].map((g) => [w, g, 7] as const));
    const ofLayers = Object.keys(colours).filter((name) => name.endsWith("Word"));
    const asked = [
      ...words,
      ...ofLayers.map((w) => [w, "paper", 7] as const),
      ["focal", "paper", LARGE] as const,
      ["onFocal", "focal", LARGE] as const,
    ];
    return asked.flatMap(([word, ground, least]) => {
      const c = contrastOf(colours[word] ?? "", colours[ground] ?? "");
      return c < least ? [`${word} on ${ground} has contrast ${c.toFixed(2)}, less than ${least}`] : [];
    });
  };
  test.each(["dark", "contrast"] as const)("%s: words at 7 to 1, large figures at 4.5", (theme) => {
    expect(hallFaults(TOKENS[theme])).toEqual([]);
  });
  test.each([
    [{ ink: "#9098a8" }, "ink on panel"],
    [{ ink2: "#8a94a6" }, "ink2 on paper"],
    [{ epaWord: TOKENS.dark.epa }, "epaWord on paper"],
    [{ focal: "#b31d0f" }, "focal on paper"],
    [{ onFocal: "#ffffff" }, "onFocal on focal"],
  ])("a planted fault is named: %o", (planted, sentence) => {
    expect(hallFaults({ ...TOKENS.dark, ...planted }).filter((f) => f.startsWith(sentence))).not.toEqual([]);
  });
  test("the light theme would not do", () => {
    expect(hallFaults(TOKENS.light)).not.toEqual([]);
  });
});

describe("colour arithmetic", () => {
  // Pairs 1, 7, 15, 17, 25 and 31 of the test data of Sharma, Wu and Dalal (2005).
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  ] as const)("CIEDE2000 of %o and %o is %d", (a, b, wanted) => {
    expect(ciede2000(a, b)).toBeCloseTo(wanted, 4);
    expect(ciede2000(b, a)).toBeCloseTo(wanted, 4);
  });
  test("contrast of black and white is 21", () => {
    expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 6);
  });
  test.each(Object.entries(VISIONS))("%s vision leaves greys alone", (_, see) => {
    for (const part of see([0.3, 0.3, 0.3])) expect(part).toBeCloseTo(0.3, 2);
  });
});
