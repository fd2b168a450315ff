// Positions of the members' marks in each picture.
import type { PartyId } from "../../data/types.ts";
import type { BodyIndex } from "../../model/bodies/spans.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { MapFit } from "../map/fit.ts";
import type { MapNode } from "../map/places.ts";
import { type SpreadDisc, spreadDiscs } from "../map/spread.ts";
import type { Point } from "../map/types.ts";
import type { Fit, PlacedNode } from "../network/types.ts";
import type { MemberLayout } from "./member-marks.ts";
import type { Anchor } from "./slots.ts";

const UP = -Math.PI / 2;
/** Direction of the marks on the map: names are to the right of nodes, seats below. */
const UP_AND_LEFT = -0.75 * Math.PI;
/** Radius of a mark as a share of the node's radius, and its limits in px at zoom 1. */
const SHARE = 0.52;
const [SMALLEST, LARGEST] = [2, 4.6];
/** Marks grow with zoom to the power `power`, up to `most` times. */
const GROWTH = { power: 0.3, most: 1.7 };
/** px of room around a party's marks, where possible: parties with a node, and without (`bare`). */
const ROOM = { node: 7, bare: 5 };

const sizeOf = (node: number, k: number): number =>
  Math.min(LARGEST, Math.max(SMALLEST, node * SHARE)) * Math.min(GROWTH.most, k ** GROWTH.power);

/** Parties without a node are placed at their true position, moved aside where they would overlap. */
function bareAnchors(
  geo: GeoPackage,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
  wanted: ReadonlySet<PartyId>,
): Map<PartyId, Point> {
  const { k } = fit;
  const isBare = (party: PartyId): boolean => (nodes.get(party)?.kind ?? "spot") === "spot";
  const disc = (id: string, p: Point, room: number, fixed: boolean): SpreadDisc => ({
    id,
    x: p.x * k,
    y: p.y * k,
    room,
    fixed,
  });
  const firm = [...nodes].flatMap(([id, n]) =>
    n.kind === "spot" ? [] : [disc(id, n.at, n.kind === "dot" ? ROOM.bare : ROOM.node, true)],
  );
  const bare = geo.places.flatMap((p) =>
    wanted.has(p.party) && isBare(p.party) ? [disc(p.party, fit.at(p), ROOM.bare, false)] : [],
  );
  return new Map([...spreadDiscs([...firm, ...bare])].map(([id, p]) => [id, { x: p.x / k, y: p.y / k }]));
}

/** Size relative to a node, as the map draws the dots of covered land. */
const COVERED = 0.62;

export function mapMembers(
  index: BodyIndex,
  geo: GeoPackage,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): MemberLayout {
  const { sizes, k } = fit;
  const bare = bareAnchors(geo, fit, nodes, new Set(index.bodies.flatMap((b) => index.partiesOf(b))));
  const radius: Record<MapNode["kind"], number> = {
    focal: sizes.focal,
    tied: sizes.node,
    covered: sizes.node * COVERED,
    dot: sizes.dot,
    spot: 0,
  };
  const anchor = (party: PartyId): Anchor | undefined => {
    const [node, at] = [nodes.get(party), bare.get(party)];
    if (node && node.kind !== "spot") return { ...node.at, r: radius[node.kind], towards: UP_AND_LEFT };
    return at && { ...at, r: 0, towards: UP_AND_LEFT };
  };
  return { bodies: index.bodies, parties: index.partiesOf, anchor, size: sizeOf(sizes.node, k), k };
}

/** Direction away from the node's label, radians. */
const awayFromLabel = ({ labelDx, labelDy }: PlacedNode): number =>
  labelDx === 0 && labelDy === 0 ? UP : Math.atan2(-labelDy, -labelDx);

/** Only parties with a node in the network have marks. `positions`: where the network draws its nodes, px. */
export function networkMembers(
  index: BodyIndex,
  placed: readonly PlacedNode[],
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  focal: PartyId,
): MemberLayout {
  const nodes = new Map(placed.map((n) => [n.id, n]));
  const anchor = (party: PartyId): Anchor | undefined => {
    const [node, at] = [nodes.get(party), positions.get(party)];
    if (!node || !at) return undefined;
    return { ...at, r: party === focal ? fit.sizes.focal : fit.sizes.node, towards: awayFromLabel(node) };
  };
  return { bodies: index.bodies, parties: index.partiesOf, anchor, size: sizeOf(fit.sizes.node, 1), k: 1 };
}
