// What the globe shows at one moment.
import type { PartyId } from "../../../data/types.ts";
import type { InkedNames } from "./fading-names.ts";
import type { Paper } from "./paper.ts";
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
  /** The view is another in the next frame. */
  isTurning: boolean;
  paper: Paper;
  ties: readonly Tie[];
  /** Also those that are covered through an organisation. */
  covered: ReadonlySet<PartyId>;
  focal: PartyId;
  /** Whom the scene is about. */
  about: ReadonlySet<PartyId>;
  /** px. */
  size: {
    width: number;
    height: number;
    /** Below it are the doors; above the ceiling, and left of the side, words. */
    floor: number;
    ceiling: number;
    side: number;
    text: number;
    line: number;
  };
  /** Those that come, and while they fade in those that leave. */
  names: readonly InkedNames[];
}
