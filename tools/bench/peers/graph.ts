// The same graph for all libraries, and the days to show.

import type { Dataset } from "../../../src/data/dataset.ts";
import { indexWorld, type World } from "../../../src/model/world/world.ts";
import type { PeerGraph, PeerLink } from "./contract.ts";

/** Maximum number of measured steps; with more change days, every k-th is used. */
const STEPS = 60;

export interface Compared {
  graph: PeerGraph;
  days: number[];
}

/** Frameworks are nodes, tied to the focal party and to whom they bind on a day; other ties lead to the focal party. */
function linksOf(world: World): PeerLink[] {
  const { focal } = world.dataset.meta;
  const isPlural = (id: string): boolean => world.agreements.get(id)?.kind === "plurilateral";
  return world.ties.flatMap((t): PeerLink[] => {
    if (t.via || t.stage === "left") return [];
    const inFramework = isPlural(t.agreement) && t.stage === "in-force";
    return [{ source: inFramework ? t.agreement : focal, target: t.party, from: t.from, to: t.to }];
  });
}

export function comparedGraph(dataset: Dataset, width: number, height: number): Compared {
  const world = indexWorld(dataset);
  const { focal, asOf, start } = dataset.meta;
  const links = linksOf(world);
  const frameworks = [...new Set(links.map((l) => l.source))].filter((id) => id !== focal);
  const nodes = [
    { id: focal, focal: true },
    ...world.everTied.map((id) => ({ id })),
    ...frameworks.map((id) => ({ id })),
  ];
  const first = links.map((l) => l.from).reduce((a, b) => Math.min(a, b), asOf as number);
  // A framework is linked to the focal party from its first member on.
  const hangs = frameworks.map((id) => ({
    source: focal,
    target: id,
    from: Math.min(...links.filter((l) => l.source === id).map((l) => l.from), asOf),
    to: asOf as number,
  }));
  const change = world.changeDays.filter((d) => d > Math.max(start, first) && d <= asOf);
  const every = Math.max(1, Math.ceil(change.length / STEPS));
  return {
    graph: { nodes, links: [...links, ...hangs], width, height, day: asOf },
    days: change.filter((_, i) => i % every === 0),
  };
}
