// Computes one placement of the network for all dates. The same input gives the same JSON on every machine.
import { FIELD, type Placement, type PlacementInput } from "../network/types.ts";
import { anneal } from "./anneal.ts";
import { SIDES } from "./cost.ts";
import { CROWD, placeCrowd } from "./crowd.ts";
import { seededRandom } from "./exact.ts";
import { compileProblem } from "./problem.ts";
import { placeRegions } from "./regions.ts";
import { MANY, placeRings } from "./rings.ts";
import { startLayout } from "./start.ts";

/** Rounds of annealing: many starts at first, fewer and longer each time. */
interface Round {
  /** Number of layouts kept from the previous round, the best ones. */
  keep: number;
  /** Number of moves per layout. */
  moves: number;
  hot: number;
  cold: number;
  /** First and last step, scene units. */
  far: number;
  close: number;
}
export type Effort = readonly Round[];

/** Version; increment when nodes for the same input move, so that stored placements are remade. */
export const PLACER = 3;

const FULL: Effort = [
  { keep: 16, moves: 10_000, hot: 5, cold: 0.1, far: 140, close: 20 },
  { keep: 4, moves: 40_000, hot: 2.5, cold: 0.03, far: 120, close: 8 },
  { keep: 1, moves: 300_000, hot: 1.4, cold: 0.004, far: 110, close: 4 },
];

/** While somebody waits: a tenth of the moves. The regions are as true, with some more crossings. */
export const SOON: Effort = [
  { keep: 6, moves: 2_000, hot: 5, cold: 0.3, far: 140, close: 20 },
  { keep: 1, moves: 48_000, hot: 2.5, cold: 0.005, far: 120, close: 4 },
];

const isCrowd = ({ nodes, frameworks }: PlacementInput): boolean =>
  nodes.length > CROWD.nodes || frameworks.length > CROWD.frameworks;

/** Hundreds of parties without a framework need no search: their places follow from where they lie. */
const hasRings = ({ nodes, frameworks }: PlacementInput): boolean =>
  frameworks.length === 0 && nodes.length > MANY && nodes.length <= CROWD.nodes;

/**
 * Networks larger than `CROWD` are placed without regions. `progress` is called with a share from 0 to 1. Takes about 10 s
 * for fifty parties at full effort.
 */
export function placeNetwork(
  input: PlacementInput,
  effort: Effort = FULL,
  progress?: (share: number) => void,
): Placement {
  if (isCrowd(input)) return placeCrowd(input);
  if (hasRings(input)) return placeRings(input);
  const problem = compileProblem(input);
  // The work per move grows with the number of parties, so large packages get fewer moves.
  const crowd = problem.items.length / 60;
  const ease = Math.min(1, 1 / (crowd * Math.max(1, crowd / 4)));
  const total = effort.reduce((n, r) => n + r.keep * r.moves, 0);
  let done = 0;
  const tries = Array.from({ length: effort[0]?.keep ?? 1 }, (_, k) => {
    const random = seededRandom(input.seed * 31 + k);
    return { random, k, layout: startLayout(problem, random), cost: 0 };
  });
  for (const round of effort) {
    tries.splice(round.keep);
    for (const one of tries) {
      one.cost = anneal(problem, one.layout, { ...round, moves: round.moves * ease }, one.random);
      done += round.moves;
      progress?.((0.95 * done) / total);
    }
    tries.sort((a, b) => a.cost - b.cost || a.k - b.k);
  }
  const best = tries[0];
  if (!best) throw new Error("placing the network: no start was made, expected at least one");
  const { layout } = best;
  const made = outlineNetwork(input, {
    size: { width: FIELD.width, height: FIELD.height },
    nodes: problem.items.map((item, i) => {
      const side = SIDES[layout.side[i] as number] ?? SIDES[0];
      return {
        id: item.id,
        x: layout.x[i] as number,
        y: layout.y[i] as number,
        labelDx: side.dx,
        labelDy: i === 0 ? 0 : side.dy,
        anchor: side.dx > 0 ? "start" : side.dx < 0 ? "end" : "middle",
      };
    }),
    regions: [],
    opened: [],
  });
  progress?.(1);
  return made;
}

/** The same nodes with the regions of the input around them. */
export function outlineNetwork(input: PlacementInput, placement: Placement): Placement {
  if (isCrowd(input) || hasRings(input)) return placement;
  const problem = compileProblem(input);
  const at = new Map(placement.nodes.map((n) => [n.id, n]));
  const places = problem.items.map((item) => at.get(item.id) ?? problem.centre);
  const layout = { x: Float64Array.from(places, (p) => p.x), y: Float64Array.from(places, (p) => p.y) };
  return { ...placement, regions: placeRegions(input, problem, layout) };
}
