// The parties that a story step is about: the parties that are chosen, and those that a chosen agreement ever binds.
import type { PartyId } from "../../data/types.ts";
import type { Selection } from "../../model/selection/selection.ts";
import type { World } from "../../model/world/world.ts";

export function toldParties(selection: Selection, world: World): PartyId[] {
  const told = selection.flatMap((ref): PartyId[] => {
    if (ref.kind === "party") return [ref.id];
    if (ref.kind !== "agreement") return [];
    return world.ties.filter((t) => t.agreement === ref.id && t.stage === "in-force").map((t) => t.party);
  });
  return [...new Set(told)];
}
