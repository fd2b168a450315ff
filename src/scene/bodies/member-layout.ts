// Where the members of the bodies stand in each picture.
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
/** On the map: names stand to the right of nodes, seats below. */
const UP_AND_LEFT = -0.75 * Math.PI;
/** Radius of a mark as a share of a node's, and px between which it stays at zoom 1. */
const SHARE = 0.52;
const [SMALLEST, LARGEST] = [2, 4.6];
/** Who looks closer sees larger marks, up to this. */
const GROWTH = { power: 0.3, most: 1.7 };
/** px: two parties' marks keep so far apart, if they can. */
const ROOM = { node: 7, bare: 5 };

const sizeOf = (node: number, k: number): number =>
  Math.min(LARGEST, Math.max(SMALLEST, node * SHARE)) * Math.min(GROWTH.most, k ** GROWTH.power);

/** Parties without a node stand at their true places, or a little aside of nodes and of one another. */
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

/** As the map draws the dots of covered land. */
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

/** On the side of the node where its label does not lie. */
const awayFromLabel = ({ labelDx, labelDy }: PlacedNode): number =>
  labelDx === 0 && labelDy === 0 ? UP : Math.atan2(-labelDy, -labelDx);

/** Only parties that the network shows have marks there; `positions` as the network draws its nodes. */
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
