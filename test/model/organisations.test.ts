// What the legend says of all days is so on one of them.
import { expect, test } from "vitest";
import { type Day, dayOf } from "../../src/data/day.ts";
import { coveredAfterLeaving, everCoversAfterLeaving } from "../../src/model/world/organisations.ts";
import { indexWorld, type World } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const onSomeDay = (world: World): boolean =>
  world.changeDays.some((day) => coveredAfterLeaving(world, world.at(day)).size > 0);

/** The bundled facts with another last day in their organisations for those who have left. */
function worldWhereTheyLeft(day: Day | undefined): World {
  const dataset = bundledDataset();
  const organisations = dataset.organisations.map(({ left, ...seat }) =>
    left && day !== undefined ? { ...seat, left: { ...left, day } } : seat,
  );
  return indexWorld({ ...dataset, organisations });
}

test.each([
  ["as it is", indexWorld(bundledDataset()), true],
  ["had nobody left", worldWhereTheyLeft(undefined), false],
  ["had they left before the agreement", worldWhereTheyLeft(dayOf(2016, 6, 24)), true],
  ["had they left after it", worldWhereTheyLeft(dayOf(2026, 6, 30)), false],
])("a state is ever covered after leaving exactly if it is on some change day: %s", (_, world, is) => {
  expect(onSomeDay(world)).toBe(is);
  expect(everCoversAfterLeaving(world)).toBe(is);
});
