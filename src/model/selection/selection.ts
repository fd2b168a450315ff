// The selection as a tagged union, its address form, and the parties that it highlights.
import type { Layer } from "../../data/meta.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { isAround, roleOf } from "../world/layers.ts";
import { membersOn } from "../world/organisations.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

/** `layer`: a body or another layer as a whole. A layer of a single agreement is selected as that agreement. */
export type Ref =
  | { kind: "party"; id: PartyId }
  | { kind: "agreement"; id: AgreementId }
  | { kind: "layer"; id: string };
/** In the order of selection; the inspector shows the last one. */
export type Selection = readonly Ref[];

export const NOTHING: Selection = [];

const sameRef = (a: Ref | undefined, b: Ref | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
const isSelected = (selection: Selection, ref: Ref): boolean => selection.some((r) => sameRef(r, ref));
export const selectOnly = (ref: Ref): Selection => [ref];
export const toggleRef = (selection: Selection, ref: Ref): Selection =>
  isSelected(selection, ref) ? selection.filter((r) => !sameRef(r, ref)) : [...selection, ref];
export const latestRef = (selection: Selection): Ref | undefined => selection[selection.length - 1];

/** Layers that can be selected as a whole. */
export const tellableLayers = (world: Pick<World, "dataset" | "agreements">): Layer[] =>
  world.dataset.meta.layers.filter((l) => !world.agreements.has(l.id) && isAround(world, l));

/** Parses comma-separated ids of parties, agreements and layers. Ids that do not exist are returned in `unknown`. */
export function parseSelection(text: string, world: World): { selection: Selection; unknown: string[] } {
  const unknown: string[] = [];
  const selection = text
    .split(",")
    .filter(Boolean)
    .flatMap((id): Ref[] => {
      if (world.parties.has(id)) return [{ kind: "party", id }];
      if (world.agreements.has(id)) return [{ kind: "agreement", id }];
      if (tellableLayers(world).some((l) => l.id === id)) return [{ kind: "layer", id }];
      unknown.push(id);
      return [];
    });
  return { selection: selection.filter((r, i) => selection.findIndex((o) => sameRef(o, r)) === i), unknown };
}

export const encodeSelection = (selection: Selection): string => selection.map((r) => r.id).join(",");

/** Participants of a layer's body on the day; undefined for other layers and until the bodies are loaded. */
export type MembersOf = (layer: string) => readonly PartyId[] | undefined;

/** Parties with a tie or assistance framework in the layer. Negotiations have their own layer. */
function tiedIn(layer: string, world: World, { ties, assistance }: Snapshot): PartyId[] {
  const role = roleOf(world.dataset.meta, layer);
  const isTalks = (stage: TieSpan["stage"]): boolean => stage !== "in-force" && stage !== "signed";
  const own = ties.filter((t) =>
    t.stage === "left"
      ? false
      : isTalks(t.stage)
        ? role === "talks"
        : world.agreements.get(t.agreement)?.layer === layer,
  );
  return [...own, ...(role === "assistance" ? assistance : [])].map((t) => t.party);
}

/**
 * Parties highlighted by a ref: the party itself, the member states of an organisation, those tied by the agreement on the
 * day, or those of the layer (possibly none).
 */
export function partiesOf(ref: Ref, world: World, snapshot: Snapshot, membersOf?: MembersOf): Set<PartyId> {
  if (ref.kind === "layer") {
    const parties = membersOf?.(ref.id) ?? tiedIn(ref.id, world, snapshot);
    return new Set(parties.length > 0 ? [world.dataset.meta.focal, ...parties] : []);
  }
  if (ref.kind === "agreement") {
    const tied = snapshot.ties.filter((t) => t.agreement === ref.id && t.stage !== "left").map((t) => t.party);
    return new Set([world.dataset.meta.focal, ...tied]);
  }
  return new Set([ref.id, ...membersOn(world, ref.id, snapshot.from)]);
}
