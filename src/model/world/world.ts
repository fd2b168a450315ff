// Index over time. Nothing changes between two change days (an epoch), so each epoch has one snapshot.

import type { CoreDataset } from "../../data/dataset.ts";
import { asDay, type Day, dayOf, yearOf } from "../../data/day.ts";
import type { Agreement, AgreementId, Party, PartyId } from "../../data/types.ts";
import { lastAtOrBefore } from "../last-at.ts";
import { memoize, memoizeRecent } from "../memoize.ts";
import { type AssistanceSpan, assistanceSpans } from "./assistance.ts";
import { centred } from "./centre.ts";
import { isActive, overTime } from "./over-time.ts";
import { coreAsKnown, type Span, type TieSpan, tieSpans } from "./ties.ts";
import { type Hypothesis, withHypotheses } from "./with-hypotheses.ts";

/** The state of the world on every day of one epoch. */
export interface Snapshot extends Span {
  epoch: number;
  /** Of all parties, made when first asked for. What shows one day after another asks party by party instead. */
  readonly ties: readonly TieSpan[];
  readonly assistance: readonly AssistanceSpan[];
  /**
   * Those of one party, also through organisations. Law: in two snapshots of a world it is the same array if and only if the
   * party has the same ties.
   */
  tiesOf(party: PartyId): readonly TieSpan[];
  /** The same for assistance. */
  assistanceOf(party: PartyId): readonly AssistanceSpan[];
}

export interface World {
  /** The dataset around the party in the centre. */
  dataset: CoreDataset;
  /** The same with the agreements in which the centre has no part. */
  whole: CoreDataset;
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

/** Ties and assistance on a day by linear scan. Law: the index gives the same result. */
export function scanDay(world: Pick<World, "ties" | "assistance">, day: Day): Pick<Snapshot, "ties" | "assistance"> {
  return { ties: world.ties.filter(isActive(day)), assistance: world.assistance.filter(isActive(day)) };
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

/** Limit for the number of ties in all lists that are kept together. */
const MAX_KEPT = 400_000;

/** `focal`: the party in the centre (see `whyNotCentre` for which can be). */
export function indexWorld(
  full: CoreDataset,
  known?: Day,
  imagined: readonly Hypothesis[] = [],
  focal: PartyId = full.meta.focal,
): World {
  const whole = known === undefined ? full : coreAsKnown(full, known);
  const dataset = withHypotheses(centred(whole, focal), imagined);
  const ties = tieSpans(dataset);
  const assistance = assistanceSpans(dataset, ties);
  const changeDays = changeDaysOf(dataset, [...ties, ...assistance]);
  const tiesOn = overTime(ties, (t) => t.party);
  const assistanceOn = overTime(assistance, (a) => a.party);
  const epochOf = (day: Day): number => Math.max(0, lastAtOrBefore(changeDays, day));
  // Thousands of change days with thousands of ties each do not fit in memory: only the lists last made are kept.
  const most = Math.max(8, Math.floor(MAX_KEPT / Math.max(1, ties.length)));
  const listsOn = memoizeRecent(most, (day: Day) => scanDay({ ties, assistance }, day));
  const snapshotOf = (epoch: number): Snapshot => {
    const from = changeDays[epoch] ?? dataset.meta.longStart;
    return {
      epoch,
      from,
      to: asDay((changeDays[epoch + 1] ?? dataset.meta.asOf + 1) - 1),
      get ties() {
        return listsOn(from).ties;
      },
      get assistance() {
        return listsOn(from).assistance;
      },
      tiesOf: (party) => tiesOn(party, from),
      assistanceOf: (party) => assistanceOn(party, from),
    };
  };
  // What others keep for a snapshot lives as long as it does, so only those in use and the last ones are kept.
  const made: (WeakRef<Snapshot> | undefined)[] = [];
  const recent = memoizeRecent(most, (epoch: number) => {
    const found = made[epoch]?.deref() ?? snapshotOf(epoch);
    made[epoch] = new WeakRef(found);
    return found;
  });
  return {
    dataset,
    whole,
    imagined,
    parties: new Map(dataset.parties.map((p) => [p.id, p])),
    agreements: new Map(dataset.agreements.map((a) => [a.id, a])),
    ties,
    assistance,
    changeDays,
    epochOf,
    at: (day) => recent(epochOf(day)),
    everTied: [...new Set([...ties.filter((t) => !t.via), ...assistance].map((t) => t.party))],
    everCovered: [...new Set(ties.filter((t) => t.via).map((t) => t.party))],
  };
}

const aroundIn = memoize((whole: CoreDataset) =>
  memoizeRecent(4, (focal: PartyId) => indexWorld(whole, undefined, [], focal)),
);

/** The facts of a world with a party in the centre. The same world for the last parties that were asked for. */
export const worldAround = (world: World, focal: PartyId): World =>
  focal === world.dataset.meta.focal && world.imagined.length === 0 ? world : aroundIn(world.whole)(focal);

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
