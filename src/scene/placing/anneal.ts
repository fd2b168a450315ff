// Simulated annealing by threshold accepting (Dueck and Scheuer 1990): a change is accepted if it increases the cost by
// less than a falling threshold. Without exponentials, so that every machine gives the same result.

import { groupBy } from "../../model/group.ts";
import { FIELD } from "../network/types.ts";
import { type Hull, intrusion, type Layout, nodeCost, pairCost, SIDES, setHull } from "./cost.ts";
import { cosDegrees } from "./exact.ts";
import type { Problem } from "./problem.ts";

export interface Schedule {
  moves: number;
  /** First and last threshold, and step length in scene units. */
  hot: number;
  cold: number;
  far: number;
  close: number;
}

/** Cost of the sets, updated incrementally. */
interface SetState {
  hulls: Hull[];
  /** Cost of node i at set k, at k * n + i. */
  costs: Float64Array;
}

const sumOf = (costs: Float64Array): number => costs.reduce((a, b) => a + b, 0);

const copyLayout = (l: Layout): Layout => ({ x: l.x.slice(), y: l.y.slice(), side: l.side.slice() });

function buildSets(p: Problem, l: Layout): SetState {
  const n = p.items.length;
  const hulls = p.sets.map((_, k) => setHull(p, l, k));
  const costs = new Float64Array(p.sets.length * n);
  for (const [k, hull] of hulls.entries()) for (let i = 1; i < n; i++) costs[k * n + i] = intrusion(p, l, k, hull, i);
  return { hulls, costs };
}

function totalCost(p: Problem, l: Layout): number {
  let cost = buildSets(p, l).costs.reduce((a, b) => a + b, 0);
  for (let i = 1; i < p.items.length; i++) {
    cost += nodeCost(p, l, i);
    for (let j = i + 1; j < p.items.length; j++) cost += pairCost(p, l, i, j);
  }
  return cost;
}

