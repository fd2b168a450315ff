// A short soak of the kiosk, in the long form: what 500 visitors leave behind is measured by `npm run soak`, and must not begin here.
import { expect, test } from "vitest";
import { soak } from "../../tools/soak/soak.ts";
import { isLong } from "../long.ts";

const MAX_GROWTH = 5_000_000;
const MAX_RESIDENT = 600_000_000;

/** Visitors after the first four, who have each done another thing; the four kinds come round again. */
const MORE = 10;

test.runIf(isLong)(
  `K8.1, K8.3: after ${MORE} more visitors there are as many nodes and listeners as before, the heap is within 5 MB, and the page takes less than 600`,
  async () => {
    const { samples, problems, longestTask } = await soak({ visits: 4 + MORE, first: 4, every: MORE });
    const [before, after] = samples;
    expect(after?.nodes).toBe(before?.nodes);
    expect(after?.listeners).toBe(before?.listeners);
    expect((after?.heap ?? 0) - (before?.heap ?? 0)).toBeLessThan(MAX_GROWTH);
    expect(before?.nodes).toBeGreaterThan(150);
    // Other systems than Linux do not tell.
    if (process.platform === "linux") expect(after?.resident).toBeGreaterThan(50_000_000);
    expect(after?.resident ?? 0).toBeLessThan(MAX_RESIDENT);
    expect(problems).toEqual([]);
    // Of the processor: by the clock a task waits for whatever else runs on the machine.
    expect(longestTask).toBeGreaterThan(0);
    expect(longestTask).toBeLessThan(200);
  },
  240_000,
);
