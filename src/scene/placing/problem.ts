// The placement as an optimisation problem: sizes and preferences of nodes. Index 0 is the focal party.
import type { PartyId } from "../../data/types.ts";
import { FIELD, LINE_HEIGHT, PLACED, type PlacementInput, TIGHT } from "../network/types.ts";
import { textWidth } from "../text-width.ts";
import { alongBearing } from "./exact.ts";
import { periodsOf, placedIds } from "./periods.ts";

type Ring = "core" | "inner" | "outer";

interface Item {
  id: PartyId;
  ring: Ring;
  /** Half width and half height of the label, scene units in the tightest viewport. */
  hw: number;
  hh: number;
  /** Distance from the focal party: preferred, minimum, maximum. */
  want: number;
  least: number;
  most: number;
  /** Preferred direction (unit vector) and its weight. */
  ux: number;
  uy: number;
  pull: number;
  /** Frameworks that it is ever a member of, as a key. */
  signature: string;
  near: number;
  /** Index of its signature among nodes in regions; 0 for the others. */
  group: number;
  /** It ever has an agreement of its own: a strong line. */
  isOwn: boolean;
  /** Largest distance of any part of node or label from the node's centre. */
  reach: number;
}

interface MemberSet {
  framework: number;
  members: number[];
  isMember: boolean[];
  band: number;
  weight: number;
}

export interface Problem {
  items: Item[];
  /** Periods considered in annealing. */
  sets: MemberSet[];
  /** Width of each framework's band. */
  bands: number[];
  seed: number;
  centre: { x: number; y: number };
  nodeRadius: number;
  focalRadius: number;
  gap: number;
}

const sizes = PLACED;
const MAX_SETS = 120;
const toUnits = (px: number): number => px / TIGHT;

/** Radii of the three rings, limited by the height of the field. */
const RINGS: Record<Ring, { want: number; least: number; most: number }> = {
  core: { want: 175, least: 100, most: 300 },
  inner: { want: 310, least: 270, most: 350 },
  outer: { want: 412, least: 385, most: 440 },
};

/** Spreads bearings on a ring to a minimum gap, keeping their order. */
function spreadBearings(bearings: readonly number[], gap: number): number[] {
  const order = bearings.map((_, i) => i).sort((a, b) => (bearings[a] as number) - (bearings[b] as number) || a - b);
  const at = order.map((i) => bearings[i] as number);
  for (let round = 0; round < 400; round++)
    for (let k = 0; k < at.length; k++) {
      const next = (k + 1) % at.length;
      const distance = (at[next] as number) + (next === 0 ? 360 : 0) - (at[k] as number);
      if (distance >= gap || at.length < 2) continue;
      at[k] = (at[k] as number) - (gap - distance) / 2;
      at[next] = (at[next] as number) + (gap - distance) / 2;
    }
  const out = new Array<number>(bearings.length).fill(0);
  for (const [k, i] of order.entries()) out[i] = at[k] as number;
  return out;
}

export function compileProblem(input: PlacementInput): Problem {
  const known = placedIds(input);
  const nodes = input.nodes.filter((n) => n.id !== input.focal);
  const index = new Map(nodes.map((n, i) => [n.id, i + 1]));
  const periods = input.frameworks.map((f) => periodsOf(f, known));
  const signatureOf = (id: PartyId): string =>
    periods.map((list) => (list.some((p) => p.members.includes(id)) ? "1" : "0")).join("");
  const ringOf = (signature: string, kinds: readonly string[]): Ring =>
    signature.includes("1") ? "core" : kinds.includes("epa") ? "inner" : "outer";
  const rings = nodes.map((n) => ringOf(signatureOf(n.id), n.kinds));
  const spread = new Map<number, number>();
  for (const ring of ["inner", "outer"] as const) {
    const own = nodes.flatMap((n, i) => (rings[i] === ring && n.bearing !== undefined ? [i] : []));
    const gap = Math.min(40, 300 / Math.max(1, rings.filter((r) => r === ring).length));
    const bearings = spreadBearings(
      own.map((i) => nodes[i]?.bearing ?? 0),
      gap,
    );
    for (const [k, i] of own.entries()) spread.set(i, bearings[k] as number);
  }
  const signatures = [...new Set(nodes.map((n) => signatureOf(n.id)))];
  // For large packages the rings are too short, so nodes are placed more closely.
  const items = nodes.map((node, i): Item => {
    const ring = rings[i] as Ring;
    const strong = ring !== "outer";
    const size = strong ? sizes.strong : sizes.quiet;
    const widths = node.label.map((text) => textWidth(text, size, strong ? 700 : 400));
    const bearing = spread.get(i) ?? node.bearing;
    const along = bearing === undefined ? { x: 0, y: 0 } : alongBearing(bearing);
    const signature = signatureOf(node.id);
    const depth = [...signature].filter((c) => c === "1").length;
    return {
      id: node.id,
      ring,
      hw: toUnits(Math.max(10, ...widths)) / 2,
      hh: toUnits(size * LINE_HEIGHT) / 2,
      ...RINGS[ring],
      ...(ring === "core" ? { want: 270 - 40 * Math.min(3, depth) } : {}),
      ux: along.x,
      uy: along.y,
      pull: ring === "core" ? 0.3 : ring === "inner" ? 1 : 3,
      signature,
      near: (node.near && index.get(node.near)) || 0,
      isOwn: node.kinds.includes("epa"),
      group: ring === "core" ? 1 + signatures.indexOf(signature) : 0,
      reach: toUnits(sizes.node + sizes.gap + Math.max(10, ...widths)) + 8,
    };
  });
  const focal: Item = {
    id: input.focal,
    ring: "core",
    hw: 0,
    hh: 0,
    want: 0,
    least: 0,
    most: 0,
    ux: 0,
    uy: 0,
    pull: 0,
    signature: "",
    near: 0,
    group: 0,
    isOwn: false,
    reach: 0,
  };
  // Larger frameworks get wider bands, so that outlines of nested regions do not coincide.
  const bySize = periods.map((list) => new Set(list.flatMap((p) => p.members)).size);
  const days = input.changeDays;
  const first = Math.min(...periods.flat().map((q) => q.from));
  const whole = Math.max(1, (days[days.length - 1] ?? 0) - first);
  const bands = bySize.map(
    (size, f) => 34 + 9 * Math.min(3, bySize.filter((n, i) => n < size || (n === size && i < f)).length),
  );
  // With very many periods, consider only the last of each framework. Outlines are correct in any case.
  const isMany = periods.flat().length > MAX_SETS;
  const sets = periods.flatMap((list, framework) =>
    (isMany ? list.slice(-1) : list).map((period): MemberSet => {
      const members = [0, ...period.members.map((id) => index.get(id) as number)];
      const own = new Set(members);
      const share = Math.min(1, (Math.min(period.to, days[days.length - 1] ?? 0) - period.from) / whole);
      return {
        framework,
        members,
        isMember: Array.from({ length: items.length + 1 }, (_, i) => own.has(i)),
        band: bands[framework] as number,
        weight: 0.6 + 2 * Math.max(0, share),
      };
    }),
  );
  return {
    items: [focal, ...items],
    sets,
    bands,
    seed: input.seed,
    centre: { x: FIELD.width / 2, y: FIELD.height / 2 },
    nodeRadius: toUnits(sizes.node),
    focalRadius: toUnits(sizes.focal),
    gap: toUnits(sizes.gap),
  };
}
