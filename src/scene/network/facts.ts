// Data of the network on a day: the style of each node, its ties, and the regions.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { groupBy } from "../../model/group.ts";
import { isShown, layerOfRole, roleOf } from "../../model/world/layers.ts";
import { membersOn } from "../../model/world/organisations.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { layerStyle, regionLayer, tieStyle } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";

export type NodeStyle = "node-bilateral" | "node-framework" | "node-signed" | "node-talks" | "node-assistance";

interface TieFact {
  /** Unique within the party. */
  id: string;
  style: StyleName;
  agreement?: AgreementId;
  /** The agreement has a chapter on mutual assistance: a mark on the tie. */
  chapter?: boolean;
}
interface PartyFact {
  id: PartyId;
  node: NodeStyle;
  ties: TieFact[];
}
interface RegionFact {
  framework: AgreementId;
  style: StyleName;
  labelStyle: StyleName;
  /** Number of parties in force, including the focal party. */
  count: number;
  /** Members with an assistance chapter: the mark is on the rim of their nodes, as regions have no ties to put it on. */
  chapters: PartyId[];
}
/** An expanded organisation that has a tie on the day. */
interface OpenedFact {
  organisation: PartyId;
  /** Member states on the day. */
  members: PartyId[];
}
export interface NetworkFacts {
  day: number;
  parties: PartyFact[];
  regions: RegionFact[];
  opened: OpenedFact[];
}

/** Weakest first. */
const RANK: readonly NodeStyle[] = ["node-assistance", "node-talks", "node-signed", "node-framework", "node-bilateral"];

export const stronger = (a: NodeStyle, b: NodeStyle): NodeStyle => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a);

/** Style of an organisation's states by its own style. A bilateral agreement of the organisation covers them indirectly. */
export const NODE_OF_STATE: Record<NodeStyle, NodeStyle> = {
  "node-bilateral": "node-framework",
  "node-framework": "node-framework",
  "node-signed": "node-signed",
  "node-talks": "node-talks",
  "node-assistance": "node-assistance",
};

/** How a tie shows: in the node, and as a line unless a region shows it. */
interface TieLook {
  node: NodeStyle;
  line?: StyleName;
}

/** Looks of ties while these layers are shown; undefined: the tie does not show. The same for a tie on all its days. */
export function tieLooks(world: World, layers: ReadonlySet<string>): (tie: TieSpan) => TieLook | undefined {
  const { meta } = world.dataset;
  const talks = layerOfRole(meta, "talks") ?? "";
  return ({ stage, agreement, via }) => {
    if (via || stage === "left") return undefined;
    const found = world.agreements.get(agreement);
    const isTalks = stage !== "in-force" && stage !== "signed";
    const layer = isTalks ? talks : (found?.layer ?? "");
    if (!layers.has(layer)) return undefined;
    if (isTalks) return { node: "node-talks", line: stage === "suspended" ? "tie-suspended" : "tie-talks" };
    if (stage === "signed") return { node: "node-signed", line: tieStyle(roleOf(meta, layer), layer, true) };
    if (found?.kind === "plurilateral") return { node: "node-framework" };
    return { node: "node-bilateral", line: tieStyle(roleOf(meta, layer), layer, false) };
  };
}

/**
 * Regions are shown by the layers of their agreements; negotiations and assistance have their own layers. `open`:
 * organisations expanded into their states; one without a tie on the day stays collapsed.
 */
export function networkFacts(
  world: World,
  snapshot: Snapshot,
  layers: ReadonlySet<string>,
  open: readonly PartyId[] = [],
): NetworkFacts {
  const order = [...world.agreements.keys()];
  const { meta } = world.dataset;
  const lookOf = tieLooks(world, layers);
  const assistance = isShown(meta, "assistance", layers) ? snapshot.assistance : [];
  const chapters = new Set(assistance.flatMap((a) => (a.refersTo ? [`${a.refersTo} ${a.party}`] : [])));
  const parties = new Map<PartyId, PartyFact>();
  const factOf = (id: PartyId): PartyFact => {
    const found = parties.get(id) ?? { id, node: "node-assistance", ties: [] };
    parties.set(id, found);
    return found;
  };
  const raise = (fact: PartyFact, node: NodeStyle): void => {
    fact.node = stronger(fact.node, node);
  };
  const inForce: TieSpan[] = [];
  for (const tie of snapshot.ties) {
    const look = lookOf(tie);
    if (!look) continue;
    const fact = factOf(tie.party);
    raise(fact, look.node);
    if (!look.line) inForce.push(tie);
    else {
      const chapter = chapters.has(`${tie.agreement} ${tie.party}`);
      const base = { id: tie.agreement, agreement: tie.agreement, style: look.line };
      fact.ties.push({ ...base, ...(chapter ? { chapter } : {}) });
    }
  }
  for (const span of assistance) {
    const style = ASSISTANCE_TIES[span.kind];
    if (style) factOf(span.party).ties.push({ id: span.id, style });
  }
  const opened = open.flatMap((organisation): OpenedFact[] => {
    const own = parties.get(organisation);
    const members = own ? membersOn(world, organisation, snapshot.from) : [];
    for (const id of members) raise(factOf(id), NODE_OF_STATE[own?.node ?? "node-assistance"]);
    return members.length > 0 ? [{ organisation, members }] : [];
  });
  const regions = [...groupBy(inForce, (t) => t.agreement)].map(([framework, ties]): RegionFact => {
    const own = world.agreements.get(framework)?.layer ?? framework;
    const layer = regionLayer(meta.layers, own, order.indexOf(framework));
    return {
      framework,
      style: layerStyle("region", layer),
      labelStyle: layerStyle("region-label", layer),
      count: ties.length + 1,
      chapters: ties.flatMap((t) => (chapters.has(`${framework} ${t.party}`) ? [t.party] : [])),
    };
  });
  return { day: snapshot.from, parties: [...parties.values()], regions, opened };
}
