// Nodes: one circle per party that ever has a tie, hidden while it has none, and its invisible hit target.
import type { PartyId } from "../../data/types.ts";
import { keepLast, memoizeLast } from "../../model/memoize.ts";
import type { CircleMark, Emphasis } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { PartyFact } from "./facts.ts";
import { radiusOf } from "./sizes.ts";
import type { Fit, NetworkSetting, NetworkView, Point } from "./types.ts";

interface NodeMarks {
  node: CircleMark;
  hit: CircleMark;
}

/** A node at its place. */
export interface NodeSlot {
  id: PartyId;
  /**
   * The same marks while nothing changes for the party. `fact` undefined: it is hidden, unless it is the focal party.
   * `weighed`: its radius where nodes are sized by weights, px.
   */
  marks(fact: PartyFact | undefined, isShown: boolean, weighed: number | undefined, view: NetworkView): NodeMarks;
}

/** px: least radius of a hit target. */
const HIT = 12;

function nodeSlot(id: PartyId, at: Point, plain: number, isFocal: boolean, sizes: Fit["sizes"]): NodeSlot {
  const reach = Math.max(HIT, plain + 2);
  const base = { kind: "circle", ...at, party: id } as const;
  const node = memoizeLast(
    (style: StyleName, r: number, emphasis: Emphasis, isShown: boolean): CircleMark => ({
      ...base,
      id: `node/${id}`,
      style,
      r,
      emphasis,
      ...(isShown ? {} : { hidden: true }),
    }),
  );
  const hit = memoizeLast(
    (label: string | undefined): CircleMark => ({
      ...base,
      id: `hit/${id}`,
      style: "hit",
      r: reach,
      ...(label === undefined ? { hidden: true } : { label, active: true }),
    }),
  );
  const keep = keepLast<NodeMarks>();
  return {
    id,
    marks: (fact, isShown, weighed, { focus, titles }) =>
      keep([fact, isShown, weighed, focus], () => ({
        node: node(
          isFocal ? "node-focal" : (fact?.node ?? "node-none"),
          weighed ?? (fact && !isFocal ? radiusOf(fact.node, sizes) : plain),
          focus.party(id),
          isShown,
        ),
        hit: hit(isShown ? titles.party(id) : undefined),
      })),
  };
}

export const nodeSlots = (
  { focal }: NetworkSetting,
  { sizes }: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  plain: ReadonlyMap<PartyId, number>,
): readonly NodeSlot[] =>
  [...positions].map(([id, at]) => nodeSlot(id, at, plain.get(id) ?? sizes.node, id === focal, sizes));
