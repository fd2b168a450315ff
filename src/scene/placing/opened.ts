// Placement for expandable organisations: positions for states without a node, and an outline around all states for every
// period. Existing nodes do not move.

import type { CoreDataset } from "../../data/dataset.ts";
import type { PartyId } from "../../data/types.ts";
import { openable } from "../../model/world/organisations.ts";
import { indexWorld } from "../../model/world/world.ts";
import { isInRings } from "../network/region-geometry.ts";
import { ACROSS, regionOutline } from "../network/region-outline.ts";
import { flattenPath } from "../network/region-path.ts";
import {
  LINE_HEIGHT,
  NODE_ROOM,
  type OpenedOrganisation,
  type Outline,
  PLACED,
  type PlacedNode,
  type Placement,
  type Point,
  TIGHT,
} from "../network/types.ts";
import { textWidth } from "../text-width.ts";

/** Version; increment when the result for the same data changes. */
export const OPENER = 2;

const SIZES = PLACED;
/** Scene units down the picture: radius of a node with its stroke, and from one new node to the next. */
const MARGIN = NODE_ROOM;
const APART = 2 * MARGIN + 2;
const BAND = 26;

interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Box of a node's label in the widest language, enlarged by a node's radius. */
function labelRect(node: PlacedNode, words: readonly string[]): Rect {
  const hw = Math.max(...words.map((w) => textWidth(w, SIZES.strong, 700))) / 2 / TIGHT;
  const hh = (SIZES.strong * LINE_HEIGHT) / 2 / TIGHT;
  const reach = (SIZES.node + SIZES.gap) / TIGHT;
  const [x, y] = [node.x + node.labelDx * (reach + hw), node.y + node.labelDy * (reach + hh)];
  return { x0: x - hw - MARGIN, y0: y - hh - MARGIN, x1: x + hw + MARGIN, y1: y + hh + MARGIN };
}

const isIn = ({ x, y }: Point, r: Rect): boolean => x > r.x0 && x < r.x1 && y > r.y0 && y < r.y1;

/** Distance as it looks in most pictures. */
function far(a: Point, b: Point): number {
  const [dx, dy] = [(a.x - b.x) * ACROSS, a.y - b.y];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Free positions on a hexagonal grid, nearest to `anchor` first. */
function freePlaces(dataset: CoreDataset, placement: Placement, anchor: Point): Point[] {
  const names = new Map(dataset.parties.map((p) => [p.id, [p.short.en, p.short.ja]]));
  const labels = placement.nodes.map((n) => labelRect(n, names.get(n.id) ?? [n.id]));
  const regions = placement.regions.flatMap((r) => r.outlines.map((o) => flattenPath(o.d, 2)));
  const free: Point[] = [];
  const rise = APART * 0.866;
  for (let row = 1; row * rise < placement.size.height - MARGIN; row++)
    for (let x = MARGIN + (row % 2) * (APART / 2 / ACROSS); x < placement.size.width - MARGIN; x += APART / ACROSS) {
      const p = { x: Math.round(x), y: Math.round(row * rise) };
      const isClear =
        placement.nodes.every((n) => far(n, p) > APART) &&
        !labels.some((r) => isIn(p, r)) &&
        // Inside a region, a state would appear to be a member of the framework.
        !regions.some((rings) => isInRings(p.x, p.y, rings));
      if (isClear) free.push(p);
    }
  return free.sort((a, b) => far(a, anchor) - far(b, anchor) || a.y - b.y || a.x - b.x);
}

export function placeOpened(dataset: CoreDataset, placement: Placement): OpenedOrganisation[] {
  const world = indexWorld(dataset);
  const { asOf, longStart } = dataset.meta;
  return openable(world).flatMap((organisation): OpenedOrganisation[] => {
    const own = placement.nodes.find((n) => n.id === organisation);
    // Earlier members are placed nearer.
    const seats = dataset.organisations
      .filter((o) => o.organisation === organisation)
      .sort((a, b) => a.joined.day - b.joined.day || (a.party < b.party ? -1 : 1));
    const tied = Math.min(...world.ties.filter((t) => t.party === organisation).map((t) => t.from));
    if (!own || placement.regions.length === 0) return [];
    const placed = new Map(placement.nodes.map((n) => [n.id, n]));
    const without = [...new Set(seats.map((o) => o.party))].filter((id) => !placed.has(id));
    const places = freePlaces(dataset, placement, own);
    const nodes = without.flatMap((id, i): PlacedNode[] => {
      const at = places[i];
      return at ? [{ id, ...at, labelDx: 0, labelDy: 1, anchor: "middle" }] : [];
    });
    const at = new Map<PartyId, Point>([...placed, ...nodes.map((n) => [n.id, n] as const)]);
    const days = [
      ...new Set([longStart as number, ...seats.flatMap((o) => [o.joined.day as number, (o.left?.day ?? asOf) + 1])]),
    ]
      .filter((d) => d >= longStart && d <= asOf)
      .sort((a, b) => a - b)
      // The organisation is not shown before its first tie.
      .filter((_, i, all) => (all[i + 1] ?? asOf) > tied);
    const outlines = days.map((from, i): Outline => {
      const to = (days[i + 1] ?? asOf + 36_500) - 1;
      const members = seats
        .filter((o) => o.joined.day <= from && (o.left?.day ?? from) >= from && at.has(o.party))
        .map((o) => o.party)
        .sort();
      const inside = new Set([organisation, ...members]);
      const { d } = regionOutline({
        members: [...inside].flatMap((id) => at.get(id) ?? []),
        // States that are not members in the period have no node then.
        others: [...placed].filter(([id]) => !inside.has(id)).map(([, p]) => p),
        band: BAND,
        margin: NODE_ROOM,
      });
      return { from, to, d, members };
    });
    return [{ organisation, nodes, outlines }];
  });
}
