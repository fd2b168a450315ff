// Seeded random numbers: the same seed gives the same round on every machine.

/** Uniform in [0, 1). */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher–Yates shuffle. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Number of parties that visitors can be expected to know. */
const FAMILIAR = 14;
/** Limit for less familiar parties, used only if those do not suffice. */
const MOST = 40;

/** From a list ordered by familiarity: the familiar ones shuffled, then some others in order. */
export const mixed = <T>(ranked: readonly T[], random: Random, familiar = FAMILIAR): T[] => [
  ...shuffled(ranked.slice(0, familiar), random),
  ...ranked.slice(familiar, MOST),
];

/** The first three items that are pairwise `apart`. */
export function threeApart<T>(items: readonly T[], apart: (a: T, b: T) => boolean): [T, T, T] | undefined {
  for (const [i, a] of items.entries())
    for (const [j, b] of items.entries()) {
      if (j <= i || !apart(a, b)) continue;
      for (const c of items.slice(j + 1)) if (apart(a, c) && apart(b, c)) return [a, b, c];
    }
  return undefined;
}

/** The first two items that are `apart` from each other and from the right one. */
export function twoBeside<T>(right: T, items: readonly T[], apart: (a: T, b: T) => boolean): [T, T] | undefined {
  const able = items.filter((item) => apart(right, item));
  for (const [i, a] of able.entries()) for (const b of able.slice(i + 1)) if (apart(a, b)) return [a, b];
  return undefined;
}
