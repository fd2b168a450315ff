// The order of the rows, kept while the numbers change.
import { useEffect, useRef } from "react";
import { keepOrder, type Overlap } from "../../model/overlap/overlaps.ts";

/** Nothing moves while time runs, or when somebody asks for it. */
export function useHeldOrder(sorted: readonly Overlap[], hold: boolean): (Overlap | { mask: number })[] {
  const order = useRef<readonly number[]>([]);
  const rows = hold ? keepOrder(order.current, sorted) : [...sorted];
  useEffect(() => {
    order.current = rows.map((r) => r.mask);
  });
  return rows;
}
