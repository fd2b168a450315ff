// How much each party and agreement stands out. The one place that decides it.
import type { AgreementId, PartyId } from "../data/types.ts";
import { partiesOf, type Ref, type Selection } from "./selection.ts";
import type { Snapshot, World } from "./world.ts";

export type Emphasis = "normal" | "raised" | "strong" | "muted";

export interface Focus {
  selection: Selection;
  hover?: Ref | undefined;
}

export interface Spotlight {
  party(id: PartyId): Emphasis;
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Parties hovered or selected by themselves: their names are always shown. */
  named: ReadonlySet<PartyId>;
  idle: boolean;
}

/** Hover wins over selection; what is outside both is muted; with neither, everything is normal. */
export function spotlight(focus: Focus, world: World, snapshot: Snapshot): Spotlight {
  const refs = focus.hover ? [...focus.selection, focus.hover] : focus.selection;
  const named = new Set(refs.flatMap((r) => (r.kind === "party" ? [r.id] : [])));
  if (refs.length === 0) return { party: () => "normal", agreement: () => "normal", named, idle: true };
  const focal = world.dataset.meta.focal;
  const lit = new Set([focal, ...refs.flatMap((r) => [...partiesOf(r, world, snapshot)])]);
  const strong = focus.hover ? partiesOf(focus.hover, world, snapshot) : new Set<PartyId>();
  const focalOnly = refs.every((r) => r.id === focal);
  const agreements = new Set(refs.flatMap((r) => (r.kind === "agreement" ? [r.id] : [])));
  const parties = new Set(refs.flatMap((r) => (r.kind === "party" ? [...partiesOf(r, world, snapshot)] : [])));
  return {
    party: (id) => (focalOnly ? "normal" : strong.has(id) && id !== focal ? "strong" : lit.has(id) ? "raised" : "muted"),
    agreement: (id, party) => (focalOnly ? "normal" : agreements.has(id) || parties.has(party) ? "raised" : "muted"),
    named,
    idle: false,
  };
}
