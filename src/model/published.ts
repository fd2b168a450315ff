// Figures that others published, beside ours. Two definitions are never joined into one line.
import type { Day } from "../data/day.ts";
import { asDay } from "../data/day.ts";
import type { FigureKind, PublishedFigure } from "../data/types.ts";
import { type Coverage, coverageOn } from "./coverage.ts";
import { figuresOn, isBinding, partnersOf } from "./figures.ts";
import type { Snapshot, World } from "./world.ts";

const keys = new WeakMap<Snapshot, string>();

/** Who was bound on a day, as one string. Remembered by epoch. */
function partnersKey(world: World, day: Day): string {
  const snapshot = world.at(day);
  const found = keys.get(snapshot);
  if (found !== undefined) return found;
  const key = partnersOf(snapshot, isBinding)
    .map((p) => p.party)
    .sort()
    .join(" ");
  keys.set(snapshot, key);
  return key;
}

/**
 * The published figure of the default definition that may stand beside a day's own: it speaks of a day (not of a trade
 * year) on which exactly the same partners were bound. The nearest wins; undefined where none fits.
 */
export function publishedBeside(world: World, day: Day, figure: FigureKind): PublishedFigure | undefined {
  const distance = (p: PublishedFigure) => Math.abs(p.date.day - day);
  return world.dataset.published
    .filter((p) => p.figure === figure && p.definition === "in-force" && p.date.precision !== "year")
    .sort((a, b) => distance(a) - distance(b))
    .find((p) => partnersKey(world, dayOfPublished(p)) === partnersKey(world, day));
}

/** Last day that a published figure speaks of. */
export function dayOfPublished(p: PublishedFigure): Day {
  const days = { day: 0, month: 30, year: 364 }[p.date.precision];
  return asDay(p.date.day + days);
}

export interface Reconciled {
  published: PublishedFigure;
  computed: number | null;
  coverage?: Coverage;
}

/** Every published figure of a kind beside what the same day gives here, newest first. */
export function reconcile(world: World, figure: FigureKind): Reconciled[] {
  return world.dataset.published
    .filter((p) => p.figure === figure)
    .sort((a, b) => b.date.day - a.date.day)
    .map((published) => {
      const day = asDay(Math.min(dayOfPublished(published), world.dataset.meta.asOf));
      const figures = figuresOn(world, day);
      const signed = published.definition === "signed";
      if (figure === "coverage") {
        const basis = signed ? "signed" : "in-force";
        const comparable = published.definition === "in-force" || signed;
        const coverage = comparable ? coverageOn(world, day, { basis, trade: "last" }) : undefined;
        return { published, computed: coverage?.total ?? null, ...(coverage ? { coverage } : {}) };
      }
      if (figure === "assistance") return { published, computed: signed ? figures.assistance.identified : null };
      return { published, computed: figures[figure][signed ? "signedOrInForce" : "inForce"] };
    });
}
