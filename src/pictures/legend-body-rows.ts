// Rows of an exported legend for the bodies that are drawn: each by its own shape, seats by their sign.
import { wordsIn } from "../i18n/locale.ts";
import type { World } from "../model/world/world.ts";
import { bodyStyle, lookOf, shapePath } from "../scene/bodies/look.ts";
import { SIGNS } from "../scene/bodies/signs.ts";
import type { StyleName } from "../scene/style/style.ts";
import { circle, type LegendRow, type SampleMark, SIGN } from "./legend-samples.ts";
import { SEATS, shownBodies } from "./shown-bodies.ts";

const KNOWLEDGE = ["day", "coarse", "unknown", "earlier"] as const;
const path = (style: StyleName, d: string): SampleMark => ({ kind: "path", id: style, style, d });

const seatSample: readonly SampleMark[] = [circle("place", 6), path("place-sign", shapePath(SIGNS.RTC, 30, 8, 2.6))];

/** `layers`: that are shown. */
export function bodyRows(world: World, layers: readonly string[]): LegendRow[] {
  const bodies = world.dataset.meta.layers.filter((l) => l.role === "body");
  const shown = new Set(shownBodies(world, layers));
  return bodies.flatMap((layer, turn): LegendRow[] => {
    if (!shown.has(layer.id)) return [];
    const look = lookOf(layer.id, turn);
    const isSeats = layer.id === SEATS;
    const own = KNOWLEDGE.map((knowledge) => bodyStyle(look, knowledge));
    return [
      {
        id: layer.id,
        sample: isSeats ? seatSample : [path(bodyStyle(look, "day"), shapePath(look.shape, 30, 8, 5))],
        window: SIGN,
        say: (_, language) => wordsIn(layer.name, language),
        explains: (style) => (isSeats ? style.startsWith("place") : own.some((s) => s === style)),
      },
    ];
  });
}
