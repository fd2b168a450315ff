// Quality measures of a placed network, and the same for a plain force layout of the same graph.
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { convexHull, distanceToSegment, isInRings } from "../../src/scene/network/region-geometry.ts";
import { flattenPath } from "../../src/scene/network/region-path.ts";
import {
  LINE_HEIGHT,
  PLACED,
  type Placement,
  type PlacementInput,
  type PlacementNode,
  type Point,
} from "../../src/scene/network/types.ts";
import { seededRandom } from "../../src/scene/placing/exact.ts";
import { type Period, periodsOf, placedIds } from "../../src/scene/placing/periods.ts";
import { textWidth } from "../../src/scene/text-width.ts";

export interface NetworkMeasure {
  /** Pairs of crossing ties. In the plain layout, frameworks are nodes linked to their members. */
  crossings: number;
  /** Ties that pass through another node. */
  tiesThroughNodes: number;
  /** Overlapping labels, and labels over other nodes, at 600 × 560 px in the widest language. */
  labelOverlaps: number;
  labelsOnNodes: number;
  /** Counted over all periods of all frameworks. */
  falseContainments: number;
  missingMembers: number;
  /** Standard deviation of the ties' lengths, divided by their mean. */
  edgeSpread: number;
  /** Normalised stress: distances in the picture versus in the graph, at the best scale. */
  stress: number;
  /** Share of cells of a 10 × 10 grid that contain a node or a label. */
  usedCells: number;
}

interface Link {
  a: string;
  b: string;
}
interface Picture {
  at: ReadonlyMap<string, Point>;
  links: readonly Link[];
  side(id: string): { dx: number; dy: number };
  rings(framework: string, period: Period): readonly (readonly Point[])[];
}

const SCALE = 0.6;
const SIZES = PLACED;
const at = (p: Picture, id: string): Point => p.at.get(id) ?? { x: 0, y: 0 };

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function labelRect(p: Picture, node: PlacementNode): { x: number; y: number; hw: number; hh: number } {
  const hw = Math.max(0, ...node.label.map((t) => textWidth(t, SIZES.quiet))) / 2;
  const hh = (SIZES.quiet * LINE_HEIGHT) / 2;
  const { dx, dy } = p.side(node.id);
  const reach = SIZES.node + SIZES.gap;
  const { x, y } = at(p, node.id);
  return { x: x * SCALE + dx * (reach + 1 + hw), y: y * SCALE + dy * (reach - 1 + hh), hw, hh };
}

function stressOf(p: Picture): number {
  const ids = [...p.at.keys()];
  const index = new Map(ids.map((id, i) => [id, i]));
  const n = ids.length;
  const hops = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 0 : 9)));
  for (const l of p.links) {
    const [i, j] = [index.get(l.a), index.get(l.b)];
    if (i === undefined || j === undefined) continue;
    (hops[i] as number[])[j] = 1;
    (hops[j] as number[])[i] = 1;
  }
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        (hops[i] as number[])[j] = Math.min(hops[i]?.[j] ?? 9, (hops[i]?.[k] ?? 9) + (hops[k]?.[j] ?? 9));
  let [top, bottom] = [0, 0];
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const h = hops[i]?.[j] ?? 9;
      const [a, b] = [at(p, ids[i] as string), at(p, ids[j] as string)];
      const d = Math.hypot(a.x - b.x, a.y - b.y);
      top += d / h;
      bottom += (d * d) / (h * h);
      pairs.push([d, h]);
    }
  const scale = top / (bottom || 1);
  return pairs.reduce((sum, [d, h]) => sum + ((scale * d) / h - 1) ** 2, 0) / Math.max(1, pairs.length);
}

function measurePicture(p: Picture, input: PlacementInput): NetworkMeasure {
  const known = placedIds(input);
  const nodes = input.nodes.filter((n) => n.id !== input.focal);
  let [crossings, tiesThroughNodes, labelOverlaps, labelsOnNodes, falseContainments, missingMembers] = [
    0, 0, 0, 0, 0, 0,
  ];
  for (const [i, l] of p.links.entries()) {
    const [a, b] = [at(p, l.a), at(p, l.b)];
    for (const m of p.links.slice(0, i))
      if (![m.a, m.b].includes(l.a) && ![m.a, m.b].includes(l.b) && doCross(a, b, at(p, m.a), at(p, m.b))) crossings++;
    for (const n of nodes) {
      const q = at(p, n.id);
      if (n.id !== l.a && n.id !== l.b && distanceToSegment(q.x, q.y, a, b) * SCALE < SIZES.node) tiesThroughNodes++;
    }
  }
  const rects = nodes.map((n) => labelRect(p, n));
  for (const [i, r] of rects.entries()) {
    for (const s of rects.slice(0, i))
      if (Math.abs(r.x - s.x) < r.hw + s.hw && Math.abs(r.y - s.y) < r.hh + s.hh) labelOverlaps++;
    for (const [j, n] of nodes.entries()) {
      const q = at(p, n.id);
      const dx = Math.max(0, Math.abs(q.x * SCALE - r.x) - r.hw);
      const dy = Math.max(0, Math.abs(q.y * SCALE - r.y) - r.hh);
      if (i !== j && Math.hypot(dx, dy) < SIZES.node) labelsOnNodes++;
    }
  }
  for (const framework of input.frameworks)
    for (const period of periodsOf(framework, known)) {
      const rings = p.rings(framework.id, period);
      for (const id of [input.focal, ...known]) {
        const q = at(p, id);
        const isMember = id === input.focal || period.members.includes(id);
        const isInside = isInRings(q.x, q.y, rings);
        if (isInside && !isMember) falseContainments++;
        if (!isInside && isMember) missingMembers++;
      }
    }
  const lengths = p.links.map((l) => Math.hypot(at(p, l.a).x - at(p, l.b).x, at(p, l.a).y - at(p, l.b).y));
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const variance = lengths.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, lengths.length);
  const cells = new Set<string>();
  for (const r of rects)
    for (const x of [r.x - r.hw, r.x, r.x + r.hw]) cells.add(`${Math.floor(x / 60)} ${Math.floor(r.y / 56)}`);
  return {
    crossings,
    tiesThroughNodes,
    labelOverlaps,
    labelsOnNodes,
    falseContainments,
    missingMembers,
    edgeSpread: variance ** 0.5 / (mean || 1),
    stress: stressOf(p),
    usedCells: cells.size / 100,
  };
}

