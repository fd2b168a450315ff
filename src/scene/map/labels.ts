// Names on the map: of partners at any zoom, of all that are ever tied when it is zoomed in, and always of what is hovered or
// chosen.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../mark.ts";
import { type Box, boxesMeet } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import { oneName } from "./name-marks.ts";
import { namePlaces } from "./name-places.ts";
import { halfSizes, type MapNameSlots, QUIET_FROM, reachOf, times } from "./name-slots.ts";
import { strongestStyle } from "./nodes.ts";
import type { MapNode } from "./places.ts";
import type { MapView } from "./types.ts";

const EMPTY = { lines: [], discs: [], isClear: () => true };

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
    const body = {
      at,
      r: node ? reachOf(node, view, fit) : fit.sizes.node,
      ...halfSizes(lines, fit.sizes.label, names.spacing),
    };
    const boxes = namePlaces(party, body, undefined, EMPTY).map(({ place: p }) => ({
      anchor: p.anchor,
      box: { ...times(p, 1 / k), hw: body.hw / k, hh: body.hh / k },
    }));
    const best = boxes.find((b) => isFree(b.box)) ?? boxes.find((b) => isClear(b.box)) ?? boxes[0];
    if (!best) return [];
    taken.push(best.box);
    const own = { party, box: best.box, anchor: best.anchor, lines, size: fit.sizes.label / k };
    return [{ box: best.box, text: oneName(own, names.lang, "name-own", focus.party(party)) }];
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
