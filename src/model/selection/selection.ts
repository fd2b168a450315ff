// What is selected, as a tagged union, and every question one may ask of it.
import type { Layer } from "../../data/meta.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { roleOf } from "../world/layers.ts";
import { membersOn } from "../world/organisations.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

/** `layer`: a body, or what else of the dataset is told as a whole; one agreement alone is told as an agreement. */
export type Ref =
  | { kind: "party"; id: PartyId }
  | { kind: "agreement"; id: AgreementId }
  | { kind: "layer"; id: string };
/** In the order of selection; the last one is what the inspector shows. */
export type Selection = readonly Ref[];

export const NOTHING: Selection = [];

const sameRef = (a: Ref | undefined, b: Ref | undefined): boolean => a?.kind === b?.kind && a?.id === b?.id;
const isSelected = (selection: Selection, ref: Ref): boolean => selection.some((r) => sameRef(r, ref));
export const selectOnly = (ref: Ref): Selection => [ref];
export const toggleRef = (selection: Selection, ref: Ref): Selection =>
  isSelected(selection, ref) ? selection.filter((r) => !sameRef(r, ref)) : [...selection, ref];
export const latestRef = (selection: Selection): Ref | undefined => selection[selection.length - 1];

/** Layers that can be chosen. */
export const tellableLayers = ({ dataset, agreements }: Pick<World, "dataset" | "agreements">): Layer[] =>
  dataset.meta.layers.filter((l) => !agreements.has(l.id));

/** Ids of parties, agreements and layers, with commas between → refs; ids that nothing has come back in `unknown`. */
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

/** Who takes part in the body of a layer on the day; undefined for other layers, and until the bodies have come. */
export type MembersOf = (layer: string) => readonly PartyId[] | undefined;

/** Tied by an agreement of the layer, or assisted; talks are a layer of their own. */
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
 * Parties that a ref lights: itself, the states within an organisation, those tied by an agreement on the day, or those
 * of a layer; empty where a layer tells of nobody.
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
