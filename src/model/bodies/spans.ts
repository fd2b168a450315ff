// Membership of multilateral bodies as spans of days. Each body has its own change days, and its state is memoised on them.
import type { BodyMembership } from "../../data/body-types.ts";
import { asDay, type Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { lastAtOrBefore } from "../last-at.ts";
import type { Span } from "../world/ties.ts";

/**
 * How well the start of a span is known: to the day; only to the month or year (`coarse`); not at all, so the span starts
 * when a source first attests it; or `earlier`: the span is membership of the body's predecessor.
 */
export type Knowledge = "day" | "coarse" | "unknown" | "earlier";

interface BodySpan extends Span {
  member: BodyMembership;
  party: PartyId;
  knowledge: Knowledge;
}

/** State of one body between two of its change days; `from` and `to` inclusive. */
export interface BodyState extends Span {
  body: string;
  /** Number of participants as the body itself counts them. */
  count: number;
  /** Number of parties that belong to the predecessor on the day and join the body later. */
  earlier: number;
  /** Ordered by first day. Includes participants that the body does not count. */
  spans: readonly BodySpan[];
}

export interface BodyIndex {
  /** Ids, in the dataset's order. */
  bodies: readonly string[];
  /** Every party that participates on any day, sorted by id. */
  partiesOf(body: string): readonly PartyId[];
  /** All spans of a body, ordered by first day. */
  spansOf(body: string): readonly BodySpan[];
  /** The same object for all days between two changes of the body; undefined for an unknown body. */
  stateOf(body: string, day: Day): BodyState | undefined;
}

function spansOf(member: BodyMembership, asOf: Day): BodySpan[] {
  if (member.status !== "member") return [];
  const { party, joined, earlier, attested } = member;
  const since = joined?.day ?? attested;
  const base = { member, party };
  const own: BodySpan[] =
    since === undefined
      ? []
      : [
          {
            ...base,
            from: since,
            to: asOf,
            knowledge: !joined ? "unknown" : joined.precision === "day" ? "day" : "coarse",
          },
        ];
  if (!earlier || since === undefined || earlier.day >= since) return own;
  return [{ ...base, from: earlier.day, to: asDay(since - 1), knowledge: "earlier" }, ...own];
}

function indexBody(body: string, members: readonly BodyMembership[], longStart: Day, asOf: Day) {
  const spans = members
    .flatMap((m) => spansOf(m, asOf))
    .sort((a, b) => a.from - b.from || (a.party < b.party ? -1 : 1));
  const days = [...new Set([longStart, ...spans.flatMap((s) => [s.from, asDay(s.to + 1)])])]
    .filter((d) => d >= longStart && d <= asOf)
    .sort((a, b) => a - b);
  const states = new Map<number, BodyState>();
  const parties = [...new Set(spans.map((s) => s.party))].sort();
  const at = (day: Day): BodyState => {
    const epoch = Math.max(0, lastAtOrBefore(days, day));
    const found = states.get(epoch);
    if (found) return found;
    const from = days[epoch] ?? longStart;
    const active = spans.filter((s) => s.from <= from && from <= s.to);
    const state: BodyState = {
      body,
      from,
      to: asDay((days[epoch + 1] ?? asOf + 1) - 1),
      count: active.filter((s) => s.knowledge !== "earlier" && s.member.counted).length,
      earlier: active.filter((s) => s.knowledge === "earlier").length,
      spans: active,
    };
    states.set(epoch, state);
    return state;
  };
  return { parties, at, spans };
}

/** Days before `longStart` or after `asOf` get the nearest known state. */
export function indexBodies(members: readonly BodyMembership[], meta: { longStart: Day; asOf: Day }): BodyIndex {
  const byBody = new Map(
    [...groupBy(members, (m) => m.body)].map(([body, own]) => [body, indexBody(body, own, meta.longStart, meta.asOf)]),
  );
  return {
    bodies: [...byBody.keys()],
    partiesOf: (body) => byBody.get(body)?.parties ?? [],
    spansOf: (body) => byBody.get(body)?.spans ?? [],
    stateOf: (body, day) => byBody.get(body)?.at(day),
  };
}
