// Which picture leads where only one does.
import { latestRef } from "../model/selection/selection.ts";
import type { AtlasState } from "./state.ts";
import type { PictureId } from "./view-ids.ts";

/** The picture that shows best what is chosen: places are told by the map, agreements by the network. */
export const bestOf = ({ selection }: Pick<AtlasState, "selection">): PictureId =>
  latestRef(selection)?.kind === "agreement" ? "network" : "map";
