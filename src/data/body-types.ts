// Multilateral bodies, who takes part in them, and the seats of the regional customs bodies. Loaded when first asked for.
import type { Day } from "./day.ts";
import type { Source } from "./details.ts";
import type { DateClaim, Evidence, FactId, LocalizedText, PartyId, SourceId } from "./types.ts";

interface Claimed {
  fact: FactId;
  evidence: Evidence;
  sources: SourceId[];
  note?: LocalizedText;
}

export interface Body extends Claimed {
  id: string;
  layer: string;
  name: LocalizedText;
  short: LocalizedText;
  /** What the body calls its participants, plural. */
  noun: LocalizedText;
  /** Name of its predecessor. */
  earlier?: LocalizedText;
  since?: DateClaim;
  /** Participants as stated by others. */
  stated?: { value: number; on?: DateClaim };
}

/** Participation in a body. */
export interface BodyMembership extends Claimed {
  body: string;
  party: PartyId;
  /** The organisation through which the party is bound. */
  via?: PartyId;
  status: "member" | "not-member" | "unknown";
  /** Day for which the status is known. */
  statusOn?: Day;
  joined?: DateClaim;
  /** Under the body's predecessor. */
  earlier?: DateClaim;
  /** Where the day is not known: the first day on which a source attests the membership. */
  attested?: Day;
  /** Where the day is not known: it lies between these days, inclusive. */
  notBefore?: Day;
  notAfter?: Day;
  /** Counts among the body's members. */
  counted: boolean;
  /** Region within the body. */
  group?: string;
}

/** How a body names a party. */
export interface BodyName extends Claimed {
  body: string;
  party: PartyId;
  name: LocalizedText;
}

export const SEAT_KINDS = ["RTC", "ROCB", "RILO", "RCL"] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** A seat of a regional customs body. */
export interface Seat extends Claimed {
  id: string;
  kind: SeatKind;
  region: string;
  place?: LocalizedText;
  /** Institution or scope. */
  seat?: LocalizedText;
  party?: PartyId;
  /** Degrees; absent where no source names the place. */
  lat?: number;
  lon?: number;
  placeEvidence?: Evidence;
  since?: DateClaim;
  /** Where the first day is not known: the earliest date printed in a source of the row. */
  attested?: Day;
  /** Last day, inclusive. */
  until?: DateClaim;
  /** It stands there today and counts. */
  counted: boolean;
}

/** Parts of a panel, in the order in which they stand there; figures and seats stand in the part they belong to. */
export const TEXT_SECTIONS = [
  "what",
  "tasks",
  "measures",
  "treatment",
  "disputes",
  "effects",
  "japan",
  "contribution",
  "forms",
  "programmes",
  "training",
  "laboratory",
  "offices",
] as const;
export type TextSection = (typeof TEXT_SECTIONS)[number];

/** One sentence or item of a panel. */
export interface BodyText extends Claimed {
  /** Body or layer. */
  topic: string;
  section: TextSection;
  text: LocalizedText;
}

export interface CapacityFigure extends Claimed {
  id: string;
  /** Body or layer in whose panel it stands. */
  topic: string;
  section: TextSection;
  value: number;
  approximate: boolean;
  unit: LocalizedText;
  /** As the source gives it: a day, a month, a year, `FY2024`, `yearly`. */
  asOf: string;
}

export interface BodyEvent extends Claimed {
  id: string;
  /** Body, agreement or layer. */
  topic: string;
  date?: DateClaim;
  title: LocalizedText;
}

export interface BodiesData {
  bodies: Body[];
  members: BodyMembership[];
  names: BodyName[];
  places: Seat[];
  capacity: CapacityFigure[];
  events: BodyEvent[];
  /** In the order in which they stand in a section. */
  texts: BodyText[];
  /** Those that the rest names. */
  sources: Source[];
}
