// Head and rows of a table. Of many rows only those in sight are in the page, each measured as it comes; on paper all are.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import { usePrinting } from "../../ui/usePrinting.ts";
import { SortSign } from "./ColumnHeads.tsx";
import type { Column } from "./column.ts";
import { SayWork, useWork } from "./words.tsx";

const ROW_HEIGHT = 41;
const MANY = 150;

/** The body of the sheet; in a low window the whole sheet (tool-frame.css). */
function scrollerOf(rows: Element | null): HTMLElement | null {
  const body = rows?.closest<HTMLElement>(".tool-body") ?? null;
  return body && getComputedStyle(body).overflowY === "visible" ? body.closest<HTMLElement>(".view-tool") : body;
}

export function DataRows<R>(props: {
  id: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf(row: R): string;
  /** Without these the heads are words. */
  sortOf?(id: Column<R>["id"]): "asc" | "desc" | undefined;
  onSort?(id: Column<R>["id"]): void;
}): ReactNode {
  const { text } = useWork();
  const { rows, columns, sortOf, onSort } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const isPrinting = usePrinting();
  const isLong = rows.length > MANY;
  const isPart = isLong && !isPrinting;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(body.current),
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 900 },
    enabled: isLong,
  });
  const items = isPart ? virtual.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const before = isPart ? (items[0]?.start ?? 0) : 0;
  const after = isPart ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  const spacer = (height: number): ReactNode =>
    height > 0 && (
      <tr style={{ height }}>
        <td colSpan={columns.length} />
      </tr>
    );
  return (
    <table className="grid-table" aria-rowcount={rows.length + 1} data-table={props.id}>
      <thead>
        <tr>
          {columns.map((c) => {
            const sort = sortOf?.(c.id);
            if (!onSort)
              return (
                <th key={c.id} scope="col">
                  <SayWork of={(w) => w.columns[c.id]} />
                </th>
              );
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
                  onClick={() => onSort(c.id)}
                >
                  <SayWork of={(w) => w.columns[c.id]} />
                  {sort && <SortSign down={sort === "desc"} />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body}>
        {spacer(before)}
        {items.map(({ index }) => {
          const row = rows[index];
          return (
            row && (
              <tr
                key={props.keyOf(row)}
                ref={isPart ? virtual.measureElement : undefined}
                data-index={index}
                aria-rowindex={index + 2}
              >
                {columns.map((c) => (
                  <td key={c.id} data-column={c.id}>
                    {c.show ? c.show(row) : c.get(row)}
                  </td>
                ))}
              </tr>
            )
          );
        })}
        {spacer(after)}
      </tbody>
    </table>
  );
}
