// A table with filter, sorting and selection, and the controls of it for the row of the frame. Long tables are virtualised:
// only visible rows are in the DOM.
import {
  type ColumnDef,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type Row,
  type SortingState,
  useReactTable,
  type VisibilityState,
} from "@tanstack/react-table";
import { type ReactNode, useMemo, useState } from "react";
import type { SourceId } from "../../data/types.ts";
import type { Cell, ExportTable } from "../../export/table.ts";
import { foldText } from "../../model/selection/search.ts";
import type { Column } from "./column.ts";
import { Check } from "./controls.tsx";
import { DataRows } from "./DataRows.tsx";
import { Menu } from "./Menu.tsx";
import { SayWork, useWork } from "./words.tsx";

/** Whether every word of the filter occurs in the row. */
function matches(cells: readonly Cell[], filter: string): boolean {
  const text = cells.map((c) => foldText(String(c ?? ""))).join(" ");
  return filter.split(/\s+/).every((word) => text.includes(foldText(word)));
}

export function useDataTable<R>(props: {
  id: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf(row: R): string;
  /** The sources that a row rests on. */
  sourcesOf(row: R): readonly SourceId[];
}): {
  /** Filter, number of rows, columns. */
  bar: ReactNode;
  table: ReactNode;
  /** The table as filtered and sorted, for export. */
  taken(): ExportTable;
} {
  const { text, lead } = useWork();
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<SortingState>([]);
  const [visible, setVisible] = useState<VisibilityState>(() =>
    Object.fromEntries(props.columns.map((c) => [c.id, !c.hidden])),
  );
  const { columns } = props;
  const defs = useMemo<ColumnDef<R>[]>(
    () =>
      columns.map((c) => ({
        id: c.id,
        accessorFn: (row: R) => (c.by ?? c.get)(row) ?? "",
        sortUndefined: "last",
      })),
    [columns],
  );
  const table = useReactTable<R>({
    data: props.rows as R[],
    columns: defs,
    state: { sorting, columnVisibility: visible, globalFilter: filter },
    onSortingChange: setSorting,
    onColumnVisibilityChange: setVisible,
    onGlobalFilterChange: setFilter,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row: Row<R>, _, value: string) =>
      matches(
        columns.map((c) => c.get(row.original)),
        value,
      ),
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  });
  const { rows } = table.getRowModel();
  const shown = columns.filter((c) => visible[c.id] !== false);
  return {
    bar: (
      <>
        <label className="check">
          <SayWork of={(w) => w.filter} />
          <input type="search" value={filter} onChange={(e) => setFilter(e.target.value)} data-filter />
        </label>
        <span role="status" className="quiet" data-rows={rows.length}>
          <SayWork of={(w) => w.rows(rows.length, props.rows.length)} />
        </span>
        <div className="to-end">
          <Menu
            label={text((w) => w.facts.columns)}
            words={<SayWork of={(w) => w.facts.columns} />}
            className="text-button"
          >
            <div className="menu-list">
              {columns.map((c) => (
                <Check
                  key={c.id}
                  checked={visible[c.id] !== false}
                  onChange={(checked) => setVisible({ ...visible, [c.id]: checked })}
                >
                  <SayWork of={(w) => w.columns[c.id]} />
                </Check>
              ))}
            </div>
          </Menu>
        </div>
      </>
    ),
    table:
      rows.length === 0 ? (
        <p>
          <SayWork of={(w) => w.nothing} />
        </p>
      ) : (
        <DataRows
          id={props.id}
          columns={shown}
          rows={rows.map((r) => r.original)}
          keyOf={props.keyOf}
          sortOf={(id) => table.getColumn(id)?.getIsSorted() || undefined}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
        />
      ),
    taken: () => {
      const leaving = columns.filter((c) => c.taken || visible[c.id] !== false);
      return {
        id: props.id,
        columns: leaving.flatMap((c) => c.taken?.columns ?? [lead.columns[c.id]]),
        rows: rows.map((r) => leaving.flatMap((c) => c.taken?.cells(r.original) ?? [c.get(r.original)])),
        sources: [...new Set(rows.flatMap((r) => props.sourcesOf(r.original)))],
      };
    },
  };
}
