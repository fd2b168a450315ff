// Derives the input of the placement from the dataset.

import type { CoreDataset } from "../../data/dataset.ts";
import type { Party, PartyId } from "../../data/types.ts";
import { assistanceSpans } from "../../model/world/assistance.ts";
import { roleOf } from "../../model/world/layers.ts";
import { tieSpans } from "../../model/world/ties.ts";
import { indexWorld } from "../../model/world/world.ts";
import type { PlacementFramework, PlacementInput, PlacementNode } from "../network/types.ts";
import { atan2Degrees, cosDegrees, sinDegrees } from "./exact.ts";

const wholeBearing = (y: number, x: number): number => (Math.round(atan2Degrees(y, x)) + 360) % 360;

/** Initial bearing of the great circle, whole degrees clockwise from north; undefined without places. */
function bearingBetween(from: Party | undefined, to: Party | undefined): number | undefined {
  if (from?.lat === undefined || from.lon === undefined || to?.lat === undefined || to.lon === undefined)
    return undefined;
  const [a, b, d] = [from.lat, to.lat, to.lon - from.lon];
  const y = sinDegrees(d) * cosDegrees(b);
  const x = cosDegrees(a) * sinDegrees(b) - sinDegrees(a) * cosDegrees(b) * cosDegrees(d);
  return wholeBearing(y, x);
}

/** Bearing of a party; for an organisation without coordinates, the mean direction of its members. */
function bearingOf(dataset: CoreDataset, parties: ReadonlyMap<PartyId, Party>, party: Party): number | undefined {
  const focal = parties.get(dataset.meta.focal);
  const own = bearingBetween(focal, party);
  if (own !== undefined) return own;
  const members = dataset.organisations.filter((o) => o.organisation === party.id && !o.left);
  const bearings = members.flatMap((o) => bearingBetween(focal, parties.get(o.party)) ?? []);
  if (bearings.length === 0) return undefined;
  const sum = (of: (degrees: number) => number): number => bearings.reduce((total, b) => total + of(b), 0);
  return wholeBearing(sum(sinDegrees), sum(cosDegrees));
}

/** Nodes in the order of the parties; frameworks in the order of the agreements. */
export function placementInput(dataset: CoreDataset): PlacementInput {
  const focal = dataset.meta.focal;
  const ties = tieSpans(dataset).filter((t) => t.stage !== "left" && t.from <= dataset.meta.asOf);
  const assistance = assistanceSpans(dataset, ties);
  const parties = new Map(dataset.parties.map((p) => [p.id, p]));
  const kinds = new Map<PartyId, Set<string>>();
  const add = (party: PartyId, kind: string): void => {
    kinds.set(party, (kinds.get(party) ?? new Set()).add(kind));
  };
  const plurilateral = new Set(dataset.agreements.filter((a) => a.kind === "plurilateral").map((a) => a.id));
  for (const tie of ties) {
    // States covered through an organisation are represented by it.
    if (tie.via) continue;
    const isTalks = tie.stage !== "in-force" && tie.stage !== "signed";
    if (isTalks) add(tie.party, "talks");
    else if (tie.stage === "signed") add(tie.party, "signed");
    else if (!plurilateral.has(tie.agreement)) add(tie.party, "epa");
    else add(tie.party, "framework");
  }
  for (const span of assistance) if (!span.refersTo) add(span.party, "cmaa");
  const frameworks = dataset.agreements.flatMap((agreement): PlacementFramework[] => {
    // Where a package draws its agreements of several parties as ties, there are no regions to place.
    if (!plurilateral.has(agreement.id) || roleOf(dataset.meta, agreement.layer) === "plurilateral") return [];
    const spans = ties
      .filter((t) => t.agreement === agreement.id && t.stage === "in-force" && !t.via)
      .map((t) => ({ party: t.party, from: t.from as number, to: Math.min(t.to, dataset.meta.asOf + 36_500) }));
    if (new Set(spans.map((s) => s.party)).size < 2) return [];
    return [{ id: agreement.id, label: [`${agreement.short.en} 00`, `${agreement.short.ja} 00`], spans }];
  });
  const nodes = dataset.parties.flatMap((party): PlacementNode[] => {
    const own = kinds.get(party.id);
    if (!own || party.id === focal) return [];
    const seat = dataset.organisations.find((o) => o.party === party.id && !o.left && kinds.has(o.organisation));
    const bearing = bearingOf(dataset, parties, party);
    return [
      {
        id: party.id,
        label: [party.short.en, party.short.ja],
        kinds: [...own].sort(),
        ...(seat ? { near: seat.organisation } : {}),
        ...(bearing === undefined ? {} : { bearing }),
      },
    ];
  });
  return { focal, seed: dataset.meta.seed, nodes, frameworks, changeDays: [...indexWorld(dataset).changeDays] };
}
