// Input of the map's scene: facts of the day, focus, viewport, words. Lengths are px of the viewport at zoom 1.
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
  /** Index of its layer in the package. */
  rank: number;
  style: StyleName;
  agreement?: AgreementId;
  /** The agreement has a chapter on mutual assistance: a mark on the tie. */
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
  /** By party: id of the tie whose agreement has an assistance chapter. */
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
  /** Label of a circle of equal distance. */
  distance(km: number): string;
  lang?: string;
  /** Paragraphs that state which worldview is shown, by its id. */
  worldview(id: string): string[];
}

export interface MapView {
  geo: GeoPackage;
  facts: MapFacts;
  focus: MapFocus;
  words: MapWords;
  viewport: { width: number; height: number };
  /** Parties that ever have a tie of their own. They have nodes at the same position on all days. */
  tied: readonly PartyId[];
  /** Parties that are ever covered through an organisation; their dots get hit targets as large as those of nodes. */
  covered: readonly PartyId[];
  /** Zoom of the view, 1 by default: nodes, labels and gaps keep their size on the screen. */
  k?: number;
}

export interface Point {
  x: number;
  y: number;
}
