import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
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
