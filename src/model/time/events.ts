// Events by day: the ticks of the timeline, and the days that "previous" and "next" go to.
import type { Day } from "../../data/day.ts";
import type { AssistanceKind } from "../../data/layer-terms.ts";
import type { AgreementId, DateClaim, LocalizedText, Milestone, PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { lastAtOrBefore } from "../last-at.ts";
import type { World } from "../world/world.ts";

export type Happening =
  | { kind: "stage"; agreement: AgreementId; stage: Stage; parties: PartyId[]; date: DateClaim }
  | { kind: "assistance"; party: PartyId; form: AssistanceKind; date: DateClaim }
  | { kind: "milestone"; milestone: Milestone; date: DateClaim }
  /** Event of a multilateral body: as told by the reference, or a joining. */
  | { kind: "told"; title: LocalizedText; date: DateClaim }
  | { kind: "joined"; body: LocalizedText; parties: LocalizedText[]; date: DateClaim };

export interface EventDay {
  day: Day;
  happenings: Happening[];
  /** The most important kind of event on the day; decides the tick's look. */
  rank: "in-force" | "signed" | "assistance" | "body" | "other";
}

function stageHappenings(world: World): Happening[] {
  const begun = world.ties.flatMap((t) =>
    t.via || !t.since || t.since.day > world.dataset.meta.asOf ? [] : [{ tie: t, date: t.since }],
  );
  return [...groupBy(begun, (b) => `${b.tie.agreement} ${b.tie.stage} ${b.tie.from}`).values()].map(
    (group): Happening => {
      const { tie, date } = group[0] as (typeof group)[number];
      return {
        kind: "stage",
        agreement: tie.agreement,
        stage: tie.stage,
        parties: group.map((g) => g.tie.party),
        date,
      };
    },
  );
}

/** Starts of assistance frameworks, except chapters, which start with their agreement. */
function assistanceHappenings(world: World): Happening[] {
  return world.assistance.flatMap((a): Happening[] =>
    a.since && !a.refersTo && !a.attested ? [{ kind: "assistance", party: a.party, form: a.kind, date: a.since }] : [],
  );
}

function rankOf(happenings: readonly Happening[]): EventDay["rank"] {
  const has = (stage: Stage) => happenings.some((h) => h.kind === "stage" && h.stage === stage);
  if (has("in-force")) return "in-force";
  if (has("signed")) return "signed";
  if (happenings.some((h) => h.kind === "assistance")) return "assistance";
  return happenings.every((h) => h.kind === "told" || h.kind === "joined") ? "body" : "other";
}

/** Happenings by day, ascending. */
export const daysOf = (happenings: readonly Happening[]): EventDay[] =>
  [...groupBy(happenings, (h) => h.date.day)]
    .sort(([a], [b]) => a - b)
    .map(([day, own]) => ({ day, happenings: own, rank: rankOf(own) }));

/** Days with events, ascending. A withdrawal is placed on the last day of membership. */
export function eventDays(world: World): EventDay[] {
  const { longStart, asOf } = world.dataset.meta;
  const all = [
    ...stageHappenings(world),
    ...assistanceHappenings(world),
    ...world.dataset.milestones.map((milestone): Happening => ({ kind: "milestone", milestone, date: milestone.date })),
  ].filter((h) => h.date.day >= longStart && h.date.day <= asOf);
  return daysOf(all);
}

/** The nearest event day strictly after (1) or before (-1) a day; undefined at the end. */
export function nextEventDay(events: readonly EventDay[], day: Day, direction: 1 | -1): EventDay | undefined {
  const days = events.map((e) => e.day);
  return direction === 1 ? events[lastAtOrBefore(days, day) + 1] : events[lastAtOrBefore(days, day - 1)];
}

/** The event day on or last before a day. */
export const latestEventDay = (events: readonly EventDay[], day: Day): EventDay | undefined =>
  events[
    lastAtOrBefore(
      events.map((e) => e.day),
      day,
    )
  ];
