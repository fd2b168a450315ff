// Data of the network on a day: the style of each node, its ties, and the regions. Made party by party: while nothing changes
// for a party, its facts stay the same object.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { memoize, memoizeLast } from "../../model/memoize.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import { boundBy, type CountRule, DEFAULT_RULE } from "../../model/world/counting.ts";
import { isShown, layerOfRole, roleOf } from "../../model/world/layers.ts";
import { membersOn } from "../../model/world/organisations.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { layerStyle, regionLayer, tieStyle } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";

export type NodeStyle = "node-bilateral" | "node-framework" | "node-signed" | "node-talks" | "node-assistance";

/** One of a party's ties, as it is drawn beside the others when it is asked for. */
export interface TieFact {
  /** Unique within the party. */
  id: string;
  style: StyleName;
  agreement?: AgreementId;
  /** The agreement has a chapter on mutual assistance: a mark on the tie. */
  chapter?: boolean;
}
/** The one line of a party at rest. */
export interface LineFact {
  style: StyleName;
  /** Ids of the ties that it stands for, and those of them that are agreements. */
  ties: readonly string[];
  agreements: readonly AgreementId[];
}
/** Of a party on a day; the same object while nothing changes for the party. */
export interface PartyFact {
  id: PartyId;
  node: NodeStyle;
  ties: readonly TieFact[];
  /** Of what makes its node look as it does. None where regions tell of the party. */
  line?: LineFact;
  /** In force with it, and shown by their regions. */
  frameworks: readonly AgreementId[];
}
interface RegionFact {
  framework: AgreementId;
  style: StyleName;
  labelStyle: StyleName;
  /** Number of parties in force, by the rule of counting. */
  count: number;
}
/** An expanded organisation that has a tie on the day. */
interface OpenedFact {
  organisation: PartyId;
  /** Member states on the day. */
  members: PartyId[];
}
export interface NetworkFacts {
  day: number;
  /** Those with a tie on the day. */
  parties: ReadonlyMap<PartyId, PartyFact>;
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

/** How a tie shows: in the node, as a line at rest unless a region shows it, and beside the others when asked for. */
interface TieLook {
  node: NodeStyle;
  line?: StyleName;
  asked: StyleName;
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
    const as = (node: NodeStyle, line: StyleName): TieLook => ({ node, line, asked: line });
    if (isTalks) return as("node-talks", stage === "suspended" ? "tie-suspended" : "tie-talks");
    if (stage === "signed") return as("node-signed", tieStyle(roleOf(meta, layer), layer, true));
    if (found?.kind === "plurilateral") {
      const asked = layerStyle("fan", layer);
      // Regions show frameworks; what has none is shown by its lines.
      const line = roleOf(meta, layer) === "plurilateral" ? tieStyle("plurilateral", layer, false) : undefined;
      return { node: "node-framework", asked, ...(line ? { line } : {}) };
    }
    return {
      node: "node-bilateral",
      line: tieStyle(roleOf(meta, layer), layer, false),
      asked: layerStyle("fan", layer),
    };
  };
}

