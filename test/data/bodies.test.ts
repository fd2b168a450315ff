// Members of the multilateral bodies on days that the facts give.
import { expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { bodyCounts } from "../../src/model/bodies/bodies.ts";
import { bundledDataset } from "../bundled.ts";

const bodyMembers = bundledDataset().bodies.members;
const on = (iso: string) => bodyCounts(bodyMembers, parseDay(iso) as Day);

// Counted in the fact tables, by hand of another program: rows with a day up to then, and those bounded before it.
test.each([
  ["1964-06-30", { wto: 0, tfa: 0, apec: 0, asem: 0, wco: 38 }],
  ["1995-01-01", { wto: 76, tfa: 0, apec: 18, asem: 0, wco: 138 }],
  ["1996-03-01", { wto: 119, tfa: 0, apec: 18, asem: 26, wco: 140 }],
  ["1998-12-31", { wto: 133, tfa: 0, apec: 21, asem: 26, wco: 150 }],
  ["2001-12-11", { wto: 143, tfa: 0, apec: 21, asem: 26, wco: 159 }],
  ["2004-10-08", { wto: 147, tfa: 0, apec: 21, asem: 39, wco: 164 }],
  ["2007-01-11", { wto: 150, tfa: 0, apec: 21, asem: 39, wco: 170 }],
  ["2012-11-05", { wto: 157, tfa: 0, apec: 21, asem: 51, wco: 179 }],
  ["2016-07-29", { wto: 164, tfa: 91, apec: 21, asem: 53, wco: 180 }],
  ["2025-05-31", { wto: 166, tfa: 157, apec: 21, asem: 53, wco: 186 }],
  ["2026-07-01", { wto: 166, tfa: 157, apec: 21, asem: 53, wco: 187 }],
])("members on %s", (day, counts) => expect(on(day)).toEqual(counts));
test.each([["apec", "1989-12-31", 12]])("%s on %s: %i members", (body, day, n) => expect(on(day)[body]).toBe(n));

test("nobody is a member before the body is", () => {
  expect(on("1948-01-01")).toMatchObject({ wto: 0, tfa: 0, apec: 0, asem: 0, wco: 0 });
});
