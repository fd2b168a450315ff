// Trade coverage: the share of the focal party's goods trade with the parties it is tied to.
import { type Day, dayOf, yearOf } from "../../data/day.ts";
import { GRAND_TOTAL, type TradeRow, type TradeTable } from "../../data/figures.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";
import { isBinding, isSignedOrBinding } from "./figures.ts";

export const FLOWS = ["total", "exports", "imports"] as const;
export type Flow = (typeof FLOWS)[number];
/** Which stages count; each basis includes the ones before it. `talks` includes suspended negotiations. */
export const BASES = ["in-force", "signed", "talks"] as const;
export type Basis = (typeof BASES)[number];
/** What the bands of the stacked curve stand for. */
export const STACKS = ["agreement", "partner"] as const;
export type Stack = (typeof STACKS)[number];
export interface CoverageOptions {
  basis: Basis;
  /** The last full calendar year before the day that has figures, or a fixed year. */
  trade: "last" | number;
}
export const DEFAULT_COVERAGE: CoverageOptions = { basis: "in-force", trade: "last" };

export interface Contribution {
  party: PartyId;
  agreements: AgreementId[];
  /** In the trade table's unit; null where the table has no figure. */
  exports: number | null;
  imports: number | null;
  total: number | null;
  /** Share of the focal party's total trade, percent. */
  share: number;
  /** Flows whose figure covers only part of the year: they are added to the total and still count as missing. */
  partial?: ("exports" | "imports")[];
}

export interface Coverage {
  year: number;
  table: TradeTable;
  /** Percent, unrounded; a lower bound when `missing` is not empty. Null where the table does not separate the flows. */
  total: number | null;
  exports: number | null;
  imports: number | null;
  contributions: Contribution[];
  /** Covered parties without a figure for the whole year. */
  missing: { party: PartyId; flow: "both" | "exports" | "imports" }[];
}

interface Book {
  table: TradeTable;
  world: TradeRow;
  rows: Map<PartyId, TradeRow>;
}

const booksOf = memoize((tables: readonly TradeTable[]): ReadonlyMap<number, Book> => {
  const books = new Map<number, Book>();
  // The official table wins over a supplement for the same year.
  for (const table of tables.toSorted((a, b) => Number(a.id === "official") - Number(b.id === "official")))
    for (const world of table.rows.filter((r) => r.party === GRAND_TOTAL))
      books.set(world.year, {
        table,
        world,
        rows: new Map(table.rows.filter((r) => r.year === world.year && r !== world).map((r) => [r.party, r])),
      });
  return books;
});
const booksFor = (world: World): ReadonlyMap<number, Book> => booksOf(world.dataset.trade);

/** Years that have a grand total, ascending. */
export const tradeYears = (world: World): number[] => [...booksFor(world).keys()].sort((a, b) => a - b);

function yearFor(world: World, day: Day, trade: "last" | number): number | undefined {
  const years = tradeYears(world);
  if (trade !== "last") return years.includes(trade) ? trade : undefined;
  return years.findLast((y) => y < yearOf(day));
}

/** States whose trade is included in the organisation's row for a year: its members at the end of that year. */
function insideOrganisation(world: World, organisation: PartyId, year: number): Set<PartyId> {
  const end = dayOf(year, 12, 31);
  return new Set(
    world.dataset.organisations
      .filter((o) => o.organisation === organisation && o.joined.day <= end && (o.left?.day ?? end) >= end)
      .map((o) => o.party),
  );
}

const COUNTS: Record<Basis, (stage: Stage) => boolean> = {
  "in-force": isBinding,
  signed: isSignedOrBinding,
  talks: (stage) => stage !== "left",
};

/** By identity of the ties: on most days a party has the same ones as the day before. */
const countingIn = memoize((ties: readonly TieSpan[], basis: Basis): AgreementId[] => [
  ...new Set(ties.filter((t) => COUNTS[basis](t.stage)).map((t) => t.agreement)),
]);

