// Input and result of the network's placement, and input of its scene. Plain data: the build stores the placement.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Emphasis, GroupMark } from "../mark.ts";
import type { Box } from "../name-slots.ts";
import type { Spacing } from "../text-width.ts";
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

/** Scene units. */
export const FIELD = { width: 1000, height: 932 } as const;
/** px per scene unit for which nodes are placed, across and down, and sizes that the placing takes for granted, px. */
export const TIGHT = 0.6;
export const PLACED = { node: 5.5, focal: 20, strong: 13, quiet: 12, gap: 2 } as const;

/**
 * Radius of a node with its stroke in the smallest picture in which regions must be exact, units down. Outlines keep it free
 * around members and others; across it is more units (region-outline.ts).
 */
export const NODE_ROOM = 13;
/** Size of the smallest text in the network, px. */
export const MIN_NETWORK_TEXT = 12;
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
  spacing?: Spacing | undefined;
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
  /** What lies over the whole picture, px: no name of its stands under it. A picture that is zoomed moves under it. */
  over?: readonly Box[];
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

/** px (sizes.ts). */
export interface NetworkSizes {
  /** Radius of a node with an agreement of its own, which is the largest; of the focal party, unless its name needs more. */
  node: number;
  focal: number;
  /** Sizes of text: of partners' names, and of those with customs assistance or talks only. */
  strong: number;
  quiet: number;
  /** Between a node and its name. */
  gap: number;
  /** How many times larger than on a laptop everything is. */
  grown: number;
}

/** Affine map from the placement's units to the viewport, and the matching sizes. */
export interface Fit {
  /** px per unit across and down. */
  scaleX: number;
  scaleY: number;
  dx: number;
  dy: number;
  sizes: NetworkSizes;
  at(p: Point): Point;
  /** The other way. */
  unitsAt(p: Point): Point;
}
