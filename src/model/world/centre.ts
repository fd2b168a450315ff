// The party in the centre. A package whose dates hold party by party can be seen from any of its parties.
import type { CoreDataset } from "../../data/dataset.ts";
import type { AgreementId, Membership, PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { memoize } from "../memoize.ts";

/** Rows by agreement, in the order of the dataset. */
export const rowsByAgreement = memoize(
  ({ memberships }: CoreDataset): ReadonlyMap<AgreementId, Membership[]> => groupBy(memberships, (m) => m.agreement),
);

/** How many agreements a party takes part in, itself or through an organisation. */
const agreementsOfEach = memoize(({ memberships }: CoreDataset): ReadonlyMap<PartyId, number> => {
  const counts = new Map<PartyId, number>();
  for (const { party } of memberships) counts.set(party, (counts.get(party) ?? 0) + 1);
  return counts;
});

/**
 * Why a party cannot stand in the centre; undefined where it can. `own-dates`: the dates of the package are those between its own
 * centre and each party, so that nothing follows from them about two others.
 */
export function whyNotCentre(whole: CoreDataset, party: PartyId): "unknown" | "own-dates" | "no-agreement" | undefined {
  const { home, dates } = whole.meta;
  if (party === home) return undefined;
  if (!isParty(whole, party)) return "unknown";
  if (dates === "focal") return "own-dates";
  return agreementsOfEach(whole).has(party) ? undefined : "no-agreement";
}

const partyIds = memoize(({ parties }: CoreDataset): ReadonlySet<PartyId> => new Set(parties.map((p) => p.id)));
const isParty = (whole: CoreDataset, party: PartyId): boolean => partyIds(whole).has(party);

/** Parties that can stand in the centre: those with most agreements first, then in the order of the dataset. */
export const centresOf = memoize((whole: CoreDataset): readonly PartyId[] => {
  const counts = agreementsOfEach(whole);
  return whole.parties
    .map((p) => p.id)
    .filter((id) => whyNotCentre(whole, id) === undefined)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
});

/**
 * The dataset around a party: the agreements it takes part in, with all their parties. What a package says about its own centre only,
 * such as trade, assistance and published figures, is left out for any other. Law: where the dates are those of the package's own
 * centre, it is the same object.
 */
export function centred(whole: CoreDataset, focal: PartyId): CoreDataset {
  const { meta } = whole;
  if (meta.dates === "focal") return whole;
  const own = new Set(whole.memberships.flatMap((m) => (m.party === focal ? [m.agreement] : [])));
  const around: CoreDataset = {
    ...whole,
    meta: { ...meta, focal },
    agreements: whole.agreements.filter((a) => own.has(a.id)),
    memberships: whole.memberships.filter((m) => own.has(m.agreement)),
    milestones: whole.milestones.filter((m) => m.agreement === undefined || own.has(m.agreement)),
  };
  if (focal === meta.home) return around;
  return {
    ...around,
    assistance: [],
    trade: [],
    published: [],
    milestones: around.milestones.filter((m) => m.agreement !== undefined),
  };
}
