// Names on the map: always those of hovered and selected parties; when zoomed in, of every tied party that has a slot. Slots
// are chosen over the whole timeline, so that time moves no name.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, TextMark } from "../mark.ts";
import { type Box, boxesMeet, chooseSlots, type Disc, type NamePlace, type NameWish } from "../name-slots.ts";
import { textWidth } from "../text-width.ts";
import { type MapFit, QUIET_LABEL } from "./fit.ts";
import type { MapNode } from "./places.ts";
import type { MapSetting, MapView, Point } from "./types.ts";

const GAP = 4;
const LINE = 1.15;
/** Zoom from which names are shown without hovering or selecting. */
const NAMES_FROM = 2;

/** A name of a size, and the places beside its node. */
interface Wording {
  lines: string[];
  size: number;
  hw: number;
  hh: number;
  /** Right, left, above, below. */
  places: NamePlace[];
}

/** A name at its slot. */
interface NameSlot {
  party: PartyId;
  box: Box;
  text(emphasis: Emphasis, isShown: boolean): TextMark;
}

export interface MapNameSlots {
  /** Names that are shown at rest; none where the map is not zoomed in. */
  quiet: readonly NameSlot[];
  /** Boxes around islets: a name over one would label it as another party's. */
  islets: readonly Box[];
}

function wordingOf(
  party: PartyId,
  p: Point,
  r: number,
  size: number,
  isAsked: boolean,
  names: MapSetting["names"],
): Wording {
  const lines = names.party(party);
  const hw = Math.max(0, ...lines.map((l) => textWidth(l, size, isAsked ? 700 : 400))) / 2;
  const hh = (lines.length * size * LINE) / 2;
  const places: NamePlace[] = [
    { x: p.x + r + hw, y: p.y, anchor: "start" },
    { x: p.x - r - hw, y: p.y, anchor: "end" },
    { x: p.x, y: p.y - r - hh, anchor: "middle" },
    { x: p.x, y: p.y + r + hh, anchor: "middle" },
  ];
  return { lines, size, hw, hh, places };
}

/** Distance of a name from the middle of its node. */
const reachOf = (node: MapNode | undefined, { sizes, k }: MapFit): number =>
  ((node?.kind === "focal" ? sizes.focal : sizes.node) + GAP) / k;

const anchorX = ({ x, hw }: Box, anchor: NamePlace["anchor"]): number =>
  anchor === "start" ? x - hw : anchor === "end" ? x + hw : x;

export function nameSlots(setting: MapSetting, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): MapNameSlots {
  const { geo, focal, ever, names, viewport } = setting;
  const { sizes, k } = fit;
  const clear = (sizes.islet + GAP) / k;
  const islets = geo.islets.map((islet): Box => ({ ...fit.at(islet), hw: clear, hh: clear }));
  if (k < NAMES_FROM) return { quiet: [], islets };
  const named = [...nodes.values()].filter(({ place }) => place.party === focal || ever.strongest.has(place.party));
  const wordings = new Map(
    named.map((node) => {
      const { party } = node.place;
      return [party, wordingOf(party, node.at, reachOf(node, fit), (sizes.label * QUIET_LABEL) / k, false, names)];
    }),
  );
  const wishes = [...wordings].map(([party, { hw, hh, places }]): NameWish => {
    const priority = party === focal ? -1 : (ever.strongest.get(party) ?? Number.MAX_SAFE_INTEGER);
    return { id: party, priority, hw, hh, places, own: party };
  });
  const discs: Disc[] = named.map(({ place, at }) => ({ id: place.party, ...at, r: sizes.node / k }));
  const slots = chooseSlots(wishes, discs, { frame: viewport, blocked: islets });
  const quiet = [...wordings].flatMap(([party, { lines, size }]): NameSlot[] => {
    const slot = slots.get(party);
    if (!slot?.isFree) return [];
    const { box, place } = slot;
    const text = memoizeLast(
      (emphasis: Emphasis, isShown: boolean): TextMark => ({
        ...textAt(party, box, place.anchor, lines, size, names.lang),
        style: "label-quiet",
        emphasis,
        ...(isShown ? {} : { hidden: true }),
      }),
    );
    return [{ party, box, text }];
  });
  return { quiet, islets };
}

const textAt = (
  party: PartyId,
  box: Box,
  anchor: NamePlace["anchor"],
  lines: string[],
  size: number,
  lang: string | undefined,
): Omit<TextMark, "style"> => ({
  kind: "text",
  id: `label/${party}`,
  party,
  lines,
  size,
  anchor,
  x: anchorX(box, anchor),
  y: box.y - box.hh + size * (LINE / 2 + 0.36),
  ...(lang ? { lang } : {}),
});

/** Names that were asked for: each where it meets no other of them, else where it meets no islet. */
function askedNames(
  view: MapView,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
  islets: readonly Box[],
): { box: Box; text: TextMark }[] {
  const { geo, focus, names, viewport } = view;
  const { width, height } = viewport;
  const taken: Box[] = [];
  const isClear = (b: Box): boolean => !islets.some((t) => boxesMeet(t, b));
  const isFree = (b: Box): boolean =>
    b.x >= b.hw &&
    b.x + b.hw <= width &&
    b.y >= b.hh &&
    b.y + b.hh <= height &&
    isClear(b) &&
    !taken.some((t) => boxesMeet(t, b));
  return geo.places.flatMap((place) => {
    const { party } = place;
    if (!focus.named.has(party)) return [];
    const node = nodes.get(party);
    const at = node?.at ?? fit.at(place);
    const { lines, size, hw, hh, places } = wordingOf(
      party,
      at,
      reachOf(node, fit),
      fit.sizes.label / fit.k,
      true,
      names,
    );
    const boxes = places.map((p) => ({ place: p, box: { x: p.x, y: p.y, hw, hh } }));
    const best = boxes.find((b) => isFree(b.box)) ?? boxes.find((b) => isClear(b.box)) ?? boxes[0];
    if (!best) return [];
    taken.push(best.box);
    const emphasis = focus.party(party);
    const text = textAt(party, best.box, best.place.anchor, lines, size, names.lang);
    return [{ box: best.box, text: { ...text, style: "label" as const, emphasis } }];
  });
}

export function labelMarks(
  view: MapView,
  fit: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
  { quiet, islets }: MapNameSlots,
): TextMark[] {
  const { facts, focus, focal } = view;
  const asked = askedNames(view, fit, nodes, islets);
  const isTied = (party: PartyId): boolean => party === focal || (facts.parties.get(party)?.ties.length ?? 0) > 0;
  const others = quiet.flatMap(({ party, box, text }): TextMark[] => {
    if (focus.named.has(party)) return [];
    const isShown = isTied(party) && !asked.some((a) => boxesMeet(a.box, box));
    return [text(focus.party(party), isShown)];
  });
  return [...asked.map((a) => a.text), ...others];
}
