// Lines above the names of a table's columns, as people write them: a title, or what several columns have in common.

/** They are so many at most; what comes later is the table's own. */
const MOST = 10;

/** How many of the first rows are titles. `filled`: how many cells of a row are not empty; names of columns are more than one. */
export const titlesIn = <Row>(rows: readonly Row[], filled: (row: Row) => number): number =>
  Math.max(
    0,
    rows.slice(0, MOST + 1).findIndex((row) => filled(row) > 1),
  );
