// Names on the map: of partners at any zoom, of all that are ever tied when it is zoomed in, and always of what is hovered or
// chosen. Slots are chosen over the whole timeline, so that time moves no name.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import { type Box, boxesMeet, chooseSlots, type Disc, type NameWish } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";
import { textWidth } from "../text-width.ts";
import type { MapFit } from "./fit.ts";
import { namePriority } from "./importance.ts";
import { type NameMarks, nameMarks, oneName } from "./name-marks.ts";
import { leaderEnds, type NameBody, namePlaces, type Segment } from "./name-places.ts";
import { nodeRadius, strongestStyle } from "./nodes.ts";
import type { MapNode } from "./places.ts";
import { samplesOf } from "./tie-path.ts";
import type { MapSetting, MapView, Point } from "./types.ts";

/** Zoom from which parties without an agreement are named without being asked for. */
const QUIET_FROM = 2;
/** px of paper around discs and islets that no name may touch. */
const CLEAR = { disc: 1.2, islet: 4 };
/** px beyond a name within which lines count. */
const NEAR = 60;

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

const LINE = 1.15;

/** Half sizes of a name in bold, since every name is bold while it is chosen. */
export const halfSizes = (lines: readonly string[], size: number): { hw: number; hh: number } => ({
  hw: Math.max(0, ...lines.map((l) => textWidth(l, size, 700))) / 2,
  hh: (lines.length * size * LINE) / 2,
});

const times = ({ x, y }: Point, k: number): Point => ({ x: x * k, y: y * k });

/** Lines at rest as short segments, px on the screen. */
const segmentsOf = (nodes: ReadonlyMap<PartyId, MapNode>, { ever }: MapSetting, k: number): Segment[] =>
  [...nodes].flatMap(([party, { way }]) => {
    if (!way || !ever.get(party)?.hasLine) return [];
    const points = samplesOf(way);
    return points.slice(1).map((to, i) => ({ party, from: times(points[i] as Point, k), to: times(to, k) }));
  });

/** Radius of the largest node that a party ever has, px. */
function reachOf({ kind, place }: MapNode, { ever }: MapSetting, fit: MapFit): number {
  if (kind === "focal") return fit.sizes.focal;
  return nodeRadius(ever.get(place.party)?.hasLine ? "node-bilateral" : "node-assistance", fit);
}

export function nameSlots(setting: MapSetting, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): MapNameSlots {
  const { geo, focal, ever, names, viewport } = setting;
  const { sizes, k } = fit;
  const clear = (sizes.islet + CLEAR.islet) / k;
  const islets = geo.islets.map((islet): Box => ({ ...fit.at(islet), hw: clear, hh: clear }));
  // While the globe is turning, names would only flicker.
  if (geo.coarse) return { slots: [], islets };
  const isNamed = (party: PartyId): boolean =>
    party === focal || ever.get(party)?.hasLine === true || (k >= QUIET_FROM && ever.has(party));
  const segments = segmentsOf(nodes, setting, k);
  const home = nodes.get(focal)?.at;
  const drawn = [...nodes.values()].filter((n) => n.kind !== "dot" && n.kind !== "spot");
  const bodies = drawn.flatMap((node): { node: MapNode; lines: string[]; size: number; body: NameBody }[] => {
    const { party } = node.place;
    if (!isNamed(party)) return [];
    const lines = names.party(party);
    const size = party === focal || ever.get(party)?.hasLine ? sizes.label : sizes.quiet;
    const body = { at: times(node.at, k), r: reachOf(node, setting, fit), ...halfSizes(lines, size) };
    return [{ node, lines, size, body }];
  });
  const wishes = bodies.flatMap(({ node, body }): NameWish[] => {
    const { party } = node.place;
    const { at, hw, hh } = body;
    const isNear = ({ from, to }: Segment): boolean =>
      Math.min(from.x, to.x) < at.x + 2 * hw + NEAR &&
      Math.max(from.x, to.x) > at.x - 2 * hw - NEAR &&
      Math.min(from.y, to.y) < at.y + 2 * hh + NEAR &&
      Math.max(from.y, to.y) > at.y - 2 * hh - NEAR;
    const away = home && { x: node.at.x - home.x, y: node.at.y - home.y };
    const length = away && Math.hypot(away.x, away.y);
    const outward = away && length ? { x: away.x / length, y: away.y / length } : undefined;
    const places = namePlaces(party, body, outward, segments.filter(isNear)).map((p) => ({
      ...p,
      ...times(p, 1 / k),
      ...(p.leader ? { leader: times(p.leader, 1 / k) } : {}),
    }));
    const priority = namePriority(setting, party);
    return places.length > 0 ? [{ id: party, priority, hw: hw / k, hh: hh / k, places, own: party }] : [];
  });
  const discs = drawn.map((node): Disc => {
    const r = (reachOf(node, setting, fit) + CLEAR.disc) / k;
    return { id: node.place.party, ...node.at, r };
  });
  const found = chooseSlots(wishes, discs, { frame: viewport, blocked: islets });
  const slots = bodies.flatMap(({ node, lines, size, body }): NameSlot[] => {
    const { party } = node.place;
    const slot = found.get(party);
    if (!slot?.isFree) return [];
    const { box, place } = slot;
    const leader = place.leader
      ? (leaderEnds(body, times(box, k)).map((p) => times(p, 1 / k)) as [Point, Point])
      : undefined;
    return [
      { party, box, marks: nameMarks({ party, box, anchor: place.anchor, lines, size: size / k, leader }, names.lang) },
    ];
  });
  return { slots, islets };
}

