// Limits of a plain table beyond those of every package (src/data/archive/limits.ts). What is larger is refused in a sentence
// before any work on it could stop the page.

export const MAX_COLUMNS = 400;
/** Characters of a name or code. */
export const MAX_CELL = 2_000;
/** Tables that are read as one. */
export const MAX_TABLES = 20;
