// Limits of a plain table. What is larger is refused in a sentence before any work on it could stop the page.

/** Bytes of all tables together. */
export const MAX_BYTES = 40_000_000;
/** Rows of all tables together. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 400;
/** Characters of a cell that is read. */
export const MAX_CELL = 2_000;
export const MAX_PARTIES = 2_000;
export const MAX_AGREEMENTS = 10_000;
export const MAX_TABLES = 20;