/** Mutates `layout`, in integers as it will be stored; returns the final cost. */
export function anneal(p: Problem, layout: Layout, schedule: Schedule, random: () => number): number {
  const n = p.items.length;
  if (n < 2) return 0;
  const sets = buildSets(p, layout);
  const setsOf = p.items.map((_, i) => p.sets.map((s, k) => ({ k, member: s.isMember[i] === true })));
  const scratch = new Float64Array(p.sets.length * n);
  const newHulls: Hull[] = [...sets.hulls];
  const local = (i: number): number => {
    let cost = nodeCost(p, layout, i);
    for (let j = 1; j < n; j++) if (j !== i) cost += pairCost(p, layout, i, j);
    return cost;
  };
  /** Change of the sets' cost for node i at its position in the layout; writes new values to `scratch`. */
  const setsChange = (i: number): number => {
    let change = 0;
    for (const { k, member } of setsOf[i] as { k: number; member: boolean }[]) {
      const base = k * n;
      if (!member) {
        const cost = intrusion(p, layout, k, sets.hulls[k] as Hull, i);
        scratch[base + i] = cost;
        change += cost - (sets.costs[base + i] as number);
        continue;
      }
      const hull = setHull(p, layout, k);
      newHulls[k] = hull;
      for (let j = 1; j < n; j++) {
        const cost = intrusion(p, layout, k, hull, j);
        scratch[base + j] = cost;
        change += cost - (sets.costs[base + j] as number);
      }
    }
    return change;
  };
  const keep = (i: number): void => {
    for (const { k, member } of setsOf[i] as { k: number; member: boolean }[]) {
      const base = k * n;
      if (!member) sets.costs[base + i] = scratch[base + i] as number;
      else {
        sets.hulls[k] = newHulls[k] as Hull;
        sets.costs.set(scratch.subarray(base, base + n), base);
      }
    }
  };
  const groups = [...groupBy(p.items.keys(), (i) => `${p.items[i]?.ring} ${p.items[i]?.signature}`).entries()]
    .filter(([key]) => key.startsWith("core 0") || key.startsWith("core 1"))
    .map(([, mates]) => mates);
  let cost = totalCost(p, layout);
  // Tolerance for rounding errors; the value is only used to skip work.
  let setSum = sumOf(sets.costs) + 1e-6;
  let best = cost;
  let bestLayout = copyLayout(layout);
  let threshold = schedule.hot;
  let step = schedule.far;
  // Falls by a constant factor at each of 100 stages.
  const stages = 100;
  const isLarge = n > 200;
  const root = (from: number, to: number): number => {
    let low = 0;
    let high = 1;
    for (let b = 0; b < 40; b++) {
      const mid = (low + high) / 2;
      let value = from;
      for (let s = 0; s < stages; s++) value *= mid;
      if (value > to) high = mid;
      else low = mid;
    }
    return high;
  };
  const cool = root(schedule.hot, schedule.cold);
  const shorten = root(schedule.far, schedule.close);
  for (let stage = 0; stage < stages; stage++) {
    for (let move = 0; move < schedule.moves / stages; move++) {
      const i = 1 + Math.floor(random() * (n - 1));
      // Swaps and moves of groups need a full recount, which is affordable only for small packages.
      const kind = isLarge ? 0.1 + 0.9 * random() : random();
      const ox = layout.x[i] as number;
      const oy = layout.y[i] as number;
      const oside = layout.side[i] as number;
      if (kind < 0.02) {
        // Move a whole signature, or rotate it about the focal party.
        const mates = groups[Math.floor(random() * groups.length)] ?? [];
        const before = copyLayout(layout);
        const [dx, dy] = [(random() * 2 - 1) * step, (random() * 2 - 1) * step];
        const c = cosDegrees((random() * 2 - 1) * step * 0.3);
        const s = Math.sqrt(Math.max(0, 1 - c * c)) * (random() < 0.5 ? -1 : 1);
        const turn = random() < 0.5;
        for (const m of mates) {
          const [ax, ay] = [(layout.x[m] as number) - p.centre.x, (layout.y[m] as number) - p.centre.y];
          layout.x[m] = Math.round(turn ? p.centre.x + ax * c - ay * s : p.centre.x + ax + dx);
          layout.y[m] = Math.round(turn ? p.centre.y + ax * s + ay * c : p.centre.y + ay + dy);
        }
        const after = totalCost(p, layout);
        if (after - cost < threshold) {
          cost = after;
          const built = buildSets(p, layout);
          sets.hulls = built.hulls;
          sets.costs = built.costs;
          setSum = sumOf(built.costs);
        } else {
          layout.x.set(before.x);
          layout.y.set(before.y);
        }
      } else if (kind < 0.12) {
        // Move only the label, which does not affect sets.
        const before = local(i);
        layout.side[i] = Math.floor(random() * SIDES.length);
        const change = local(i) - before;
        if (change < threshold) cost += change;
        else layout.side[i] = oside;
      } else if (kind < 0.2 && !isLarge) {
        const j = 1 + Math.floor(random() * (n - 1));
        if (j === i || p.items[i]?.ring !== p.items[j]?.ring) continue;
        const before = local(i) + local(j) - pairCost(p, layout, i, j);
        const swap = (): void => {
          for (const a of [layout.x, layout.y]) [a[i], a[j]] = [a[j] as number, a[i] as number];
          [layout.side[i], layout.side[j]] = [layout.side[j] as number, layout.side[i] as number];
        };
        swap();
        let change = local(i) + local(j) - pairCost(p, layout, i, j) - before;
        if (change >= threshold + setSum) {
          swap();
          continue;
        }
        const trial = buildSets(p, layout);
        const trialSum = sumOf(trial.costs);
        change += trialSum - setSum;
        if (change < threshold) {
          cost += change;
          setSum = trialSum;
          sets.hulls = trial.hulls;
          sets.costs = trial.costs;
        } else swap();
      } else {
        const before = local(i);
        layout.x[i] = Math.round(Math.min(FIELD.width - 20, Math.max(20, ox + (random() + random() - 1) * step)));
        layout.y[i] = Math.round(Math.min(FIELD.height - 20, Math.max(20, oy + (random() + random() - 1) * step)));
        let change = local(i) - before;
        // Even if the cost of the sets dropped to 0, the change must stay below the threshold; otherwise skip it.
        if (change < threshold + setSum) {
          const setChange = setsChange(i);
          change += setChange;
          if (change < threshold) setSum += setChange;
        }
        if (change < threshold) {
          cost += change;
          keep(i);
        } else {
          layout.x[i] = ox;
          layout.y[i] = oy;
        }
      }
      if (cost < best - 1e-9) {
        best = cost;
        bestLayout = copyLayout(layout);
      }
    }
    threshold *= cool;
    step *= shorten;
  }
  layout.x.set(bestLayout.x);
  layout.y.set(bestLayout.y);
  layout.side.set(bestLayout.side);
  return best;
}
