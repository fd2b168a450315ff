// Seats of the regional customs bodies: a badge with the sign of its kind, a name where there is room, and a hit target.
import type { Seat } from "../../data/body-types.ts";
import type { PartyId } from "../../data/types.ts";
import type { SeatState, SeatStatus } from "../../model/bodies/seats.ts";
import { memoizeLast } from "../../model/memoize.ts";
import { HIT } from "../map/places.ts";
import type { Emphasis, Mark } from "../mark.ts";
import { chooseSlots, type Disc, type NamePlace, type NameSlot, type NameWish } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";
import { type Spacing, textWidth } from "../text-width.ts";
import { shapePath } from "./look.ts";
import { BADGE, type SeatSpot } from "./seat-layout.ts";
import { SIGNS } from "./signs.ts";

const STYLE: Readonly<Record<SeatStatus, { badge: StyleName; sign: StyleName }>> = {
  here: { badge: "place", sign: "place-sign" },
  undated: { badge: "place-open", sign: "place-sign" },
  former: { badge: "place-former", sign: "place-sign-former" },
};
/** px */
const SIGN = 2.3;
const LEADER_FROM = 9;
const GAP = 3;
const LINE = 1.2;

export interface SeatWords {
  /** Short name at the badge. */
  name(place: Seat): string;
  /** Accessible name, with what is known of the dates. */
  title(place: Seat, status: SeatStatus): string;
  lang?: string;
  spacing?: Spacing | undefined;
}

export interface SeatView {
  spots: readonly SeatSpot[];
  state: SeatState;
  focus: { party(id: PartyId): Emphasis; named: ReadonlySet<PartyId> };
  words: SeatWords;
  viewport: { width: number; height: number };
  /** Nodes that names must not cover. */
  obstacles: readonly Disc[];
  /** Size of the names, px; and the zoom from which all that have room are shown. */
  text: number;
  allNamesFrom: number;
  k: number;
}

const r3 = (n: number): number => Math.round(n * 1000) / 1000;

type Names = ReadonlyMap<string, NameSlot>;

/**
 * Slots of the names beside the badges, over all seats that there ever are; seats of parties in focus get room first. Zoomed out,
 * only those have a name.
 */
function nameSlots(view: Omit<SeatView, "state">): Names {
  const { k, spots, words, focus } = view;
  const size = view.text / k;
  const isNear = (place: Seat): boolean => place.party !== undefined && focus.named.has(place.party);
  const wishes = spots.flatMap(({ place, at }): NameWish[] => {
    if (k < view.allNamesFrom && !isNear(place)) return [];
    const [hw, hh] = [textWidth(words.name(place), size, 400, words.spacing) / 2, (size * LINE) / 2];
    const reach = (BADGE + GAP) / k;
    const places = [
      { x: at.x + reach + hw, y: at.y },
      { x: at.x - reach - hw, y: at.y },
      { x: at.x, y: at.y + reach + hh },
    ].map((p): NamePlace => ({ ...p, anchor: "middle" }));
    return [{ id: place.id, priority: isNear(place) ? 0 : 1, hw, hh, own: place.id, places }];
  });
  const discs = spots.map(({ place, at }) => ({ id: place.id, ...at, r: BADGE / k }));
  return chooseSlots(wishes, [...discs, ...view.obstacles], { frame: view.viewport });
}

function nameMarks({ k, spots, words, text }: SeatView, shown: ReadonlyMap<string, SeatStatus>, names: Names): Mark[] {
  const size = text / k;
  return spots.flatMap(({ place }): Mark[] => {
    const slot = names.get(place.id);
    if (!slot?.isFree) return [];
    return [
      {
        kind: "text",
        id: `seat-name/${place.id}`,
        style: "label-quiet",
        x: r3(slot.box.x),
        y: r3(slot.box.y + size * 0.36),
        lines: [words.name(place)],
        size,
        anchor: "middle",
        ...(words.lang ? { lang: words.lang } : {}),
        ...(shown.has(place.id) ? {} : { hidden: true }),
      },
    ];
  });
}

/** Draws the seats of a day. Keeps the places of their names while only the day changes. One per picture. */
export function createSeatMarks(): (view: SeatView) => Mark[] {
  const slotsOf = memoizeLast(
    (
      spots: SeatView["spots"],
      focus: SeatView["focus"],
      words: SeatWords,
      viewport: SeatView["viewport"],
      obstacles: SeatView["obstacles"],
      text: number,
      allNamesFrom: number,
      k: number,
    ) => nameSlots({ spots, focus, words, viewport, obstacles, text, allNamesFrom, k }),
  );
  return (view) => {
    const { spots, focus, words, viewport, obstacles, text, allNamesFrom, k } = view;
    return seatMarks(view, slotsOf(spots, focus, words, viewport, obstacles, text, allNamesFrom, k));
  };
}

/** Leaders at the bottom, then badges and names, hit targets on top. Marks of absent seats are hidden, not removed. */
function seatMarks(view: SeatView, names: Names): Mark[] {
  const { k, spots, state, focus, words } = view;
  const shown = new Map(state.spans.map((s) => [s.place.id, s.status]));
  const parts = spots.map(({ place, anchor, at }): { leader: Mark[]; badge: Mark[]; hit: Mark } => {
    const status = shown.get(place.id);
    const { badge, sign } = STYLE[status ?? "here"];
    const isMuted = place.party !== undefined && focus.party(place.party) === "muted";
    const base = { emphasis: isMuted ? ("muted" as const) : ("normal" as const), ...(status ? {} : { hidden: true }) };
    const far = Math.hypot(at.x - anchor.x, at.y - anchor.y) * k > LEADER_FROM;
    const ends = { x1: r3(anchor.x), y1: r3(anchor.y), x2: r3(at.x), y2: r3(at.y) };
    const disc = { kind: "circle" as const, x: ends.x2, y: ends.y2 };
    return {
      leader: far ? [{ kind: "line", id: `seat-way/${place.id}`, style: "leader", ...ends, ...base }] : [],
      badge: [
        { ...disc, id: `seat/${place.id}`, style: badge, r: r3(BADGE / k), ...base },
        {
          kind: "path",
          id: `seat-sign/${place.id}`,
          style: sign,
          d: shapePath(SIGNS[place.kind], at.x, at.y, SIGN / k),
          ...base,
        },
      ],
      hit: {
        ...disc,
        id: `seat-hit/${place.id}`,
        style: "hit",
        r: r3(HIT / k),
        place: place.id,
        ...(place.party ? { party: place.party } : {}),
        ...(status ? { label: words.title(place, status) } : { hidden: true }),
        active: true,
      },
    };
  });
  return [
    ...parts.flatMap((p) => p.leader),
    ...parts.flatMap((p) => p.badge),
    ...nameMarks(view, shown, names),
    ...parts.map((p) => p.hit),
  ];
}
