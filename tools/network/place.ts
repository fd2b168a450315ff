// Places the network once for all dates. Same input, same JSON, on every machine.
import { FIELD, type Placement, type PlacementInput } from "../../src/scene/network-types.ts";
import { anneal, copyLayout, totalCost } from "./anneal.ts";
import { type Layout, SIDES } from "./cost.ts";
import { seededRandom } from "./exact.ts";
import { compileProblem } from "./problem.ts";
import { placeRegions } from "./regions.ts";
import { startLayout } from "./start.ts";

export interface Effort {
  /** Starts, moves of the first round for each, and how many go on to the long round. */
  starts: number;
  moves: number;
  finalists: number;
  finalMoves: number;
}

export const FULL: Effort = { starts: 14, moves: 16_000, finalists: 3, finalMoves: 80_000 };
export const QUICK: Effort = { starts: 2, moves: 6_000, finalists: 1, finalMoves: 10_000 };

const roundLayout = (l: Layout): Layout => ({ x: l.x.map(Math.round), y: l.y.map(Math.round), side: l.side });

/** `progress` is told a share from 0 to 1. Takes about ten seconds at full effort for fifty parties. */
export function placeNetwork(input: PlacementInput, effort: Effort = FULL, progress?: (share: number) => void): Placement {
  const problem = compileProblem(input);
  // Large packages: the work per move grows with the number of parties, so the number of moves falls.
  const ease = Math.min(1, 60 / problem.items.length);
  const total = effort.starts * effort.moves + effort.finalists * effort.finalMoves;
  let done = 0;
  const tell = (moves: number): void => {
    done += moves;
    progress?.(Math.min(0.95, done / total));
  };
  const tries = Array.from({ length: effort.starts }, (_, k) => {
    const random = seededRandom(input.seed * 31 + k);
    const layout = startLayout(problem, random);
    const cost = anneal(problem, layout, { moves: effort.moves * ease, hot: 5, cold: 0.05, far: 140, close: 15 }, random);
    tell(effort.moves);
    return { layout, cost, k };
  }).sort((a, b) => a.cost - b.cost || a.k - b.k);
  const finals = tries.slice(0, effort.finalists).map(({ layout, k }) => {
    const random = seededRandom(input.seed * 31 + 1000 + k);
    const copy = copyLayout(layout);
    anneal(problem, copy, { moves: effort.finalMoves * ease, hot: 1.6, cold: 0.004, far: 110, close: 4 }, random);
    tell(effort.finalMoves);
    const rounded = roundLayout(copy);
    return { layout: rounded, cost: totalCost(problem, rounded), k };
  });
  if (process.env.LOG) console.log(tries.map((t) => Math.round(t.cost)).join(), finals.map((t) => t.k + ":" + Math.round(t.cost)).join());
  const best = finals.sort((a, b) => a.cost - b.cost || a.k - b.k)[0];
  if (!best) throw new Error("placing the network: no start was made, expected at least one");
  const { layout } = best;
  const regions = placeRegions(input, problem, layout);
  progress?.(1);
  return {
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
    regions,
  };
}
