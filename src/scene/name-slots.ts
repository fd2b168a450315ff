// Places of names, chosen once for the whole timeline: time shows and hides a name but never moves it.

/** A box around text: its middle and half sizes, px. */
export interface Box {
  x: number;
  y: number;
  hw: number;
  hh: number;
}

export interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
}

/** One of the places that a name may take. */
export interface NamePlace {
  /** Middle of its box. */
  x: number;
  y: number;
  /** Side of the box that stays where it is when the text is shorter. */
  anchor: "start" | "middle" | "end";
  /** End of a leader at the thing that is named, where the name stands apart from it. */
  leader?: { x: number; y: number };
}

export interface NameWish {
  id: string;
  /** Smaller comes first. */
  priority: number;
  /** Half sizes of its largest look on any day. */
  hw: number;
  hh: number;
  /** Best first; at least one. */
  places: readonly NamePlace[];
  /** Id of the disc that the name belongs to and may touch. */
  own?: string;
}

export interface NameSlot {
  place: NamePlace;
  box: Box;
  /** Without a free place a name is shown only when it is asked for. */
  isFree: boolean;
  /** Ids of the names with a free place that this one covers when it is shown without one. */
  covers: readonly string[];
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < a.hw + b.hw && Math.abs(a.y - b.y) < a.hh + b.hh;

/** `paper`: px kept free around the disc. */
export function touchesDisc(a: Box, d: Disc, paper = 0): boolean {
  const dx = Math.max(0, Math.abs(d.x - a.x) - a.hw);
  const dy = Math.max(0, Math.abs(d.y - a.y) - a.hh);
  const r = d.r + paper;
  return dx * dx + dy * dy < r * r;
}

/** Things by the cells of a grid that they touch, so that thousands of names do not look at thousands of others. */
interface Grid<T> {
  add(thing: T, box: Box): void;
  /** Whether the test is true for one of the things in the cells of a box. */
  some(box: Box, test: (thing: T) => boolean): boolean;
}

/** `cell`: side of a cell, px. */
function grid<T>(cell: number): Grid<T> {
  const rows = new Map<number, Map<number, T[]>>();
  const cellAt = (i: number, j: number): T[] | undefined => rows.get(j)?.get(i);
  const [low, high] = [
    (at: number, half: number) => Math.floor((at - half) / cell),
    (at: number, half: number) => Math.floor((at + half) / cell),
  ];
  return {
    add: (thing, { x, y, hw, hh }) => {
      for (let j = low(y, hh); j <= high(y, hh); j++) {
        const row = rows.get(j) ?? new Map<number, T[]>();
        rows.set(j, row);
        for (let i = low(x, hw); i <= high(x, hw); i++) {
          const things = row.get(i);
          if (things) things.push(thing);
          else row.set(i, [thing]);
        }
      }
    },
    some: ({ x, y, hw, hh }, test) => {
      for (let j = low(y, hh); j <= high(y, hh); j++)
        for (let i = low(x, hw); i <= high(x, hw); i++) if (cellAt(i, j)?.some(test)) return true;
      return false;
    },
  };
}

interface Bounds {
  frame?: { width: number; height: number };
  /** Boxes that no name may touch, asked for or not. */
  blocked?: readonly Box[];
}

/** px: side of a cell, about the width of a name. */
const CELL = 96;

/**
 * A slot for each name, by id. Greedy by priority, since names with a free place must not depend on those that have none.
 * Law: a free name overlaps no other free name and no disc but its own, and lies within the frame.
 */
export function chooseSlots(
  wishes: readonly NameWish[],
  discs: readonly Disc[],
  { frame, blocked = [] }: Bounds = {},
): ReadonlyMap<string, NameSlot> {
  const obstacles = grid<Disc>(CELL);
  for (const d of discs) obstacles.add(d, { x: d.x, y: d.y, hw: d.r, hh: d.r });
  const taken = grid<{ id: string; box: Box }>(CELL);
  const isWithin = (b: Box): boolean =>
    !frame || (b.x >= b.hw && b.y >= b.hh && b.x + b.hw <= frame.width && b.y + b.hh <= frame.height);
  const isClear = (b: Box): boolean => isWithin(b) && !blocked.some((t) => boxesMeet(t, b));
  const isFree = (b: Box, own: string | undefined): boolean =>
    isClear(b) &&
    !taken.some(b, (t) => boxesMeet(t.box, b)) &&
    !obstacles.some(b, (d) => d.id !== own && touchesDisc(b, d));
  const order = [...wishes].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const slots = new Map<string, NameSlot>();
  const without: NameWish[] = [];
  const boxAt = ({ hw, hh }: NameWish, { x, y }: NamePlace): Box => ({ x, y, hw, hh });
  for (const wish of order) {
    const place = wish.places.find((p) => isFree(boxAt(wish, p), wish.own));
    if (!place) {
      without.push(wish);
      continue;
    }
    const box = boxAt(wish, place);
    taken.add({ id: wish.id, box }, box);
    slots.set(wish.id, { place, box, isFree: true, covers: [] });
  }
  for (const wish of without) {
    const place = wish.places.find((p) => isClear(boxAt(wish, p))) ?? wish.places[0];
    if (!place) continue;
    const box = boxAt(wish, place);
    const covers = new Set<string>();
    taken.some(box, (t) => {
      if (boxesMeet(t.box, box)) covers.add(t.id);
      return false;
    });
    slots.set(wish.id, { place, box, isFree: false, covers: [...covers] });
  }
  return slots;
}
