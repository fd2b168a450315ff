// What the map ever shows while the same layers are shown: the union of all days, from which its layout is made.
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../../model/group.ts";
import { memoize } from "../../model/memoize.ts";
import { statesEver } from "../../model/world/organisations.ts";
import type { World } from "../../model/world/world.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { isPart } from "../style/layer-styles.ts";
import { mapTie, shownLayer } from "./facts.ts";
import type { FanLine, MapEver, PartyEver, TieOnDays } from "./types.ts";

/** Negotiations come last, since they bind nobody yet. */
const bindingRank = ({ role, rank }: TieOnDays): number => (role === "talks" ? Number.MAX_SAFE_INTEGER : rank);

/** How far a tie has come: what is in force has an age of its own, however long it was talked about. */
const stageOf = ({ role, style }: TieOnDays): number => (role === "talks" ? 2 : isPart(style, "tie-signed") ? 1 : 0);

/** From the oldest to the newest, by the first day in force, else signed, else in talks; assistance is no agreement. */
function fanOf(own: readonly TieOnDays[]): FanLine[] {
  const lines = [...groupBy(own, (t) => t.id)].map(([id, ties]) => {
    const furthest = Math.min(...ties.map(stageOf));
    return {
      id,
      hasChapter: ties.some((t) => t.hasChapter),
      isAssistance: ties.some((t) => t.role === "assistance"),
      since: Math.min(...ties.flatMap((t) => (stageOf(t) === furthest ? t.from : []))),
    };
  });
  lines.sort(
    (a, b) =>
      Number(a.isAssistance) - Number(b.isAssistance) || a.since - b.since || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return lines.map(({ id, hasChapter }) => ({ id, hasChapter }));
}

/** `statesOf`: of an organisation; none for others. */
export function everOf(
  ties: readonly TieOnDays[],
  statesOf: (party: PartyId) => readonly PartyId[] = () => [],
): MapEver {
  return new Map(
    [...groupBy(ties, (t) => t.party)].map(([party, own]): [PartyId, PartyEver] => [
      party,
      {
        fan: fanOf(own),
        hasLine: own.some((t) => t.role !== "talks" && t.role !== "assistance"),
        strongest: Math.min(...own.map(bindingRank)),
        lands: [party, ...statesOf(party)],
      },
    ]),
  );
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
    const { id, rank, role, style } = drawn;
    const hasChapter = chapters.has(`${tie.agreement} ${tie.via ?? tie.party}`);
    const base = { id, rank, role, style, from: tie.from, to: tie.to, hasChapter };
    const parties = open.includes(tie.party) ? statesEver(world, tie.party) : [tie.party];
    return parties.map((party) => ({ ...base, party }));
  });
  const own = world.assistance.flatMap(({ id, party, kind, from, to }): TieOnDays[] => {
    const style = ASSISTANCE_TIES[kind];
    return assisting && style ? [{ id, party, rank: assisting.rank, role: assisting.role, style, from, to }] : [];
  });
  return everOf([...agreements, ...own], (party) => statesEver(world, party));
}

/** The same object for the same lists. */
export const mapEverOf = memoize(
  (world: World, layers: readonly string[], open: readonly PartyId[]): MapEver => mapEver(world, layers, open),
);
