// From a state to what each picture is made from. The one way by which pictures learn of a change: a picture reads nothing
// but its input, so what it depends on is in there, and it is drawn again when the input is another object.
import type { Day } from "../data/day.ts";
import type { PartyId } from "../data/types.ts";
import { type Locale, localeFor } from "../i18n/locale.ts";
import type { SeatState } from "../model/bodies/seats.ts";
import type { BodyState } from "../model/bodies/spans.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import type { Basis, Flow } from "../model/coverage/coverage.ts";
import type { WeightKind } from "../model/coverage/weights.ts";
import { keepEqual, memoizeLast } from "../model/memoize.ts";
import { type Spotlight, spotlight } from "../model/selection/emphasis.ts";
import type { Ref, Selection } from "../model/selection/selection.ts";
import type { EventDay } from "../model/time/events.ts";
import type { CountRule } from "../model/world/counting.ts";
import type { Hypothesis } from "../model/world/with-hypotheses.ts";
import { firstDay, type Snapshot, type World } from "../model/world/world.ts";
import type { MapAsk } from "../scene/geo/map-source.ts";
import type { MapPart } from "../scene/geo/types.ts";
import type { NetworkPart } from "../scene/network/part.ts";
import { bodiesShown, SEATS } from "./shown-bodies.ts";

/** What pictures ask of a state. The state of the store is one. */
export interface PictureState extends Omit<MapAsk, "worldview"> {
  day: Day;
  /** Part of the day that has passed while playing, 0 to 1. */
  dayFraction: number;
  /** Year with which the slider begins. */
  range: number;
  selection: Selection;
  hover: Ref | undefined;
  justBegun: boolean;
  layers: readonly string[];
  /** By which parties are counted. */
  rule: CountRule;
  /** Japanese years with their era. */
  era?: boolean;
  lang: Locale["id"];
  worldview: string;
  /** Region that the map is zoomed to; undefined: by hand, or the whole. */
  region: string | undefined;
  /** Part of the map that somebody has gone to; it goes before the region. */
  camera: MapPart | undefined;
  /** Part of the network that somebody has gone to. */
  networkCamera: NetworkPart | undefined;
  whatif: readonly Hypothesis[];
  /** The party in the centre. */
  focal: PartyId;
  known: Day | undefined;
  expandedOrganisations: readonly string[];
  dragged: Readonly<Record<string, { x: number; y: number }>>;
  morph: number;
  weight: WeightKind;
  flow: Flow;
  basis: Basis;
  trade: "last" | number;
}

/** Where worlds and bodies come from; an atlas is one. */
export interface PictureSources {
  worldOf(state: Pick<PictureState, "known" | "whatif" | "focal">): World;
  bodyWorlds: {
    now():
      | { status: "none" | "loading" | "failed" }
      | { status: "ready"; value: (world: World, known: Day | undefined) => BodyWorld };
  };
  eventsOf(world: World, state: Pick<PictureState, "layers" | "known">): readonly EventDay[];
  /** Default: as the address says. */
  localeOf?: (lang: Locale["id"], era: boolean) => Locale;
}

/** A state, the world it sees and the languages it speaks. */
export interface PictureInput {
  world: World;
  snapshot: Snapshot;
  state: PictureState;
  locale: Locale;
}

interface SharedInput {
  world: World;
  snapshot: Snapshot;
  /** What stands out. */
  light: Spotlight;
  locale: Locale;
  layers: PictureState["layers"];
  expandedOrganisations: PictureState["expandedOrganisations"];
}
export interface MapInput
  extends SharedInput,
    Pick<PictureState, "projection" | "worldview" | "rotation" | "turning" | "focal"> {}
export interface NetworkInput
  extends SharedInput,
    Pick<PictureState, "dragged" | "morph" | "weight" | "trade" | "rule"> {}
/** Of the marks of bodies above either picture. */
export interface BodiesInput extends MapInput, Pick<PictureState, "dragged"> {
  /** Of the bodies whose layers are shown, on the day. */
  states: readonly BodyState[];
  /** While the layer of the seats is shown. */
  seats: SeatState | undefined;
  /** Something is chosen. */
  isFocused: boolean;
  /** The nodes of the network stand in the network. */
  isSettled: boolean;
}
export interface TimelineInput extends Pick<PictureState, "flow" | "basis" | "trade"> {
  world: World;
  locale: Locale;
  events: readonly EventDay[];
  from: Day;
  to: Day;
}
/** The day in words, and where the slider's handle stands: all that changes on a quiet day. */
interface DateInput {
  day: Day;
  locale: Locale;
}
interface HandleInput extends DateInput {
  /** Part of the day that has passed, 0 to 1. */
  dayFraction: number;
  from: Day;
  to: Day;
}
export interface FiguresInput extends Pick<PictureState, "flow" | "basis" | "trade" | "rule"> {
  world: World;
  snapshot: Snapshot;
}

/** Each gives the same object for states that show the same. */
export interface PictureInputs {
  map(state: PictureState): MapInput;
  network(state: PictureState): NetworkInput;
  bodies(state: PictureState): BodiesInput;
  timeline(state: PictureState): TimelineInput;
  figures(state: PictureState): FiguresInput;
  date(state: PictureState): DateInput;
  handle(state: PictureState): HandleInput;
}

