// A short soak of the kiosk: what 500 visitors leave behind is measured by `npm run soak`, and must not begin here.
import { expect, test } from "vitest";
import { soak } from "../../tools/soak/soak.ts";

const MOST_GROWTH = 5_000_000;

test("K8.1: after twelve more visitors there are as many nodes and listeners as before, and the heap is within 5 MB", async () => {
  const { samples, problems } = await soak({ visits: 20, first: 8, every: 12 });
  const [before, after] = samples;
  expect(after?.nodes).toBe(before?.nodes);
  expect(after?.listeners).toBe(before?.listeners);
  expect((after?.heap ?? 0) - (before?.heap ?? 0)).toBeLessThan(MOST_GROWTH);
  expect(before?.nodes).toBeGreaterThan(500);
  expect(problems).toEqual([]);
}, 240_000);
