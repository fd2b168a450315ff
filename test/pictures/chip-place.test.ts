// Chips at the edge of a map stand over no name that they can avoid, and where they wish to where none is.
import { expect, test } from "vitest";
import { type ChipWish, chipTop } from "../../src/pictures/chip-place.ts";
import type { ShownPart } from "../../src/pictures/edges.ts";
import type { TextMark } from "../../src/scene/mark.ts";

const name = (text: string, x: number, y: number, hidden = false): TextMark => ({
  kind: "text",
  id: `label/${text}`,
  style: "label",
  x,
  y,
  anchor: "start",
  size: 14,
  lines: [text],
  hidden,
});
const map = (...marks: TextMark[]): ShownPart => ({
  marks,
  camera: { k: 1, x: 0, y: 0 },
  size: { width: 390, height: 500 },
});
const LEFT: ChipWish = { side: "left", gap: 10, middle: 390, size: { width: 140, height: 44 } };
const RIGHT: ChipWish = { ...LEFT, side: "right", middle: 200 };

/** Lines of a name that the chip lies over, px. */
const over = (top: number, y: number): boolean => top < y + 4 && top + 44 > y - 12;

test("without a name in its way a chip stands where it wishes to", () => {
  expect(chipTop(map(), LEFT)).toBe(368);
  expect(chipTop(map(name("Indonesia", 200, 390)), LEFT)).toBe(368);
  expect(chipTop(map(name("Indonesia", 20, 100)), RIGHT)).toBe(178);
});

test("a name moves it to the nearest place where it covers none, above or below", () => {
  const low = chipTop(map(name("Indonesia", 60, 375)), LEFT);
  expect(low).toBeGreaterThan(368);
  expect(over(low, 375)).toBe(false);
  const high = chipTop(map(name("Indonesia", 60, 410)), LEFT);
  expect(high).toBeLessThan(368);
  expect(over(high, 410)).toBe(false);
  expect(over(chipTop(map(name("Philippines", 300, 195)), RIGHT), 195)).toBe(false);
});

test("the foot of the map is left to what stands there, however low the map is", () => {
  const low = { ...map(name("Indonesia", 60, 200)), size: { width: 390, height: 260 } };
  expect(chipTop(low, { ...LEFT, middle: 203 }) + 44).toBeLessThanOrEqual(260 - 56);
});

test("whether a name is seen on the day moves nothing", () => {
  expect(chipTop(map(name("Indonesia", 60, 375, true)), LEFT)).toBe(chipTop(map(name("Indonesia", 60, 375)), LEFT));
});

test("where names are everywhere it covers as little as it can, and stays near", () => {
  const all = Array.from({ length: 30 }, (_, i) => name("Name", 40, 200 + i * 14));
  const top = chipTop(map(...all), LEFT);
  expect(Math.abs(top - 368)).toBeLessThanOrEqual(96);
});

test("a zoomed map has its names where they are seen", () => {
  const zoomed = { ...map(name("Indonesia", 30, 187)), camera: { k: 2, x: 0, y: 0 } };
  expect(over(chipTop(zoomed, LEFT), 374)).toBe(false);
});
