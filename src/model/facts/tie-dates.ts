// The days of a tie where each party has its own: the one that decides, and that of the other side beside it.
import type { AgreementId, DateClaim, Membership, PartyId } from "../../data/types.ts";
import { rowsByAgreement } from "../world/centre.ts";
import { earlierOf, laterOf } from "../world/ties.ts";
import type { World } from "../world/world.ts";

export interface SidedDate {
  field: "signed" | "inForce" | "left";
  claim: DateClaim;
  /** Whose day it is; undefined: it is the day of both. */
  of?: PartyId;
  /** The other side's, where it is another day. */
  beside?: { claim: DateClaim; of: PartyId };
}

/** The row that has the dates: that of the organisation for who takes part through one. */
function rowWithDates(rows: readonly Membership[], party: PartyId): Membership | undefined {
  const row = rows.find((m) => m.party === party);
  return row?.via ? rows.find((m) => m.party === row.via && !m.via) : row;
}

/** Between the centre and a party. A step that only one side has taken is listed with its name. */
export function sidedDates(world: World, agreement: AgreementId, party: PartyId): SidedDate[] {
  const rows = rowsByAgreement(world.dataset).get(agreement) ?? [];
  const [own, other] = [rowWithDates(rows, world.dataset.meta.focal), rowWithDates(rows, party)];
  const partyOf = (claim: DateClaim): PartyId =>
    (claim === own?.signed || claim === own?.inForce || claim === own?.left ? own : other)?.party ?? party;
  return (["signed", "inForce", "left"] as const).flatMap((field): SidedDate[] => {
    const decided = (field === "left" ? earlierOf : laterOf)(own?.[field], other?.[field]);
    if (!decided) {
      const claim = own?.[field] ?? other?.[field];
      return claim ? [{ field, claim, of: partyOf(claim) }] : [];
    }
    const { claim, beside } = decided;
    if (!beside) return [{ field, claim, of: partyOf(claim) }];
    if (beside.day === claim.day) return [{ field, claim }];
    return [{ field, claim, of: partyOf(claim), beside: { claim: beside, of: partyOf(beside) } }];
  });
}
