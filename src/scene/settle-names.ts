// Chooses places of names together, so that all of them find one: each takes the cheapest given the others, again and again,
// and a name that still lies on another may push its neighbours elsewhere. Deterministic.
import { around, costAt, nearTo, overlapCost, type Surroundings } from "./name-costs.ts";
import { type Box, boxesMeet, type NameWish } from "./name-slots.ts";

export interface PricedWish extends NameWish {
  /** Of each of its places. */
  prices: readonly number[];
}

interface Point {
  x: number;
  y: number;
}

const ROUNDS = 14;
const PUSHES = 12;
/** Costs from which on something is wrong with a place. */
const WRONG = 30;

interface Meeting {
  /** Index of the other name and of its place. */
  other: number;
  place: number;
  cost: number;
}

/** A name with the places that are worth a look, cheapest first. */
interface Name {
  wish: PricedWish;
  /** Indexes of the places in the wish. */
  places: readonly number[];
  boxes: readonly Box[];
  /** What each place costs whatever the other names do, and with the others where they are. */
  own: readonly number[];
  total: number[];
  /** Places of others that each place meets. */
  meetings: Meeting[][];
  at: number;
}

/** Indexes by price, ties by index; no more than `most`. Picked one by one, since few of many are wanted. */
function cheapestFirst(prices: readonly number[], most: number): number[] {
  if (most >= prices.length)
    return prices.map((_, i) => i).sort((a, b) => (prices[a] as number) - (prices[b] as number) || a - b);
  const left = [...prices];
  const order: number[] = [];
  while (order.length < most) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if ((left[i] as number) < (left[best] as number)) best = i;
    order.push(best);
    left[best] = Number.POSITIVE_INFINITY;
  }
  return order;
}

/** Fewer good places than this among twice as many: all are looked at. */
const SCARCE = 3;

/** `enough`: good places after which no more are looked at, in the order of their prices. */
function nameOf(wish: PricedWish, surroundings: Surroundings, enough: number): Name {
  const { hw, hh, places, prices, own: disc } = wish;
  const boxAt = (i: number): Box => {
    const place = places[i] as Point;
    return { x: place.x, y: place.y, hw, hh };
  };
  const order = cheapestFirst(prices, 2 * enough);
  const near = nearTo(around(order.map(boxAt)), surroundings);
  const seen: { place: number; box: Box; cost: number }[] = [];
  let good = 0;
  for (const place of order) {
    const box = boxAt(place);
    const cost = (prices[place] as number) + costAt(box, disc, near);
    seen.push({ place, box, cost });
    if (cost < WRONG) good++;
    if (good >= enough) break;
  }
  if (good < SCARCE && order.length < places.length) return nameOf(wish, surroundings, places.length);
  seen.sort((a, b) => a.cost - b.cost || a.place - b.place);
  const best = seen.slice(0, Math.max(1, good, Math.min(3, seen.length)));
  const own = best.map((p) => p.cost);
  return {
    wish,
    places: best.map((p) => p.place),
    boxes: best.map((p) => p.box),
    own,
    total: [...own],
    meetings: best.map(() => []),
    at: 0,
  };
}

/** Notes which places of two names meet. */
function meet(names: readonly Name[], i: number, j: number): void {
  const [a, b] = [names[i] as Name, names[j] as Name];
  for (const [p, box] of a.boxes.entries())
    for (const [q, other] of b.boxes.entries()) {
      const cost = overlapCost(box, other);
      if (cost === 0) continue;
      a.meetings[p]?.push({ other: j, place: q, cost });
      b.meetings[q]?.push({ other: i, place: p, cost });
    }
}

/** What its place tells the others: each of their places that it meets costs so much more, or no longer. */
function tell(names: readonly Name[], { meetings, at }: Name, sign: 1 | -1): void {
  for (const { other, place, cost } of meetings[at] ?? []) {
    const { total } = names[other] as Name;
    total[place] = (total[place] as number) + sign * cost;
  }
}

