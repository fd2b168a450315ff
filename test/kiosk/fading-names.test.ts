// Laws of names that fade into each other: ink is kept, what is in both sets stands, and in the end there is one set.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFadingNames, FADE_MS, type NameSet } from "../../src/modes/kiosk/globe/fading-names.ts";

const set = (key: string, named: readonly string[], large: readonly string[] = [], suffix = ""): NameSet => ({
  key,
  named,
  large: new Set(large),
  family: "sans-serif",
  nameOf: (party) => `${party}${suffix}`,
});
const inks = (names: ReturnType<ReturnType<typeof createFadingNames>["at"]>["names"], party: string): number[] =>
  names.filter((n) => n.named.includes(party)).map((n) => n.inkOf(party));

test("the first set is there at once", () => {
  const { names, isFading } = createFadingNames().at(set("a", ["x"]), 100, false);
  expect(isFading).toBe(false);
  expect(inks(names, "x")).toEqual([1]);
});

test("what leaves and what comes have the ink of one, at every moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FADE_MS - 1 }), (ms) => {
      const fading = createFadingNames();
      fading.at(set("a", ["x"]), 0, false);
      fading.at(set("b", ["y"]), 1000, false);
      const { names, isFading } = fading.at(set("b", ["y"]), 1000 + ms, false);
      expect(isFading).toBe(true);
      expect((inks(names, "x")[0] ?? 0) + (inks(names, "y")[0] ?? 0)).toBeCloseTo(1);
    }),
  );
});

test("a name in both sets stands; in another language or size it fades into itself", () => {
  for (const [next, stands] of [
    [set("b", ["x"]), true],
    [set("b", ["x"], [], "!"), false],
    [set("b", ["x"], ["x"]), false],
  ] as const) {
    const fading = createFadingNames();
    fading.at(set("a", ["x"]), 0, false);
    fading.at(next, 1000, false);
    const found = inks(fading.at(next, 1000 + FADE_MS / 4, false).names, "x");
    expect(found).toEqual(stands ? [1, 0] : [0.25, 0.75]);
  }
});

test("at its end one set is left, and a cut has no way there", () => {
  const fading = createFadingNames();
  fading.at(set("a", ["x"]), 0, false);
  fading.at(set("b", ["y"]), 1000, false);
  const { names, isFading } = fading.at(set("b", ["y"]), 1000 + FADE_MS, false);
  expect([names.length, isFading, inks(names, "y")]).toEqual([1, false, [1]]);
  expect(fading.at(set("c", ["z"]), 2000, true).isFading).toBe(false);
});
