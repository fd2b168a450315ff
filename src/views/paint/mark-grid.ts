// Finds what may be in a box, without looking at everything.
import type { Box } from "./mark-box.ts";

/** Side of a cell, units of the marks. */
const CELL = 48;
/** What covers more cells is looked at always: entering a long tie in each of its cells would cost more. */
const MOST_CELLS = 9;
/** More columns than any picture has. */
const COLUMNS = 4096;

export interface Grid<T> {
  add(item: T, box: Box): void;
  /** With the box that it was added with. */
  remove(item: T, box: Box): void;
  /** All items whose boxes meet the box, and some others; each once, in no order. */
  in(box: Box): T[];
}

const cellsOf = ([left, top, right, bottom]: Box): [l: number, t: number, r: number, b: number] => [
  Math.floor(left / CELL),
  Math.floor(top / CELL),
  Math.floor(right / CELL),
  Math.floor(bottom / CELL),
];

export function createGrid<T>(): Grid<T> {
  const cells = new Map<number, Set<T>>();
  const wide = new Set<T>();
  const inCells = (box: Box, each: (key: number) => void): boolean => {
    const [l, t, r, b] = cellsOf(box);
    if ((r - l + 1) * (b - t + 1) > MOST_CELLS) return false;
    for (let x = l; x <= r; x++) for (let y = t; y <= b; y++) each(y * COLUMNS + x);
    return true;
  };
  const setOf = (key: number): Set<T> => {
    const found = cells.get(key) ?? new Set();
    cells.set(key, found);
    return found;
  };
  return {
    add(item, box) {
      if (!inCells(box, (key) => setOf(key).add(item))) wide.add(item);
    },
    remove(item, box) {
      if (!inCells(box, (key) => cells.get(key)?.delete(item))) wide.delete(item);
    },
    in(box) {
      const found = new Set(wide);
      const isSmall = inCells(box, (key) => {
        for (const item of cells.get(key) ?? []) found.add(item);
      });
      if (!isSmall) for (const cell of cells.values()) for (const item of cell) found.add(item);
      return [...found];
    },
  };
}
