// Initial layouts for annealing: parties with the same signature together, signatures around the focal party in an order
// that keeps each framework's members adjacent, then a short force simulation.
import { forceCollide, forceRadial, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { Layout } from "./cost.ts";
import { alongBearing } from "./exact.ts";
import type { Problem } from "./problem.ts";

/** Cost of a circular order: gaps within frameworks, then differences between neighbours. */
function orderPrice(order: readonly string[]): number {
  const width = order[0]?.length ?? 0;
  let price = 0;
  for (let f = 0; f < width; f++)
    for (let k = 0; k < order.length; k++)
      if (order[k]?.[f] === "1" && order[(k + 1) % order.length]?.[f] !== "1") price += 3;
  for (let k = 0; k < order.length; k++) {
    const next = order[(k + 1) % order.length] ?? "";
    for (let f = 0; f < width; f++) if (order[k]?.[f] !== next[f]) price += 1;
  }
  return price;
}

/** A good circular order, from many random ones improved by moving one signature at a time. */
function circularOrder(signatures: readonly string[], random: () => number): string[] {
  // Evaluating an order takes time proportional to its length times the frameworks, so large packages get fewer moves.
  const moves = Math.min(
    40 * signatures.length,
    Math.floor(250_000 / (signatures.length * (signatures[0]?.length ?? 1))),
  );
  const found = new Map<string, { order: string[]; price: number }>();
  for (let round = 0; round < 12; round++) {
    let order = [...signatures];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as string, order[i] as string];
    }
    let price = orderPrice(order);
    for (let move = 0; move < moves; move++) {
      const from = Math.floor(random() * order.length);
      const rest = order.filter((_, i) => i !== from);
      const to = Math.floor(random() * order.length);
      const trial = [...rest.slice(0, to), order[from] as string, ...rest.slice(to)];
      const trialPrice = orderPrice(trial);
      if (trialPrice <= price) {
        order = trial;
        price = trialPrice;
      }
    }
    found.set(order.join(), { order, price });
  }
  const least = Math.min(...[...found.values()].map((f) => f.price));
  // Also try orders that are nearly as good, because only the finished layout shows which is best.
  const good = [...found.values()].filter((f) => f.price <= least + 2);
  return good[Math.floor(random() * good.length)]?.order ?? [...signatures];
}

/** Bearing of each core node, degrees. */
function coreBearings(p: Problem, random: () => number): Map<number, number> {
  const groups = new Map<string, number[]>();
  for (const [i, item] of p.items.entries())
    if (i > 0 && item.ring === "core") groups.set(item.signature, [...(groups.get(item.signature) ?? []), i]);
  const order = circularOrder([...groups.keys()].sort(), random);
  const total = order.reduce((n, s) => n + (groups.get(s)?.length ?? 0) + 1, 0);
  const turned = (offset: number, mirror: boolean): Map<number, number> => {
    const out = new Map<number, number>();
    let at = 0;
    for (const signature of order) {
      const own = groups.get(signature) ?? [];
      for (const [k, i] of own.entries()) {
        const degrees = (360 * (at + 0.5 + ((k * 2 + 1) / (own.length * 2)) * own.length)) / total;
        out.set(i, offset + (mirror ? -degrees : degrees));
      }
      at += own.length + 1;
    }
    return out;
  };
  // The rotation that matches geography best.
  let best = turned(0, false);
  let bestScore = Number.NEGATIVE_INFINITY;
  const wheel = random() * 45;
  for (let k = 0; k < 16; k++) {
    const trial = turned(wheel + (k >> 1) * 45, k % 2 === 1);
    let score = random() * 4;
    for (const [i, degrees] of trial) {
      const u = alongBearing(degrees);
      score += u.x * (p.items[i]?.ux ?? 0) + u.y * (p.items[i]?.uy ?? 0);
    }
    if (score > bestScore) {
      best = trial;
      bestScore = score;
    }
  }
  return best;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  homeX: number;
  homeY: number;
  want: number;
  size: number;
}

/** d3-force’s own rate, which it computes by `Math.pow`: that may differ in its last bit between machines. */
const COOLING = 0.02276277904418933;

export function startLayout(p: Problem, random: () => number): Layout {
  const core = coreBearings(p, random);
  const bodies = p.items.map((item, i): Body => {
    if (i === 0)
      return {
        x: p.centre.x,
        y: p.centre.y,
        fx: p.centre.x,
        fy: p.centre.y,
        homeX: p.centre.x,
        homeY: p.centre.y,
        want: 0,
        size: 60,
      };
    const bearing = core.get(i);
    const along =
      bearing !== undefined
        ? alongBearing(bearing)
        : item.ux === 0 && item.uy === 0
          ? alongBearing(random() * 360)
          : { x: item.ux, y: item.uy };
    const homeX = p.centre.x + along.x * item.want;
    const homeY = p.centre.y + along.y * item.want;
    return { x: homeX + random() * 10 - 5, y: homeY + random() * 10 - 5, homeX, homeY, want: item.want, size: 40 };
  });
  forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(COOLING)
    .force("x", forceX<Body>((b) => b.homeX).strength(0.08))
    .force("y", forceY<Body>((b) => b.homeY).strength(0.08))
    .force("ring", forceRadial<Body>((b) => b.want, p.centre.x, p.centre.y).strength(0.15))
    .force("space", forceCollide<Body>((b) => b.size).iterations(2))
    .stop()
    .tick(150);
  return {
    x: Float64Array.from(bodies, (b) => Math.round(b.x)),
    y: Float64Array.from(bodies, (b) => Math.round(b.y)),
    side: new Int8Array(p.items.length),
  };
}
