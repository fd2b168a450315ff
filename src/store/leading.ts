// Which pictures are drawn where one leads.
import { latestRef } from "../model/selection/selection.ts";
import type { AtlasState } from "./state.ts";
import { drawnOf, type PictureId } from "./view-ids.ts";

/** The picture that shows best what is chosen: places are told by the map, agreements by the network. */
export const bestOf = ({ selection }: Pick<AtlasState, "selection">): PictureId =>
  latestRef(selection)?.kind === "agreement" ? "network" : "map";

/** On a wall one picture leads and there is no other. */
export function toldPictures(state: Pick<AtlasState, "views" | "selection">, isNarrow: boolean): readonly PictureId[] {
  const on = drawnOf(state.views, isNarrow);
  return on.length === 2 ? [bestOf(state)] : on;
}
