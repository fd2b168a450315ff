// Which overlaps are shown, in which order: on the page, and in all that leaves it.
import { keepOrder, type Order, type Overlap, type Overlaps, sortOverlaps } from "../../model/overlap/overlaps.ts";

export interface OverlapsArranged {
  order: Order;
  /** Masks, in an order that stays while the numbers change; undefined: they are sorted. */
  held: readonly number[] | undefined;
  /** Rows of fewer parties are left out. */
  least: number;
}

export const OVERLAPS_AT_FIRST: OverlapsArranged = { order: "size", held: undefined, least: 1 };

/** Of a combination that nobody has on this day only the place is held. */
type Row = Overlap | { mask: number };
export const isFilled = (row: Row): row is Overlap => "parties" in row;

export function arrangedOverlaps({ overlaps }: Overlaps, { order, held, least }: OverlapsArranged): Row[] {
  const sorted = sortOverlaps(overlaps, order).filter(
    (o) => o.parties.length + (least === 1 ? o.through.length : 0) >= least,
  );
  return held ? keepOrder(held, sorted) : [...sorted];
}
