// The day as the pictures need it: which ties are drawn, in which style, and what each party is.
import type { AgreementId, AssistanceForm, PartyId, Stage } from "../data/types.ts";
import type { TieSpan } from "../model/ties.ts";
import type { Snapshot, World } from "../model/world.ts";
import type { StyleName } from "./style.ts";

export interface DayTie {
  id: string;
  party: PartyId;
  /** Absent for assistance by an act of its own. */
  agreement?: AgreementId;
  layer: string;
  style: StyleName;
  stage: Stage | "assistance";
}

export interface DayFacts {
  ties: readonly DayTie[];
  /** What the party's node says: its strongest kind of tie. Only parties with a visible tie. */
  node: ReadonlyMap<PartyId, StyleName>;
  /** Parties whose agreement carries mutual assistance, with the tie that carries it. */
  chapters: ReadonlyMap<PartyId, string>;
  /** Agreements in force with each party or with its organisation; states within an organisation have its number. */
  landCount: ReadonlyMap<PartyId, number>;
  /** Tied by assistance alone. */
  assistOnly: ReadonlySet<PartyId>;
  /** Parties in force by plurilateral layer, the focal party included when there is any. */
  members: ReadonlyMap<string, readonly PartyId[]>;
}

const TALKING: ReadonlySet<Stage> = new Set(["negotiating", "agreed", "suspended"]);
const ASSISTANCE_STYLE: Partial<Record<AssistanceForm, StyleName>> = {
  cmaa: "tie-cmaa",
  arrangement: "tie-arrangement",
  "private-arrangement": "tie-private-arrangement",
};

const isBilateral = (world: World, tie: TieSpan): boolean => world.agreements.get(tie.agreement)?.layer === "epa";

function styleOf(world: World, tie: TieSpan): { layer: string; style: StyleName } | undefined {
  const layer = world.agreements.get(tie.agreement)?.layer ?? "epa";
  if (tie.stage === "left") return undefined;
  if (TALKING.has(tie.stage)) return { layer: "talks", style: tie.stage === "suspended" ? "tie-suspended" : "tie-talks" };
  const signed = tie.stage === "signed";
  return { layer, style: (layer === "tpp12" ? "tie-tpp12" : `tie-${layer}${signed ? "-signed" : ""}`) as StyleName };
}

function agreementTies(world: World, snapshot: Snapshot, layers: ReadonlySet<string>): DayTie[] {
  return snapshot.ties.flatMap((tie): DayTie[] => {
    if (tie.via) return [];
    const look = styleOf(world, tie);
    if (!look || !layers.has(look.layer)) return [];
    return [{ id: tie.id, party: tie.party, agreement: tie.agreement, stage: tie.stage, ...look }];
  });
}

function assistanceTies(snapshot: Snapshot, layers: ReadonlySet<string>): DayTie[] {
  if (!layers.has("cmaa")) return [];
  return snapshot.assistance.flatMap((a): DayTie[] => {
    const style = ASSISTANCE_STYLE[a.form];
    return style ? [{ id: a.id, party: a.party, layer: "cmaa", style, stage: "assistance" }] : [];
  });
}

/** Strongest first: an EPA of its own, a framework, a signature, talks, assistance. */
const NODE_RANK: readonly StyleName[] = ["node-epa", "node-framework", "node-signed", "node-cmaa", "node-talks"];

function nodeStyle(tie: DayTie): StyleName {
  if (tie.stage === "assistance") return "node-cmaa";
  if (tie.stage === "in-force") return tie.layer === "epa" ? "node-epa" : "node-framework";
  return tie.stage === "signed" ? "node-signed" : "node-talks";
}

function nodesOf(ties: readonly DayTie[]): Map<PartyId, StyleName> {
  const nodes = new Map<PartyId, StyleName>();
  for (const tie of ties) {
    const style = nodeStyle(tie);
    const old = nodes.get(tie.party);
    if (!old || NODE_RANK.indexOf(style) < NODE_RANK.indexOf(old)) nodes.set(tie.party, style);
  }
  return nodes;
}

function landCounts(snapshot: Snapshot): Map<PartyId, number> {
  const byParty = new Map<PartyId, Set<AgreementId>>();
  for (const tie of snapshot.ties)
    if (tie.stage === "in-force") byParty.set(tie.party, (byParty.get(tie.party) ?? new Set()).add(tie.agreement));
  return new Map([...byParty].map(([party, set]) => [party, set.size]));
}

function membersOf(world: World, snapshot: Snapshot): Map<string, PartyId[]> {
  const members = new Map<string, PartyId[]>();
  for (const tie of snapshot.ties) {
    if (tie.stage !== "in-force" || tie.via || isBilateral(world, tie)) continue;
    const layer = world.agreements.get(tie.agreement)?.layer ?? tie.agreement;
    const list = members.get(layer) ?? [world.dataset.meta.focal];
    members.set(layer, [...list, tie.party]);
  }
  return members;
}

export function dayFacts(world: World, snapshot: Snapshot, shown: readonly string[]): DayFacts {
  const layers = new Set(shown);
  const ties = [...agreementTies(world, snapshot, layers), ...assistanceTies(snapshot, layers)];
  const landCount = landCounts(snapshot);
  const chapters = new Map<PartyId, string>();
  if (layers.has("cmaa"))
    for (const a of snapshot.assistance)
      if (a.refersTo && !chapters.has(a.party)) chapters.set(a.party, `${a.refersTo}/${a.party}`);
  return {
    ties,
    node: nodesOf(ties),
    chapters,
    landCount,
    assistOnly: new Set(layers.has("cmaa") ? snapshot.assistance.map((a) => a.party).filter((p) => !landCount.get(p)) : []),
    members: membersOf(world, snapshot),
  };
}
