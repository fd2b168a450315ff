// Index over time. Nothing changes between two change days (an epoch), so each epoch has one memoised snapshot.

import type { CoreDataset } from "../../data/dataset.ts";
import { asDay, type Day, dayOf, yearOf } from "../../data/day.ts";
import type { Agreement, AgreementId, Party, PartyId, Stage } from "../../data/types.ts";
import { type AssistanceSpan, assistanceSpans } from "./assistance.ts";
import { coreAsKnown, type Span, type TieSpan, tieSpans } from "./ties.ts";
import { type Hypothesis, withHypotheses } from "./with-hypotheses.ts";

/** The state of the world on every day of one epoch. */
export interface Snapshot extends Span {
  epoch: number;
  ties: readonly TieSpan[];
  assistance: readonly AssistanceSpan[];
}

export interface World {
  dataset: CoreDataset;
  /** Hypotheses in the dataset; empty outside what-if mode. */
  imagined: readonly Hypothesis[];
  parties: ReadonlyMap<PartyId, Party>;
  agreements: ReadonlyMap<AgreementId, Agreement>;
  ties: readonly TieSpan[];
  assistance: readonly AssistanceSpan[];
  /** First day of each epoch, ascending; the first is the start of the long range. */
  changeDays: readonly Day[];
  epochOf(day: Day): number;
  at(day: Day): Snapshot;
  /** Parties other than the focal one that ever have a tie of their own (not through an organisation). */
  everTied: readonly PartyId[];
  /** Parties that are ever covered through an organisation. */
  everCovered: readonly PartyId[];
}

const isActive = (day: Day) => (s: Span) => s.from <= day && day <= s.to;

/** Ties and assistance on a day by linear scan. Law: the index gives the same result. */
export function scanDay(world: Pick<World, "ties" | "assistance">, day: Day): Pick<Snapshot, "ties" | "assistance"> {
  return { ties: world.ties.filter(isActive(day)), assistance: world.assistance.filter(isActive(day)) };
}

/** Index of the last element that is <= value; -1 if there is none. `sorted` ascends. */
export function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as number) <= value) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

function changeDaysOf(dataset: CoreDataset, spans: readonly Span[]): Day[] {
  const { longStart, asOf } = dataset.meta;
  const days = new Set<number>([longStart]);
  for (const span of spans) days.add(span.from).add(span.to + 1);
  for (const o of dataset.organisations) days.add(o.joined.day).add((o.left?.day ?? asOf) + 1);
  for (const p of dataset.published) if (p.figure === "assistance") days.add(p.date.day);
  // Coverage changes with the year of the trade figures, even without an event.
  for (const table of dataset.trade) for (const row of table.rows) days.add(dayOf(row.year + 1, 1, 1));
  return [...days].filter((d) => d >= longStart && d <= asOf).sort((a, b) => a - b) as Day[];
}

/** Limit for the number of ties in all cached snapshots together. */
const MAX_KEPT = 1_000_000;

export function indexWorld(full: CoreDataset, known?: Day, imagined: readonly Hypothesis[] = []): World {
  const facts = known === undefined ? full : coreAsKnown(full, known);
  const dataset = withHypotheses(facts, imagined);
  const ties = tieSpans(dataset);
  const assistance = assistanceSpans(dataset, ties);
  const changeDays = changeDaysOf(dataset, [...ties, ...assistance]);
  const snapshots = new Map<number, Snapshot>();
  // Thousands of change days with thousands of ties each would not fit in memory: the oldest snapshots are evicted.
  const most = Math.max(64, Math.floor(MAX_KEPT / Math.max(1, ties.length)));
  const epochOf = (day: Day): number => Math.max(0, lastAtOrBefore(changeDays, day));
  const at = (day: Day): Snapshot => {
    const epoch = epochOf(day);
    let found = snapshots.get(epoch);
    if (!found) {
      const from = changeDays[epoch] ?? dataset.meta.longStart;
      const to = asDay((changeDays[epoch + 1] ?? dataset.meta.asOf + 1) - 1);
      found = { epoch, from, to, ...scanDay({ ties, assistance }, from) };
      snapshots.set(epoch, found);
      const [oldest] = snapshots.keys();
      if (snapshots.size > most && oldest !== undefined) snapshots.delete(oldest);
    }
    return found;
  };
  return {
    dataset,
    imagined,
    parties: new Map(dataset.parties.map((p) => [p.id, p])),
    agreements: new Map(dataset.agreements.map((a) => [a.id, a])),
    ties,
    assistance,
    changeDays,
    epochOf,
    at,
    everTied: [...new Set([...ties.filter((t) => !t.via), ...assistance].map((t) => t.party))],
    everCovered: [...new Set(ties.filter((t) => t.via).map((t) => t.party))],
  };
}

const RANK: Record<Stage, number> = { left: 0, suspended: 1, negotiating: 2, agreed: 3, signed: 4, "in-force": 5 };

/** The most advanced of several stages. An agreement is in force if it is so with at least one party. */
export const furthest = (stages: readonly Stage[]): Stage | undefined =>
  stages.length === 0 ? undefined : stages.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));

/** First years of the slider's two ranges: the normal and the long one. */
export const rangesOf = ({ dataset: { meta } }: World): [own: number, long: number] => [
  yearOf(meta.start),
  yearOf(meta.longStart),
];

/** First day of the slider range that starts in a year. */
export function firstDay(world: World, range: number): Day {
  const { start, longStart } = world.dataset.meta;
  return range < yearOf(start) ? longStart : start;
}

/** Clamps a day to the slider range that starts in a year. */
export const clampDay = (world: World, day: number, range: number): Day =>
  asDay(Math.min(world.dataset.meta.asOf, Math.max(firstDay(world, range), Math.round(day))));

export const tradeYearOf = (day: Day): number => yearOf(day) - 1;
