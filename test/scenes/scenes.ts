// The scenes that are both snapshots and pages of the gallery: what there is to see, on days that tell something. They are
// drawn by the functions that the page draws with.
import { type Day, parseDay } from "../../src/data/day.ts";
import { memoize } from "../../src/model/memoize.ts";
import { parseSelection } from "../../src/model/selection/selection.ts";
import { eventDays } from "../../src/model/time/events.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import { type PictureInputs, type PictureState, pictureInputs } from "../../src/pictures/picture-input.ts";
import { timelinePicture } from "../../src/pictures/timeline-picture.ts";
import type { Scene } from "../../src/scene/mark.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { CompiledAtlas } from "../../tools/atlas/compile-atlas.ts";

interface Look {
  lang: "en" | "ja" | "both";
  width: number;
  height: number;
}

export interface GalleryScene {
  name: string;
  /** What is true of it, in words. */
  title: string;
  draw(atlas: CompiledAtlas, look: Look): Scene;
}

const worldOf = memoize((atlas: CompiledAtlas) => indexWorld(atlas.dataset));
const inputsOf = memoize((atlas: CompiledAtlas): PictureInputs => {
  const world = worldOf(atlas);
  return pictureInputs({
    worldOf: () => world,
    eventsOf: () => eventDays(world),
    bodyWorlds: { now: () => ({ status: "none" }) },
  });
});

/** The state with which the page starts, on a day and with something chosen. */
function stateOf(atlas: CompiledAtlas, { lang }: Look, iso?: string, select = ""): PictureState {
  const world = worldOf(atlas);
  const { selection } = parseSelection(select, world);
  return { ...defaultState(world, lang), ...(iso ? { day: parseDay(iso) as Day } : {}), selection };
}

const map = (name: string, title: string, iso: string, select = ""): GalleryScene => ({
  name: `map-${name}`,
  title,
  draw: (atlas, look) =>
    mapPicture(inputsOf(atlas).map(stateOf(atlas, look, iso, select)), atlas.geo, {
      width: look.width,
      height: look.height,
    }),
});

const network = (name: string, title: string, iso: string, select = ""): GalleryScene => ({
  name: `network-${name}`,
  title,
  draw: (atlas, look) =>
    networkPicture(
      inputsOf(atlas).network(stateOf(atlas, look, iso, select)),
      atlas.placement,
      { width: look.width, height: look.height },
      { k: 1, x: 0, y: 0 },
      undefined,
    ),
});

const timeline: GalleryScene = {
  name: "timeline",
  title: "Coverage over time, with the steps that lifted it most named",
  draw(atlas, look) {
    const view = { width: look.width, height: Math.round(look.height / 3), textSize: 13 };
    const marks = timelinePicture(inputsOf(atlas).timeline(stateOf(atlas, look)), view);
    return { width: view.width, height: view.height, marks };
  },
};

export const SCENES: readonly GalleryScene[] = [
  network("first-epa", "The first EPA, with Singapore, enters into force", "2002-11-30"),
  network("ajcep-begins", "AJCEP begins with four parties; the bilateral EPAs stand around it", "2008-12-01"),
  network(
    "cptpp-begins",
    "The CPTPP is in force for six; Viet Nam, Peru, Malaysia, Chile and Brunei stand outside",
    "2018-12-30",
  ),
  network("rcep-begins", "RCEP begins: China inside, Korea not yet", "2022-01-01"),
  network("korea-joins", "Korea is inside RCEP", "2022-02-01"),
  network("last-day", "The last day that is known", "2026-07-01"),
  network("selected", "Viet Nam is tied in four ways", "2025-05-31", "VNM"),
  map("first-framework", "Customs assistance begins", "1997-06-17"),
  map("rcep-begins", "The map on the day RCEP begins", "2022-01-01"),
  map("last-day", "The last day that is known", "2026-07-01"),
  map("selected", "An agreement is chosen: its parties stand out", "2025-05-31", "cptpp"),
  timeline,
];
