// The headline figures. A count always equals the length of its list (figure-lists.ts).
import type { Day } from "../../data/day.ts";
import type { PublishedFigure } from "../../data/figures.ts";
import type { PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import { statedAssistance } from "../world/assistance.ts";
import {
  assistanceThrough,
  type CountRule,
  countsStates,
  DEFAULT_RULE,
  openedSpans,
  ruleOf,
  without,
} from "../world/counting.ts";
import { countOverTime } from "../world/over-time.ts";
import type { Span, TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

export const isBinding = (stage: Stage): boolean => stage === "in-force";
export const isSignedOrBinding = (stage: Stage): boolean => stage === "in-force" || stage === "signed";

export interface Partner {
  party: PartyId;
  /** Ties of the requested stages, earliest first. */
  ties: readonly TieSpan[];
}

/** An organisation counts as one. */
const isOwn = ({ via }: Pick<TieSpan, "via">): boolean => !via;

/**
 * Distinct parties with a tie of a requested stage, ordered by first day. `among`: only these parties, which is faster if they
 * are few. `isCounted`: see `countsBy`.
 */
export function partnersOf(
  snapshot: Snapshot,
  counts: (stage: Stage) => boolean,
  among?: readonly PartyId[],
  isCounted: (tie: TieSpan) => boolean = isOwn,
): Partner[] {
  const ties = among?.flatMap(snapshot.tiesOf) ?? snapshot.ties;
  const own = ties.filter((t) => isCounted(t) && counts(t.stage));
  return [...groupBy(own, (t) => t.party)]
    .map(([party, ties]) => ({ party, ties: ties.toSorted((a, b) => a.from - b.from) }))
    .sort((a, b) => (a.ties[0] as TieSpan).from - (b.ties[0] as TieSpan).from || (a.party < b.party ? -1 : 1));
}

export interface Figures {
  agreements: { inForce: number; signedOrInForce: number };
  partners: { inForce: number; signedOrInForce: number };
  assistance: { identified: number; stated?: PublishedFigure };
}

/** Spans that make their party count: of organisations, where their states count, only those from days on which they have none. */
function countedSpans(world: World, rule: CountRule) {
  const opened = openedSpans(world);
  return <T extends Span & { party: PartyId; via?: PartyId }>(spans: readonly T[]): T[] =>
    countsStates(rule)
      ? spans.flatMap((s) => without(s, opened.get(s.party) ?? []).map((part): T => ({ ...s, ...part })))
      : spans.filter((s) => !s.via);
}

/** Of each epoch, without the lists: a step of the slider must not cost more the more data there are. */
const countsOf = memoize((world: World, rule: CountRule) => {
  const { ties, changeDays, dataset } = world;
  const counted = countedSpans(world, rule);
  const count = <T extends Span>(spans: readonly T[], groupOf: (span: T) => string) =>
    countOverTime(changeDays, dataset.meta.asOf, spans, groupOf);
  const countTies = (counts: (stage: Stage) => boolean) => {
    const spans = ties.filter((t) => counts(t.stage));
    return {
      agreements: count(spans, (t) => t.agreement),
      partners: count(counted(spans), (t) => t.party),
    };
  };
  const through = countsStates(rule) ? assistanceThrough(world) : [];
  const counting = counted([...world.assistance, ...through].filter((a) => a.counts));
  return {
    inForce: countTies(isBinding),
    signedOrInForce: countTies(isSignedOrBinding),
    assistance: count(counting, (a) => a.party),
  };
});

/**
 * Law: each count is the length of its list. Partners are others by their name: the focal party is none of them under any rule.
 */
export function figuresOn(world: World, day: Day, rule: CountRule = DEFAULT_RULE): Figures {
  const epoch = world.epochOf(day);
  const { inForce, signedOrInForce, assistance } = countsOf(world, ruleOf(countsStates(rule), false));
  const both = (of: "agreements" | "partners") => ({
    inForce: inForce[of][epoch] ?? 0,
    signedOrInForce: signedOrInForce[of][epoch] ?? 0,
  });
  const stated = statedAssistance(world.dataset.published, day);
  return {
    agreements: both("agreements"),
    partners: both("partners"),
    assistance: { identified: assistance[epoch] ?? 0, ...(stated ? { stated } : {}) },
  };
}
