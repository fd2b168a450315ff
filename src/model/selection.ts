// What is selected, as a tagged union, and every question one may ask of it.
import type { AgreementId, PartyId } from "../data/types.ts";
import { membersOn } from "./organisations.ts";
import type { Snapshot, World } from "./world.ts";

export type Ref = { kind: "party"; id: PartyId } | { kind: "agreement"; id: AgreementId };
/** In the order of selection; the last one is what the inspector shows. */
export type Selection = readonly Ref[];

export const NOTHING: Selection = [];

export const sameRef = (a: Ref | undefined, b: Ref | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
export const isSelected = (selection: Selection, ref: Ref): boolean => selection.some((r) => sameRef(r, ref));
export const selectOnly = (ref: Ref): Selection => [ref];
export const toggleRef = (selection: Selection, ref: Ref): Selection =>
  isSelected(selection, ref) ? selection.filter((r) => !sameRef(r, ref)) : [...selection, ref];
export const latestRef = (selection: Selection): Ref | undefined => selection[selection.length - 1];

/** `VNM,cptpp` → refs; ids that are neither party nor agreement come back in `unknown`. */
export function parseSelection(text: string, world: World): { selection: Selection; unknown: string[] } {
  const unknown: string[] = [];
  const selection = text
    .split(",")
    .filter(Boolean)
    .flatMap((id): Ref[] => {
      if (world.parties.has(id)) return [{ kind: "party", id }];
      if (world.agreements.has(id)) return [{ kind: "agreement", id }];
      unknown.push(id);
      return [];
    });
  return { selection: selection.filter((r, i) => selection.findIndex((o) => sameRef(o, r)) === i), unknown };
}

export const encodeSelection = (selection: Selection): string => selection.map((r) => r.id).join(",");

/** Parties that a ref lights: itself, the states within an organisation, or the parties tied by an agreement on the day. */
export function partiesOf(ref: Ref, world: World, snapshot: Snapshot): Set<PartyId> {
  if (ref.kind === "agreement") {
    const tied = snapshot.ties.filter((t) => t.agreement === ref.id && t.stage !== "left").map((t) => t.party);
    return new Set([world.dataset.meta.focal, ...tied]);
  }
  return new Set([ref.id, ...membersOn(world, ref.id, snapshot.from)]);
}
