// Which of the multilateral bodies a state shows.
import type { Day } from "../data/day.ts";
import type { BodyState } from "../model/bodies/spans.ts";
import type { BodyWorld } from "../model/bodies/world.ts";
import type { World } from "../model/world/world.ts";

/** Layer of the seats; the others are bodies. */
export const SEATS = "capacity";

/** Layers of the bodies that are shown, in the dataset's order. */
export const shownBodies = (world: World, layers: readonly string[]): string[] =>
  world.dataset.meta.layers.flatMap((l) => (l.role === "body" && layers.includes(l.id) ? [l.id] : []));

/** Who takes part on the day, body by body in the order of the table. */
export const bodiesShown = (
  bodies: BodyWorld | undefined,
  { layers, day }: { layers: readonly string[]; day: Day },
): BodyState[] =>
  (bodies?.data.bodies ?? []).flatMap((b) =>
    layers.includes(b.layer) ? (bodies?.index.stateOf(b.id, day) ?? []) : [],
  );
