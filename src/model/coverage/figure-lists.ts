// Lists behind the headline figures, for whoever opens one.
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import { assistanceBy, type CountRule, countsBy, DEFAULT_RULE } from "../world/counting.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

const RANK: Record<Stage, number> = { left: 0, suspended: 1, negotiating: 2, agreed: 3, signed: 4, "in-force": 5 };

/** The most advanced of several stages. An agreement is in force if it is so with at least one party. */
const furthest = (stages: readonly Stage[]): Stage | undefined =>
  stages.length === 0 ? undefined : stages.reduce((a, b) => (RANK[b] > RANK[a] ? b : a));

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

/** Partners with each organisation replaced by the states covered through it. */
export function openedPartners(world: World, snapshot: Snapshot, counts: (stage: Stage) => boolean): PartyId[] {
  const binding = snapshot.ties.filter((t) => counts(t.stage)).filter(countsBy(world, snapshot, "states"));
  return [...new Set(binding.map((t) => t.party))];
}

export interface AssistancePartner {
  party: PartyId;
  /** The framework that makes the party count comes first, the others by day. */
  frameworks: readonly AssistanceSpan[];
}

/** Parties with a framework that counts, each once, ordered by the day of the first one. */
export function assistancePartners(
  world: World,
  snapshot: Snapshot,
  rule: CountRule = DEFAULT_RULE,
): AssistancePartner[] {
  return [...groupBy(assistanceBy(world, snapshot, rule), (a) => a.party)]
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
