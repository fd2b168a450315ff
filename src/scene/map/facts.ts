// Data of the map on a day: how land is filled, and which ties are drawn in which style.
import type { Layer } from "../../data/meta.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { coveredAfterLeaving, tiesWithOpened } from "../../model/world/organisations.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { isPart, tieStyle } from "../style/layer-styles.ts";
import type { MapFacts, MapTie } from "./types.ts";

const TALKING: ReadonlySet<Stage> = new Set(["negotiating", "agreed", "suspended"]);

/** The matching layer and its rank; undefined if the package has none or it is not shown. */
export function shownLayer(world: World, is: (layer: Layer) => boolean, layers: ReadonlySet<string>) {
  const all = world.dataset.meta.layers;
  const rank = all.findIndex(is);
  const found = all[rank];
  return found && layers.has(found.id) ? { layer: found.id, role: found.role, rank } : undefined;
}

export function mapTie(world: World, tie: TieSpan, layers: ReadonlySet<string>): MapTie | undefined {
  if (tie.stage === "left") return undefined;
  const own = world.agreements.get(tie.agreement)?.layer;
  const base = { id: tie.agreement, party: tie.party, agreement: tie.agreement };
  if (TALKING.has(tie.stage)) {
    const talks = shownLayer(world, (l) => l.role === "talks", layers);
    return talks && { ...base, ...talks, style: tie.stage === "suspended" ? "tie-suspended" : "tie-talks" };
  }
  const drawn = shownLayer(world, (l) => l.id === own, layers);
  return drawn && { ...base, ...drawn, style: tieStyle(drawn.role, drawn.layer, tie.stage === "signed") };
}

/**
 * Keeps only the strongest ties of each party so that the map stays readable. A party with a bilateral agreement in force
 * shows its frameworks only by its fill, in the network and in the panel. Parties in `named` keep every tie.
 */
function withoutDoubles(ties: readonly MapTie[], named: ReadonlySet<PartyId>): MapTie[] {
  const isBinding = (t: MapTie): boolean => isPart(t.style, "tie");
  const own = new Set(ties.filter((t) => t.role === "bilateral" && isBinding(t)).map((t) => t.party));
  const bound = new Set(ties.filter(isBinding).map((t) => t.party));
  return ties.filter((t) => {
    if (named.has(t.party) || t.role === "bilateral" || t.role === "assistance") return true;
    return t.role === "talks" ? !bound.has(t.party) : !own.has(t.party);
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
  const assisting = shownLayer(world, (l) => l.role === "assistance", layers);
  const assistance = assisting ? snapshot.assistance : [];
  const chapters = new Set(assistance.flatMap((a) => (a.refersTo ? [`${a.refersTo} ${a.party}`] : [])));
  const agreements = tiesWithOpened(world, snapshot, new Set(open)).flatMap((tie): MapTie[] => {
    const drawn = mapTie(world, tie, layers);
    return drawn
      ? [chapters.has(`${tie.agreement} ${tie.via ?? tie.party}`) ? { ...drawn, chapter: true } : drawn]
      : [];
  });
  const own = assistance.flatMap((a): MapTie[] => {
    const style = ASSISTANCE_TIES[a.kind];
    return style && assisting ? [{ id: a.id, party: a.party, ...assisting, style }] : [];
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
