// The head of a table, by the names of its columns.
import type { ReactNode } from "react";
import type { WorkWords } from "../../i18n/work.ts";
import { SayWork } from "./words.tsx";

/** Seen only: `aria-sort` says it. */
export const SortSign = ({ down }: { down: boolean }): ReactNode => (
  <span aria-hidden="true">{down ? " ↓" : " ↑"}</span>
);

export const ColumnHeads = ({ of }: { of: readonly (keyof WorkWords["columns"])[] }): ReactNode => (
  <thead>
    <tr>
      {of.map((column) => (
        <th key={column} scope="col">
          <SayWork of={(w) => w.columns[column]} />
        </th>
      ))}
    </tr>
  </thead>
);
