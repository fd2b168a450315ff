import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import type { TextMark } from "../../src/scene/mark.ts";
import { timelineScene } from "../../src/scene/timeline/scene.ts";

test("a step at an agreement is solid, a step at the turn of the trade year is dotted", () => {
  const marks = timelineScene({
    width: 400,
    height: 120,
    from: asDay(0),
    to: asDay(100),
    curve: [
      { from: asDay(0), share: 10 },
      { from: asDay(40), share: 30 },
      { from: asDay(70), share: 28 },
    ],
    events: [{ day: asDay(40), happenings: [], rank: "in-force" }],
    stepName: () => undefined,
    percent: String,
    textSize: 12,
  });
  const path = (id: string) => {
    const mark = marks.find((m) => m.id === id);
    return mark?.kind === "path" ? mark.d : "";
  };
  // One break in the solid line, at the turn; one dotted upright there.
  expect(path("line").match(/M/g)).toHaveLength(2);
  expect(path("turns").match(/^M[\d.]+ [\d.]+V[\d.]+$/)).not.toBeNull();
});

test.each([160, 140, 120, 100, 80, 64])(
  "no name of a step lies on another in a frame of %i units, however high the steps are",
  (height) => {
    const days = [40, 80, 86].map(asDay);
    const marks = timelineScene({
      width: 220,
      height,
      from: asDay(0),
      to: asDay(100),
      curve: days.map((from, i) => ({ from, share: 40 + 22 * i })),
      events: days.map((day) => ({ day, happenings: [], rank: "in-force" })),
      stepName: ({ day }) => ({ text: `Step${day}`, layer: "cptpp" }),
      percent: String,
      textSize: 13,
    });
    const names = marks.filter((m): m is TextMark => m.id.startsWith("step "));
    expect(names.length).toBeGreaterThan(0);
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) {
        // Narrower than they are, so that nothing hangs on the estimate.
        const areBeside = Math.abs(a.x - b.x) > 6 * 5;
        expect(
          areBeside || Math.abs(a.y - b.y) >= 13 * 1.2,
          `${a.id} at ${a.x}, ${a.y} and ${b.id} at ${b.x}, ${b.y}`,
        ).toBe(true);
      }
  },
);
