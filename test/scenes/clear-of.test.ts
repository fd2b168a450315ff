import { expect, test } from "vitest";
import { clearOf } from "../../src/scene/coverage/clear-of.ts";

const text = { from: 100, to: 150, y: 80, size: 18 };

test("a share stays where no mark is", () => {
  expect(clearOf(text, [], 5)).toBe(80);
  expect(
    clearOf(
      text,
      [
        { x: 60, y: 75 },
        { x: 120, y: 95 },
        { x: 120, y: 50 },
      ],
      5,
    ),
  ).toBe(80);
});

test("a share stands over a mark that it would lie on, and over the next", () => {
  expect(clearOf(text, [{ x: 120, y: 78 }], 5)).toBe(70);
  expect(
    clearOf(
      text,
      [
        { x: 120, y: 55 },
        { x: 120, y: 78 },
      ],
      5,
    ),
  ).toBe(47);
});
