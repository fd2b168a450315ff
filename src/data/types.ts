// The rows of the compiled dataset: parties, agreements, memberships and assistance, each with its dated claims.
import type { Day, Precision } from "./day.ts";
import type { AgreementFamily, AssistanceKind } from "./layer-terms.ts";

export type PartyId = string;
export type AgreementId = string;
export type SourceId = string;
/** Stable name of one printed fact: `memberships/`, the agreement, `/VNM/in_force`. */
export type FactId = string;

/** Grade of a claim: a government's or organisation's own document; press, encyclopaedia, database; no document at hand. */
export type Evidence = "official" | "secondary" | "unverified";

export interface LocalizedText {
  en: string;
  ja: string;
}

/** A coarser part of a date that has a source of its own (the month official, the day secondary). */
interface DatePart {
  precision: Precision;
  evidence: Evidence;
  sources: SourceId[];
}

/** One dated claim. A beginning counts from the first day that its precision allows, an end to the last. */
export interface DateClaim {
  fact: FactId;
  /** The day from which (beginning) or up to which (end, inclusive) the claim counts. */
  day: Day;
  precision: Precision;
  /** As it is known: `2002`, `2002-11`, `2002-11-30`. */
  text: string;
  evidence: Evidence;
  sources: SourceId[];
  parts?: DatePart[];
  /** When it was recorded: the date printed in the source, else the event's own day (then `assumed`). */
  recorded: Day;
  assumed?: true;
  /** Nobody claims it: it was imagined. */
  hypothetical?: true;
}

export type PartyKind = "state" | "territory" | "organisation";

export interface Party {
  id: PartyId;
  kind: PartyKind;
  name: LocalizedText;
  /** For labels in crowded pictures. */
  short: LocalizedText;
  iso2?: string;
  /** Degrees; absent where a party has no place of its own. */
  lat?: number;
  lon?: number;
  place?: string;
  region?: string;
}

/** An agreement as a row: it is no dated claim of its own. */
export const agreementFact = (id: AgreementId): FactId => `agreements/${id}`;

/** Membership of a state in an organisation. Valid from `joined` to `left` inclusive. */
export interface OrganisationMembership {
  fact: FactId;
  organisation: PartyId;
  party: PartyId;
  joined: DateClaim;
  left?: DateClaim;
  note?: LocalizedText;
}

export type Stage = "negotiating" | "agreed" | "signed" | "in-force" | "suspended" | "left";
/** Stages that an agreement as a whole goes through before it is signed. */
export type TalkStage = "negotiating" | "agreed" | "suspended";
export type AgreementKind = "bilateral" | "plurilateral";

export interface Agreement {
  id: AgreementId;
  kind: AgreementKind;
  family: AgreementFamily;
  /** Layer that draws its ties once signed; talks have their own layer. */
  layer: string;
  name: LocalizedText;
  short: LocalizedText;
  nameSources: SourceId[];
  evidence: Evidence;
  /** Ordered by day. */
  talks: { stage: TalkStage; from: DateClaim; note?: LocalizedText }[];
  /** What the reference list said, for reconciliation only; absent where it does not list the agreement. */
  listedAs?: Stage;
  /** Whether the reference count includes it. */
  counted: boolean;
  note?: LocalizedText;
}

export interface Membership {
  fact: FactId;
  agreement: AgreementId;
  party: PartyId;
  /** The organisation through which the party is covered; such a party is not counted by itself. */
  via?: PartyId;
  /** Joined after the others: the agreement's earlier talks do not apply to it. */
  accession?: true;
  signed?: DateClaim;
  /** Between the focal party and this party, or for this party (`dates` of the metadata). */
  inForce?: DateClaim;
  /** Last day, inclusive. */
  left?: DateClaim;
  evidence: Evidence;
  sources: SourceId[];
  note?: LocalizedText;
}

/** One framework of mutual assistance with one party. */
export interface Assistance {
  fact: FactId;
  party: PartyId;
  /** Id of the form, as the package declares it. */
  form: string;
  kind: AssistanceKind;
  /** Absent for chapters: they bear the name of the agreement they refer to. */
  name?: LocalizedText;
  /** For chapters: the agreement whose membership gives the dates. */
  refersTo?: AgreementId;
  signed?: DateClaim;
  inForce?: DateClaim;
  /** For frameworks without a date: the earliest dated source that attests them. */
  attested?: DateClaim;
  /** Whether it makes the party count; a second framework beside another does not always. */
  counts: boolean;
  evidence: Evidence;
  sources: SourceId[];
  note?: LocalizedText;
}

export interface Milestone {
  fact: FactId;
  date: DateClaim;
  title: LocalizedText;
  agreement?: AgreementId;
}
