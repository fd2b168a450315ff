// Names settle beside each other: each takes the place that is cheapest where the others stand now, until none wants another.
// Choosing slots one name after the other would give the first what the second has no other place for.
import type { NamePlace } from "../name-slots.ts";

export interface PricedPlace {
  place: NamePlace;
  cost: number;
  /** Ends of its leader, where it has one. */
  leader?: readonly [Spot, Spot];
}

export interface Settler {
  hw: number;
  hh: number;
  /** Cheapest first. */
  places: readonly PricedPlace[];
}

/** Two names one over the other are worse than any place; the more so the more they cover. */
const OVERLAP = 60;
const PER_AREA = 0.05;
/** A leader that strikes a name through. */
const STRUCK = 20;
const STEPS = 8;
const ROUNDS = 12;

interface Spot {
  x: number;
  y: number;
}

/** Whether a leader runs through the box of a name, by points along it. */
function runsThrough(leader: readonly [Spot, Spot], name: Settler, { x, y }: Spot): boolean {
  const [from, to] = leader;
  for (let t = 0; t <= 1; t += 1 / STEPS) {
    const [px, py] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
    if (Math.abs(px - x) < name.hw && Math.abs(py - y) < name.hh) return true;
  }
  return false;
}

function overlap(a: Settler, p: PricedPlace, b: Settler, q: PricedPlace): number {
  const x = a.hw + b.hw - Math.abs(p.place.x - q.place.x);
  const y = a.hh + b.hh - Math.abs(p.place.y - q.place.y);
  let cost = x > 0 && y > 0 ? OVERLAP + x * y * PER_AREA : 0;
  if (p.leader && runsThrough(p.leader, b, q.place)) cost += STRUCK;
  if (q.leader && runsThrough(q.leader, a, p.place)) cost += STRUCK;
  return cost;
}

/** The places of each name with the one that it settled in first. The names that matter most come first. */
export function settled(names: readonly Settler[]): NamePlace[][] {
  const at = names.map(() => 0);
  const costOf = (i: number, j: number, before: number): number => {
    const name = names[i] as Settler;
    const priced = name.places[j] as PricedPlace;
    let sum = priced.cost;
    for (const [m, other] of names.entries()) {
      if (m === i || m >= before) continue;
      const taken = other.places[at[m] as number];
      if (taken) sum += overlap(name, priced, other, taken);
    }
    return sum;
  };
  /** `before`: only names before this one stand somewhere yet. */
  const choose = (i: number, before: number): boolean => {
    const was = at[i] as number;
    let best = was;
    let least = names[i]?.places.length ? costOf(i, was, before) : 0;
    for (const [j, { cost }] of (names[i] as Settler).places.entries()) {
      // Sorted: none after this one can be cheaper.
      if (cost >= least) break;
      const sum = costOf(i, j, before);
      if (sum < least - 1e-6) [best, least] = [j, sum];
    }
    at[i] = best;
    return best !== was;
  };
  for (const i of names.keys()) choose(i, i);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const i of names.keys()) moved = choose(i, names.length) || moved;
    if (!moved) break;
  }
  return names.map(({ places }, i) => {
    const first = places[at[i] as number];
    return first ? [first.place, ...places.filter((p) => p !== first).map((p) => p.place)] : [];
  });
}
