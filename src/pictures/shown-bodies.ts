// The multilateral bodies that a state shows.
import type { Day } from "../data/day.ts";
import type { BodyState } from "../model/bodies/spans.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import type { World } from "../model/world/world.ts";

/** Id of the layer of seats. All other layers with role `body` are bodies. */
export const SEATS = "capacity";

/** Layers of the bodies that are shown, in the dataset's order. */
export const shownBodies = (world: World, layers: readonly string[]): string[] =>
  world.dataset.meta.layers.flatMap((l) => (l.role === "body" && layers.includes(l.id) ? [l.id] : []));

/** States of the shown bodies on the day, in the dataset's order. */
export const bodiesShown = (
  bodies: BodyWorld | undefined,
  { layers, day }: { layers: readonly string[]; day: Day },
): BodyState[] =>
  (bodies?.data.bodies ?? []).flatMap((b) =>
    layers.includes(b.layer) ? (bodies?.index.stateOf(b.id, day) ?? []) : [],
  );
