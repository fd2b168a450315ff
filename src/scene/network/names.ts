// Where the network's names stand: one slot each for the whole timeline. Sizes are px at any scale.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { keepLast } from "../../model/memoize.ts";
import type { LineMark, TextMark } from "../mark.ts";
import { chooseSlots, type Disc, type NamePlace, type NameWish } from "../name-slots.ts";
import { textWidth } from "../text-width.ts";
import type { NodeStyle } from "./facts.ts";
import { type NameAtSlot, type NameSlotMarks, nameSlotMarks } from "./name-slot-marks.ts";
import type { Fit, NetworkSetting, PlacedNode, Point } from "./types.ts";
import { LINE_HEIGHT } from "./types.ts";

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

type Direction = readonly [dx: number, dy: number];
const DIRECTIONS: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];
/** px between a name and its node, one after another until there is room; from `LEADER_FROM` on with a line to the node. */
const DISTANCES = [0, 5, 11, 19];
const LEADER_FROM = 10;

/** Alternative positions of a region's name, as multiples of its size. */
const NUDGES: readonly Direction[] = [
  [0, -1],
  [0, 1],
  [-2, 0],
  [2, 0],
  [0, -2],
  [0, 2],
  [-2, -1],
  [2, -1],
  [-2, 1],
  [2, 1],
];

export const isStrong = (look: NodeStyle | undefined): boolean =>
  look === "node-bilateral" || look === "node-framework";

const widest = (lines: readonly string[], size: number, weight: 400 | 700): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

export interface PlacedName extends NameAtSlot {
  /** State of an expanded organisation. */
  isGuest?: boolean;
  marks: NameSlotMarks;
  /** Keeps its marks while nothing changes for the party. */
  keep: ReturnType<typeof keepLast<{ text: TextMark; leader: LineMark | undefined }>>;
}

interface Names {
  setting: NetworkSetting;
  fit: Fit;
  positions: ReadonlyMap<PartyId, Point>;
  /** Largest radius of each node on any day, px. */
  reach: ReadonlyMap<PartyId, number>;
  guests: ReadonlySet<PartyId>;
}

/** Size of the focal party's name: it is inside its disc. */
function focalSize(lines: readonly string[], { sizes }: Fit): number {
  const width = widest(lines, sizes.strong, 700);
  return Math.min(sizes.strong, (sizes.strong * 1.75 * sizes.focal) / Math.max(1, width));
}

/** The placed side first, then the others, outwards from the focal party rather than towards it, then further away. */
function placesAround(node: PlacedNode, at: Point, centre: Point, reach: number, hw: number, hh: number): NamePlace[] {
  const placed: Direction = [node.labelDx, node.labelDy];
  const outward = ([dx, dy]: Direction): number =>
    (dx * (at.x - centre.x) + dy * (at.y - centre.y)) / Math.max(1, Math.hypot(dx, dy));
  const others = DIRECTIONS.filter(([dx, dy]) => dx !== placed[0] || dy !== placed[1]);
  const order = [placed, ...others.sort((a, b) => outward(b) - outward(a))];
  return DISTANCES.flatMap((away) =>
    order.map(([dx, dy]): NamePlace => {
      const far = reach + away;
      return {
        x: at.x + dx * (far + 1 + hw),
        y: at.y + dy * (far - 1 + hh),
        anchor: dx > 0 ? "start" : dx < 0 ? "end" : "middle",
        ...(away >= LEADER_FROM ? { leader: at } : {}),
      };
    }),
  );
}

interface Wished extends NameWish {
  size: number;
  party?: PartyId;
  agreement?: AgreementId;
  isGuest?: boolean;
}

