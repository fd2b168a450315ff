// Nodes: one circle per party that ever has a tie, hidden while it has none.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import type { NetworkView, Point } from "./types.ts";

export function nodeMarks(
  view: NetworkView,
  positions: ReadonlyMap<PartyId, Point>,
  radii: ReadonlyMap<PartyId, number>,
  shown: ReadonlySet<PartyId>,
): Mark[] {
  const facts = new Map(view.facts.parties.map((p) => [p.id, p]));
  return [...positions].map(([id, p]): Mark => {
    const isFocal = id === view.focal;
    return {
      kind: "circle",
      id: `node/${id}`,
      style: isFocal ? "node-focal" : (facts.get(id)?.node ?? "node-none"),
      ...p,
      r: radii.get(id) ?? 0,
      party: id,
      emphasis: view.focus.party(id),
      ...(shown.has(id) ? {} : { hidden: true }),
    };
  });
}
