// What the map shows on a day: how land is filled, and which ties are drawn in which style.
import type { AgreementId, AssistanceForm, PartyId, Stage } from "../data/types.ts";
import { coveredAfterLeaving, tiesWithOpened } from "../model/organisations.ts";
import type { TieSpan } from "../model/ties.ts";
import type { Snapshot, World } from "../model/world.ts";
import type { MapFacts, MapTie } from "./map-types.ts";
import { STYLES, type StyleName } from "./style.ts";

const TALKING: ReadonlySet<Stage> = new Set(["negotiating", "agreed", "suspended"]);
const ASSISTANCE: Partial<Record<AssistanceForm, StyleName>> = {
  cmaa: "tie-cmaa",
  arrangement: "tie-arrangement",
  "private-arrangement": "tie-private-arrangement",
};

const styleNamed = (name: string): StyleName => (name in STYLES ? (name as StyleName) : "tie-epa");

function mapTie(world: World, tie: TieSpan, layers: ReadonlySet<string>): MapTie | undefined {
  if (tie.stage === "left") return undefined;
  const own = world.agreements.get(tie.agreement)?.layer ?? "epa";
  const base = { id: tie.agreement, party: tie.party, agreement: tie.agreement };
  if (TALKING.has(tie.stage)) {
    if (!layers.has("talks")) return undefined;
    return { ...base, layer: "talks", style: tie.stage === "suspended" ? "tie-suspended" : "tie-talks" };
  }
  if (!layers.has(own)) return undefined;
  const plain = `tie-${own}`;
  const style = tie.stage === "signed" && `${plain}-signed` in STYLES ? `${plain}-signed` : plain;
  return { ...base, layer: own, style: styleNamed(style) };
}

/**
 * Each party shows its strongest ways only, or the map would be a hairball: with an agreement of its own in force, its
 * frameworks are told by the fill, the network and the panel. Parties in `named` show every tie.
 */
function withoutDoubles(ties: readonly MapTie[], named: ReadonlySet<PartyId>): MapTie[] {
  const own = new Set(ties.filter((t) => t.style === "tie-epa").map((t) => t.party));
  const bound = new Set(
    ties.filter((t) => t.layer !== "talks" && t.layer !== "cmaa" && !t.style.endsWith("-signed")).map((t) => t.party),
  );
  return ties.filter((t) => {
    if (named.has(t.party) || t.layer === "epa" || t.layer === "cmaa") return true;
    return t.layer === "talks" ? !bound.has(t.party) : !own.has(t.party);
  });
}

function landCounts(snapshot: Snapshot, leaving: ReadonlySet<PartyId>): Map<PartyId, number> {
  const byParty = new Map<PartyId, Set<AgreementId>>();
  for (const tie of snapshot.ties)
    if (tie.stage === "in-force" && !(tie.via && leaving.has(tie.party)))
      byParty.set(tie.party, (byParty.get(tie.party) ?? new Set()).add(tie.agreement));
  return new Map([...byParty].map(([party, set]) => [party, set.size]));
}

export function mapFacts(
  world: World,
  snapshot: Snapshot,
  shown: readonly string[],
  named: ReadonlySet<PartyId>,
  open: readonly PartyId[] = [],
): MapFacts {
  const layers = new Set(shown);
  const assistance = layers.has("cmaa") ? snapshot.assistance : [];
  const chapters = new Set(assistance.flatMap((a) => (a.refersTo ? [`${a.refersTo} ${a.party}`] : [])));
  const agreements = tiesWithOpened(world, snapshot, new Set(open)).flatMap((tie): MapTie[] => {
    const drawn = mapTie(world, tie, layers);
    return drawn
      ? [chapters.has(`${tie.agreement} ${tie.via ?? tie.party}`) ? { ...drawn, chapter: true } : drawn]
      : [];
  });
  const own = assistance.flatMap((a): MapTie[] => {
    const style = ASSISTANCE[a.form];
    return style ? [{ id: a.id, party: a.party, layer: "cmaa", style }] : [];
  });
  const leaving = coveredAfterLeaving(world, snapshot);
  const landCount = landCounts(snapshot, leaving);
  return {
    focal: world.dataset.meta.focal,
    landCount,
    leaving,
    assistOnly: new Set(assistance.map((a) => a.party).filter((p) => !landCount.get(p))),
    ties: withoutDoubles([...agreements, ...own], named),
  };
}
