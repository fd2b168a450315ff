// Data of the map on a day: how land is filled, and which ties are drawn in which style. Made party by party: while nothing
// changes for a party, its facts stay the same object.
import type { Layer } from "../../data/meta.ts";
import type { PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../../model/group.ts";
import { memoize, memoizeLast } from "../../model/memoize.ts";
import type { AssistanceSpan } from "../../model/world/assistance.ts";
import { coveredAfterLeaving, everTiedWith, membersOn, tiesWithOpened } from "../../model/world/organisations.ts";
import type { TieSpan } from "../../model/world/ties.ts";
import type { Snapshot, World } from "../../model/world/world.ts";
import { ASSISTANCE_TIES } from "../assistance-ties.ts";
import { tieStyle } from "../style/layer-styles.ts";
import type { MapFacts, MapPartyFacts, MapTie } from "./types.ts";

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

interface PartyDay {
  /** Ties to be drawn, and those that cover the party in any way. */
  drawn: readonly TieSpan[];
  all: readonly TieSpan[];
  assistance: readonly AssistanceSpan[];
  /** Whether the agreement of a tie has a chapter on mutual assistance. */
  hasChapter(tie: TieSpan): boolean;
  /** Covered through an organisation that it has left, until the agreement's own last day. */
  hasLeft: boolean;
}

function factsOfParty(world: World, layers: ReadonlySet<string>, day: PartyDay): MapPartyFacts {
  const { drawn, all, hasChapter, hasLeft } = day;
  const assisting = shownLayer(world, (l) => l.role === "assistance", layers);
  const assistance = assisting ? day.assistance : [];
  const agreements = drawn.flatMap((tie): MapTie[] => {
    const found = mapTie(world, tie, layers);
    if (!found) return [];
    return [assisting && hasChapter(tie) ? { ...found, chapter: true } : found];
  });
  const own = assistance.flatMap(({ id, party, kind }): MapTie[] => {
    const style = ASSISTANCE_TIES[kind];
    return style && assisting ? [{ id, party, ...assisting, style }] : [];
  });
  const inForce = all.filter((t) => t.stage === "in-force" && !(t.via && hasLeft));
  return {
    inForce: new Set(inForce.map((t) => t.agreement)).size,
    hasLeft,
    isAssisted: assistance.length > 0,
    ties: [...agreements, ...own],
  };
}

type FactsOf = (snapshot: Snapshot) => MapFacts;

const refersTo =
  (assistance: readonly AssistanceSpan[]) =>
  ({ agreement }: TieSpan): boolean =>
    assistance.some((a) => a.refersTo === agreement);

/** The party in the centre, with its states of the day. */
const centreOf = memoize((world: World, { from }: Snapshot): Pick<MapFacts, "focal" | "within"> => {
  const { focal } = world.dataset.meta;
  const states = membersOn(world, focal, from);
  return states.length > 0 ? { focal, within: new Set(states) } : { focal };
});

/** While no organisation is opened, a party's facts follow from its own ties alone. */
function factsByParty(world: World, layers: ReadonlySet<string>): FactsOf {
  const parties = [...new Set([...world.everTied, ...world.everCovered])].map((party) => ({
    party,
    factsOf: memoizeLast((all: readonly TieSpan[], assistance: readonly AssistanceSpan[], hasLeft: boolean) => {
      const drawn = all.filter((t) => !t.via);
      return factsOfParty(world, layers, { drawn, all, assistance, hasChapter: refersTo(assistance), hasLeft });
    }),
  }));
  return (snapshot) => {
    const left = coveredAfterLeaving(world, snapshot);
    const { tiesOf, assistanceOf } = snapshot;
    const facts = parties.map(({ party, factsOf }): [PartyId, MapPartyFacts] => [
      party,
      factsOf(tiesOf(party), assistanceOf(party), left.has(party)),
    ]);
    return { ...centreOf(world, snapshot), parties: new Map(facts) };
  };
}

/** Where organisations are opened, their states have their ties. */
function factsWithOpened(world: World, layers: ReadonlySet<string>, open: readonly PartyId[]): FactsOf {
  const parties = [...new Set([...everTiedWith(world, open), ...world.everCovered])];
  return (snapshot) => {
    const left = coveredAfterLeaving(world, snapshot);
    const drawn = groupBy(tiesWithOpened(world, snapshot, new Set(open)), (t) => t.party);
    const facts = parties.map((party): [PartyId, MapPartyFacts] => [
      party,
      factsOfParty(world, layers, {
        drawn: drawn.get(party) ?? [],
        all: snapshot.tiesOf(party),
        assistance: snapshot.assistanceOf(party),
        hasChapter: (tie) => refersTo(snapshot.assistanceOf(tie.via ?? party))(tie),
        hasLeft: left.has(party),
      }),
    ]);
    return { ...centreOf(world, snapshot), parties: new Map(facts) };
  };
}

const factsIn = memoize((world: World, shown: readonly string[], open: readonly PartyId[]): FactsOf => {
  const layers = new Set(shown);
  return open.length === 0 ? factsByParty(world, layers) : factsWithOpened(world, layers, open);
});

const NONE: readonly PartyId[] = [];

/** `shown`: ids of the layers. `open`: organisations that are expanded. */
export const mapFacts = (
  world: World,
  snapshot: Snapshot,
  shown: readonly string[],
  open: readonly PartyId[] = NONE,
): MapFacts => factsIn(world, shown, open)(snapshot);
