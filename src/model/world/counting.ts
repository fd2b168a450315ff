// The one rule by which parties are counted, on every route to a number: whether an organisation counts as one or as its states,
// and whether the focal party counts where it is bound itself.
import { asDay, type Day } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import type { AssistanceSpan } from "./assistance.ts";
import { openable } from "./organisations.ts";
import { isActive } from "./over-time.ts";
import { FOREVER, type Span } from "./ties.ts";
import type { Snapshot, World } from "./world.ts";

/**
 * `one`: an organisation counts as one, and states bound only through it do not count. `states`: its states of the day count,
 * each once, and it does not. `…-centre`: the focal party counts, too. The words stand in addresses.
 */
export const COUNT_RULES = ["one", "states", "one-centre", "states-centre"] as const;
export type CountRule = (typeof COUNT_RULES)[number];
export const DEFAULT_RULE: CountRule = "one";

export const countsStates = (rule: CountRule): boolean => rule === "states" || rule === "states-centre";
export const countsCentre = (rule: CountRule): boolean => rule === "one-centre" || rule === "states-centre";
export const ruleOf = (states: boolean, centre: boolean): CountRule =>
  states ? (centre ? "states-centre" : "states") : centre ? "one-centre" : "one";

/** Stretches joined where they meet, ascending. */
export function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to) as Day;
    else found.push({ from, to });
  }
  return found;
}

/** What is left of a stretch outside of others, which are ascending and apart. */
export function without(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { from } = span;
  for (const other of others) {
    if (other.to < from || other.from > span.to) continue;
    if (other.from > from) left.push({ from, to: asDay(other.from - 1) });
    from = asDay(other.to + 1);
  }
  return from <= span.to ? [...left, { from, to: span.to }] : left;
}

/**
 * When each organisation has states: members, or those that an agreement still covers through it after they have left. Only
 * then can it be counted as them.
 */
export const openedSpans = memoize((world: World): ReadonlyMap<PartyId, readonly Span[]> => {
  const seats = world.dataset.organisations.map((o) => ({
    organisation: o.organisation,
    from: o.joined.day,
    to: o.left?.day ?? FOREVER,
  }));
  const covered = world.ties.flatMap((t) =>
    t.via && t.stage !== "left" ? [{ organisation: t.via, from: t.from, to: t.to }] : [],
  );
  const byOrganisation = groupBy([...seats, ...covered], (s) => s.organisation);
  return new Map([...byOrganisation].map(([id, spans]) => [id, joined(spans)]));
});

/** Whether an organisation has states on a day. */
export const isOpened = (world: World, party: PartyId, day: Day): boolean =>
  openedSpans(world).get(party)?.some(isActive(day)) ?? false;

/** Whether a tie or a framework makes its party count on the day of a snapshot. */
export const countsBy =
  (world: World, { from }: Pick<Snapshot, "from">, rule: CountRule) =>
  ({ party, via }: { party: PartyId; via?: PartyId }): boolean =>
    countsStates(rule) ? !isOpened(world, party, from) : !via;

/**
 * Frameworks of organisations as their states have them, each while it is a member. They make no pictures; what counts or
 * asks through organisations takes them beside the others.
 */
export const assistanceThrough = memoize(({ assistance, dataset }: World): readonly AssistanceSpan[] =>
  assistance.flatMap((span) =>
    dataset.organisations.flatMap((seat): AssistanceSpan[] => {
      if (seat.organisation !== span.party) return [];
      const from = asDay(Math.max(span.from, seat.joined.day));
      const to = asDay(Math.min(span.to, seat.left?.day ?? FOREVER));
      return from <= to
        ? [{ ...span, id: `${span.id}/${seat.party}`, party: seat.party, via: span.party, from, to }]
        : [];
    }),
  ),
);

/** Assistance on the day of a snapshot: also of states through their organisation, where those are counted. */
export const assistanceBy = (world: World, snapshot: Snapshot, rule: CountRule): AssistanceSpan[] => {
  const all = countsStates(rule)
    ? [...snapshot.assistance, ...assistanceThrough(world).filter(isActive(snapshot.from))]
    : snapshot.assistance;
  return all.filter(countsBy(world, snapshot, rule));
};

const boundIn = memoize((world: World, snapshot: Snapshot, rule: CountRule): ReadonlyMap<AgreementId, PartyId[]> => {
  const isCounted = countsBy(world, snapshot, rule);
  const found = new Map<AgreementId, PartyId[]>();
  // Party by party: what shows one day after another makes no list of all ties.
  const parties = countsStates(rule) ? new Set([...world.everTied, ...world.everCovered]) : world.everTied;
  for (const party of parties)
    for (const agreement of new Set(
      snapshot.tiesOf(party).flatMap((t) => (t.stage === "in-force" && isCounted(t) ? [t.agreement] : [])),
    ))
      found.set(agreement, [...(found.get(agreement) ?? centreOf(world, rule)), party]);
  return found;
});

/** The focal party, where it counts. */
export const centreOf = (world: World, rule: CountRule): PartyId[] =>
  countsCentre(rule) ? [world.dataset.meta.focal] : [];

/** Those of them that are bound by an agreement of several parties, whose numbers stand in the network. */
export const organisationsInFrameworks = (world: World, snapshot: Snapshot): readonly PartyId[] =>
  organisationsOn(world, snapshot).filter((id) =>
    snapshot
      .tiesOf(id)
      .some((t) => t.stage === "in-force" && world.agreements.get(t.agreement)?.kind === "plurilateral"),
  );

/** Whom an agreement in force binds, by the rule; nobody where it is in force with nobody. */
export const boundBy = (
  world: World,
  snapshot: Snapshot,
  rule: CountRule,
  agreement: AgreementId,
): readonly PartyId[] => boundIn(world, snapshot, rule).get(agreement) ?? [];

/**
 * Organisations about which the rule says something on the day: those with states and something in force, or `any` tie; of one
 * agreement, if it is given.
 */
export const organisationsOn = memoize(
  (world: World, snapshot: Snapshot, any = false, agreement?: AgreementId): readonly PartyId[] =>
    openable(world).filter(
      (id) =>
        isOpened(world, id, snapshot.from) &&
        ((agreement === undefined && snapshot.assistanceOf(id).length > 0) ||
          snapshot
            .tiesOf(id)
            .some(
              (t) =>
                (any ? t.stage !== "left" : t.stage === "in-force") &&
                (agreement === undefined || t.agreement === agreement),
            )),
    ),
);
