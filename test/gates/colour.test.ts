import { describe, expect, test } from "vitest";
import type { Layer } from "../../src/data/meta.ts";
import { coloursOf } from "../../src/scene/style/layer-colours.ts";
import { PALETTE } from "../../src/scene/style/palette.ts";
import { type Theme, TOKENS } from "../../src/scene/style/tokens.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";
import { colourFaults, type LayerNames } from "./colour-faults.ts";
import { ciede2000, contrastOf, distanceSeen, type Rgb, VISIONS } from "./colour-science.ts";

/** Least contrast of words, by theme. */
const WORDS = { light: 4.5, dark: 4.5, contrast: 7 } as const;

const THEMES = ["light", "dark", "contrast"] as const;
const { layers } = loadDataset().meta;
const drawn = layers.filter((l) => l.role === "framework" || l.role === "unratified");
const lineOf = ({ id }: { id: string }): string => `layer-${id}`;
/** Layers of the package; the others of a role share the role's own token. */
const DECLARED: LayerNames = {
  apart: drawn.filter((l) => l.on).map(lineOf),
  others: drawn.filter((l) => !l.on).map(lineOf),
  words: drawn.map(({ id }) => `words-${id}`),
};
const [first, second] = DECLARED.apart as [string, string];
const light = coloursOf("light", layers);

/** A package that declares no colour: so many frameworks beside one layer of each other role. */
const plain = (frameworks: number): Layer[] =>
  [
    ...(["bilateral", "talks", "assistance"] as const).map((role) => ({ id: role, role })),
    ...Array.from({ length: frameworks }, (_, i) => ({ id: `f${i}`, role: "framework" as const })),
  ].map((l) => ({ ...l, on: true, name: { en: l.id, ja: l.id } }));

describe("colours by theme", () => {
  test.each(THEMES)("K4.2: %s: told apart by every vision, legible, land in order", (theme) => {
    expect(colourFaults(coloursOf(theme, layers), WORDS[theme], DECLARED)).toEqual([]);
  });
  test.each([
    [{ [first]: light[second as "layer-"] }, `${first} and ${second}`],
    [{ assistance: "#2a4f9e" }, "bilateral and assistance"],
    [{ talks: "#c9c9c9" }, "talks on paper"],
    [{ bodyRegion: light.bodyWorld }, "bodyWorld and bodyRegion"],
    [{ bodyRegion: light.talks }, "bodyRegion and talks"],
    [{ bodyWorld: "#c9c9c9" }, "bodyWorld on paper"],
    [{ ink2: "#8a8a8a" }, "ink2 on panel"],
    [{ [DECLARED.words[2] as string]: light[DECLARED.apart[2] as "layer-"] }, `${DECLARED.words[2]} on paper`],
    [{ onFocal: "#802020" }, "onFocal on focal"],
    [{ land0: light.sea }, "sea and land0"],
    [{ land2: light.land4 }, "land0 to land4"],
  ])("a planted fault is named: %o", (planted, sentence) => {
    expect(
      colourFaults({ ...light, ...planted }, WORDS.light, DECLARED).filter((f) => f.startsWith(sentence)),
    ).not.toEqual([]);
  });
});

describe("the palette, for layers without colours of their own", () => {
  const names = PALETTE.map((_, i) => `layer-f${i}`);
  const all = plain(PALETTE.length);
  const colours = (theme: Theme) => coloursOf(theme, all);
  const palette: LayerNames = {
    apart: names.slice(0, 3),
    others: names.slice(3),
    words: PALETTE.map((_, i) => `words-f${i}`),
  };
  test.each(THEMES)("%s: the first three as far apart as declared colours, all legible", (theme) => {
    expect(colourFaults(colours(theme), WORDS[theme], palette)).toEqual([]);
  });
  /** Every later line against all that is drawn with it. */
  const nearest = (theme: Theme, see: (light: Rgb) => Rgb): number => {
    const own = colours(theme);
    const of = (name: string): string => own[name as "layer-"] ?? "";
    const drawnToo = ["focal", "bilateral", "talks", "assistance", ...names];
    return Math.min(
      ...palette.others.flatMap((a) => drawnToo.flatMap((b) => (a === b ? [] : [distanceSeen(of(a), of(b), see)]))),
    );
  };
  test.each(THEMES)("%s: the later ones 15 apart for most people, 10 for every vision", (theme) => {
    expect(nearest(theme, (light) => light)).toBeGreaterThanOrEqual(15);
    for (const see of Object.values(VISIONS)) expect(nearest(theme, see)).toBeGreaterThanOrEqual(10);
  });
  test("outlines differ too", () => {
    expect(new Set(PALETTE.map((p) => p.dash.join())).size).toBe(PALETTE.length);
  });
  test("a layer without a colour takes one that no other has", () => {
    const more = [...layers, ...plain(3).slice(3)];
    const lines = Object.entries(coloursOf("light", more)).filter(([name]) => name.startsWith("layer-"));
    expect(new Set(lines.map(([, colour]) => colour)).size).toBe(lines.length);
  });
});

describe("colours in a hall, where light falls on the glass", () => {
  /** Figures are some centimetres tall: large text. */
  const LARGE = 4.5;
  const hallFaults = (colours: Readonly<Record<string, string>>): string[] => {
    const words = ["ink", "ink2"].flatMap((w) => ["paper", "panel"].map((g) => [w, g, 7] as const));
    const ofLayers = Object.keys(colours).filter((name) => name.endsWith("Word") || name.startsWith("words-"));
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
    expect(hallFaults(coloursOf(theme, layers))).toEqual([]);
  });
  test.each([
    [{ ink: "#9098a8" }, "ink on panel"],
    [{ ink2: "#8a94a6" }, "ink2 on paper"],
    [{ bilateralWord: TOKENS.dark.bilateral }, "bilateralWord on paper"],
    [{ focal: "#b31d0f" }, "focal on paper"],
    [{ onFocal: "#ffffff" }, "onFocal on focal"],
  ])("a planted fault is named: %o", (planted, sentence) => {
    expect(hallFaults({ ...coloursOf("dark", layers), ...planted }).filter((f) => f.startsWith(sentence))).not.toEqual(
      [],
    );
  });
  test("the light theme would not do", () => {
    expect(hallFaults(light)).not.toEqual([]);
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
