// The name of the party in the centre can always be read, in its disc or beside it; what a name takes of room is what it shows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { networkSizes } from "../../src/scene/network/sizes.ts";
import { focalName } from "../../src/scene/network/standing.ts";
import { MIN_NETWORK_TEXT } from "../../src/scene/network/types.ts";
import { textWidth } from "../../src/scene/text-width.ts";

const sizes = networkSizes({ width: 635, height: 770 }, 1);

test.each([
  [["Japan"], ["Japan"]],
  [
    ["Japan", "日本"],
    ["Japan", "日本"],
  ],
  [["New Zealand"], ["New", "Zealand"]],
  [
    ["Chile", "チリ"],
    ["Chile", "チリ"],
  ],
])("%j stands in its disc", (names, lines) => {
  expect(focalName(names, sizes)).toMatchObject({ lines, isBeside: false });
});

test("a name for which no disc is large enough stands beside it", () => {
  expect(focalName(["ニュージーランド"], sizes)).toMatchObject({ isBeside: true, size: sizes.strong });
  expect(focalName(["W".repeat(300)], sizes).isBeside).toBe(true);
});

test("whatever the name and the window, it can be read and lies within its disc", () => {
  const name = fc.stringMatching(/^[A-Za-z日本 ]{1,30}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 2 }), fc.integer({ min: 300, max: 3000 }), (names, width) => {
      const all = networkSizes({ width, height: width }, 1);
      const { size, lines, radius, isBeside } = focalName(names, all);
      expect(size).toBeGreaterThanOrEqual(MIN_NETWORK_TEXT);
      if (!isBeside) for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(2 * radius);
    }),
  );
});

test("signs that stand on others and signs that nobody sees take no room", () => {
  const composed = textWidth("Côte", 14);
  expect(textWidth("Côte".normalize("NFD"), 14)).toBeCloseTo(textWidth("Cote", 14), 6);
  expect(Math.abs(textWidth("Côte".normalize("NFD"), 14) - composed)).toBeLessThan(1);
  expect(textWidth("\u200fA\u200b\ufeff", 14)).toBe(textWidth("A", 14));
});
