// Nodes: one circle per party that ever has a tie, hidden while it has none, and its invisible hit target.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { CircleMark, Emphasis } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { Fit, NetworkSetting, Point } from "./types.ts";

/** A node at its place. Each function gives the same mark as the last time if it looks the same. */
export interface NodeSlot {
  id: PartyId;
  at: Point;
  node(style: StyleName, r: number, emphasis: Emphasis, isShown: boolean): CircleMark;
  hit(label: string, isShown: boolean): CircleMark;
}

/** px: least radius of a hit target. */
const HIT = 12;

export const nodeSlots = (
  { focal }: NetworkSetting,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
): readonly NodeSlot[] =>
  [...positions].map(([id, at]): NodeSlot => {
    const base = { kind: "circle", ...at, party: id } as const;
    const reach = Math.max(HIT, (id === focal ? fit.sizes.focal : fit.sizes.node) + 2);
    const hidden = (isShown: boolean) => (isShown ? {} : { hidden: true });
    return {
      id,
      at,
      node: memoizeLast(
        (style: StyleName, r: number, emphasis: Emphasis, isShown: boolean): CircleMark => ({
          ...base,
          id: `node/${id}`,
          style,
          r,
          emphasis,
          ...hidden(isShown),
        }),
      ),
      hit: memoizeLast(
        (label: string, isShown: boolean): CircleMark => ({
          ...base,
          id: `hit/${id}`,
          style: "hit",
          r: reach,
          label,
          active: true,
          ...hidden(isShown),
        }),
      ),
    };
  });
