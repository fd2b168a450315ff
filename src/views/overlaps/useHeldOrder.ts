// Keeps the order of the rows while time plays and their numbers change.
import { useEffect, useRef } from "react";
import { keepOrder, type Overlap } from "../../model/overlap/overlaps.ts";
import { isFilled } from "./overlaps-order.ts";

export function useHeldOrder(
  arranged: (Overlap | { mask: number })[],
  isPlaying: boolean,
): (Overlap | { mask: number })[] {
  const order = useRef<readonly number[]>([]);
  const rows = isPlaying ? keepOrder(order.current, arranged.filter(isFilled)) : arranged;
  useEffect(() => {
    order.current = rows.map((r) => r.mask);
  });
  return rows;
}
