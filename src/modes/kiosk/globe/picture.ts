// What the globe shows at one moment.
import type { PartyId } from "../../../data/types.ts";
import type { GlobeView } from "./sphere.ts";

/** How far the way to a party has come, and the time since it arrived. */
export interface Tie {
  party: PartyId;
  /** 0 to 1. */
  grown: number;
  /** ms; undefined: long ago. */
  arrived: number | undefined;
}

export interface GlobePicture {
  view: GlobeView;
  ties: readonly Tie[];
  /** Also those that are covered through an organisation. */
  covered: ReadonlySet<PartyId>;
  focal: PartyId;
  /** Whom the scene is about. */
  about: ReadonlySet<PartyId>;
  /** px. */
  size: { width: number; height: number; text: number; line: number };
  /** Faces of the names, for CSS. */
  family: string;
  nameOf(party: PartyId): string;
  /** Parties that are named where there is room, most wanted first. */
  named: readonly PartyId[];
}
