// Every figure published by others with ours for the same day, and why they differ.
import { asDay, type Day } from "../../data/day.ts";
import type { PublishedFigure } from "../../data/figures.ts";
import type { World } from "../world/world.ts";
import { type Basis, type Coverage, coverageOn } from "./coverage.ts";
import { openedPartners } from "./figure-lists.ts";
import { figuresOn, isBinding, isSignedOrBinding } from "./figures.ts";
import { dayOfPublished, decimalsOf } from "./published.ts";

/** Whether a published figure equals ours for the same day, or why it does not. */
export type Reason =
  | "equal"
  | "rounding"
  | "talks"
  | "hypothetical"
  | "definition"
  | "unidentified"
  | "list"
  | "left"
  | "otherYear"
  | "bound"
  | "year";

export interface Reconciled {
  published: PublishedFigure;
  /** Our figure; null where we have nothing comparable. */
  computed: number | null;
  coverage?: Coverage;
  reason: Reason;
  /** For the reason `otherYear`: the trade year that gives the published value, and our share with it. */
  other?: { year: number; share: number };
}

const BASIS: Record<PublishedFigure["definition"], Basis | undefined> = {
  "in-force": "in-force",
  signed: "signed",
  talks: "talks",
  hypothetical: undefined,
};

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Percentage points of difference that partners without trade figures can explain. */
const MAX_MISSING = 0.6;
/** Days after a withdrawal during which a publisher may still count the signatory. */
const LATELY = 366;

const hasWithdrawn = (world: World, day: Day, within: number, agreement?: string): boolean =>
  world.ties.some(
    (t) => t.stage === "left" && t.from <= day && t.from > day - within && (agreement ?? t.agreement) === t.agreement,
  );

/** The nearby trade year with which our share equals the published one at its precision; undefined if there is none. */
function otherYear(world: World, day: Day, published: PublishedFigure, used: number): Reconciled["other"] {
  const { value } = published;
  const basis = BASIS[published.definition];
  if (basis === undefined) return undefined;
  for (const year of [used + 1, used + 2, used - 1]) {
    const share = coverageOn(world, day, { basis, trade: year })?.total;
    if (share != null && rounded(share, decimalsOf(published)) === value) return { year, share };
  }
  return undefined;
}

function reasonFor(
  world: World,
  day: Day,
  published: PublishedFigure,
  found: Pick<Reconciled, "computed" | "coverage">,
): Pick<Reconciled, "reason" | "other"> {
  const { figure, value, definition } = published;
  const { computed, coverage } = found;
  if (definition === "hypothetical") return { reason: "hypothetical" };
  if (computed === null) return { reason: figure === "assistance" ? "definition" : "year" };
  if (computed === value) return { reason: "equal" };
  if (rounded(computed, decimalsOf(published)) === value) return { reason: "rounding" };
  if (figure === "assistance") return { reason: "unidentified" };
  if (figure === "parties" && hasWithdrawn(world, day, day, published.agreement)) return { reason: "left" };
  if (figure !== "coverage") return { reason: "list" };
  const other = coverage && otherYear(world, day, published, coverage.year);
  if (other) return { reason: "otherYear", other };
  if (definition !== "in-force" && hasWithdrawn(world, day, LATELY)) return { reason: "left" };
  if (definition === "talks") return { reason: "talks" };
  const isLittleMore = value > computed && value - computed < MAX_MISSING;
  return { reason: isLittleMore && (coverage?.missing.length ?? 0) > 0 ? "bound" : "year" };
}

function computedFor(world: World, day: Day, published: PublishedFigure): Pick<Reconciled, "computed" | "coverage"> {
  const { figure, definition, agreement } = published;
  const basis = BASIS[definition];
  if (basis === undefined) return { computed: null };
  const figures = figuresOn(world, day);
  switch (figure) {
    case "coverage": {
      const coverage = coverageOn(world, day, { basis, trade: "last" });
      return { computed: coverage?.total ?? null, ...(coverage ? { coverage } : {}) };
    }
    case "assistance":
      return { computed: basis === "signed" ? figures.assistance.identified : null };
    case "parties": {
      const counts = basis === "signed" ? isSignedOrBinding : isBinding;
      const ties = world.at(day).ties.filter((t) => !t.via && t.agreement === agreement && counts(t.stage));
      return { computed: ties.length + 1 };
    }
    default:
      return { computed: figures[figure][basis === "signed" ? "signedOrInForce" : "inForce"] };
  }
}

/** Every published figure of a kind with our value for the same day, newest first. */
export function reconcile(world: World, figure: PublishedFigure["figure"]): Reconciled[] {
  return world.dataset.published
    .filter((p) => p.figure === figure)
    .sort((a, b) => b.date.day - a.date.day)
    .map((published) => {
      const day = asDay(Math.min(dayOfPublished(published), world.dataset.meta.asOf));
      const found = computedFor(world, day, published);
      return { published, ...found, ...reasonFor(world, day, published, found) };
    });
}

/** The published number of partners, and of those partners with organisations opened into their states. */
export function openedCount(world: World, day: Day): number {
  return openedPartners(world, world.at(day), isSignedOrBinding).length;
}
