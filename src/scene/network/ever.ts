// What the network ever shows while the same layers are shown: the union of all days, from which its layout is made.
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../../model/group.ts";
import { memoize } from "../../model/memoize.ts";
import { inEntryOrder } from "../../model/selection/entry.ts";
import { isShown, layerSet } from "../../model/world/layers.ts";
import { statesEver } from "../../model/world/organisations.ts";
import type { World } from "../../model/world/world.ts";
import { abreast } from "../abreast.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { NODE_OF_STATE, type NodeStyle, stronger, tieLooks } from "./facts.ts";

export interface NetworkLane {
  id: string;
  /** Position beside the other ties to the party, as a multiple of their distance. */
  aside: number;
  /** It ever carries a chapter on mutual assistance. */
  hasChapter: boolean;
}

export interface NetworkEver {
  /** Strongest style of each party's node on any day, in the order in which they are read; parties that are never shown are missing. */
  nodes: ReadonlyMap<PartyId, NodeStyle>;
  /** Parties that ever have a line at rest, with the strongest look that it has; the others have none on any day. */
  lines: ReadonlyMap<PartyId, "strong" | "faint">;
  /** Ties that are drawn beside each other when they are asked for. */
  lanes: ReadonlyMap<PartyId, readonly NetworkLane[]>;
  /** Expanded organisations. */
  open: readonly PartyId[];
}

export function networkEver(world: World, layers: ReadonlySet<string>, open: readonly PartyId[] = []): NetworkEver {
  const lookOf = tieLooks(world, layers);
  const nodes = new Map<PartyId, NodeStyle>();
  const raise = (party: PartyId, node: NodeStyle): void =>
    void nodes.set(party, stronger(nodes.get(party) ?? "node-assistance", node));
  const spans: { party: PartyId; id: string; from: number; to: number }[] = [];
  const lines = new Map<PartyId, "strong" | "faint">();
  const drawn = (party: PartyId, isStrong: boolean): void =>
    void lines.set(party, isStrong || lines.get(party) === "strong" ? "strong" : "faint");
  for (const tie of world.ties) {
    const look = lookOf(tie);
    if (!look) continue;
    raise(tie.party, look.node);
    if (look.line) drawn(tie.party, look.node === "node-bilateral");
    spans.push({ party: tie.party, id: tie.agreement, from: tie.from, to: tie.to });
  }
  const chapters = new Set<string>();
  if (isShown(world.dataset.meta, "assistance", layers))
    for (const { party, id, kind, refersTo, from, to } of world.assistance) {
      if (refersTo) chapters.add(`${refersTo} ${party}`);
      if (!ASSISTANCE_TIES[kind]) continue;
      raise(party, "node-assistance");
      drawn(party, false);
      spans.push({ party, id, from, to });
    }
  for (const organisation of open) {
    const own = nodes.get(organisation);
    if (own) for (const state of statesEver(world, organisation)) raise(state, NODE_OF_STATE[own]);
  }
  const lanes = [...groupBy(spans, (l) => l.party)].map(([party, own]): [PartyId, NetworkLane[]] => [
    party,
    [...abreast(own)].map(([id, aside]) => ({ id, aside, hasChapter: chapters.has(`${id} ${party}`) })),
  ]);
  const read = inEntryOrder(world, [...nodes.keys()]);
  return {
    nodes: new Map(read.map((party) => [party, nodes.get(party) as NodeStyle])),
    lines,
    lanes: new Map(lanes),
    open,
  };
}

/** The same object for the same lists. */
export const networkEverOf = memoize(
  (world: World, layers: readonly string[], open: readonly PartyId[]): NetworkEver =>
    networkEver(world, layerSet(layers), open),
);