/** Covered parties and the agreements that cover them, without states whose trade is in a covered organisation's row. */
function coveredParties(world: World, snapshot: Snapshot, basis: Basis, book: Book): Map<PartyId, AgreementId[]> {
  const covered = new Map<PartyId, AgreementId[]>();
  for (const party of [...world.everTied, ...world.everCovered]) {
    const agreements = countingIn(snapshot.tiesOf(party), basis);
    if (agreements.length > 0) covered.set(party, agreements);
  }
  for (const id of [...covered.keys()])
    if (world.parties.get(id)?.kind === "organisation" && book.rows.has(id))
      for (const state of insideOrganisation(world, id, book.world.year)) covered.delete(state);
  return covered;
}

const sum = (values: (number | null)[]): number => values.reduce<number>((a, b) => a + (b ?? 0), 0);

function contribution(
  party: PartyId,
  agreements: AgreementId[],
  row: TradeRow | undefined,
  grand: number,
): Contribution {
  const exports = row?.exports ?? null;
  const imports = row?.imports ?? null;
  const total = row?.twoWay ?? (exports === null && imports === null ? null : (exports ?? 0) + (imports ?? 0));
  const share = ((total ?? 0) / grand) * 100;
  return { party, agreements, exports, imports, total, share, ...(row?.partial ? { partial: row.partial } : {}) };
}

function missingOf(c: Contribution, twoWayOnly: boolean): Coverage["missing"] {
  if (c.total === null) return [{ party: c.party, flow: "both" }];
  if (twoWayOnly) return [];
  const lacks = (flow: "exports" | "imports") => c[flow] === null || c.partial?.includes(flow);
  if (lacks("exports")) return [{ party: c.party, flow: lacks("imports") ? "both" : "exports" }];
  return lacks("imports") ? [{ party: c.party, flow: "imports" }] : [];
}

/** Coverage on a day; undefined before the first year with trade figures. */
export const coverageOn = (
  world: World,
  day: Day,
  { basis, trade }: CoverageOptions = DEFAULT_COVERAGE,
): Coverage | undefined => coverageOf(world.at(day), world, basis, trade);

const coverageOf = memoize(computeCoverage);

function computeCoverage(
  snapshot: Snapshot,
  world: World,
  basis: Basis,
  trade: CoverageOptions["trade"],
): Coverage | undefined {
  const year = yearFor(world, snapshot.from, trade);
  const book = year === undefined ? undefined : booksFor(world).get(year);
  if (year === undefined || !book) return undefined;
  const grandExports = book.world.exports ?? 0;
  const grandImports = book.world.imports ?? 0;
  const grand = grandExports + grandImports;
  const twoWayOnly = [...book.rows.values()].some((r) => r.twoWay !== undefined);
  const contributions = [...coveredParties(world, snapshot, basis, book)]
    .map(([party, agreements]) => contribution(party, agreements, book.rows.get(party), grand))
    .sort((a, b) => b.share - a.share || (a.party < b.party ? -1 : 1));
  const percent = (part: number, whole: number) => (whole > 0 ? (part / whole) * 100 : null);
  return {
    year,
    table: book.table,
    total: percent(sum(contributions.map((c) => c.total)), grand),
    exports: twoWayOnly ? null : percent(sum(contributions.map((c) => c.exports)), grandExports),
    imports: twoWayOnly ? null : percent(sum(contributions.map((c) => c.imports)), grandImports),
    contributions,
    missing: contributions.flatMap((c) => missingOf(c, twoWayOnly)),
  };
}

/** One decimal, as printed; halves round away from zero. */
export const roundShare = (percent: number): number => Math.round((percent + Number.EPSILON) * 10) / 10;

export interface CurvePoint {
  from: Day;
  share: number | null;
}

/** Of each epoch. Only numbers, because the contributions of all epochs of a large package do not fit in memory. */
const sharesOf = memoize(
  (world: World, flow: Flow, basis: Basis, trade: CoverageOptions["trade"]): readonly (number | null)[] =>
    world.changeDays.map((day) => computeCoverage(world.at(day), world, basis, trade)?.[flow] ?? null),
);

/** The curve over all epochs of a range: the share holds from each point to the next. */
export function coverageCurve(
  world: World,
  from: Day,
  to: Day,
  flow: Flow,
  { basis, trade }: CoverageOptions,
): CurvePoint[] {
  const shares = sharesOf(world, flow, basis, trade);
  const days = [from, ...world.changeDays.filter((d) => d > from && d <= to)];
  return days.map((day) => ({ from: day, share: shares[world.epochOf(day)] ?? null }));
}
