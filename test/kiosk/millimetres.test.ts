// Laws of sizes: what must be of some millimetres is so on every screen.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAPITAL, capitalMm, REACH, roomOf } from "../../src/modes/kiosk/metrics.ts";
import { readKioskConfig } from "../../src/modes/kiosk/store/config.ts";

const config = (cssMm: number, bottomMm = 650, viewMm = 600) => ({
  ...readKioskConfig(new URLSearchParams()).config,
  cssMm,
  bottomMm,
  viewMm,
});
const LARGE = { large: true, lowered: false };
const USUAL = { large: false, lowered: false };
/** So small that nothing grows with the glass. */
const SMALL = { width: 300, height: 300 };

test.each([
  ["10.9 in tablet", 0.193, 104, 53],
  ["21.5 in", 0.248, 81, 41],
  ["32 in", 0.369, 54, 28],
  ["43 in", 0.496, 40, 21],
  ["55 in", 0.634, 32, 16],
  ["65 in", 0.749, 27, 14],
])("%s: 20 mm and a capital of 7.3 mm in px", (_, cssMm, target, font) => {
  const room = roomOf(config(cssMm), { ...SMALL, ...LARGE });
  expect(CAPITAL).toBe(0.72);
  expect(Math.round(20 * room.mm)).toBe(target);
  expect(Math.round(room.text)).toBe(font);
});

test("large text is seen under 0.7°, usual text under 28 minutes of arc: 5 mm at 600", () => {
  expect([600, 700, 1000].map((mm) => capitalMm(mm, true).toFixed(1))).toEqual(["7.3", "8.6", "12.2"]);
  expect(capitalMm(600, false)).toBe(5);
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 3000 }), (mm) => {
      const degrees = (capital: number): number => (2 * Math.atan(capital / 2 / mm) * 180) / Math.PI;
      expect(degrees(capitalMm(mm, true))).toBeCloseTo(0.7, 9);
      expect(degrees(capitalMm(mm, false)) * 60).toBeGreaterThan(28);
    }),
  );
});

const glass = fc.record({
  cssMm: fc.double({ min: 0.05, max: 3, noNaN: true }),
  bottomMm: fc.integer({ min: 0, max: 2000 }),
  viewMm: fc.integer({ min: 200, max: 3000 }),
  width: fc.integer({ min: 320, max: 7680 }),
  height: fc.integer({ min: 320, max: 7680 }),
  large: fc.boolean(),
  lowered: fc.boolean(),
});

describe("on every glass", () => {
  test("no word is smaller than asked for, no unit smaller than a millimetre, a finger reaches 12", () => {
    fc.assert(
      fc.property(glass, (g) => {
        const room = roomOf(config(g.cssMm, g.bottomMm, g.viewMm), g);
        expect(room.text * CAPITAL * g.cssMm).toBeGreaterThanOrEqual(capitalMm(g.viewMm, g.large) - 1e-9);
        expect(room.u).toBeGreaterThanOrEqual(room.mm);
        expect(room.mm * g.cssMm).toBeCloseTo(1, 9);
        expect(room.finger * g.cssMm).toBeCloseTo(12, 9);
      }),
    );
  });
  test("large text is larger", () => {
    fc.assert(
      fc.property(glass, (g) => {
        const text = (large: boolean): number => roomOf(config(g.cssMm, g.bottomMm, g.viewMm), { ...g, large }).text;
        expect(text(true)).toBeGreaterThan(text(false));
      }),
    );
  });
  test("controls stay between 400 and 1,100 mm above the floor, wherever some of the glass is", () => {
    expect(REACH).toEqual({ low: 400, high: 1100 });
    fc.assert(
      fc.property(glass, (g) => {
        const room = roomOf(config(g.cssMm, g.bottomMm), g);
        const [bottom, top] = [g.bottomMm, g.bottomMm + g.height * g.cssMm];
        expect(room.reach).toBeLessThanOrEqual(g.height);
        expect(room.whole).toBe(top <= 1100);
        // Below 160 mm of glass there would be no room for them: then the nearest.
        const line = bottom + room.reach * g.cssMm;
        if (bottom <= 940) expect(line).toBeCloseTo(Math.min(top, 1100), 6);
        else expect(line).toBeLessThanOrEqual(bottom + 160 + 1e-6);
        const low = bottom + room.floor * g.cssMm;
        if (room.floor < g.height / 3) expect(low).toBeGreaterThanOrEqual(400 - 1e-6);
        expect(room.floor).toBeLessThanOrEqual(g.height / 3);
        if (bottom >= 400) expect(room.floor).toBe(0);
      }),
    );
  });
  test("lowered, the part in use ends at the line, and where all is in reach there is nothing to lower", () => {
    fc.assert(
      fc.property(glass, (g) => {
        const room = roomOf(config(g.cssMm, g.bottomMm), { ...g, lowered: true });
        expect(room.lowered).toBe(!room.whole);
        expect(room.height).toBe(room.whole ? g.height : room.reach);
        expect(roomOf(config(g.cssMm, g.bottomMm), { ...g, lowered: false }).height).toBe(g.height);
      }),
    );
  });
});

describe("where controls may stand", () => {
  test("32 in landscape from 650 mm: everywhere", () => {
    const room = roomOf(config(0.369, 650), { width: 1920, height: 1080, ...USUAL });
    expect(room).toMatchObject({ whole: true, reach: 1080, floor: 0, lowered: false, height: 1080 });
  });
  test.each([
    [1080, 1920, 0.634],
    [2160, 3840, 0.317],
  ])("55 in portrait of %d × %d from 600 mm: up to 1,100 mm, which is 500 of 1,217", (width, height, cssMm) => {
    const room = roomOf(config(cssMm, 600), { width, height, ...USUAL });
    expect(room).toMatchObject({ whole: false, floor: 0, height });
    expect(room.reach * cssMm).toBeCloseTo(500, 9);
    expect(roomOf(config(cssMm, 600), { width, height, ...USUAL, lowered: true }).height * cssMm).toBeCloseTo(500, 9);
  });
  test("a glass that begins at 200 mm keeps its lowest 200 mm free", () => {
    const room = roomOf(config(0.5, 200), { width: 1080, height: 1920, ...USUAL });
    expect([room.floor * 0.5, 200 + room.reach * 0.5]).toEqual([200, 1100]);
  });
});
