// Figures published by others, compared with ours. Figures of different definitions are never joined into one curve.
import type { Day } from "../../data/day.ts";
import { asDay, yearOf } from "../../data/day.ts";
import type { FigureKind, PublishedFigure } from "../../data/figures.ts";
import { memoize } from "../memoize.ts";
import type { Snapshot, World } from "../world/world.ts";
import { isBinding, partnersOf } from "./figures.ts";

const boundPartners = memoize((snapshot: Snapshot): string =>
  partnersOf(snapshot, isBinding)
    .map((p) => p.party)
    .sort()
    .join(" "),
);

/** Parties bound on a day, as a string that can be compared. */
const partnersKey = (world: World, day: Day): string => boundPartners(world.at(day));

/**
 * The published figure that can be compared with ours on a day: of the default definition, and stated for a day of the same year,
 * hence with the trade of the same year before it, on which exactly the same partners were bound. The nearest in time
 * wins; undefined where none fits: a figure of another year or definition is in the table beside all others, with the reason.
 */
export function publishedBeside(world: World, day: Day, figure: FigureKind): PublishedFigure | undefined {
  const distance = (p: PublishedFigure) => Math.abs(p.date.day - day);
  return world.dataset.published
    .filter((p) => p.figure === figure && p.definition === "in-force" && p.date.precision !== "year")
    .filter((p) => yearOf(p.date.day) === yearOf(day))
    .sort((a, b) => distance(a) - distance(b))
    .find((p) => partnersKey(world, dayOfPublished(p)) === partnersKey(world, day));
}

/** Decimals as published: none may be added, and none left out. */
export const decimalsOf = ({ value, decimals }: PublishedFigure): number =>
  decimals ?? String(value).split(".")[1]?.length ?? 0;

/** Last day that a published figure refers to. */
export function dayOfPublished(p: PublishedFigure): Day {
  const days = { day: 0, month: 30, year: 364 }[p.date.precision];
  return asDay(p.date.day + days);
}
