// A short soak of the kiosk: what 500 visitors leave behind is measured by `npm run soak`, and must not begin here.
import { expect, test } from "vitest";
import { soak } from "../../tools/soak/soak.ts";

const MOST_GROWTH = 5_000_000;
const MOST_RESIDENT = 600_000_000;

test("K8.1, K8.3: after ten more visitors there are as many nodes and listeners as before, the heap is within 5 MB, and the page takes less than 600", async () => {
  const { samples, problems } = await soak({ visits: 14, first: 4, every: 10 });
  const [before, after] = samples;
  expect(after?.nodes).toBe(before?.nodes);
  expect(after?.listeners).toBe(before?.listeners);
  expect((after?.heap ?? 0) - (before?.heap ?? 0)).toBeLessThan(MOST_GROWTH);
  expect(before?.nodes).toBeGreaterThan(500);
  // Other systems than Linux do not tell.
  if (process.platform === "linux") expect(after?.resident).toBeGreaterThan(50_000_000);
  expect(after?.resident ?? 0).toBeLessThan(MOST_RESIDENT);
  expect(problems).toEqual([]);
}, 240_000);
