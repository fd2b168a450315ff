// Organisations that are opened in the network: their states get nodes, and a region of their own.
import type { PathMark } from "./mark.ts";
import type { OpenedFact } from "./network-facts.ts";
import type { Fit, NetworkView, OpenedOrganisation, PlacedNode, Placement } from "./network-types.ts";
import { fitPath } from "./region-path.ts";

const placedOf = ({ opened }: Placement, { organisation }: OpenedFact): OpenedOrganisation | undefined =>
  opened.find((o) => o.organisation === organisation);

const extended = new WeakMap<Placement, Map<string, Placement>>();

/** The placement with the nodes of what is opened; what was there is where it was. The same object for the same question. */
export function withOpened(placement: Placement, facts: readonly OpenedFact[]): Placement {
  if (facts.length === 0) return placement;
  const known = extended.get(placement) ?? new Map<string, Placement>();
  extended.set(placement, known);
  const key = facts.map((f) => f.organisation).join();
  const found = known.get(key);
  if (found) return found;
  const nodes = [...placement.nodes, ...facts.flatMap((f): PlacedNode[] => placedOf(placement, f)?.nodes ?? [])];
  const made = { ...placement, nodes };
  known.set(key, made);
  return made;
}

export function openedMarks({ placement, facts, focus }: NetworkView, fit: Fit): PathMark[] {
  return facts.opened.flatMap((fact): PathMark[] => {
    const outline = placedOf(placement, fact)?.outlines.find((o) => o.from <= facts.day && facts.day <= o.to);
    if (!outline) return [];
    return [
      {
        kind: "path",
        id: `region/${fact.organisation}`,
        style: "region-opened",
        d: fitPath(outline.d, fit.scale, fit.dx, fit.dy),
        party: fact.organisation,
        emphasis: focus.party(fact.organisation),
      },
    ];
  });
}