/** Undefined: nothing of the party is shown. */
function partyFact(
  world: World,
  layers: ReadonlySet<string>,
  id: PartyId,
  ties: readonly TieSpan[],
  assistance: readonly AssistanceSpan[],
): PartyFact | undefined {
  const lookOf = tieLooks(world, layers);
  const assisted = isShown(world.dataset.meta, "assistance", layers) ? assistance : [];
  const chapters = new Set(assisted.map((a) => a.refersTo));
  const looks = ties.flatMap((tie) => {
    const look = lookOf(tie);
    return look ? [{ ...look, agreement: tie.agreement }] : [];
  });
  const node = looks.map((l) => l.node).reduce(stronger, "node-assistance");
  const agreed = looks.map(
    ({ asked, agreement }): TieFact => ({
      id: agreement,
      agreement,
      style: asked,
      ...(chapters.has(agreement) ? { chapter: true } : {}),
    }),
  );
  const own = assisted.flatMap(({ id, kind }): TieFact[] => {
    const style = ASSISTANCE_TIES[kind];
    return style ? [{ id, style }] : [];
  });
  if (looks.length === 0 && own.length === 0) return undefined;
  const seen = looks.filter((l) => l.node === node);
  const [first] = [...seen.flatMap((l) => l.line ?? []), ...(looks.length === 0 ? own.map((o) => o.style) : [])];
  const agreements = seen.map((l) => l.agreement);
  const line = first && { style: first, agreements, ties: seen.length > 0 ? agreements : own.map((o) => o.id) };
  return {
    id,
    node,
    ties: [...agreed, ...own],
    ...(line ? { line } : {}),
    frameworks: looks.flatMap((l) => (l.line ? [] : [l.agreement])),
  };
}

type FactsOf = (snapshot: Snapshot) => ReadonlyMap<PartyId, PartyFact>;

const factsIn = memoize((world: World, layers: ReadonlySet<string>): FactsOf => {
  const parties = world.everTied.map((id) => ({
    id,
    factOf: memoizeLast((ties: readonly TieSpan[], assistance: readonly AssistanceSpan[]) =>
      partyFact(world, layers, id, ties, assistance),
    ),
  }));
  return ({ tiesOf, assistanceOf }) => {
    const facts = new Map<PartyId, PartyFact>();
    for (const { id, factOf } of parties) {
      const fact = factOf(tiesOf(id), assistanceOf(id));
      if (fact) facts.set(id, fact);
    }
    return facts;
  };
});

/** Style of the region of each agreement, and of its name. */
const regionStyles = memoize((world: World, framework: AgreementId): Pick<RegionFact, "style" | "labelStyle"> => {
  const own = world.agreements.get(framework)?.layer ?? framework;
  const turn = [...world.agreements.keys()].indexOf(framework);
  const layer = regionLayer(world.dataset.meta.layers, own, turn);
  return { style: layerStyle("region", layer), labelStyle: layerStyle("region-label", layer) };
});

const NONE: readonly PartyId[] = [];

/**
 * Regions are shown by the layers of their agreements; negotiations and assistance have their own layers. `open`:
 * organisations expanded into their states; one without a tie on the day stays collapsed.
 */
export function networkFacts(
  world: World,
  snapshot: Snapshot,
  layers: ReadonlySet<string>,
  open: readonly PartyId[] = NONE,
  rule: CountRule = DEFAULT_RULE,
): NetworkFacts {
  const own = factsIn(world, layers)(snapshot);
  const shown = new Set([...own.values()].flatMap((fact) => fact.frameworks));
  const regions = [...shown].map((framework) => ({
    framework,
    count: boundBy(world, snapshot, rule, framework).length,
    ...regionStyles(world, framework),
  }));
  const opened = open.flatMap((organisation): OpenedFact[] => {
    const members = own.has(organisation) ? membersOn(world, organisation, snapshot.from) : [];
    return members.length > 0 ? [{ organisation, members }] : [];
  });
  return { day: snapshot.from, parties: withStates(own, opened), regions, opened };
}

/** With the states of opened organisations, in the style that follows from their organisation's. */
function withStates(
  own: ReadonlyMap<PartyId, PartyFact>,
  opened: readonly OpenedFact[],
): ReadonlyMap<PartyId, PartyFact> {
  if (opened.length === 0) return own;
  const all = new Map(own);
  for (const { organisation, members } of opened)
    for (const id of members) {
      const fact = all.get(id) ?? { id, node: "node-assistance" as const, ties: [], frameworks: [] };
      const node = NODE_OF_STATE[own.get(organisation)?.node ?? "node-assistance"];
      all.set(id, { ...fact, node: stronger(fact.node, node) });
    }
  return all;
}
