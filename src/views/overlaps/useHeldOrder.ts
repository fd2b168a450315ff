// Keeps the order of the rows while the numbers change.
import { useEffect, useRef } from "react";
import { keepOrder, type Overlap } from "../../model/overlap/overlaps.ts";

/** `hold`: keep the previous order, while playing or on request. */
export function useHeldOrder(sorted: readonly Overlap[], hold: boolean): (Overlap | { mask: number })[] {
  const order = useRef<readonly number[]>([]);
  const rows = hold ? keepOrder(order.current, sorted) : [...sorted];
  useEffect(() => {
    order.current = rows.map((r) => r.mask);
  });
  return rows;
}