/** How a name looks on a day; undefined while there is nothing with the party. */
function looksOf({ facts, focal }: MapView, party: PartyId): StyleName | undefined {
  if (party === focal) return "name-focal";
  const own = facts.parties.get(party);
  const node = own && strongestStyle(own);
  if (!node) return undefined;
  if (node === "node-assistance" || node === "node-talks") return "name-quiet";
  return node === "node-bilateral" ? "name-own" : "name-framework";
}

/** Names that were asked for and have no slot: each where it meets no other of them, else where it meets no islet. */
function askedNames(
  view: MapView,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
  islets: readonly Box[],
  hasSlot: (party: PartyId) => boolean,
): { box: Box; text: Mark }[] {
  const { geo, focus, names, viewport } = view;
  const { k } = fit;
  const taken: Box[] = [];
  const isClear = (b: Box): boolean => !islets.some((t) => boxesMeet(t, b));
  const isFree = (b: Box): boolean =>
    b.x >= b.hw &&
    b.x + b.hw <= viewport.width &&
    b.y >= b.hh &&
    b.y + b.hh <= viewport.height &&
    isClear(b) &&
    !taken.some((t) => boxesMeet(t, b));
  return geo.places.flatMap((place) => {
    const { party } = place;
    if (!focus.named.has(party) || hasSlot(party)) return [];
    const node = nodes.get(party);
    const lines = names.party(party);
    const at = times(node?.at ?? fit.at(place), k);
    const body = { at, r: node ? reachOf(node, view, fit) : fit.sizes.node, ...halfSizes(lines, fit.sizes.label) };
    const boxes = namePlaces(party, body, undefined, []).map(({ x, y, anchor }) => ({
      anchor,
      box: { ...times({ x, y }, 1 / k), hw: body.hw / k, hh: body.hh / k },
    }));
    const best = boxes.find((b) => isFree(b.box)) ?? boxes.find((b) => isClear(b.box)) ?? boxes[0];
    if (!best) return [];
    taken.push(best.box);
    const at2 = { party, box: best.box, anchor: best.anchor, lines, size: fit.sizes.label / k };
    return [{ box: best.box, text: oneName(at2, names.lang, "name-own", focus.party(party)) }];
  });
}

/** Names, then their leaders. */
export function labelMarks(
  view: MapView,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
  { slots, islets }: MapNameSlots,
): Mark[] {
  const { focus } = view;
  const withSlot = new Set(slots.map((s) => s.party));
  const asked = askedNames(view, fit, nodes, islets, (party) => withSlot.has(party));
  const texts: Mark[] = asked.map((a) => a.text);
  const leaders: Mark[] = [];
  for (const { party, box, marks } of slots) {
    const look = looksOf(view, party);
    const isAsked = focus.named.has(party);
    const isDue = look !== undefined && (look !== "name-quiet" || fit.k >= QUIET_FROM);
    const isShown = (isDue || isAsked) && !asked.some((a) => boxesMeet(a.box, box));
    const size = (look === "name-quiet" ? fit.sizes.quiet : fit.sizes.label) / fit.k;
    const emphasis = focus.party(party);
    texts.push(marks.text(look ?? "name-quiet", size, emphasis, isShown));
    const leader = marks.leader(emphasis, isShown);
    if (leader) leaders.push(leader);
  }
  return [...texts, ...leaders];
}
