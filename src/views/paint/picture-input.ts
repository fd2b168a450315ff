// What a picture is made from: a state, the world it sees, and what its selection lights up.
import { type Locale, localeFor } from "../../i18n/locale.ts";
import { type Spotlight, spotlight } from "../../model/emphasis.ts";
import type { Snapshot, World } from "../../model/world.ts";
import type { AtlasState } from "../../store/state.ts";
import { type Atlas, membersNow } from "../atlas.ts";

export interface PictureInput {
  world: World;
  snapshot: Snapshot;
  state: AtlasState;
  light: Spotlight;
  locale: Locale;
}

/** Of the state that is on the screen, or of any other. */
export function pictureInput(atlas: Pick<Atlas, "worldOf" | "bodyWorlds">, state: AtlasState): PictureInput {
  const world = atlas.worldOf(state);
  const snapshot = world.at(state.day);
  return {
    world,
    snapshot,
    state,
    light: spotlight({ ...state, membersOf: membersNow(atlas, world, state) }, world, snapshot),
    locale: localeFor(state.lang),
  };
}
