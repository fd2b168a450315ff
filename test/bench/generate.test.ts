// The invented worlds are packages like any other.
import { expect, test } from "vitest";
import { loadPackage } from "../../src/data/package/load.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { generatePackage, sizeOf } from "./generate.ts";

test.each([1, 10])("%i times: passes the one validator, and is as large as asked for", (times) => {
  const size = sizeOf(times);
  const loaded = loadPackage(generatePackage(size));
  if (!loaded.ok) expect.fail(JSON.stringify(loaded.issues.slice(0, 5)));
  const { parties, agreements, memberships } = loaded.dataset;
  expect({ parties: parties.length, agreements: agreements.length, memberships: memberships.length }).toEqual(size);
  const world = indexWorld(loaded.dataset);
  expect(world.at(loaded.dataset.meta.asOf).ties.filter((t) => t.stage === "in-force").length).toBeGreaterThan(
    size.memberships / 2,
  );
  expect(memberships.some((m) => m.left)).toBe(true);
});

test("same size and seed, same bytes; another seed, others", () => {
  const of = (seed: number) => [...generatePackage(sizeOf(1), seed)].join();
  expect(of(1)).toBe(of(1));
  expect(of(2)).not.toBe(of(1));
});
