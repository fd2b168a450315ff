// The slots of names on the map, chosen once for the whole timeline.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import {
  type Box,
  boxesMeet,
  chooseSlots,
  type Disc,
  type NamePlace,
  type NameWish,
  type NameSlot as Slot,
} from "../name-slots.ts";
import { type Spacing, textWidth } from "../text-width.ts";
import type { MapFit } from "./fit.ts";
import { namePriority } from "./importance.ts";
import { ringsOf } from "./land-rings.ts";
import { LINE, type NameMarks, nameMarks } from "./name-marks.ts";
import {
  leaderEnds,
  type NameBody,
  type Neighbour,
  namePlaces,
  type Segment,
  type Surroundings,
} from "./name-places.ts";
import { nodeRadius } from "./nodes.ts";
import type { MapNode } from "./places.ts";
import { type PricedPlace, type Settled, settled } from "./settle.ts";
import { samplesOf } from "./tie-path.ts";
import type { MapSetting, Point } from "./types.ts";

/** Zoom from which parties without an agreement are named without being asked for. */
export const QUIET_FROM = 2;
/** px around discs and islets that no name may touch. */
const CLEAR = { disc: 1.2, islet: 4 };
/** px beyond a name within which lines and discs count. */
const NEAR = 60;
const NOBODY: ReadonlySet<PartyId> = new Set();

/** A name at its slot. */
interface NameSlot {
  party: PartyId;
  box: Box;
  marks: NameMarks;
}

export interface MapNameSlots {
  slots: readonly NameSlot[];
  /** Boxes around islets: a name over one would label it as another party's. */
  islets: readonly Box[];
}

/** Half sizes of a name in bold, since every name is bold while it is chosen. */
export const halfSizes = (lines: readonly string[], size: number, spacing?: Spacing): { hw: number; hh: number } => ({
  hw: Math.max(0, ...lines.map((l) => textWidth(l, size, 700, spacing))) / 2,
  hh: (lines.length * size * LINE) / 2,
});

export const times = ({ x, y }: Point, k: number): Point => ({ x: x * k, y: y * k });

/** Radius of the largest node that a party ever has, px. */
export function reachOf({ kind, place }: MapNode, { ever }: Pick<MapSetting, "ever">, fit: MapFit): number {
  if (kind === "focal") return fit.sizes.focal;
  return nodeRadius(ever.get(place.party)?.hasLine ? "node-bilateral" : "node-assistance", fit);
}

/** Lines at rest as short segments, px on the screen. */
const segmentsOf = (nodes: ReadonlyMap<PartyId, MapNode>, { ever }: MapSetting, k: number): Segment[] =>
  [...nodes].flatMap(([party, { way }]) => {
    if (!way || !ever.get(party)?.hasLine) return [];
    const points = samplesOf(way);
    return points.slice(1).map((to, i) => ({ party, from: times(points[i] as Point, k), to: times(to, k) }));
  });

/** Corners of land that no other name may cover: the focal party's, and land whose status is open. Grid units. */
const heldLand = memoize(
  ({ shapes }: GeoPackage, focal: PartyId): readonly (Point & { party: PartyId | undefined })[] =>
    shapes.flatMap(({ party, status, d }) =>
      party === focal || status ? ringsOf(d).flatMap((ring) => ring.map((p) => ({ ...p, party }))) : [],
    ),
);

interface Named {
  party: PartyId;
  node: MapNode;
  lines: string[];
  size: number;
  /** px on the screen. */
  body: NameBody;
}

/** Those that matter most first. `inOne`: parties of whose name only the first line is written. */
function namedParties(
  setting: MapSetting,
  fit: MapFit,
  drawn: readonly MapNode[],
  inOne: ReadonlySet<PartyId>,
): Named[] {
  const { ever, focal, names } = setting;
  const { sizes, k } = fit;
  const isPartner = (party: PartyId): boolean => party === focal || ever.get(party)?.hasLine === true;
  return drawn
    .map((node) => ({ node, party: node.place.party }))
    .filter(({ party }) => isPartner(party) || (k >= QUIET_FROM && ever.has(party)))
    .map(({ node, party }) => {
      const lines = names.party(party).slice(0, inOne.has(party) ? 1 : Infinity);
      const size = isPartner(party) ? sizes.label : sizes.quiet;
      const body = { at: times(node.at, k), r: reachOf(node, setting, fit), ...halfSizes(lines, size, names.spacing) };
      return { node, party, lines, size, body, priority: namePriority(setting, party) };
    })
    .sort((a, b) => a.priority - b.priority || (a.party < b.party ? -1 : 1));
}

/** Away from the focal party. */
function outwardOf({ at }: MapNode, home: Point | undefined): Point | undefined {
  const length = home && Math.hypot(at.x - home.x, at.y - home.y);
  return home && length ? { x: (at.x - home.x) / length, y: (at.y - home.y) / length } : undefined;
}

