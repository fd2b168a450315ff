// Members of the multilateral bodies on days that the facts give.
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { bodyCounts } from "../../src/model/bodies.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";

const bodyMembers = loadDataset().bodies.members;
const on = (iso: string) => bodyCounts(bodyMembers, parseDay(iso) as Day);

test.each([
  ["wto", "2026-07-01", 166],
  ["apec", "1989-12-31", 12],
  ["apec", "2026-07-01", 21],
  ["asem", "2026-07-01", 53],
  ["wco", "2025-05-31", 186],
  ["wco", "2026-07-01", 187],
])("%s on %s: %i members", (body, day, n) => expect(on(day)[body]).toBe(n));

test("nobody is a member before the body is", () => {
  expect(on("1948-01-01")).toMatchObject({ wto: 0, tfa: 0, apec: 0, asem: 0, wco: 0 });
});
