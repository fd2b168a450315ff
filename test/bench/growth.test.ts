// The slope of a table of costs.
import { expect, test } from "vitest";
import { growthExponent } from "../../tools/bench/growth.ts";

test.each([
  ["the same whatever the size", [5, 5, 5], 0],
  ["in proportion", [3, 9, 30], 1],
  ["with the square", [1, 9, 100], 2],
])("a cost that is %s", (_, costs, exponent) => {
  const sizes = [30, 90, 300];
  expect(growthExponent(costs.map((cost, i) => [sizes[i] ?? 0, cost]))).toBeCloseTo(exponent, 9);
});