export function pictureInput({ worldOf }: Pick<PictureSources, "worldOf">, state: PictureState): PictureInput {
  const world = worldOf(state);
  return { world, snapshot: world.at(state.day), state, locale: localeFor(state.lang, state.era) };
}

export const bodyWorldOf = (
  { bodyWorlds }: Pick<PictureSources, "bodyWorlds">,
  world: World,
  { known }: Pick<PictureState, "known">,
): BodyWorld | undefined => {
  const load = bodyWorlds.now();
  return load.status === "ready" ? load.value(world, known) : undefined;
};

/** The state of the body of a layer, on a day. */
const stateOfLayer = (bodies: BodyWorld | undefined, layer: string, day: Day): BodyState | undefined => {
  const body = bodies?.bodies.get(layer);
  return body && bodies?.index.stateOf(body.id, day);
};

/** `snapshot` undefined: nothing stands out on any day, so that none changes it. `members`: of each layer that stands out. */
const lightOf = (
  world: World,
  snapshot: Snapshot | undefined,
  selection: Selection,
  hover: Ref | undefined,
  justBegun: boolean,
  layers: string,
  ...members: (BodyState | undefined)[]
): Spotlight => {
  const ofLayer = new Map(layers.split(" ").map((layer, i) => [layer, members[i]?.spans.map((s) => s.party)]));
  const focus = { selection, hover, justBegun, membersOf: (layer: string) => ofLayer.get(layer) };
  return spotlight(focus, world, snapshot ?? world.at(world.dataset.meta.asOf));
};

/** First and last day of the slider. */
const daysOf = (world: World, range: number): [from: Day, to: Day] => [firstDay(world, range), world.dataset.meta.asOf];

/** Inputs of the pictures of one store: what they keep is its own. */
export function pictureInputs({ worldOf, bodyWorlds, eventsOf, localeOf = localeFor }: PictureSources): PictureInputs {
  const localeIn = ({ lang, era = false }: Pick<PictureState, "lang" | "era">): Locale => localeOf(lang, era);
  const light = memoizeLast(lightOf);
  const states = memoizeLast((...all: BodyState[]): readonly BodyState[] => all);
  const keep = {
    map: keepEqual<MapInput>(),
    network: keepEqual<NetworkInput>(),
    bodies: keepEqual<BodiesInput>(),
    timeline: keepEqual<TimelineInput>(),
    figures: keepEqual<FiguresInput>(),
    date: keepEqual<DateInput>(),
    handle: keepEqual<HandleInput>(),
  };
  const bodiesIn = (world: World, state: PictureState) => bodyWorldOf({ bodyWorlds }, world, state);
  const shared = (state: PictureState): SharedInput => {
    const { day, selection, hover, justBegun, layers, expandedOrganisations } = state;
    const world = worldOf(state);
    const snapshot = world.at(day);
    const refs = hover ? [...selection, hover] : selection;
    const lit = refs.flatMap((r) => (r.kind === "layer" ? [r.id] : []));
    const bodies = lit.length > 0 ? bodiesIn(world, state) : undefined;
    const members = lit.map((layer) => stateOfLayer(bodies, layer, day));
    const standing = refs.length > 0 || justBegun ? snapshot : undefined;
    return {
      world,
      snapshot,
      light: light(world, standing, selection, hover, justBegun, lit.join(" "), ...members),
      locale: localeIn(state),
      layers,
      expandedOrganisations,
    };
  };
  const ofMap = (state: PictureState): MapInput => {
    const { projection, worldview, rotation, turning, focal } = state;
    return { ...shared(state), projection, worldview, rotation, turning, focal };
  };
  return {
    map: (state) => keep.map(ofMap(state)),
    network: (state) => {
      const { dragged, morph, weight, trade, rule } = state;
      return keep.network({ ...shared(state), dragged, morph, weight, trade, rule });
    },
    bodies: (state) => {
      const input = ofMap(state);
      const bodies = bodiesIn(input.world, state);
      return keep.bodies({
        ...input,
        dragged: state.dragged,
        states: states(...bodiesShown(bodies, state)),
        seats: state.layers.includes(SEATS) ? bodies?.seatsOn(state.day) : undefined,
        isFocused: state.selection.length > 0,
        isSettled: state.morph >= 1,
      });
    },
    timeline: (state) => {
      const { flow, basis, trade, range } = state;
      const world = worldOf(state);
      const [from, to] = daysOf(world, range);
      return keep.timeline({
        world,
        locale: localeIn(state),
        events: eventsOf(world, state),
        flow,
        basis,
        trade,
        from,
        to,
      });
    },
    figures: (state) => {
      const { flow, basis, trade, rule } = state;
      const world = worldOf(state);
      return keep.figures({ world, snapshot: world.at(state.day), flow, basis, trade, rule });
    },
    date: (state) => keep.date({ day: state.day, locale: localeIn(state) }),
    handle: (state) => {
      const { day, dayFraction, range } = state;
      const [from, to] = daysOf(worldOf(state), range);
      return keep.handle({ day, dayFraction, locale: localeIn(state), from, to });
    },
  };
}
