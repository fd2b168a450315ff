// The pictures of the bundled facts, as tests draw them: without bodies, which come late.
import { eventDays } from "../src/model/time/events.ts";
import { indexWorld } from "../src/model/world/world.ts";
import { pictureInputs } from "../src/pictures/picture-input.ts";
import { bundledDataset } from "./bundled.ts";

export function bundledPictures() {
  const world = indexWorld(bundledDataset());
  const inputs = pictureInputs({
    worldOf: () => world,
    eventsOf: () => eventDays(world),
    bodyWorlds: { now: () => ({ status: "none" }) },
  });
  return { world, inputs };
}
