// Decides how much each party and agreement stands out. Nothing else does.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Snapshot, World } from "../world/world.ts";
import { type MembersOf, partiesOf, type Ref, type Selection } from "./selection.ts";

export type Emphasis = "normal" | "raised" | "strong" | "muted";

export interface Focus {
  selection: Selection;
  hover?: Ref | undefined;
  /** Set while playing: ties that began with this snapshot are marked briefly. */
  justBegun?: boolean;
  membersOf?: MembersOf;
}

export interface Spotlight {
  party(id: PartyId): Emphasis;
  /** Emphasis of a tie. With the focal party as `party`: of the agreement's whole region. */
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Parties that are hovered or selected themselves; their names are always shown. */
  named: ReadonlySet<PartyId>;
}

const idsOf = (refs: readonly Ref[], kind: Ref["kind"]): Set<string> =>
  new Set(refs.filter((r) => r.kind === kind).map((r) => r.id));

/** Keys `agreement party` of ties that began with the snapshot, and `agreement focal` for the region that a member joined. */
function begunTies({ ties, from }: Snapshot, focal: PartyId): Set<string> {
  const begun = ties.filter((t) => t.from === from && !t.via && t.stage !== "suspended" && t.stage !== "left");
  return new Set(begun.flatMap((t) => [`${t.agreement} ${t.party}`, `${t.agreement} ${focal}`]));
}

/**
 * Hovered: strong. Selected, and everything related to the selection: raised, and the rest muted. Hovering alone mutes
 * nothing, so that the picture does not flicker under a moving pointer.
 */
export function spotlight(
  { selection, hover, justBegun, membersOf }: Focus,
  world: World,
  snapshot: Snapshot,
): Spotlight {
  const { focal } = world.dataset.meta;
  const lights = (r: Ref): Set<PartyId> => partiesOf(r, world, snapshot, membersOf);
  // A layer without parties on the day mutes nothing.
  const chosen = selection.filter((r) => r.id !== focal && (r.kind !== "layer" || lights(r).size > 0));
  const lit = new Set([focal, ...chosen.flatMap((r) => [...lights(r)])]);
  const pointed = hover ? lights(hover) : new Set<PartyId>();
  const layers = idsOf(chosen, "layer");
  const ofLayers = [...world.agreements.values()].filter((a) => layers.has(a.layer)).map((a) => a.id);
  const agreements = new Set([...idsOf(chosen, "agreement"), ...ofLayers]);
  const parties = new Set(chosen.flatMap((r) => (r.kind === "party" ? [...partiesOf(r, world, snapshot)] : [])));
  const binds = (id: AgreementId) =>
    snapshot.ties.some((t) => t.agreement === id && t.stage === "in-force" && parties.has(t.party));
  const begun = justBegun ? begunTies(snapshot, focal) : new Set<string>();
  const arrived = new Set(
    justBegun
      ? [...snapshot.ties.filter((t) => begun.has(`${t.agreement} ${t.party}`)), ...snapshot.assistance]
          .filter((t) => t.from === snapshot.from)
          .map((t) => t.party)
      : [],
  );
  return {
    party: (id) => {
      if ((pointed.has(id) || arrived.has(id)) && id !== focal) return "strong";
      if (chosen.length === 0) return "normal";
      return lit.has(id) ? "raised" : "muted";
    },
    agreement: (id, party) => {
      if ((hover?.kind === "agreement" && hover.id === id) || begun.has(`${id} ${party}`)) return "strong";
      if (chosen.length === 0) return "normal";
      return agreements.has(id) || parties.has(party) || (party === focal && binds(id)) ? "raised" : "muted";
    },
    named: idsOf(hover ? [...selection, hover] : selection, "party"),
  };
}
