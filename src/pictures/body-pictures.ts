// Members and seats of the bodies as marks on top of the map and of the network.
import type { Seat } from "../data/body-types.ts";
import type { PartyId } from "../data/types.ts";
import { BODY_WORDS } from "../i18n/bodies.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { formatClaim, type Language, type Locale, wordsIn } from "../i18n/locale.ts";
import type { SeatState, SeatStatus } from "../model/bodies/seats.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import { memoizeLast } from "../model/memoize.ts";
import type { Spotlight } from "../model/selection/emphasis.ts";
import { layerSet } from "../model/world/layers.ts";
import { everTiedWith } from "../model/world/organisations.ts";
import type { Snapshot, World } from "../model/world/world.ts";
import { mapMembers, networkMembers } from "../scene/bodies/member-layout.ts";
import { memberMarks } from "../scene/bodies/member-marks.ts";
import { seatSpots } from "../scene/bodies/seat-layout.ts";
import { createSeatMarks, type SeatWords } from "../scene/bodies/seat-marks.ts";
import type { Camera } from "../scene/camera.ts";
import type { MapAsk } from "../scene/geo/map-source.ts";
import { pointProjector } from "../scene/geo/project-point.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import { fitMap } from "../scene/map/fit.ts";
import type { PlaceNodes } from "../scene/map/places.ts";
import type { Mark } from "../scene/mark.ts";
import { networkFacts } from "../scene/network/facts.ts";
import { fitNetwork, nodePositions } from "../scene/network/fit.ts";
import type { Placement } from "../scene/network/types.ts";
import type { Spacing } from "../scene/text-width.ts";
import type { BodiesInput } from "./picture-input.ts";

const NOTHING: readonly Mark[] = [];
/** Zoom from which every seat with enough room shows its name. */
const NAMES_FROM = 2.4;

export function seatWords(locale: Locale, spacing?: Spacing): SeatWords {
  const { lead } = locale;
  return {
    lang: lead,
    spacing,
    name: (p) => BODY_WORDS[lead].seat(p.kind, p.place ? wordsIn(p.place, lead) : ""),
    title: (p, status) => locale.text((t, language) => titleOf(p, status, t, language)),
  };
}

function titleOf({ kind, place, since, until }: Seat, status: SeatStatus, t: Catalogue, language: Language): string {
  const words = BODY_WORDS[language];
  const dates = since ? words.fromTo(formatClaim(since, t), until && formatClaim(until, t)) : words.seatUndated;
  const told = status === "former" ? [dates, words.seatFormer] : [dates];
  return words.seatTitle(words.seatKind[kind], place ? wordsIn(place, language) : "", told.join(t.separator));
}

export interface MapBodiesView {
  bodies: BodyWorld;
  geoOf(ask: MapAsk): GeoPackage;
  /** As the map below places its nodes. */
  place: PlaceNodes;
  width: number;
  height: number;
  k: number;
  spacing?: Spacing | undefined;
}

/** Gives the same array while nothing changes. */
export function mapBodies(
  { bodies, geoOf, place, width, height, k }: MapBodiesView,
  words: SeatWords,
): (input: BodiesInput) => readonly Mark[] {
  const viewport = { width, height };
  const layoutOf = memoizeLast((geo: GeoPackage, world: World, tied: readonly PartyId[]) => {
    const fit = fitMap(geo, viewport, k);
    const { focal } = world.dataset.meta;
    const nodes = place({ geo, focal, tied, covered: world.everCovered, viewport }, fit);
    const obstacles = [...nodes].map(([id, { at }]) => ({ id: `node/${id}`, ...at, r: (fit.sizes.node + 2) / k }));
    return { fit, nodes, obstacles, members: memberMarks(mapMembers(bodies.index, geo, fit, nodes)) };
  });
  type Layout = ReturnType<typeof layoutOf>;
  const spotsOf = memoizeLast((geo: GeoPackage, centre: number, { fit, nodes }: Layout) =>
    seatSpots(bodies.data.places, pointProjector(geo, centre), fit, nodes),
  );
  const members = memoizeLast((layout: Layout, states: BodiesInput["states"], focus: Spotlight | undefined) =>
    layout.members({ states, focus, emphasis: (party) => focus?.party(party) ?? "normal" }),
  );
  const seatMarks = createSeatMarks();
  const withSeats = memoizeLast(
    (
      groups: readonly Mark[],
      geo: GeoPackage,
      centre: number,
      layout: Layout,
      state: SeatState,
      focus: Spotlight,
    ): readonly Mark[] => {
      const { fit, obstacles } = layout;
      const view = { obstacles, spots: spotsOf(geo, centre, layout), state, focus, words, viewport, k };
      return [...groups, ...seatMarks({ ...view, text: fit.sizes.label * 0.9, allNamesFrom: NAMES_FROM })];
    },
  );
  return (input: BodiesInput): readonly Mark[] => {
    const { world, light, states, seats, isFocused } = input;
    if (width === 0 || height === 0) return NOTHING;
    const geo = geoOf(input);
    const layout = layoutOf(geo, world, everTiedWith(world, input.expandedOrganisations));
    const groups = members(layout, states, isFocused ? light : undefined);
    return seats ? withSeats(groups, geo, world.dataset.meta.centre, layout, seats, light) : groups;
  };
}

export interface NetworkBodiesView {
  bodies: BodyWorld;
  width: number;
  height: number;
  camera: Camera;
}

/** Gives the same array while nothing changes. */
export function networkBodies(
  { bodies, width, height, camera }: NetworkBodiesView,
  placement: Placement,
): (input: BodiesInput) => readonly Mark[] {
  const layoutOf = memoizeLast((focal: PartyId, dragged: BodiesInput["dragged"]) => {
    const fit = fitNetwork(placement, { width, height }, camera);
    const positions = nodePositions({ placement, overrides: dragged, focal }, fit);
    return memberMarks(networkMembers(bodies.index, placement.nodes, fit, positions, focal));
  });
  const shownOn = memoizeLast(
    (world: World, snapshot: Snapshot, layers: BodiesInput["layers"]): ReadonlySet<string> => {
      const { parties } = networkFacts(world, snapshot, layerSet(layers));
      return new Set([world.dataset.meta.focal, ...parties.keys()]);
    },
  );
  const drawn = memoizeLast(
    (
      marksOf: ReturnType<typeof memberMarks>,
      states: BodiesInput["states"],
      shown: ReadonlySet<string>,
      focus: Spotlight | undefined,
    ): readonly Mark[] => marksOf({ states, shown, focus, emphasis: (party) => focus?.party(party) ?? "normal" }),
  );
  return ({ world, snapshot, layers, dragged, light, states, isFocused, isSettled }) => {
    // While the nodes are moving from the map, they carry no marks of bodies.
    if (width === 0 || height === 0 || !isSettled) return NOTHING;
    const marksOf = layoutOf(world.dataset.meta.focal, dragged);
    return drawn(marksOf, states, shownOn(world, snapshot, layers), isFocused ? light : undefined);
  };
}
