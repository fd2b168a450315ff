// A column of a table of facts or sources.
import type { ReactNode } from "react";
import type { Cell } from "../../export/table.ts";
import type { WorkWords } from "../../i18n/work.ts";

export interface Column<R> {
  id: keyof WorkWords["columns"];
  /** Value of the cell for sorting, filtering and export. */
  get(row: R): Cell;
  /** Sort key, if it differs from the value: dates are sorted by day. */
  by?(row: R): number | string;
  show?(row: R): ReactNode;
  hidden?: boolean;
  /** What leaves the page in its place, where one value does not say it all; also of a hidden column. */
  taken?: { columns: readonly string[]; cells(row: R): readonly Cell[] };
}
