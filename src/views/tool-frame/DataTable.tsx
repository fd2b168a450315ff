// A table with filter, sorting and selection. Long tables are virtualised: only visible rows are in the DOM.
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
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Cell, ExportTable } from "../../export/table.ts";
import type { WorkWords } from "../../i18n/work.ts";
import { foldText } from "../../model/selection/search.ts";
import { SayWork, useWork } from "./Tool.tsx";

export interface Column<R> {
  id: keyof WorkWords["columns"];
  /** Value of the cell for sorting, filtering and export. */
  get(row: R): Cell;
  /** Sort key, if it differs from the value: dates are sorted by day. */
  by?(row: R): number | string;
  show?(row: R): ReactNode;
  hidden?: boolean;
}

const ROW_HEIGHT = 41;

/** Whether every word of the filter occurs in the row. */
function matches(cells: readonly Cell[], filter: string): boolean {
  const text = cells.map((c) => foldText(String(c ?? ""))).join(" ");
  return filter.split(/\s+/).every((word) => text.includes(foldText(word)));
}

export function DataTable<R>(props: {
  id: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf(row: R): string;
  /** Set to a function that returns the table as filtered and sorted, for export. */
  taken?: { current: (() => ExportTable) | undefined };
  filterable?: boolean;
  sorted?: SortingState;
  rowAttributes?(row: R): Record<string, string | number>;
}): ReactNode {
  const { text, lead } = useWork();
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<SortingState>(props.sorted ?? []);
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
  const body = useRef<HTMLTableSectionElement>(null);
  const many = rows.length > 150;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current?.closest<HTMLElement>(".tool-body") ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 900 },
    enabled: many,
  });
  const items = virtual.getVirtualItems();
  const seen = many ? items.flatMap((i) => rows[i.index] ?? []) : rows;
  const [before, after] = many
    ? [items[0]?.start ?? 0, virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0)]
    : [0, 0];
  const shown = columns.filter((c) => visible[c.id] !== false);
  if (props.taken)
    props.taken.current = () => ({
      id: props.id,
      columns: shown.map((c) => lead.columns[c.id]),
      rows: rows.map((r) => shown.map((c) => c.get(r.original))),
    });
  return (
    <>
      {props.filterable !== false && (
        <div className="table-tools">
          <label className="check">
            <SayWork of={(w) => w.filter} />
            <input type="search" value={filter} onChange={(e) => setFilter(e.target.value)} data-filter />
          </label>
          <span role="status" className="quiet" data-rows={rows.length}>
            <SayWork of={(w) => w.rows(rows.length, props.rows.length)} />
          </span>
          <details className="columns-menu">
            <summary>
              <SayWork of={(w) => w.facts.columns} />
            </summary>
            <div className="chips">
              {columns.map((c) => (
                <label key={c.id} className="check">
                  <input
                    type="checkbox"
                    checked={visible[c.id] !== false}
                    onChange={(e) => setVisible({ ...visible, [c.id]: e.target.checked })}
                  />
                  <SayWork of={(w) => w.columns[c.id]} />
                </label>
              ))}
            </div>
          </details>
        </div>
      )}
      {rows.length === 0 && (
        <p>
          <SayWork of={(w) => w.nothing} />
        </p>
      )}
      <table className="grid-table" aria-rowcount={rows.length + 1} data-table={props.id}>
        <thead>
          <tr>
            {shown.map((c) => {
              const sort = table.getColumn(c.id)?.getIsSorted();
              return (
                <th
                  key={c.id}
                  scope="col"
                  aria-sort={sort === "asc" ? "ascending" : sort === "desc" ? "descending" : "none"}
                >
                  <button
                    type="button"
                    className="sort-button"
                    title={text((w) => w.sortedBy(w.columns[c.id]))}
                    onClick={() => table.getColumn(c.id)?.toggleSorting()}
                  >
                    <SayWork of={(w) => w.columns[c.id]} />
                    {sort ? (sort === "asc" ? " ↑" : " ↓") : ""}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && (
            <tr style={{ height: before }}>
              <td colSpan={shown.length} />
            </tr>
          )}
          {seen.map((row) => (
            <tr
              key={props.keyOf(row.original)}
              data-index={row.index}
              aria-rowindex={rows.indexOf(row) + 2}
              {...props.rowAttributes?.(row.original)}
            >
              {shown.map((c) => (
                <td key={c.id}>{c.show ? c.show(row.original) : c.get(row.original)}</td>
              ))}
            </tr>
          ))}
          {after > 0 && (
            <tr style={{ height: after }}>
              <td colSpan={shown.length} />
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
