// Organisations expanded in the network: their states get nodes, and a region of their own.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { PathMark } from "../mark.ts";
import { fitPath } from "./region-path.ts";
import type { Fit, NetworkView, OpenedOrganisation, PlacedNode, Placement } from "./types.ts";

const placedOf = ({ opened }: Placement, organisation: PartyId): OpenedOrganisation | undefined =>
  opened.find((o) => o.organisation === organisation);

const extended = memoize((placement: Placement, ...organisations: PartyId[]): Placement => {
  const nodes = organisations.flatMap((o): PlacedNode[] => placedOf(placement, o)?.nodes ?? []);
  return { ...placement, nodes: [...placement.nodes, ...nodes] };
});

/** Adds nodes of expanded organisations without moving existing ones. The same object for the same arguments. */
export const withOpened = (placement: Placement, organisations: readonly PartyId[]): Placement =>
  organisations.length === 0 ? placement : extended(placement, ...organisations);

export function openedMarks({ placement, facts, focus }: NetworkView, fit: Fit): PathMark[] {
  return facts.opened.flatMap((fact): PathMark[] => {
    const outline = placedOf(placement, fact.organisation)?.outlines.find(
      (o) => o.from <= facts.day && facts.day <= o.to,
    );
    if (!outline) return [];
    return [
      {
        kind: "path",
        id: `region/${fact.organisation}`,
        style: "region-opened",
        d: fitPath(outline.d, fit.scaleX, fit.scaleY, fit.dx, fit.dy),
        party: fact.organisation,
        emphasis: focus.party(fact.organisation),
      },
    ];
  });
}
