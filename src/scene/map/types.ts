// What the map's scene takes: the day's facts, the focus, the room, the words. Lengths are px of the viewport at zoom 1.
import type { LayerRole } from "../../data/layer-terms.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { Emphasis } from "../mark.ts";
import type { StyleName } from "../style/style.ts";

export interface MapTie {
  id: string;
  party: PartyId;
  layer: string;
  role: LayerRole;
  /** Place of its layer among those of the package. */
  rank: number;
  style: StyleName;
  agreement?: AgreementId;
  /** It carries mutual assistance: a mark on the tie. */
  chapter?: boolean;
}

export interface MapFacts {
  focal: PartyId;
  /** Agreements in force with the party or its organisation. */
  landCount: ReadonlyMap<PartyId, number>;
  /** Covered through an organisation that they have left, until the agreement's own last day. */
  leaving: ReadonlySet<PartyId>;
  assistOnly: ReadonlySet<PartyId>;
  ties: readonly MapTie[];
  /** Ids of ties that carry assistance, by party; the same as `chapter`. */
  chapters?: ReadonlyMap<PartyId, string>;
}

interface MapFocus {
  party(id: PartyId): Emphasis;
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Their names are always shown. */
  named: ReadonlySet<PartyId>;
}

interface MapWords {
  /** Lines of the label. */
  party(id: PartyId): string[];
  /** Accessible name, with what the party has on the day. */
  partyTitle(id: PartyId): string;
  /** Of a circle around the middle. */
  distance(km: number): string;
  lang?: string;
  /** Says which view of the world is shown: paragraphs, by the id of the worldview. */
  worldview(id: string): string[];
}

export interface MapView {
  geo: GeoPackage;
  facts: MapFacts;
  focus: MapFocus;
  words: MapWords;
  viewport: { width: number; height: number };
  /** Parties that ever have a tie of their own: they have nodes, which keep their places on all days. */
  tied: readonly PartyId[];
  /** Parties that are ever covered through an organisation: their dots are as easy to hit. */
  covered: readonly PartyId[];
  /** Zoom of the view, 1 by default: nodes, labels and gaps keep their size on the screen. */
  k?: number;
}

export interface Point {
  x: number;
  y: number;
}
