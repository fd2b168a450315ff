// What the placing of the network takes and gives. Both are plain data: the build stores the result, a worker may make it.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Emphasis, GroupMark } from "../mark.ts";
import type { NetworkFacts } from "./facts.ts";

export interface PlacementNode {
  id: PartyId;
  /** The label in each language: their widths count. */
  label: string[];
  /** Categories of ties that it ever has: an agreement of its own, `signed`, `talks`, assistance. Memberships are told by `frameworks`. */
  kinds: string[];
  /** The organisation that it belongs to: it stands near. */
  near?: PartyId;
  /** Degrees clockwise from north, true direction from the focal party on the globe. */
  bearing?: number;
}

export interface PlacementFramework {
  id: string;
  /** The region's label in each language, with room for the count. */
  label: string[];
  /** In force with the focal party; days inclusive. The focal party itself is not listed: it is in every region. */
  spans: { party: PartyId; from: number; to: number }[];
}

export interface PlacementInput {
  focal: PartyId;
  seed: number;
  nodes: PlacementNode[];
  frameworks: PlacementFramework[];
  /** Ascending. Memberships are looked at on these days. */
  changeDays: number[];
}

export type Anchor = "start" | "middle" | "end";

export interface PlacedNode {
  id: PartyId;
  /** Scene units, integers. */
  x: number;
  y: number;
  /** The side on which the label lies: -1, 0 or 1 to the right, and downwards. */
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
  /** Middle of the region's label, scene units. */
  labelX: number;
  labelY: number;
  /** Without the focal party, sorted. */
  members: PartyId[];
}

export interface PlacedRegion {
  framework: string;
  outlines: Outline[];
}

/** What is shown in addition while an organisation is opened into its states. */
export interface OpenedOrganisation {
  organisation: PartyId;
  /** Its states that have no node otherwise. */
  nodes: PlacedNode[];
  /** Around all its states of the day and its own node. `members`: the states. */
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

/** Names of quiet nodes, units: nothing in the network is set smaller. */
export const MIN_NETWORK_TEXT = 12;

/** Sizes of nodes and labels in px, at so many px per scene unit: words keep their size while the picture shrinks. */
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
    // Its name stands in it.
    focal: (scale < 0.72 ? 20 : 23) * grown,
    strong: 13 * grown,
    quiet: MIN_NETWORK_TEXT * grown,
    gap: 2 * grown,
  };
}
/** Height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.2;

/** On the way between geography and network. */
export interface Morph {
  /** 0: geography, 1: network. */
  share: number;
  /** Where nodes stand on the map, px of the viewport; those without a place are not there before halfway. */
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

interface NetworkWords {
  /** Lines of the label. */
  party(id: PartyId): string[];
  /** Accessible name, with what the party has on the day. */
  partyTitle(id: PartyId): string;
  /** Of an organisation that is opened: with its states of the day. */
  opened(id: PartyId, count: number): string[];
  region(id: AgreementId, count: number): string;
  regionTitle(id: AgreementId, count: number): string;
  lang?: string;
}

export interface NetworkView {
  placement: Placement;
  focal: PartyId;
  facts: NetworkFacts;
  focus: NetworkFocus;
  /** px. */
  viewport: { width: number; height: number };
  words: NetworkWords;
  /** Nodes that the user has dragged, in units of the placement. */
  overrides?: Readonly<Record<PartyId, Point>>;
  /** Zoom and pan, px of the viewport: places spread out, sizes stay. */
  camera?: { k: number; x: number; y: number };
  /** What the nodes' areas tell; without it all are alike. */
  weights?: ReadonlyMap<PartyId, number>;
  /** On the way between geography and network. */
  morph?: Morph;
}

/** From the placement's units to the viewport, and the sizes that go with it. */
export interface Fit {
  scale: number;
  dx: number;
  dy: number;
  sizes: ReturnType<typeof networkSizes>;
  at(p: Point): Point;
}
