// Chooses places of names together, so that all of them find one: each takes the cheapest given the others, again and again,
// and a name that still lies on another may push its neighbours elsewhere. Deterministic. What a place costs: overlap of names
// is far worse than lying on a disc, that worse than lying on lines, and beyond that the price of the place itself counts.
import { type Box, boxesMeet, type Disc, type NameWish, touchesDisc } from "./name-slots.ts";

export interface PricedWish extends NameWish {
  /** Of each of its places. */
  prices: readonly number[];
}

/** A line that names should not lie on. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** How bad it is to lie on it; a strong line has about 1. */
  weight: number;
}

interface Surroundings {
  frame?: { width: number; height: number };
  discs: readonly Disc[];
  strokes: readonly Stroke[];
  /** Boxes that no name may touch. */
  blocked: readonly Box[];
}

const COST = { outside: 400, blocked: 120, name: 60, area: 0.5, disc: 34, ownDisc: 20, line: 0.22 };
/** px: a line across a name costs no more than one of this length. */
const LONGEST = 40;
/** px of paper between two names. */
const APART = { x: 2, y: 0.5 };
const ROUNDS = 14;
const PUSHES = 12;
/** px of paper around discs. */
const PAPER = 1.5;
/** Costs from which on something is wrong with a place. */
const WRONG = 30;

const sharedArea = (a: Box, b: Box): number => {
  const x = a.hw + b.hw + APART.x - Math.abs(a.x - b.x);
  const y = a.hh + b.hh + APART.y - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? x * y : 0;
};

/** Length of a stroke within a box (slab method). Without any list: it is asked some thousand times before anything is seen. */
function lengthWithin(box: Box, stroke: Stroke): number {
  const left = box.x - box.hw;
  const right = box.x + box.hw;
  const top = box.y - box.hh;
  const bottom = box.y + box.hh;
  const { x1, y1, x2, y2 } = stroke;
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return 0;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return 0;
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const a = (left - x1) / dx;
    const b = (right - x1) / dx;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  if (dy !== 0) {
    const a = (top - y1) / dy;
    const b = (bottom - y1) / dy;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** The box around all places of a name. */
function around(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const b of boxes) {
    left = Math.min(left, b.x - b.hw);
    right = Math.max(right, b.x + b.hw);
    top = Math.min(top, b.y - b.hh);
    bottom = Math.max(bottom, b.y + b.hh);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, hw: (right - left) / 2, hh: (bottom - top) / 2 };
}

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

/** What is near a name, so that each of its places looks at little else. */
function nearTo(whole: Box, { discs, strokes, blocked, frame }: Surroundings): Surroundings {
  return {
    ...(frame ? { frame } : {}),
    discs: discs.filter(
      (d) => Math.abs(d.x - whole.x) < whole.hw + d.r + PAPER && Math.abs(d.y - whole.y) < whole.hh + d.r + PAPER,
    ),
    strokes: strokes.filter((s) => lengthWithin(whole, s) > 0),
    blocked: blocked.filter((b) => boxesMeet(whole, b)),
  };
}

function costAt(box: Box, own: string | undefined, { frame, discs, strokes, blocked }: Surroundings): number {
  let cost = 0;
  if (frame && (box.x < box.hw || box.y < box.hh || box.x + box.hw > frame.width || box.y + box.hh > frame.height))
    cost += COST.outside;
  for (const b of blocked) if (boxesMeet(b, box)) cost += COST.blocked;
  for (const d of discs) {
    if (d.id === own) cost += touchesDisc(box, d, 0) ? COST.ownDisc : 0;
    else if (touchesDisc(box, d, PAPER)) cost += COST.disc;
  }
  for (const s of strokes) {
    const length = lengthWithin(box, s);
    if (length > 0) cost += s.weight * Math.min(LONGEST, length) * COST.line;
  }
  return cost;
}

/** `enough`: good places after which no more are looked at, in the order of their prices. */
function nameOf(wish: PricedWish, surroundings: Surroundings, enough: number): Name {
  const { hw, hh } = wish;
  const boxes = wish.places.map(({ x, y }): Box => ({ x, y, hw, hh }));
  const price = (i: number): number => wish.prices[i] as number;
  const order = boxes.map((_, i) => i).sort((a, b) => price(a) - price(b) || a - b);
  // Far places are hardly ever looked at.
  const near = nearTo(around(order.slice(0, 2 * enough).map((i) => boxes[i] as Box)), surroundings);
  const seen: { place: number; box: Box; cost: number }[] = [];
  let good = 0;
  for (const [n, place] of order.entries()) {
    const box = boxes[place] as Box;
    const cost = price(place) + costAt(box, wish.own, n < 2 * enough ? near : surroundings);
    seen.push({ place, box, cost });
    if (cost < WRONG) good++;
    if (good >= enough) break;
  }
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
      const area = sharedArea(box, other);
      if (area === 0) continue;
      const cost = COST.name + area * COST.area;
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
const LOOKS = [7, 14, Number.POSITIVE_INFINITY];

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
