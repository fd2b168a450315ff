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
const OVER_MORE = 2;
const OVER_LESS = 0.12;
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

interface Span {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Around a name at one of its places, with its leader; a hair more, so that no rounding leaves out what touches. */
function spanOf({ hw, hh }: Settler, { place, leader }: PricedPlace): Span {
  const [xs, ys] = [leader?.map((end) => end.x) ?? [], leader?.map((end) => end.y) ?? []];
  return {
    left: Math.min(place.x - hw, ...xs) - 1e-6,
    right: Math.max(place.x + hw, ...xs) + 1e-6,
    top: Math.min(place.y - hh, ...ys) - 1e-6,
    bottom: Math.max(place.y + hh, ...ys) + 1e-6,
  };
}

const around = (spans: readonly Span[]): Span => ({
  left: Math.min(...spans.map((s) => s.left)),
  right: Math.max(...spans.map((s) => s.right)),
  top: Math.min(...spans.map((s) => s.top)),
  bottom: Math.max(...spans.map((s) => s.bottom)),
});

const spansMeet = (a: Span, b: Span): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** For each name the indexes of those that it can meet. */
const neighboursOf = (spans: readonly (readonly Span[])[]): readonly (readonly number[])[] => {
  const wholes = spans.map(around);
  return wholes.map((a, i) => wholes.flatMap((b, m) => (m !== i && spansMeet(a, b) ? [m] : [])));
};

/** 0 where the two do not meet. */
function sharedArea(a: Settler, p: Spot, b: Settler, q: Spot): number {
  const x = a.hw + b.hw - Math.abs(p.x - q.x);
  const y = a.hh + b.hh - Math.abs(p.y - q.y);
  return x > 0 && y > 0 ? x * y : 0;
}

/** `weight`: of lying over a name that matters more, or less; the one that matters less has to move. */
function overlap(a: Settler, p: PricedPlace, b: Settler, q: PricedPlace, weight: number): number {
  const area = sharedArea(a, p.place, b, q.place);
  let cost = area > 0 ? (OVERLAP + area * PER_AREA) * weight : 0;
  if (p.leader && runsThrough(p.leader, b, q.place)) cost += STRUCK;
  if (q.leader && runsThrough(q.leader, a, p.place)) cost += STRUCK;
  return cost;
}

export interface Settled {
  /** The place that it settled in, then all others, cheapest first. */
  places: NamePlace[];
  /** It had to give way to names that matter more, and takes what these leave. */
  gaveWay: boolean;
}

/** The names that matter most come first. */
export function settled(names: readonly Settler[]): Settled[] {
  const spans = names.map((name) => name.places.map((place) => spanOf(name, place)));
  const neighbours = neighboursOf(spans);
  const at = names.map(() => 0);
  const isOff = names.map(({ places }) => places.length === 0);
  /** With the names before `before`: others stand nowhere yet. From `enough` on it is not counted further: costs only grow. */
  const costOf = (i: number, j: number, before: number, enough: number): number => {
    const name = names[i] as Settler;
    const priced = name.places[j] as PricedPlace;
    const span = spans[i]?.[j] as Span;
    let sum = priced.cost;
    for (const m of neighbours[i] as readonly number[]) {
      // Most of those that it may meet somewhere it does not meet here.
      if (m >= before || isOff[m] || !spansMeet(span, spans[m]?.[at[m] as number] as Span)) continue;
      const other = names[m] as Settler;
      const weight = m < i ? OVER_MORE : OVER_LESS;
      sum += overlap(name, priced, other, other.places[at[m] as number] as PricedPlace, weight);
      if (sum >= enough) break;
    }
    return sum;
  };
  const choose = (i: number, before: number): boolean => {
    if (isOff[i]) return false;
    const was = at[i] as number;
    let best = was;
    let least = costOf(i, was, before, Infinity);
    for (const [j, { cost }] of (names[i] as Settler).places.entries()) {
      // Sorted: none after this one can be cheaper.
      if (cost >= least) break;
      const sum = costOf(i, j, before, least - 1e-6);
      if (sum < least - 1e-6) [best, least] = [j, sum];
    }
    at[i] = best;
    return best !== was;
  };
  /** Names around which something has changed since they chose: any other would choose the same again. */
  const isStirred = names.map(() => true);
  const stir = (i: number): void => {
    for (const m of neighbours[i] as readonly number[]) isStirred[m] = true;
  };
  const settle = (): void => {
    for (let round = 0; round < ROUNDS; round++) {
      let moved = false;
      for (const i of names.keys()) {
        if (!isStirred[i]) continue;
        isStirred[i] = false;
        if (!choose(i, names.length)) continue;
        moved = true;
        stir(i);
      }
      if (!moved) return;
    }
  };
  const placeOf = (i: number): NamePlace => ((names[i] as Settler).places[at[i] as number] as PricedPlace).place;
  const meets = (i: number, m: number): boolean =>
    !isOff[i] && !isOff[m] && sharedArea(names[i] as Settler, placeOf(i), names[m] as Settler, placeOf(m)) > 0;
  /** The one that matters least of those that still lie over another. */
  const covering = (): number => names.findLastIndex((_, i) => neighbours[i]?.some((m) => meets(i, m)));
  for (const i of names.keys()) choose(i, i);
  settle();
  for (let i = covering(); i >= 0; i = covering()) {
    isOff[i] = true;
    stir(i);
    settle();
  }
  return names.map(({ places }, i) => {
    const first = places[at[i] as number];
    const others = places.filter((p) => p !== first);
    return { places: [...(first ? [first] : []), ...others].map((p) => p.place), gaveWay: isOff[i] as boolean };
  });
}
