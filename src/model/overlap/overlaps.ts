// Overlaps of chosen sets on one day: who is in which of them. Bits of the query engine, one party at a time.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import type { Term } from "../query/ast.ts";
import type { QueryIndex } from "../query/evaluate.ts";
import { kindOfWord } from "../query/kinds.ts";
import { lastAtOrBefore } from "../world/world.ts";
import type { Counting } from "./sets.ts";

/** More sets than this do not fit into one number of bits. */
export const MAX_SETS = 30;

export interface Overlap {
  /** Bit i: in the i-th set. */
  mask: number;
  /** Number of sets. */
  degree: number;
  parties: readonly PartyId[];
}

export interface Overlaps {
  sets: readonly { id: string; size: number }[];
  overlaps: readonly Overlap[];
  /** Parties in at least one of the sets. */
  any: number;
}

/** The word of a set as a term. */
function termOfSet({ world }: QueryIndex, id: string): Term {
  const kind = kindOfWord(world.dataset.meta, id);
  if (kind) return { kind: "kind", id: kind };
  return world.agreements.has(id) ? { kind: "agreement", id } : { kind: "body", id };
}

const degreeOf = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** All intersections of several masks, each once: with them every inclusive count that differs from the others. */
function closed(masks: readonly number[]): number[] {
  const found = new Set<number>();
  for (const mask of masks) for (const other of [...found, mask]) if ((other & mask) !== 0) found.add(other & mask);
  return [...found];
}

/**
 * Who is in which sets on a day; parties themselves, not through an organisation. `exclusive`: every party once, by
 * exactly its sets. `inclusive`: for every combination, whoever is in all of it. Empty combinations are left out.
 */
export function overlapsOn(index: QueryIndex, ids: readonly string[], day: Day, counting: Counting): Overlaps {
  const chosen = ids.slice(0, MAX_SETS);
  const bits = chosen.map((id) => index.bitsOf(termOfSet(index, id), "in-force", false));
  const stretch = Math.max(0, lastAtOrBefore(index.days, day));
  const [word, bit] = [stretch >> 5, stretch & 31];
  const maskOf = (party: number): number =>
    bits.reduce((mask, set, i) => mask | ((((set[party * index.words + word] as number) >>> bit) & 1) << i), 0);
  const members = index.parties.map((party, i) => ({ party, mask: maskOf(i) })).filter((m) => m.mask !== 0);
  const exact = groupBy(members, (m) => m.mask);
  const masks = counting === "exclusive" ? [...exact.keys()] : closed([...exact.keys()]);
  return {
    sets: chosen.map((id, i) => ({ id, size: members.filter((m) => (m.mask >> i) & 1).length })),
    overlaps: masks.map((mask) => ({
      mask,
      degree: degreeOf(mask),
      parties: members
        .filter((m) => (counting === "exclusive" ? m.mask === mask : (m.mask & mask) === mask))
        .map((m) => m.party),
    })),
    any: members.length,
  };
}

export const ORDERS = ["size", "degree", "sets"] as const;
export type Order = (typeof ORDERS)[number];

/** Largest first; fewest sets first; or as the sets stand. Ties always by the sets, so that an order is one order. */
export function sortOverlaps(overlaps: readonly Overlap[], order: Order): Overlap[] {
  // The first set is the highest digit.
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

/** The order of before, with what is new at its end: nothing moves under the eye while time runs. */
export function keepOrder(before: readonly number[], sorted: readonly Overlap[]): (Overlap | { mask: number })[] {
  const now = new Map(sorted.map((o) => [o.mask, o]));
  return [...before.map((mask) => now.get(mask) ?? { mask }), ...sorted.filter((o) => !before.includes(o.mask))];
}
