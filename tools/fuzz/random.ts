// Random numbers, the same for the same seed.
import { seededRandom } from "../../src/scene/placing/exact.ts";

/** A number from 0 to below 1. */
export type Random = () => number;
export const randomFrom = (seed: number): Random => seededRandom(seed);

/** A whole number from 0 to `most`. */
export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
export const chance = (random: Random, share: number): boolean => random() < share;
export function oneOf<T>(random: Random, all: readonly T[]): T {
  const one = all[upTo(random, all.length - 1)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
}
