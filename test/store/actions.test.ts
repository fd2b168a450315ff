// What a choice does to the state, where it is not plain.
import { expect, test } from "vitest";
import { asDay, dayOf } from "../../src/data/day.ts";
import { eventDays } from "../../src/model/time/events.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { changeRange, goToDay, stepEvent, tick, togglePlaying } from "../../src/store/actions.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const state = (patch: Partial<AtlasState>): AtlasState => ({ ...defaultState(world, "en"), ...patch });

test("leaving the long range keeps the day, or says which day was left", () => {
  expect(changeRange(state({ range: 1948, day: dayOf(2001, 1, 1) }), world, 1997)).toEqual({ range: 1997 });
  expect(changeRange(state({ range: 1948, day: dayOf(1955, 1, 1), playing: true }), world, 1997)).toEqual({
    range: 1997,
    day: dayOf(1997, 1, 1),
    dayFraction: 0,
    playing: false,
    justBegun: false,
    notices: [{ key: "date", value: "1955-01-01", why: "moved" }],
  });
});
test("whoever asks for a day before the range gets it, with the long range", () => {
  expect(goToDay(state({}), world, dayOf(1955, 1, 1))).toMatchObject({ day: dayOf(1955, 1, 1), range: 1948 });
  expect(goToDay(state({}), world, dayOf(1900, 1, 1))).toMatchObject({ day: dayOf(1948, 1, 1), range: 1948 });
  expect(goToDay(state({ range: 1948 }), world, dayOf(2005, 1, 1))).toMatchObject({ range: 1948 });
});
test("steps and playing keep to the range", () => {
  const events = eventDays(world);
  const first = state({ day: dayOf(1997, 2, 1) });
  expect(stepEvent(first, world, events, -1).day).toBe(dayOf(1997, 1, 1));
  expect(stepEvent({ ...first, range: 1948 }, world, [], -1).day).toBe(dayOf(1948, 1, 1));
  const end = state({ range: 1948 });
  expect(togglePlaying(end, world).day).toBe(dayOf(1948, 1, 1));
  expect(togglePlaying({ ...end, range: 1997 }, world).day).toBe(dayOf(1997, 1, 1));
});

test("while playing, what begins is marked for a moment, and no longer once time stands still", () => {
  const day = world.changeDays.find((d) => world.at(d).ties.some((t) => t.from === d && t.stage === "in-force"));
  const state = { ...defaultState(world, "en"), day: asDay((day ?? 0) - 1), playing: true, speed: 0.25 as const };
  const first = tick(state, world, 20);
  expect(first).toMatchObject({ day, justBegun: true });
  expect(togglePlaying({ ...state, ...first, playing: true }, world)).toMatchObject({
    playing: false,
    justBegun: false,
  });
});
