// Small packages by chance.
import fc from "fast-check";
import type { PlacementInput } from "../../src/scene/network/types.ts";

const NAMES = ["Ada", "Borneo", "Cumulus", "Dee", "Elmstead Island", "Foo", "Gravelly", "Hum"];

export const randomInput: fc.Arbitrary<PlacementInput> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    size: fc.integer({ min: 1, max: 14 }),
    bearings: fc.array(fc.option(fc.integer({ min: 0, max: 359 }), { nil: undefined }), {
      minLength: 14,
      maxLength: 14,
    }),
    kinds: fc.array(fc.subarray(["epa", "signed", "talks", "cmaa"]), { minLength: 14, maxLength: 14 }),
    frameworks: fc.array(
      fc.array(
        fc.record({ who: fc.nat(13), from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 60 }) }),
        {
          maxLength: 9,
        },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ seed, size, bearings, kinds, frameworks }) => ({
    focal: "F",
    seed,
    nodes: Array.from({ length: size }, (_, i) => {
      const bearing = bearings[i];
      return {
        id: `P${i}`,
        label: [NAMES[i % NAMES.length] as string, "日本国"],
        kinds: kinds[i] ?? [],
        ...(bearing === undefined ? {} : { bearing }),
      };
    }),
    frameworks: frameworks.map((spans, k) => ({
      id: `f${k}`,
      label: [`F${k} 00`],
      spans: spans.map((s) => ({ party: `P${s.who % size}`, from: s.from, to: s.from + s.length })),
    })),
    changeDays: [0, 30, 60, 90, 120],
  }));
