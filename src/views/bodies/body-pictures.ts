// Members and seats of the bodies as marks above the map and above the network.
import type { Place } from "../../data/body-types.ts";
import { BODY_WORDS } from "../../i18n/bodies.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatClaim, type Locale, type Tongue, wordsIn } from "../../i18n/locale.ts";
import type { BodyWorld } from "../../model/body-world.ts";
import { everTiedWith } from "../../model/organisations.ts";
import type { SeatStatus } from "../../model/seats.ts";
import { mapMembers, networkMembers } from "../../scene/bodies/member-layout.ts";
import { type MemberDay, memberMarks } from "../../scene/bodies/member-marks.ts";
import { seatSpots } from "../../scene/bodies/seat-layout.ts";
import { type SeatWords, seatMarks } from "../../scene/bodies/seat-marks.ts";
import type { Camera } from "../../scene/camera.ts";
import { pointProjector } from "../../scene/geo/project-point.ts";
import type { GeoPackage } from "../../scene/geo-types.ts";
import { fitMap } from "../../scene/map-fit.ts";
import { placeNodes } from "../../scene/map-places.ts";
import type { Mark } from "../../scene/mark.ts";
import { networkFacts } from "../../scene/network-facts.ts";
import { fitNetwork, nodePositions } from "../../scene/network-scene.ts";
import type { Placement } from "../../scene/network-types.ts";
import type { LensAsk } from "../map/useLens.ts";
import { lastOf, type OverlayInput } from "./useOverlay.ts";

const NOTHING: readonly Mark[] = [];
/** Layer of the seats; the others are bodies. */
const SEATS = "capacity";
/** Zoom from which all seats that have room bear their names. */
const NAMES_FROM = 2.4;

const statesOf = (bodies: BodyWorld, { state }: OverlayInput) =>
  bodies.data.bodies.flatMap((b) =>
    state.layers.includes(b.layer) ? (bodies.index.stateOf(b.id, state.day) ?? []) : [],
  );

export function seatWords(locale: Locale): SeatWords {
  const lead = locale.tongues[0] ?? "en";
  return {
    lang: lead,
    name: (p) => BODY_WORDS[lead].seat(p.kind, p.place ? wordsIn(p.place, lead) : ""),
    title: (p, status) => locale.text((t, tongue) => titleOf(p, status, t, tongue)),
  };
}

function titleOf({ kind, place, since, until }: Place, status: SeatStatus, t: Catalogue, tongue: Tongue): string {
  const words = BODY_WORDS[tongue];
  const dates = since ? words.fromTo(formatClaim(since, t), until && formatClaim(until, t)) : words.seatUndated;
  const told = status === "former" ? [dates, words.seatFormer] : [dates];
  return words.seatTitle(words.seatKind[kind], place ? wordsIn(place, tongue) : "", told.join(t.separator));
}

export interface MapBodiesView {
  bodies: BodyWorld;
  geoOf(ask: LensAsk): GeoPackage;
  width: number;
  height: number;
  k: number;
}

/** Gives the same array while nothing changes. */
export function mapBodies(
  { bodies, geoOf, width, height, k }: MapBodiesView,
  words: SeatWords,
): (input: OverlayInput) => readonly Mark[] {
  const [layouts, drawn, spots] = [
    lastOf<{
      members: ReturnType<typeof memberMarks>;
      fit: ReturnType<typeof fitMap>;
      nodes: ReturnType<typeof placeNodes>;
    }>(),
    lastOf<readonly Mark[]>(),
    lastOf<ReturnType<typeof seatSpots>>(),
  ];
  return (input: OverlayInput): readonly Mark[] => {
    const { world, state, light } = input;
    if (width === 0 || height === 0) return [];
    const geo = geoOf(state);
    const tied = everTiedWith(world, state.expandedOrganisations);
    const { members, fit, nodes } = layouts([geo, tied], () => {
      const fit = fitMap(geo, { width, height }, k);
      const facts = { focal: world.dataset.meta.focal };
      const nodes = placeNodes({ geo, facts, tied, covered: world.everCovered, viewport: { width, height } }, fit);
      return { fit, nodes, members: memberMarks(mapMembers(bodies.index, geo, fit, nodes)) };
    });
    const focus = state.selection.length === 0 ? undefined : light;
    const states = statesOf(bodies, input);
    const seats = state.layers.includes(SEATS) ? bodies.seatsOn(state.day) : undefined;
    return drawn([members, focus, seats && light, seats, ...states], () => {
      const day: MemberDay = { states, focus, emphasis: (party) => (focus ? light.party(party) : "normal") };
      const groups = members(day);
      if (!seats) return groups;
      const at = spots([geo, nodes], () =>
        seatSpots(bodies.data.places, pointProjector(geo, world.dataset.meta.centre), fit, nodes),
      );
      const obstacles = [...nodes].map(([id, { at }]) => ({ id: `node/${id}`, ...at, r: (fit.sizes.node + 2) / k }));
      const view = { obstacles, spots: at, state: seats, focus: light, words, viewport: { width, height }, k };
      return [...groups, ...seatMarks({ ...view, text: fit.sizes.label * 0.9, allNamesFrom: NAMES_FROM })];
    });
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
): (input: OverlayInput) => readonly Mark[] {
  const [layouts, shownOn, drawn] = [
    lastOf<ReturnType<typeof memberMarks>>(),
    lastOf<ReadonlySet<string>>(),
    lastOf<readonly Mark[]>(),
  ];
  return (input: OverlayInput): readonly Mark[] => {
    const { world, snapshot, state, light } = input;
    // Under way from the map, nodes carry their parties only.
    if (width === 0 || height === 0 || state.morph < 1) return NOTHING;
    const { focal } = world.dataset.meta;
    const members = layouts([world, state.dragged], () => {
      const fit = fitNetwork(placement, { width, height }, camera);
      const positions = nodePositions({ placement, overrides: state.dragged, focal }, fit);
      return memberMarks(networkMembers(bodies.index, placement.nodes, fit, positions, focal));
    });
    const shown = shownOn([snapshot, state.layers], () => shownParties(input));
    const focus = state.selection.length === 0 ? undefined : light;
    const states = statesOf(bodies, input);
    return drawn([members, focus, shown, ...states], () =>
      members({
        states,
        shown,
        focus,
        emphasis: (party) => (focus ? light.party(party) : "normal"),
      }),
    );
  };
}

const shownParties = ({ world, snapshot, state }: OverlayInput): ReadonlySet<string> =>
  new Set([world.dataset.meta.focal, ...networkFacts(world, snapshot, new Set(state.layers)).parties.map((p) => p.id)]);
