// Another party in the centre.
import type { PartyId } from "../data/types.ts";
import { whyNotCentre } from "../model/world/centre.ts";
import type { World } from "../model/world/world.ts";
import { addressedOf, decodeAddress, encodeAddress } from "./address.ts";
import { defaultState, ownedBy } from "./schema.ts";
import type { AtlasState } from "./state.ts";

/**
 * The view with another party in the centre. What is chosen stays chosen where it is found there again; the map goes to its new middle, and
 * nodes that were dragged to where they were placed. A party that cannot stand there is named in a notice, and nothing else changes.
 * `facts`: without hypotheses.
 */
export function recentre(state: AtlasState, facts: World, focal: PartyId): Partial<AtlasState> {
  const why = whyNotCentre(facts.whole, focal);
  if (why !== undefined) {
    const notice = { key: "focal", value: focal, ...(why === "unknown" ? {} : { why }) };
    return { notices: [...state.notices.filter((n) => n.key !== notice.key), notice] };
  }
  if (focal === state.focal) return {};
  const defaults = addressedOf(defaultState(facts, state.lang));
  const now = addressedOf({ ...state, focal, rotation: undefined, camera: undefined });
  const { patch } = decodeAddress(encodeAddress(now, defaults), facts);
  return {
    ...defaults,
    ...patch,
    ...ownedBy(state, "viewer", "window"),
    // The panel that it was put there from has said what it had to: now both pictures are to be seen whole.
    ...(patch.selection ? { selection: patch.selection.filter((r) => r.id !== focal) } : {}),
    playing: false,
    dayFraction: 0,
    justBegun: false,
    dragged: {},
    hover: undefined,
    openFigure: undefined,
    disambiguation: undefined,
  };
}
