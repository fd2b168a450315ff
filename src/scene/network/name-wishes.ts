// What the names of the network wish for: their size, and the places around what they name.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { SIDES } from "../name-geometry.ts";
import type { NamePlace } from "../name-slots.ts";
import type { PricedWish } from "../settle-names.ts";
import { type Spacing, textWidth } from "../text-width.ts";
import type { NodeStyle } from "./facts.ts";
import { focalName, type Standing } from "./standing.ts";
import { type Fit, LINE_HEIGHT, type NetworkSetting, type PlacedNode, type Point } from "./types.ts";

const PRIORITY: Record<NodeStyle | "focal" | "region" | "guest", number> = {
  focal: 0,
  region: 1,
  "node-bilateral": 2,
  "node-framework": 3,
  "node-signed": 4,
  "node-talks": 5,
  "node-assistance": 6,
  guest: 8,
};

/** px between a name and its node, with what it costs; from `LEADER_FROM` on with a line to the node. */
const DISTANCES = [
  { away: 0, price: 0 },
  { away: 5, price: 3 },
  { away: 12, price: 7 },
  { away: 22, price: 13 },
] as const;
const LEADER_FROM = 10;
/** How much it is worth to stand outwards from the focal party. */
const OUTWARD = 1.6;
/** A diagonal name starts nearer to its node: shares of the way to its right and downwards. */
const SLANT = { x: 0.8, y: 0.3 };

const isPartner = (look: NodeStyle | undefined): boolean => look === "node-bilateral" || look === "node-framework";

const widest = (lines: readonly string[], size: number, weight: 400 | 700, spacing: Spacing | undefined): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight, spacing)));

export interface Wished extends PricedWish {
  size: number;
  /** In how many lines it is written. */
  lines: number;
  /** As the lines break in the disc of the focal party. */
  written?: readonly string[];
  party?: PartyId;
  agreement?: AgreementId;
  isGuest?: boolean;
}

interface Room {
  at: Point;
  /** Away from the focal party; of length 1, or 0 at the focal party itself. */
  outward: Point;
  reach: number;
  hw: number;
  hh: number;
}

function placesAround({ at, outward, reach, hw, hh }: Room): { place: NamePlace; price: number }[] {
  return DISTANCES.flatMap(({ away, price }) =>
    SIDES.map(({ dx, dy, cost }) => {
      const far = reach + away;
      const isSlanted = dx !== 0 && dy !== 0;
      const [x, y] = isSlanted ? [far * SLANT.x, far * SLANT.y] : [far, far - 1];
      const place: NamePlace = {
        x: at.x + dx * (x + 1 + hw),
        y: at.y + dy * (y + hh),
        anchor: dx > 0 ? "start" : dx < 0 ? "end" : "middle",
        ...(away >= LEADER_FROM ? { leader: at } : {}),
      };
      const along = (dx * outward.x + 0.8 * dy * outward.y) / (isSlanted ? Math.SQRT2 : 1);
      return { place, price: price + cost - OUTWARD * along };
    }),
  );
}

/** `most`: lines that may be written; two languages have one each. */
function wishOf(
  node: PlacedNode,
  { setting, fit, positions, reach }: Standing,
  isGuest: boolean,
  most: number,
): Wished {
  const { names: words, focal, placement, ever } = setting;
  const { sizes } = fit;
  const at = positions.get(node.id) ?? { x: 0, y: 0 };
  const look = ever.nodes.get(node.id);
  const states = ever.open.includes(node.id) ? placement.opened.find((o) => o.organisation === node.id) : undefined;
  const members = Math.max(0, ...(states?.outlines ?? []).map((o) => o.members.length));
  const plain = words.party(node.id).slice(0, most);
  const lines = states ? [...plain, ...words.opened(node.id, members).slice(0, most)] : plain;
  const base = { id: `label/${node.id}`, party: node.id, own: node.id, lines: plain.length };
  const inCentre = node.id === focal ? focalName(lines, sizes, words.spacing) : undefined;
  if (inCentre && !inCentre.isBeside) {
    const { lines: written, size } = inCentre;
    const [hw, hh] = [widest(written, size, 700, words.spacing) / 2, (written.length * size * LINE_HEIGHT) / 2];
    const inDisc = { lines: written.length, written, places: [{ ...at, anchor: "middle" as const }], prices: [0] };
    return { ...base, ...inDisc, priority: PRIORITY.focal, size, hw, hh };
  }
  const size = inCentre || (!isGuest && isPartner(look)) ? sizes.strong : sizes.quiet;
  const weight = inCentre || (!isGuest && look === "node-bilateral") ? 700 : 400;
  const [hw, hh] = [widest(lines, size, weight, words.spacing) / 2, (plain.length * size * LINE_HEIGHT) / 2];
  const centre = positions.get(focal) ?? at;
  const length = Math.hypot(at.x - centre.x, at.y - centre.y) || 1;
  const outward = { x: (at.x - centre.x) / length, y: (at.y - centre.y) / length };
  const around = placesAround({ at, outward, reach: (reach.get(node.id) ?? sizes.node) + sizes.gap, hw, hh });
  return {
    ...base,
    priority: inCentre ? PRIORITY.focal : isGuest ? PRIORITY.guest : PRIORITY[look ?? "node-assistance"],
    size,
    hw,
    hh,
    places: around.map((a) => a.place),
    prices: around.map((a) => a.price),
    ...(isGuest ? { isGuest } : {}),
  };
}

/** px kept free around a region's name, as multiples of its size: the gap in the outline. */
const PLATE = { x: 0.4, y: 0.1 };

/** Each on its outline, at the one point that was chosen for all days. */
export function regionWishes({ placement, names: words }: NetworkSetting, { sizes, at }: Fit): Wished[] {
  return placement.regions.map((region): Wished => {
    const most = Math.max(0, ...region.outlines.map((o) => o.members.length));
    const size = sizes.strong;
    return {
      id: `region-label/${region.framework}`,
      agreement: region.framework,
      priority: PRIORITY.region,
      size,
      lines: 1,
      // The focal party is a member, too.
      hw: textWidth(words.region(region.framework, most + 1), size, 700, words.spacing) / 2 + PLATE.x * size,
      hh: (size * LINE_HEIGHT) / 2 + PLATE.y * size,
      places: [{ ...at(region.label), anchor: "middle" }],
      prices: [0],
    };
  });
}

/** Nodes that ever have a name. */
export const namedNodes = ({ setting }: Standing, guests: ReadonlySet<PartyId>): PlacedNode[] =>
  setting.placement.nodes.filter((n) => n.id === setting.focal || setting.ever.nodes.has(n.id) || guests.has(n.id));

/** `inOne`: parties of whose name only the first line is written. */
export const partyWishes = (all: Standing, guests: ReadonlySet<PartyId>, inOne: ReadonlySet<PartyId>): Wished[] =>
  namedNodes(all, guests).map((node) => wishOf(node, all, guests.has(node.id), inOne.has(node.id) ? 1 : Infinity));
