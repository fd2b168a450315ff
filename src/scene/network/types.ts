// Input and result of the network's placement, and input of its scene. Plain data: the build stores the placement.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Emphasis, GroupMark } from "../mark.ts";
import type { NetworkEver } from "./ever.ts";
import type { NetworkFacts } from "./facts.ts";

export interface PlacementNode {
  id: PartyId;
  /** The label in each language; the placement reserves room for the widest. */
  label: string[];
  /** Kinds of ties it ever has: an agreement of its own, `signed`, `talks`, assistance. Memberships are in `frameworks`. */
  kinds: string[];
  /** The organisation that it belongs to; it is placed near it. */
  near?: PartyId;
  /** Degrees clockwise from north, true direction from the focal party on the globe. */
  bearing?: number;
}

export interface PlacementFramework {
  id: string;
  /** The region's label in each language, including room for the count. */
  label: string[];
  /** In force with the focal party; days inclusive. The focal party itself is not listed: it is in every region. */
  spans: { party: PartyId; from: number; to: number }[];
}

export interface PlacementInput {
  focal: PartyId;
  seed: number;
  nodes: PlacementNode[];
  frameworks: PlacementFramework[];
  /** Days on which memberships are evaluated, ascending. */
  changeDays: number[];
}

type Anchor = "start" | "middle" | "end";

export interface PlacedNode {
  id: PartyId;
  /** Scene units, integers. */
  x: number;
  y: number;
  /** Side of the label: -1, 0 or 1, to the right and downwards. */
  labelDx: number;
  labelDy: number;
  anchor: Anchor;
}

/** The shape of a region while its members stay the same. */
export interface Outline {
  from: number;
  to: number;
  /** Closed path, integers, scene units. */
  d: string;
  /** Without the focal party, sorted. */
  members: PartyId[];
}

export interface PlacedRegion {
  framework: string;
  /** Middle of its name, the same on all days. */
  label: Point;
  outlines: Outline[];
}

/** What is added while an organisation is expanded into its states. */
export interface OpenedOrganisation {
  organisation: PartyId;
  /** States that have no node of their own otherwise. */
  nodes: PlacedNode[];
  /** Outlines around all its states of the day and its own node. `members` are the states. */
  outlines: Outline[];
}

export interface Placement {
  size: { width: number; height: number };
  nodes: PlacedNode[];
  regions: PlacedRegion[];
  opened: OpenedOrganisation[];
}

export interface Point {
  x: number;
  y: number;
}

/** Scene units; 600 × 560 px is the smallest viewport in which every label must find room. */
export const FIELD = { width: 1000, height: 932 } as const;
/** px per scene unit in the smallest such viewport. */
export const TIGHT = 0.6;

/** Size of the smallest text in the network, that of minor nodes' names, units. */
export const MIN_NETWORK_TEXT = 12;

/** Sizes of nodes and labels in px. `scale`: px per scene unit. Text grows with the picture but does not shrink with it. */
export function networkSizes(scale: number): {
  node: number;
  focal: number;
  strong: number;
  quiet: number;
  gap: number;
} {
  const grown = Math.max(1, scale / 0.95);
  const shrunk = Math.min(1, Math.max(0.75, scale / TIGHT));
  return {
    node: (scale < 0.72 ? 5.5 : 6.5) * grown * shrunk,
    // Its name is inside the disc.
    focal: (scale < 0.72 ? 20 : 23) * grown,
    strong: 13 * grown,
    quiet: MIN_NETWORK_TEXT * grown,
    gap: 2 * grown,
  };
}
/** Height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.2;

/** State of the transition between map and network. */
export interface Morph {
  /** 0: map, 1: network. */
  share: number;
  /** Positions of nodes on the map, px of the viewport. Nodes without one appear halfway. */
  places: ReadonlyMap<PartyId, Point>;
  backdrop: GroupMark;
}

/** How much things stand out; `Spotlight` of the model is one. */
interface NetworkFocus {
  party(id: PartyId): Emphasis;
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Their labels are always shown. */
  named: ReadonlySet<PartyId>;
}

export interface NetworkNames {
  /** Lines of the label. */
  party(id: PartyId): string[];
  /** Lines of the label of an expanded organisation; `count`: number of its states on the day. */
  opened(id: PartyId, count: number): string[];
  region(id: AgreementId, count: number): string;
  lang?: string;
}

/** Accessible names, with what there is on the day. */
interface NetworkTitles {
  party(id: PartyId): string;
  region(id: AgreementId, count: number): string;
}

/** What the layout depends on: nothing of the day, and nothing of what is chosen. */
export interface NetworkSetting {
  placement: Placement;
  focal: PartyId;
  ever: NetworkEver;
  /** px. */
  viewport: { width: number; height: number };
  names: NetworkNames;
  /** Nodes that the user has dragged, in units of the placement. */
  overrides?: Readonly<Record<PartyId, Point>>;
  /** Zoom and pan, px of the viewport: places spread out, sizes stay. */
  camera?: { k: number; x: number; y: number };
  /** Weights on each day on which they change; undefined: all nodes have equal size. */
  weightsEver?: readonly Weights[];
  /** Present during the transition between map and network. */
  morph?: Morph;
}

/** Weights that the nodes' areas show. */
type Weights = ReadonlyMap<PartyId, number>;

export interface NetworkView extends NetworkSetting {
  facts: NetworkFacts;
  focus: NetworkFocus;
  titles: NetworkTitles;
  /** Those of the day. */
  weights?: Weights;
}

/** Transform from the placement's units to the viewport, and the matching sizes. */
export interface Fit {
  scale: number;
  dx: number;
  dy: number;
  sizes: ReturnType<typeof networkSizes>;
  at(p: Point): Point;
}