/** Moves a name, and returns by how much that makes all names together dearer. */
function move(names: readonly Name[], i: number, place: number): number {
  const name = names[i] as Name;
  if (place === name.at) return 0;
  const change = (name.total[place] as number) - (name.total[name.at] as number);
  tell(names, name, -1);
  name.at = place;
  tell(names, name, 1);
  return change;
}

/** The cheapest place with the others where they are; the present one if none is cheaper. */
function cheapest({ total, at }: Name): number {
  let best = at;
  for (let place = 0; place < total.length; place++)
    if ((total[place] as number) < (total[best] as number) - 1e-6) best = place;
  return best;
}

/** Names that lie on this one. */
const onIt = (names: readonly Name[], i: number): number[] => {
  const { meetings, at } = names[i] as Name;
  return (meetings[at] ?? []).flatMap(({ other, place }) => ((names[other] as Name).at === place ? [other] : []));
};

/** The cheapest of its other places. */
function elsewhere({ total, at }: Name): number {
  let best = at;
  for (let place = 0; place < total.length; place++)
    if (place !== at && (best === at || (total[place] as number) < (total[best] as number))) best = place;
  return best;
}

/** Names that give way, one after another, when one is pushed. */
const LONGEST_PUSH = 14;

/** Tries each place of a name that is in a wrong one: those that lie there give way, and so on. Kept only if all gain. */
function push(names: readonly Name[], i: number): boolean {
  const name = names[i] as Name;
  for (let place = 0; place < name.own.length; place++) {
    if (place === name.at || (name.own[place] as number) > WRONG) continue;
    const moves = new Map([[i, name.at]]);
    let change = move(names, i, place);
    const queue = onIt(names, i);
    for (let n = 0; n < queue.length && moves.size < LONGEST_PUSH; n++) {
      const j = queue[n] as number;
      // Each gives way once, even to a place where another must give way in turn.
      if (moves.has(j)) continue;
      moves.set(j, (names[j] as Name).at);
      change += move(names, j, elsewhere(names[j] as Name));
      queue.push(...onIt(names, j));
    }
    if (change < -1e-6) return true;
    for (const [j, from] of moves) move(names, j, from);
  }
  return false;
}

/** Each name takes the cheapest place, given the others, until nothing moves. */
function calm(names: readonly Name[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, name] of names.entries()) {
      const next = cheapest(name);
      if (next === name.at) continue;
      move(names, i, next);
      moved = true;
    }
    if (!moved) return;
  }
}

const wrongOf = (names: readonly Name[]): number[] =>
  names.flatMap(({ total, at }, i) => ((total[at] as number) > WRONG ? [i] : []));

function settled(order: readonly PricedWish[], surroundings: Surroundings, enough: number): Name[] {
  const names = order.map((wish) => nameOf(wish, surroundings, enough));
  const wholes = names.map(({ boxes }) => around(boxes));
  for (let i = 0; i < names.length; i++)
    for (let j = 0; j < i; j++) if (boxesMeet(wholes[i] as Box, wholes[j] as Box)) meet(names, i, j);
  for (const name of names) tell(names, name, 1);
  calm(names);
  for (let round = 0; round < PUSHES && wrongOf(names).some((i) => push(names, i)); round++) calm(names);
  return names;
}

/** Good places that are looked at for each name: a few, and only where that is not enough, more. */
const LOOKS = [6, 14, Number.POSITIVE_INFINITY];

/** Index of the place of each name, by id. */
export function settleNames(wishes: readonly PricedWish[], surroundings: Surroundings): ReadonlyMap<string, number> {
  const order = [...wishes].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  let names: Name[] = [];
  for (const enough of LOOKS) {
    names = settled(order, surroundings, enough);
    if (wrongOf(names).length === 0) break;
  }
  return new Map(names.map(({ wish, places, at }) => [wish.id, places[at] as number]));
}
