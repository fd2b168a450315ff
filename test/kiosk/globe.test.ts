// Laws of the globe: what is drawn lies on the sphere, land at the horizon is closed along it, and motion comes to rest.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { createGlobeMotion, MOVE_MS } from "../../src/modes/kiosk/globe/motion.ts";
import { skyInCss } from "../../src/modes/kiosk/globe/paper.ts";
import {
  eyeOver,
  type GlobeView,
  middleOf,
  outlineOf,
  pointOn,
  trace,
  vectorTo,
} from "../../src/modes/kiosk/globe/sphere.ts";
import type { LonLat } from "../../src/scene/geo/types.ts";

const VIEW: GlobeView = { at: [135, 20], x: 500, y: 400, radius: 300 };
const lonLat = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 })) as fc.Arbitrary<LonLat>;

interface Drawn {
  points: [number, number][];
  arcs: { from: number; to: number; counter: boolean }[];
}
function drawn(ring: readonly LonLat[], view: GlobeView, isClosed = true): Drawn {
  const of: Drawn = { points: [], arcs: [] };
  const add = (x: number, y: number): void => void of.points.push([x, y]);
  trace(
    { moveTo: add, lineTo: add, arc: (_x, _y, _r, from, to, counter = false) => of.arcs.push({ from, to, counter }) },
    outlineOf(ring),
    view,
    eyeOver(view.at),
    isClosed,
  );
  return of;
}
const circle = ([lon, lat]: LonLat, size: number): LonLat[] =>
  Array.from({ length: 36 }, (_, i) => {
    const a = (i / 36) * 2 * Math.PI;
    return [lon + (size * Math.cos(a)) / Math.cos((lat * Math.PI) / 180), lat + size * Math.sin(a)];
  });

describe("outlines", () => {
  test("every point lies within the sphere, however the globe is turned", () => {
    fc.assert(
      fc.property(lonLat, lonLat, fc.integer({ min: 1, max: 30 }), fc.boolean(), (at, centre, size, isClosed) => {
        const view = { ...VIEW, at };
        for (const [x, y] of drawn(circle(centre, size), view, isClosed).points)
          expect(Math.hypot(x - view.x, y - view.y)).toBeLessThanOrEqual(view.radius + 1e-3);
      }),
    );
  });
  test("in front they are whole, behind they are nothing, and across the horizon they are closed along it", () => {
    expect(drawn(circle([135, 20], 10), VIEW)).toMatchObject({ arcs: [] });
    expect(drawn(circle([135, 20], 10), VIEW).points.length).toBeGreaterThan(36);
    expect(drawn(circle([-45, -20], 10), VIEW)).toEqual({ points: [], arcs: [] });
    const cut = drawn(circle([225, 0], 12), VIEW);
    expect(cut.arcs).toHaveLength(1);
    // The shorter way round: the land is small.
    const { from = 0, to = 0 } = cut.arcs[0] ?? {};
    expect(Math.abs(Math.atan2(Math.sin(to - from), Math.cos(to - from)))).toBeLessThan(Math.PI / 3);
  });
  test("a line that goes behind is not closed", () => {
    expect(
      drawn(
        [
          [135, 0],
          [225, 0],
          [300, 0],
          [200, 10],
        ],
        VIEW,
        false,
      ).arcs,
    ).toEqual([]);
  });
});

test("the place in the middle of the view is in its middle, and the middle of places is on their side", () => {
  fc.assert(
    fc.property(lonLat, (at) => {
      const point = pointOn({ ...VIEW, at }, eyeOver(at), vectorTo(at));
      expect(point.x).toBeCloseTo(VIEW.x, 3);
      expect(point.y).toBeCloseTo(VIEW.y, 3);
      expect(point.depth).toBeCloseTo(1, 6);
      expect(middleOf([at])[1]).toBeCloseTo(at[1], 6);
    }),
  );
  // Across the date line, not around Africa.
  expect(
    Math.abs(
      middleOf([
        [140, 36],
        [-77, 39],
      ])[0],
    ),
  ).toBeGreaterThan(140);
});

test("the paper that the globe draws is that of the style sheet", () => {
  expect(readFileSync("src/modes/kiosk/styles/frame.css", "utf8")).toContain(`background: ${skyInCss()};`);
});

describe("motion", () => {
  const tiedOn = (day: number): string[] => ["A", "B", "C"].slice(0, Math.floor(day / 100));
  const far = { ...VIEW, at: [-100, 40] as LonLat, radius: 400 };
  test("turns the shorter way, lets ways rise in the order of time, and rests at its end", () => {
    const motion = createGlobeMotion(VIEW, asDay(0), tiedOn);
    motion.go({ view: far, from: asDay(0), day: asDay(300) }, 0, false);
    const half = motion.frame(MOVE_MS / 2);
    expect(half.isMoving).toBe(true);
    // 135 to −100 over 180.
    expect(half.view.at[0]).toBeGreaterThan(180);
    expect(half.ties.map((t) => t.party)).toEqual(["A"]);
    // The last way rises while the globe stands.
    for (let now = 0; now < MOVE_MS; now += 50) expect(motion.frame(now).isTurning).toBe(true);
    expect(motion.frame(MOVE_MS)).toMatchObject({ isTurning: false, isMoving: true });
    for (let now = MOVE_MS; now < MOVE_MS + 5000; now += 50) motion.frame(now);
    const end = motion.frame(MOVE_MS + 5000);
    expect(end).toMatchObject({ day: 300, isMoving: false });
    expect(end.ties.map((t) => t.grown)).toEqual([1, 1, 1]);
    expect(end.view.radius).toBe(400);
  });
  test("cuts where motion is not wanted, and stands at once where somebody has come", () => {
    const cut = createGlobeMotion(VIEW, asDay(0), tiedOn);
    cut.go({ view: far, from: asDay(0), day: asDay(300) }, 0, true);
    expect(cut.frame(1)).toMatchObject({ view: far, day: 300, isMoving: false });
    const halted = createGlobeMotion(VIEW, asDay(0), tiedOn);
    halted.go({ view: far, from: asDay(0), day: asDay(300) }, 0, false);
    const before = halted.frame(1000).view;
    halted.halt(asDay(200), 1000);
    for (const now of [1001, 9000])
      expect(halted.frame(now)).toMatchObject({ view: before, day: 200, isMoving: false });
  });
  test("a round that begins anew lets go of what is not tied yet", () => {
    const motion = createGlobeMotion(VIEW, asDay(300), tiedOn);
    motion.go({ view: VIEW, from: asDay(50), day: asDay(100) }, 0, false);
    expect(motion.frame(1).ties).toEqual([]);
    for (let now = 0; now < 9000; now += 50) motion.frame(now);
    expect(motion.frame(9000).ties.map((t) => t.party)).toEqual(["A"]);
  });
});
