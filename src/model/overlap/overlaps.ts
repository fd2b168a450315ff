// Overlaps of the chosen sets on one day, from the query engine's bit sets.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { lastAtOrBefore } from "../last-at.ts";
import type { Term } from "../query/ast.ts";
import { countedIn, type QueryIndex } from "../query/evaluate.ts";
import { kindOfWord } from "../query/kinds.ts";
import { type CountRule, countsStates, DEFAULT_RULE, isOpened } from "../world/counting.ts";
import type { Counting } from "./sets.ts";

/** A combination of sets is a bit mask in one 32-bit integer. */
export const MAX_SETS = 30;

export interface Overlap {
  /** Bit i is set: in the i-th set. */
  mask: number;
  /** Number of sets. */
  degree: number;
  parties: readonly PartyId[];
  /** Those whose combination this is only because an organisation of theirs is bound; they are counted beside the others. */
  through: readonly PartyId[];
}

export interface Overlaps {
  sets: readonly { id: string; size: number }[];
  overlaps: readonly Overlap[];
  /** Parties in at least one of the sets. */
  any: number;
}

/** The query term for the id of a set. */
export function termOfSet({ world }: QueryIndex, id: string): Term {
  const kind = kindOfWord(world.dataset.meta, id);
  if (kind) return { kind: "kind", id: kind };
  return world.agreements.has(id) ? { kind: "agreement", id } : { kind: "body", id };
}

const degreeOf = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** Closure of the masks under intersection: one mask for every distinct inclusive count. */
function closed(masks: readonly number[]): number[] {
  const found = new Set<number>();
  for (const mask of masks) for (const other of [...found, mask]) if ((other & mask) !== 0) found.add(other & mask);
  return [...found];
}

/**
 * Parties by combination of sets on a day, by the rule of queries (evaluate.ts): a party is in a set by its own membership or through an
 * organisation; it is counted where both give the same answer, and stands under `through` where only the second does. Where
 * states count, those of an organisation do so in its place.
 * `exclusive`: each party once, under exactly its sets. `inclusive`: under every combination of its sets. Combinations in which
 * nobody is are left out.
 */
export function overlapsOn(
  index: QueryIndex,
  ids: readonly string[],
  day: Day,
  counting: Counting,
  rule: CountRule = DEFAULT_RULE,
): Overlaps {
  const chosen = ids.slice(0, MAX_SETS);
  const stretch = Math.max(0, lastAtOrBefore(index.days, day));
  const [word, bit] = [stretch >> 5, stretch & 31];
  const masksBy = (via: boolean): ((party: number) => number) => {
    const bits = chosen.map((id) => index.bitsOf(termOfSet(index, id), "in-force", via));
    return (party) =>
      bits.reduce((mask, set, i) => mask | ((((set[party * index.words + word] as number) >>> bit) & 1) << i), 0);
  };
  const maskOf = masksBy(true);
  const ownOf = countsStates(rule) ? maskOf : masksBy(false);
  const isLeftOut = (party: PartyId): boolean => countsStates(rule) && isOpened(index.world, party, day);
  const members = countedIn(index, rule)
    .map((party, i) => ({ party, own: ownOf(i), mask: maskOf(i) }))
    .filter((m) => m.mask !== 0 && !isLeftOut(m.party));
  const exact = [...new Set(members.map((m) => m.mask))];
  const isIn = (mask: number, of: number): boolean => (counting === "exclusive" ? of === mask : (of & mask) === mask);
  return {
    sets: chosen.map((id, i) => ({ id, size: members.filter((m) => (m.own >> i) & 1).length })),
    overlaps: (counting === "exclusive" ? exact : closed(exact)).map((mask) => {
      const found = members.filter((m) => isIn(mask, m.mask));
      return {
        mask,
        degree: degreeOf(mask),
        parties: found.filter((m) => isIn(mask, m.own)).map((m) => m.party),
        through: found.filter((m) => !isIn(mask, m.own)).map((m) => m.party),
      };
    }),
    any: members.filter((m) => m.own !== 0).length,
  };
}

export const ORDERS = ["size", "degree", "sets"] as const;
export type Order = (typeof ORDERS)[number];

/** Largest first, fewest sets first, or in the order of the sets. Ties are broken by the sets, so the order is total. */
export function sortOverlaps(overlaps: readonly Overlap[], order: Order): Overlap[] {
  // Compares the masks with the first set as the most significant bit.
  const bySets = (a: Overlap, b: Overlap): number => {
    for (let i = 0; i < MAX_SETS; i++) {
      const difference = ((b.mask >> i) & 1) - ((a.mask >> i) & 1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return overlaps.toSorted((a, b) => {
    if (order === "size") return b.parties.length - a.parties.length || a.degree - b.degree || bySets(a, b);
    return (order === "degree" ? a.degree - b.degree : 0) || bySets(a, b);
  });
}

/** Keeps the previous order and appends what is new, so that rows do not jump while time is playing. */
export function keepOrder(before: readonly number[], sorted: readonly Overlap[]): (Overlap | { mask: number })[] {
  const now = new Map(sorted.map((o) => [o.mask, o]));
  return [...before.map((mask) => now.get(mask) ?? { mask }), ...sorted.filter((o) => !before.includes(o.mask))];
}
