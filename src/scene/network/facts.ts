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

type NodeStyle = "node-bilateral" | "node-framework" | "node-signed" | "node-talks" | "node-assistance";

export interface TieFact {
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
export interface OpenedFact {
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

/** Style of an organisation's states by its own style. A bilateral agreement of the organisation covers them indirectly. */
const NODE_OF_STATE: Record<NodeStyle, NodeStyle> = {
  "node-bilateral": "node-framework",
  "node-framework": "node-framework",
  "node-signed": "node-signed",
  "node-talks": "node-talks",
  "node-assistance": "node-assistance",
};

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
  const isPlural = (t: TieSpan): boolean => world.agreements.get(t.agreement)?.kind === "plurilateral";
  const { meta } = world.dataset;
  const talks = layerOfRole(meta, "talks") ?? "";
  const layerOf = (t: TieSpan): string => world.agreements.get(t.agreement)?.layer ?? "";
  const own = snapshot.ties.filter((t) => !t.via && t.stage !== "left");
  const assistance = isShown(meta, "assistance", layers) ? snapshot.assistance : [];
  const chapters = new Set(assistance.flatMap((a) => (a.refersTo ? [`${a.refersTo} ${a.party}`] : [])));
  const parties = new Map<PartyId, PartyFact>();
  const factOf = (id: PartyId): PartyFact => {
    const found = parties.get(id) ?? { id, node: "node-assistance", ties: [] };
    parties.set(id, found);
    return found;
  };
  const rank: NodeStyle[] = ["node-assistance", "node-talks", "node-signed", "node-framework", "node-bilateral"];
  const raise = (fact: PartyFact, node: NodeStyle): void => {
    if (rank.indexOf(node) > rank.indexOf(fact.node)) fact.node = node;
  };
  for (const tie of own) {
    const isTalks = tie.stage !== "in-force" && tie.stage !== "signed";
    const layer = isTalks ? talks : layerOf(tie);
    if (!layers.has(layer)) continue;
    const fact = factOf(tie.party);
    const chapter = chapters.has(`${tie.agreement} ${tie.party}`);
    const base = { id: tie.agreement, agreement: tie.agreement, ...(chapter ? { chapter } : {}) };
    if (isTalks) {
      raise(fact, "node-talks");
      fact.ties.push({ ...base, style: tie.stage === "suspended" ? "tie-suspended" : "tie-talks" });
    } else if (tie.stage === "signed") {
      raise(fact, "node-signed");
      fact.ties.push({ ...base, style: tieStyle(roleOf(meta, layer), layer, true) });
    } else if (isPlural(tie)) raise(fact, "node-framework");
    else {
      raise(fact, "node-bilateral");
      fact.ties.push({ ...base, style: tieStyle(roleOf(meta, layer), layer, false) });
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
  const inForce = groupBy(
    own.filter((t) => t.stage === "in-force" && isPlural(t) && layers.has(layerOf(t))),
    (t) => t.agreement,
  );
  const regions = [...inForce].map(([framework, ties]): RegionFact => {
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