function around(
  { party, body: { at, hw, hh } }: Named,
  lines: readonly Segment[],
  discs: readonly Neighbour[],
): Pick<Surroundings, "lines" | "discs"> {
  const [wide, high] = [2 * hw + NEAR, 2 * hh + NEAR];
  return {
    lines: lines.filter(
      ({ from, to }) =>
        Math.min(from.x, to.x) < at.x + wide &&
        Math.max(from.x, to.x) > at.x - wide &&
        Math.min(from.y, to.y) < at.y + high &&
        Math.max(from.y, to.y) > at.y - high,
    ),
    discs: discs.filter((d) => d.id !== party && Math.abs(d.x - at.x) < wide && Math.abs(d.y - at.y) < high),
  };
}

export function nameSlots(setting: MapSetting, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): MapNameSlots {
  const { geo, focal, names, viewport } = setting;
  const { sizes, k } = fit;
  const over = k > 1 ? [] : (setting.over ?? []);
  const clear = (sizes.islet + CLEAR.islet) / k;
  const islets = geo.islets.map((islet): Box => ({ ...fit.at(islet), hw: clear, hh: clear }));
  // While the globe is turning, names would only flicker.
  if (geo.coarse) return { slots: [], islets };
  const drawn = [...nodes.values()].filter((n) => n.kind !== "dot" && n.kind !== "spot");
  const lines = segmentsOf(nodes, setting, k);
  const discs = drawn.map(
    (node): Neighbour => ({
      id: node.place.party,
      ...times(node.at, k),
      r: reachOf(node, setting, fit) + CLEAR.disc,
      isQuiet: node.kind !== "focal" && !setting.ever.get(node.place.party)?.hasLine,
    }),
  );
  const home = nodes.get(focal)?.at;
  const held = heldLand(geo, focal).map((p) => ({ ...fit.at(p), party: p.party }));
  const placesOf = (name: Named): PricedPlace[] => {
    const { hw, hh } = name.body;
    const { x, y } = name.body.at;
    const isNear = (p: Point): boolean =>
      Math.abs(p.x * k - x) < 2 * hw + NEAR && Math.abs(p.y * k - y) < 2 * hh + NEAR;
    const near = islets.filter(isNear);
    const land = held.filter((p) => p.party !== name.party && isNear(p));
    const isClear = (p: Point): boolean => {
      const box = { ...times(p, 1 / k), hw: hw / k, hh: hh / k };
      const isWithin =
        box.x >= box.hw && box.y >= box.hh && box.x + box.hw <= viewport.width && box.y + box.hh <= viewport.height;
      return (
        isWithin &&
        !near.some((islet) => boxesMeet(islet, box)) &&
        !over.some((above) => boxesMeet(above, box)) &&
        !land.some((p) => Math.abs(p.x - box.x) < box.hw && Math.abs(p.y - box.y) < box.hh)
      );
    };
    return namePlaces(name.party, name.body, outwardOf(name.node, home), { ...around(name, lines, discs), isClear });
  };
  const scaled = (p: NamePlace): NamePlace => ({
    ...p,
    ...times(p, 1 / k),
    ...(p.leader ? { leader: times(p.leader, 1 / k) } : {}),
  });
  const obstacles = discs.map((d): Disc => ({ id: d.id, ...times(d, 1 / k), r: d.r / k }));
  const slotsFor = (named: readonly Named[]): ReadonlyMap<PartyId, Slot> => {
    const settlement = settled(named.map((name) => ({ hw: name.body.hw, hh: name.body.hh, places: placesOf(name) })));
    const wishes = named.flatMap(({ party, body: { hw, hh } }, i): NameWish[] => {
      const { places, gaveWay } = settlement[i] as Settled;
      const own = places.map(scaled);
      const priority = i + (gaveWay ? named.length : 0);
      return own.length > 0 ? [{ id: party, priority, hw: hw / k, hh: hh / k, places: own, own: party }] : [];
    });
    return chooseSlots(wishes, obstacles, { frame: viewport, blocked: islets });
  };
  let named = namedParties(setting, fit, drawn, NOBODY);
  let found = slotsFor(named);
  // Of names in two languages that find no place, the first may find one.
  const without = named.filter(({ party, lines: words }) => words.length > 1 && !found.get(party)?.isFree);
  if (without.length > 0) {
    named = namedParties(setting, fit, drawn, new Set(without.map(({ party }) => party)));
    found = slotsFor(named);
  }
  const slots = named.flatMap(({ party, lines: words, size, body }): NameSlot[] => {
    const slot = found.get(party);
    if (!slot?.isFree) return [];
    const { box, place } = slot;
    const ends = place.leader ? leaderEnds(body, times(box, k)) : undefined;
    const leader = ends && ([times(ends[0], 1 / k), times(ends[1], 1 / k)] as const);
    const at = { party, box, anchor: place.anchor, lines: words, size: size / k, leader };
    return [{ party, box, marks: nameMarks(at, names.lang) }];
  });
  return { slots, islets };
}
