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
/** Costs from which on something is wrong with a place. */
const WRONG = 30;

const shared = (a: Box, b: Box): number => {
  const x = a.hw + b.hw + APART.x - Math.abs(a.x - b.x);
  const y = a.hh + b.hh + APART.y - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? x * y : 0;
};
const overlapCost = (a: Box, b: Box): number => {
  const area = shared(a, b);
  return area > 0 ? COST.name + area * COST.area : 0;
};

/** Length of a stroke within a box (slab method). */
function lengthWithin({ x, y, hw, hh }: Box, { x1, y1, x2, y2 }: Stroke): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const cut = (start: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    return from < to;
  };
  if (!cut(x1, dx, x - hw, x + hw) || !cut(y1, dy, y - hh, y + hh)) return 0;
  return (to - from) * Math.sqrt(dx * dx + dy * dy);
}

/** The box around all places of a name. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((b) => b.x - b.hw));
  const right = Math.max(...boxes.map((b) => b.x + b.hw));
  const top = Math.min(...boxes.map((b) => b.y - b.hh));
  const bottom = Math.max(...boxes.map((b) => b.y + b.hh));
  return { x: (left + right) / 2, y: (top + bottom) / 2, hw: (right - left) / 2, hh: (bottom - top) / 2 };
}

const boxOfStroke = ({ x1, y1, x2, y2 }: Stroke): Box => ({
  x: (x1 + x2) / 2,
  y: (y1 + y2) / 2,
  hw: Math.abs(x1 - x2) / 2 + 0.01,
  hh: Math.abs(y1 - y2) / 2 + 0.01,
});

interface Name {
  boxes: readonly Box[];
  /** What each place costs whatever the other names do. */
  own: readonly number[];
  /** Indexes of the names that it may ever meet. */
  near: number[];
  at: number;
}

function nameOf(wish: PricedWish, { frame, discs, strokes, blocked }: Surroundings): Name {
  const boxes = wish.places.map(({ x, y }): Box => ({ x, y, hw: wish.hw, hh: wish.hh }));
  const whole = around(boxes);
  const closeDiscs = discs.filter((d) => boxesMeet(whole, { x: d.x, y: d.y, hw: d.r + 2, hh: d.r + 2 }));
  const closeStrokes = strokes.filter((s) => boxesMeet(whole, boxOfStroke(s)));
  const own = boxes.map((box, i) => {
    let cost = wish.prices[i] ?? 0;
    const isOut =
      frame &&
      (box.x < box.hw || box.y < box.hh || box.x + box.hw > frame.width || box.y + box.hh > frame.height);
    if (isOut) cost += COST.outside;
    for (const b of blocked) if (boxesMeet(b, box)) cost += COST.blocked;
    for (const d of closeDiscs) {
      if (d.id === wish.own) cost += touchesDisc(box, d) ? COST.ownDisc : 0;
      else if (touchesDisc(box, { ...d, r: d.r + 1.5 })) cost += COST.disc;
    }
    for (const s of closeStrokes) cost += s.weight * Math.min(LONGEST, lengthWithin(box, s)) * COST.line;
    return cost;
  });
  return { boxes, own, near: [], at: 0 };
}

const boxOf = ({ boxes, at }: Name, place = at): Box => boxes[place] as Box;

/** Cost of a place of name `i` while the others stay where they are. */
function costOf(names: readonly Name[], i: number, place: number): number {
  const name = names[i] as Name;
  const box = boxOf(name, place);
  let cost = name.own[place] as number;
  for (const j of name.near) cost += overlapCost(box, boxOf(names[j] as Name));
  return cost;
}

/** Moves a name to its cheapest place. */
function improve(names: readonly Name[], i: number): boolean {
  const name = names[i] as Name;
  let [best, cheapest] = [name.at, costOf(names, i, name.at) - 1e-6];
  for (let place = 0; place < name.boxes.length; place++) {
    if ((name.own[place] as number) >= cheapest) continue;
    const cost = costOf(names, i, place);
    if (cost < cheapest) [best, cheapest] = [place, cost];
  }
  const isMoved = best !== name.at;
  name.at = best;
  return isMoved;
}

/** Costs of some names with what they share with others, each pair once among themselves. */
function costTogether(names: readonly Name[], some: readonly number[]): number {
  let cost = 0;
  for (const [n, i] of some.entries()) {
    cost += costOf(names, i, (names[i] as Name).at);
    for (const j of some.slice(0, n))
      if ((names[i] as Name).near.includes(j)) cost -= overlapCost(boxOf(names[i] as Name), boxOf(names[j] as Name));
  }
  return cost;
}

/** Tries each place of a name that is in a wrong one: its neighbours, and theirs, give way. Kept only if all together gain. */
function push(names: readonly Name[], i: number): boolean {
  const name = names[i] as Name;
  const circle = new Set([i, ...name.near, ...name.near.flatMap((j) => (names[j] as Name).near)]);
  const some = [...circle];
  const before = some.map((j) => (names[j] as Name).at);
  const cost = costTogether(names, some);
  const order = name.own.map((_, place) => place).sort((a, b) => (name.own[a] as number) - (name.own[b] as number));
  for (const place of order) {
    if ((name.own[place] as number) > WRONG) break;
    name.at = place;
    for (let round = 0; round < 3; round++) for (const j of some) if (j !== i) improve(names, j);
    improve(names, i);
    if (costTogether(names, some) < cost - 1e-6) return true;
    for (const [n, j] of some.entries()) (names[j] as Name).at = before[n] as number;
  }
  return false;
}

/** Index of the place of each name, by id. */
export function settleNames(wishes: readonly PricedWish[], surroundings: Surroundings): ReadonlyMap<string, number> {
  const order = [...wishes].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const names = order.map((wish) => nameOf(wish, surroundings));
  const wholes = names.map(({ boxes }) => around(boxes));
  for (const [i, name] of names.entries())
    for (let j = 0; j < i; j++)
      if (boxesMeet(wholes[i] as Box, wholes[j] as Box)) {
        name.near.push(j);
        (names[j] as Name).near.push(i);
      }
  for (const name of names) name.at = name.own.indexOf(Math.min(...name.own));
  const calm = (): void => {
    for (let round = 0; round < ROUNDS; round++) {
      let moved = 0;
      for (let i = 0; i < names.length; i++) if (improve(names, i)) moved++;
      if (moved === 0) return;
    }
  };
  calm();
  for (let round = 0; round < 3; round++) {
    const wrong = names.flatMap((name, i) => (costOf(names, i, name.at) > WRONG ? [i] : []));
    if (!wrong.some((i) => push(names, i))) break;
    calm();
  }
  return new Map(order.map((wish, i) => [wish.id, (names[i] as Name).at]));
}