/** Parties tied to the focal party other than by a framework with a region. */
const starLinks = (input: PlacementInput): Link[] =>
  input.nodes.filter((n) => n.kinds.some((k) => k !== "framework")).map((n) => ({ a: input.focal, b: n.id }));

export function measurePlacement(placement: Placement, input: PlacementInput): NetworkMeasure {
  const nodes = new Map(placement.nodes.map((n) => [n.id, n]));
  return measurePicture(
    {
      at: nodes,
      links: starLinks(input),
      side: (id) => ({ dx: nodes.get(id)?.labelDx ?? 0, dy: nodes.get(id)?.labelDy ?? 1 }),
      rings: (framework, period) => {
        const region = placement.regions.find((r) => r.framework === framework);
        return flattenPath(region?.outlines.find((o) => o.from <= period.from && period.from <= o.to)?.d ?? "");
      },
    },
    input,
  );
}

interface Body extends SimulationNodeDatum {
  id: string;
}

/** The graph for other layouts: a node per party and per framework, a link per tie. */
export interface PlainGraph {
  ids: string[];
  links: Link[];
}

function plainGraph(input: PlacementInput): PlainGraph {
  const known = placedIds(input);
  const members = input.frameworks.map((f) => [...new Set(f.spans.map((s) => s.party))].filter((id) => known.has(id)));
  const links: Link[] = [
    ...starLinks(input),
    ...input.frameworks.flatMap((f, k) =>
      [input.focal, ...(members[k] ?? [])].map((id) => ({ a: `framework ${f.id}`, b: id })),
    ),
  ];
  return { ids: [input.focal, ...known, ...input.frameworks.map((f) => `framework ${f.id}`)], links };
}

/** Measures a layout of the plain graph, scaled to the same field, with hulls around members and labels below nodes. */
export function measurePlain(
  input: PlacementInput,
  layout: (graph: PlainGraph) => ReadonlyMap<string, Point>,
): NetworkMeasure {
  const graph = plainGraph(input);
  const given = layout(graph);
  const xs = [...given.values()].map((b) => b.x);
  const ys = [...given.values()].map((b) => b.y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = Math.min(880 / (Math.max(...xs) - left || 1), 812 / (Math.max(...ys) - top || 1));
  const places = new Map(
    [...given].map(([id, b]) => [id, { x: 60 + (b.x - left) * scale, y: 60 + (b.y - top) * scale }]),
  );
  return measurePicture(
    {
      at: places,
      links: graph.links,
      side: () => ({ dx: 0, dy: 1 }),
      rings: (_, period) => {
        const points = [input.focal, ...period.members].map((id) => places.get(id) ?? { x: 0, y: 0 });
        const centre = {
          x: points.reduce((a, q) => a + q.x, 0) / points.length,
          y: points.reduce((a, q) => a + q.y, 0) / points.length,
        };
        // Slightly enlarged, so that members on the hull count as inside.
        return [
          convexHull(points.map((q) => ({ x: q.x + 0.05 * (q.x - centre.x), y: q.y + 0.05 * (q.y - centre.y) }))),
        ];
      },
    },
    input,
  );
}

/** d3-force with its usual settings: link, charge, centre; 300 ticks. */
export const measurePlainForce = (input: PlacementInput): NetworkMeasure =>
  measurePlain(input, ({ ids, links }) => {
    const bodies: Body[] = ids.map((id) => ({ id }));
    forceSimulation(bodies)
      .randomSource(seededRandom(input.seed))
      .force(
        "link",
        forceLink<Body, SimulationLinkDatum<Body>>(links.map((l) => ({ source: l.a, target: l.b }))).id((b) => b.id),
      )
      .force("charge", forceManyBody())
      .force("centre", forceCenter(0, 0))
      .stop()
      .tick(300);
    return new Map(bodies.map((b) => [b.id, { x: b.x ?? 0, y: b.y ?? 0 }]));
  });
