// Who takes part in which multilateral body, cut into spans; the state of each body is memoised on its own epochs.
import type { BodyMembership } from "../../data/body-types.ts";
import { asDay, type Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import type { Span } from "../world/ties.ts";
import { lastAtOrBefore } from "../world/world.ts";

/**
 * What is known of the beginning: its day; its month or year; nothing, so that the span begins on the first day on which
 * a source attests it; or that it is a time under the body's predecessor.
 */
export type Knowledge = "day" | "coarse" | "unknown" | "earlier";

interface BodySpan extends Span {
  member: BodyMembership;
  party: PartyId;
  knowledge: Knowledge;
}

/** One body on every day of one of its epochs. */
export interface BodyState extends Span {
  body: string;
  /** Participants by the body's own count. */
  count: number;
  /** Later participants that belong to the predecessor on the day. */
  earlier: number;
  /** By the first day; who takes part without being counted is among them. */
  spans: readonly BodySpan[];
}

export interface BodyIndex {
  /** In the order of the table. */
  bodies: readonly string[];
  /** Whoever ever takes part, sorted. */
  partiesOf(body: string): readonly PartyId[];
  /** All spans of a body, by the first day. */
  spansOf(body: string): readonly BodySpan[];
  /** The same object for all days of an epoch of the body; undefined for a body that is not in the table. */
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

/** Before `longStart` and after `asOf` the nearest epoch answers. */
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
