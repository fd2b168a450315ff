// What is known of one party or one agreement, gathered for a panel.
import {
  type Amendment,
  type Applicant,
  type Details,
  DOCUMENT_KINDS,
  type OfficialDocument,
  type ProtocolMembership,
} from "../../data/details.ts";
import type { TradeRow, TradeTable } from "../../data/figures.ts";
import type { Agreement, AgreementId, Membership, Milestone, PartyId } from "../../data/types.ts";
import { isSeatOn } from "../world/organisations.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

export interface PartyAgreement {
  agreement: Agreement;
  membership: Membership;
  /** The tie on the day, if any. */
  now?: TieSpan;
  via?: PartyId;
}

const firstDay = (m: Membership, a: Agreement): number =>
  Math.min(m.signed?.day ?? Infinity, m.inForce?.day ?? Infinity, a.talks[0]?.from.day ?? Infinity);

/** Agreements between a party and the focal party: those that hold on the day first, then by first day. */
export function agreementsOfParty(world: World, snapshot: Snapshot, party: PartyId): PartyAgreement[] {
  return world.dataset.memberships
    .filter((m) => m.party === party)
    .flatMap((membership): PartyAgreement[] => {
      const agreement = world.agreements.get(membership.agreement);
      if (!agreement) return [];
      const now = snapshot.ties.find((t) => t.agreement === agreement.id && t.party === party);
      return [{ agreement, membership, ...(now ? { now } : {}), ...(membership.via ? { via: membership.via } : {}) }];
    })
    .sort(
      (a, b) =>
        Number(Boolean(b.now)) - Number(Boolean(a.now)) ||
        firstDay(a.membership, a.agreement) - firstDay(b.membership, b.agreement),
    );
}

export const applicationsOf = (details: Details, party: PartyId): Applicant[] =>
  details.applicants.filter((a) => a.party === party);

export function organisationsOf(world: World, snapshot: Snapshot, party: PartyId) {
  const rows = world.dataset.organisations.filter(isSeatOn(snapshot.from));
  return { members: rows.filter((o) => o.organisation === party), memberOf: rows.filter((o) => o.party === party) };
}

/** Rows of a party in the official table, by year; undefined where the table does not list it. */
export function tradeSeries(world: World, party: PartyId): { table: TradeTable; rows: TradeRow[] } | undefined {
  const table = world.dataset.trade.find((t) => t.id === "official");
  const rows = table?.rows.filter((r) => r.party === party).sort((a, b) => a.year - b.year) ?? [];
  return table && rows.length > 0 ? { table, rows } : undefined;
}

export interface AgreementDossier {
  agreement: Agreement;
  /** The focal party first, then by entry into force, signature and name. Parties covered through an organisation last. */
  memberships: Membership[];
  milestones: Milestone[];
  amendments: Amendment[];
  protocols: ProtocolMembership[];
  applicants: Applicant[];
  /** The instrument first, what is said of it after. */
  documents: OfficialDocument[];
}

export function agreementDossier(world: World, details: Details, id: AgreementId): AgreementDossier | undefined {
  const agreement = world.agreements.get(id);
  if (!agreement) return undefined;
  const focal = world.dataset.meta.focal;
  const of = <T extends { agreement?: AgreementId }>(rows: readonly T[]): T[] => rows.filter((r) => r.agreement === id);
  const key = (m: Membership) => m.inForce?.day ?? (m.signed ? m.signed.day + 1e6 : 1e7);
  return {
    agreement,
    memberships: of(world.dataset.memberships).sort(
      (a, b) =>
        Number(b.party === focal) - Number(a.party === focal) ||
        Number(Boolean(a.via)) - Number(Boolean(b.via)) ||
        key(a) - key(b) ||
        (a.party < b.party ? -1 : 1),
    ),
    milestones: of(world.dataset.milestones),
    amendments: of(details.amendments),
    protocols: of(details.protocols),
    applicants: of(details.applicants),
    documents: of(details.documents).sort((a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind)),
  };
}
