// Input of the map's scene: facts of the day, focus, viewport, words. Lengths are px of the viewport at zoom 1.
import type { LayerRole } from "../../data/layer-terms.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { Emphasis } from "../mark.ts";
import type { Box } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";
import type { Spacing } from "../text-width.ts";

export interface MapTie {
  id: string;
  party: PartyId;
  layer: string;
  role: LayerRole;
  /** Index of its layer in the package. */
  rank: number;
  style: StyleName;
  agreement?: AgreementId;
  /** The agreement has a chapter on mutual assistance: a mark on the tie. */
  chapter?: boolean;
}

/** Of a party on a day; the same object while nothing changes for the party. */
export interface MapPartyFacts {
  /** Number of agreements in force with the party or its organisation. */
  inForce: number;
  /** Covered through an organisation that it has left, until the agreement's own last day. */
  hasLeft: boolean;
  /** There is a framework of mutual assistance. */
  isAssisted: boolean;
  ties: readonly MapTie[];
}

export interface MapFacts {
  focal: PartyId;
  /** States of the centre, where an organisation stands there. */
  within?: ReadonlySet<PartyId>;
  /** All that are ever tied or covered. */
  parties: ReadonlyMap<PartyId, MapPartyFacts>;
}

/** A tie with the days on which it is drawn, inclusive. */
export type TieOnDays = Pick<MapTie, "party" | "id" | "rank" | "role" | "style"> & {
  from: number;
  to: number;
  /** It may carry a chapter on mutual assistance. */
  hasChapter?: boolean;
};

/** A line of the fan that a chosen party has. */
export interface FanLine {
  id: string;
  /** It ever carries a chapter on mutual assistance. */
  hasChapter: boolean;
}

/** What there ever is between the focal party and another. */
export interface PartyEver {
  /** From the oldest agreement to the newest, then assistance: the same order on all days. */
  fan: readonly FanLine[];
  /** There is ever a line at rest: an agreement that is signed or in force. */
  hasLine: boolean;
  /** Rank of its strongest tie: smaller is more binding. */
  strongest: number;
  /** Whose land it has on the map: its own, or that of the states of an organisation. */
  lands: readonly PartyId[];
}

/** Parties that are ever tied. */
export type MapEver = ReadonlyMap<PartyId, PartyEver>;

interface MapFocus {
  party(id: PartyId): Emphasis;
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Their names are always shown. */
  named: ReadonlySet<PartyId>;
}

export interface MapNames {
  /** Lines of the label. */
  party(id: PartyId): string[];
  /** Label of a circle of equal distance. */
  distance(km: number): string;
  /** Paragraphs that state which worldview is shown, by its id. */
  worldview(id: string): string[];
  lang?: string;
  spacing?: Spacing | undefined;
}

/** What the layout depends on: nothing of the day, and nothing of what is chosen. */
export interface MapSetting {
  geo: GeoPackage;
  focal: PartyId;
  ever: MapEver;
  names: MapNames;
  viewport: { width: number; height: number };
  /** Parties that ever have a tie of their own. They have nodes at the same position on all days. */
  tied: readonly PartyId[];
  /** Parties that are ever covered through an organisation; their dots get hit targets as large as those of nodes. */
  covered: readonly PartyId[];
  /** Both in the order in which they are read: one after the other, whatever their size on the map. */
  read: readonly PartyId[];
  /** Zoom of the view, 1 by default: nodes, labels and gaps keep their size on the screen. */
  k?: number;
  /** What lies over the whole picture, px: no name of its stands under it. A picture that is zoomed moves under it. */
  over?: readonly Box[];
}

export interface MapView extends MapSetting {
  facts: MapFacts;
  focus: MapFocus;
  /** Accessible names, with what there is on the day. */
  titles: { party(id: PartyId): string; isSilent?(id: PartyId): boolean };
  /** Without names: the picture until they have been placed. */
  isBare?: boolean;
}

export interface Point {
  x: number;
  y: number;
}