function wishOf(node: PlacedNode, names: Names): Wished {
  const { setting, fit, positions, reach, guests } = names;
  const { names: words, focal, placement, ever } = setting;
  const { sizes } = fit;
  const at = positions.get(node.id) ?? { x: 0, y: 0 };
  const look = ever.nodes.get(node.id);
  const isGuest = guests.has(node.id);
  const states = ever.open.includes(node.id) ? placement.opened.find((o) => o.organisation === node.id) : undefined;
  const most = Math.max(0, ...(states?.outlines ?? []).map((o) => o.members.length));
  const plain = words.party(node.id);
  const lines = states ? [...plain, ...words.opened(node.id, most)] : plain;
  const base = { id: `label/${node.id}`, party: node.id, own: node.id };
  if (node.id === focal) {
    const size = focalSize(lines, fit);
    const [hw, hh] = [widest(lines, size, 700) / 2, (plain.length * size * LINE_HEIGHT) / 2];
    return { ...base, priority: PRIORITY.focal, size, hw, hh, places: [{ ...at, anchor: "middle" }] };
  }
  const strong = !isGuest && isStrong(look);
  const size = strong ? sizes.strong : sizes.quiet;
  const [hw, hh] = [widest(lines, size, strong ? 700 : 400) / 2, (plain.length * size * LINE_HEIGHT) / 2];
  const centre = positions.get(focal) ?? at;
  const far = Math.max(sizes.node, reach.get(node.id) ?? 0) + sizes.gap;
  return {
    ...base,
    priority: isGuest ? PRIORITY.guest : PRIORITY[look ?? "node-assistance"],
    size,
    hw,
    hh,
    places: placesAround(node, at, centre, far, hw, hh),
    ...(isGuest ? { isGuest } : {}),
  };
}

function regionWishes({ placement, names: words }: NetworkSetting, fit: Fit): Wished[] {
  return placement.regions.map((region): Wished => {
    const most = Math.max(0, ...region.outlines.map((o) => o.members.length));
    const size = fit.sizes.strong;
    const at = fit.at(region.label);
    return {
      id: `region-label/${region.framework}`,
      agreement: region.framework,
      priority: PRIORITY.region,
      size,
      // The focal party is a member, too.
      hw: textWidth(words.region(region.framework, most + 1), size) / 2,
      hh: (size * LINE_HEIGHT) / 2,
      places: [[0, 0] as const, ...NUDGES].map(([dx, dy]): NamePlace => {
        return { x: at.x + dx * size, y: at.y + dy * size, anchor: "middle" };
      }),
    };
  });
}

/** Names by the ids of their marks. Names that are dropped on all days have a slot that is not free. */
export function placeNames(names: Names): ReadonlyMap<string, PlacedName> {
  const { setting, fit, positions, reach } = names;
  const { placement, focal, camera, viewport, ever, morph } = setting;
  const shown = placement.nodes.filter((n) => n.id === focal || ever.nodes.has(n.id) || names.guests.has(n.id));
  const wishes = [...shown.map((n) => wishOf(n, names)), ...(morph ? [] : regionWishes(setting, fit))];
  const discs: Disc[] = shown.map(({ id }) => {
    return { id, ...(positions.get(id) ?? { x: 0, y: 0 }), r: reach.get(id) ?? fit.sizes.node };
  });
  // The whole zoomed picture, not the visible part, so that panning does not change which names are shown.
  const zoom = camera?.k ?? 1;
  const frame = { width: viewport.width * zoom, height: viewport.height * zoom };
  const slots = chooseSlots(wishes, discs, { frame });
  return new Map(
    wishes.flatMap(({ id, size, party, agreement, isGuest }): [string, PlacedName][] => {
      const slot = slots.get(id);
      if (!slot) return [];
      const { box, place } = slot;
      const x = place.anchor === "start" ? box.x - box.hw : place.anchor === "end" ? box.x + box.hw : box.x;
      // The middle of a line lies about 0.36 em above its baseline.
      const y = box.y - box.hh + size * (LINE_HEIGHT / 2 + 0.36);
      const of = { ...(party ? { party } : {}), ...(agreement ? { agreement } : {}) };
      const name = { id, slot, x, y, size, ...of };
      const marks = nameSlotMarks(name, setting.names.lang);
      return [[id, { ...name, ...(isGuest ? { isGuest } : {}), marks, keep: keepLast() }]];
    }),
  );
}
