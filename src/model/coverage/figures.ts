// The headline figures and the lists behind them. A count always equals the length of its list.
import type { Day } from "../../data/day.ts";
import type { PublishedFigure } from "../../data/figures.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";
import { type AssistanceSpan, statedAssistance } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import { furthest, type Snapshot, type World } from "../world/world.ts";

export interface AgreementState {
  id: AgreementId;
  stage: Stage;
  /** Ties of the agreement; those of states covered through an organisation have `via`. */
  ties: readonly TieSpan[];
}

/** Agreements that have any tie on the day, in the dataset's order. */
export function agreementStates(world: World, snapshot: Snapshot): AgreementState[] {
  const byAgreement = groupBy(snapshot.ties, (t) => t.agreement);
  return world.dataset.agreements.flatMap(({ id }) => {
    const ties = byAgreement.get(id) ?? [];
    const stage = furthest(ties.map((t) => t.stage));
    return stage ? [{ id, stage, ties }] : [];
  });
}

export const isBinding = (stage: Stage): boolean => stage === "in-force";
export const isSignedOrBinding = (stage: Stage): boolean => stage === "in-force" || stage === "signed";

export interface Partner {
  party: PartyId;
  /** Ties of the requested stages, earliest first. */
  ties: readonly TieSpan[];
}

/** Distinct parties with a tie of a requested stage, ordered by first day. An organisation counts as one partner. */
export function partnersOf(snapshot: Snapshot, counts: (stage: Stage) => boolean): Partner[] {
  const own = snapshot.ties.filter((t) => !t.via && counts(t.stage));
  return [...groupBy(own, (t) => t.party)]
    .map(([party, ties]) => ({ party, ties: ties.toSorted((a, b) => a.from - b.from) }))
    .sort((a, b) => (a.ties[0] as TieSpan).from - (b.ties[0] as TieSpan).from || (a.party < b.party ? -1 : 1));
}

/** Partners with each organisation replaced by the states covered through it. */
export function openedPartners(snapshot: Snapshot, counts: (stage: Stage) => boolean): PartyId[] {
  const binding = snapshot.ties.filter((t) => counts(t.stage));
  const opened = new Set(binding.flatMap((t) => (t.via ? [t.via] : [])));
  return [...new Set(binding.map((t) => t.party))].filter((p) => !opened.has(p));
}

export interface AssistancePartner {
  party: PartyId;
  /** The framework that makes the party count comes first, the others by day. */
  frameworks: readonly AssistanceSpan[];
}

/** Parties with a framework that counts, each once, ordered by the day of the first one. */
export function assistancePartners(snapshot: Snapshot): AssistancePartner[] {
  return [...groupBy(snapshot.assistance, (a) => a.party)]
    .filter(([, rows]) => rows.some((r) => r.counts))
    .map(([party, rows]) => ({
      party,
      frameworks: rows.toSorted((a, b) => Number(b.counts) - Number(a.counts) || a.from - b.from),
    }))
    .sort(
      (a, b) =>
        (a.frameworks[0] as AssistanceSpan).from - (b.frameworks[0] as AssistanceSpan).from ||
        (a.party < b.party ? -1 : 1),
    );
}

export interface Figures {
  agreements: { inForce: number; signedOrInForce: number };
  partners: { inForce: number; signedOrInForce: number };
  assistance: { identified: number; stated?: PublishedFigure };
}

export const figuresOn = (world: World, day: Day): Figures => countFigures(world.at(day), world);

const countFigures = memoize((snapshot: Snapshot, world: World): Figures => {
  const day = snapshot.from;
  const states = agreementStates(world, snapshot);
  const stated = statedAssistance(world.dataset.published, day);
  return {
    agreements: {
      inForce: states.filter((s) => isBinding(s.stage)).length,
      signedOrInForce: states.filter((s) => isSignedOrBinding(s.stage)).length,
    },
    partners: {
      inForce: partnersOf(snapshot, isBinding).length,
      signedOrInForce: partnersOf(snapshot, isSignedOrBinding).length,
    },
    assistance: { identified: assistancePartners(snapshot).length, ...(stated ? { stated } : {}) },
  };
});
