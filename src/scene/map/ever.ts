// What the map ever shows while the same layers are shown: the union of all days, from which its layout is made.
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../../model/group.ts";
import { memoize } from "../../model/memoize.ts";
import { statesEver } from "../../model/world/organisations.ts";
import type { World } from "../../model/world/world.ts";
import { abreast } from "../abreast.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { mapTie, shownLayer } from "./facts.ts";
import type { Lane, MapEver, TieOnDays } from "./types.ts";

/** Negotiations come last, since they bind nobody yet. */
const bindingRank = ({ role, rank }: TieOnDays): number => (role === "talks" ? Number.MAX_SAFE_INTEGER : rank);

export function everOf(ties: readonly TieOnDays[]): MapEver {
  const lanes = new Map<PartyId, Lane[]>();
  const strongest = new Map<PartyId, number>();
  for (const [party, own] of groupBy(ties, (t) => t.party)) {
    const sorted = [...own].sort((a, b) => bindingRank(a) - bindingRank(b) || (a.id < b.id ? -1 : 1));
    const rankOf = new Map([...sorted].reverse().map((t) => [t.id, t.rank]));
    lanes.set(
      party,
      [...abreast(sorted)].map(([id, aside]) => ({
        id,
        aside,
        rank: rankOf.get(id) ?? 0,
        hasChapter: own.some((t) => t.id === id && t.hasChapter),
      })),
    );
    strongest.set(party, Math.min(...own.map(bindingRank)));
  }
  return { lanes, strongest };
}

function mapEver(world: World, shown: readonly string[], open: readonly PartyId[] = []): MapEver {
  const layers = new Set(shown);
  const assisting = shownLayer(world, (l) => l.role === "assistance", layers);
  const chapters = new Set(
    world.assistance.flatMap((a) => (assisting && a.refersTo ? [`${a.refersTo} ${a.party}`] : [])),
  );
  const agreements = world.ties.flatMap((tie): TieOnDays[] => {
    const drawn = mapTie(world, tie, layers);
    if (!drawn || (tie.via && !open.includes(tie.via))) return [];
    const hasChapter = chapters.has(`${tie.agreement} ${tie.via ?? tie.party}`);
    const base = { id: drawn.id, rank: drawn.rank, role: drawn.role, from: tie.from, to: tie.to, hasChapter };
    const parties = open.includes(tie.party) ? statesEver(world, tie.party) : [tie.party];
    return parties.map((party) => ({ ...base, party }));
  });
  const own = world.assistance.flatMap(({ id, party, kind, from, to }): TieOnDays[] =>
    assisting && ASSISTANCE_TIES[kind] ? [{ id, party, rank: assisting.rank, role: assisting.role, from, to }] : [],
  );
  return everOf([...agreements, ...own]);
}

/** The same object for the same lists. */
export const mapEverOf = memoize(
  (world: World, layers: readonly string[], open: readonly PartyId[]): MapEver => mapEver(world, layers, open),
);
