// Rows that only panels and search need.
import type { Day } from "./day.ts";
import type { AgreementId, DateClaim, Evidence, FactId, LocalizedText, PartyId, SourceId } from "./types.ts";

/** A name that people type, with its kana reading where it is not in kana. */
export interface Alias {
  party: PartyId;
  text: string;
  reading?: string;
}

export interface AgreementAlias {
  agreement: AgreementId;
  text: string;
  reading?: string;
}

export interface Amendment {
  fact: FactId;
  id: string;
  agreement: AgreementId;
  name: LocalizedText;
  event: "agreed" | "signing-began" | "signed" | "promulgated" | "in-force";
  date: DateClaim;
  note?: LocalizedText;
}

/** Per-party dates of a protocol. */
export interface ProtocolMembership {
  fact: FactId;
  protocol: string;
  agreement: AgreementId;
  party: PartyId;
  signed?: DateClaim;
  inForce?: DateClaim;
  evidence: Evidence;
  sources: SourceId[];
  note?: LocalizedText;
}

export interface Applicant {
  fact: FactId;
  agreement: AgreementId;
  party: PartyId;
  status: "applied" | "negotiating" | "acceded" | "interest" | "candidate";
  applied?: DateClaim;
  evidence: Evidence;
  sources: SourceId[];
  note?: LocalizedText;
}

/** A date that this dataset once gave otherwise. */
export interface Correction {
  /** Fact of the date, also where no date is given any more. */
  fact: FactId;
  /** As it was; absent: no date was given. */
  was?: string;
  wasEvidence?: Evidence;
  /** As it became; absent: no date is given any more. */
  now?: string;
  /** Day of the change of the dataset. */
  changed: Day;
  why: LocalizedText;
}

/** From the instrument itself to what is said of it. `protocol`: text or page of a protocol; `record`: a depositary's. */
export const DOCUMENT_KINDS = ["text", "record", "protocol", "outline", "page", "notification"] as const;

/** Where an agreement can be read: an official source with an address. */
export interface OfficialDocument {
  agreement: AgreementId;
  kind: (typeof DOCUMENT_KINDS)[number];
  source: SourceId;
}

export interface Source {
  id: SourceId;
  host: string;
  /** By name; absent: a site that names nobody. */
  publisher?: LocalizedText;
  title: string;
  /** Absent for mirror copies and printed sources. */
  url?: string;
  grade: Evidence;
  /** Date printed in the source, as known. */
  published?: string;
  /** When somebody last read it for this dataset, as known; absent: not said. */
  checked?: string;
  note?: LocalizedText;
}

/** Loaded separately, because the first picture does not need it. */
export interface Details {
  aliases: Alias[];
  agreementAliases: AgreementAlias[];
  /** Notes on rows of the core, by fact; kept out of the core to make it smaller. */
  notes: Readonly<Record<FactId, LocalizedText>>;
  amendments: Amendment[];
  protocols: ProtocolMembership[];
  applicants: Applicant[];
  documents: OfficialDocument[];
  /** The latest first. */
  corrections: Correction[];
  sources: Source[];
}
