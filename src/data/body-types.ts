// Multilateral bodies, their participants, and the seats of the regional customs bodies. Loaded on demand.
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
  /** Number of participants stated by a source. */
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
  /** Start of membership in the body's predecessor. */
  earlier?: DateClaim;
  /** Where the day is not known: the first day on which a source attests the membership. */
  attested?: Day;
  /** Bounds of an unknown joining day, inclusive. */
  notBefore?: Day;
  notAfter?: Day;
  /** Counts among the body's members. */
  counted: boolean;
  /** Region within the body. */
  group?: string;
}

/** Name under which a body lists a party. */
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
  /** Exists today and is counted. */
  counted: boolean;
}

/** Sections of a panel, in order of display. Figures and seats are shown in the section they belong to. */
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
  /** Id of the body or layer whose panel shows it. */
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
  /** In order of display within each section. */
  texts: BodyText[];
  /** Sources cited by the other members. */
  sources: Source[];
}
