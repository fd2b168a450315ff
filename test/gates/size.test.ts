import { expect, test } from "vitest";
import { BUDGET, firstLoad } from "../../tools/bench/sizes.ts";

test("a first visit loads no more than its budget", () => {
  const sizes = firstLoad();
  expect(sizes.page).toBeGreaterThan(10_000);
  expect(sizes.script).toBeGreaterThan(10_000);
  expect(sizes.total).toBeLessThanOrEqual(BUDGET.total);
  expect(sizes.script).toBeLessThanOrEqual(BUDGET.script);
  expect(sizes.japanese).toBeLessThanOrEqual(BUDGET.japanese);
});
