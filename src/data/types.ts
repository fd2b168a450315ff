// The compiled dataset: what `compile` makes of the CSV files and what everything above this layer reads.
// Plain data throughout: it survives JSON and structuredClone.
import type { Day, Precision } from "./day.ts";
import type {
  AgreementFamily,
  AssistanceForm,
  AssistanceKind,
  LayerRole,
  QueryWord,
  ThemeColours,
} from "./layer-terms.ts";

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

/** A search word in Japanese with its kana reading. */
export interface Alias {
  party: PartyId;
  text: string;
  reading: string;
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
  /** Between the focal party and this party. */
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

export interface Milestone {
  fact: FactId;
  date: DateClaim;
  title: LocalizedText;
  agreement?: AgreementId;
}

/** Goods trade of the focal party with one partner (or `WLD`, the grand total) in one calendar year. */
export interface TradeRow {
  year: number;
  party: PartyId;
  /** In `unit` of the table; null where the table has no figure. */
  exports: number | null;
  imports: number | null;
  /** Exports and imports together, where the source cannot separate them. */
  twoWay?: number;
  /** Flows that cover only part of the year: they count as missing. */
  partial?: ("exports" | "imports")[];
}

export interface TradeTable {
  id: "official" | "supplement";
  unit: string;
  /** Source of the partners' figures, and of the grand totals. */
  sources: SourceId[];
  evidence: Evidence;
  rows: TradeRow[];
}

export type FigureKind = "agreements" | "partners" | "coverage" | "assistance";

export interface PublishedFigure {
  fact: FactId;
  /** A headline figure, or the number of parties of `agreement`, the focal one among them. */
  figure: FigureKind | "parties";
  agreement?: AgreementId;
  date: DateClaim;
  value: number;
  /** Printed with `about`. */
  approximate: boolean;
  /** What was counted: the product's own definition, or another that must not be joined to it. */
  definition: "in-force" | "signed" | "talks" | "hypothetical";
  words: LocalizedText;
  note?: LocalizedText;
}

export interface Source {
  id: SourceId;
  host: string;
  title: string;
  /** Absent for mirror copies and paper. */
  url?: string;
  grade: Evidence;
  /** Date printed in the source, as known. */
  published?: string;
  note?: LocalizedText;
}

export interface Worldview {
  id: string;
  name: LocalizedText;
  note: LocalizedText;
}

export interface Layer {
  id: string;
  role: LayerRole;
  on: boolean;
  name: LocalizedText;
  /** Of its ties and its region; without it one of the palette. */
  colour?: ThemeColours;
  /** Of words set in it; without it the colour of ink. */
  word?: ThemeColours;
  /** Outline of its region: lengths of strokes and gaps, scene units; empty: unbroken. */
  dash?: readonly number[];
}

export interface DatasetMeta {
  id: string;
  version: string;
  title: LocalizedText;
  subtitle: LocalizedText;
  focal: PartyId;
  /** The last day on which anything is known. */
  asOf: Day;
  /** First day of the slider, and of its long range. */
  start: Day;
  longStart: Day;
  /** Longitude of the map's centre, degrees. */
  centre: number;
  layers: Layer[];
  /** Forms of assistance, in the order of the package. */
  forms: AssistanceForm[];
  terms: QueryWord[];
  /** Parts of the world that a map can be zoomed to: [west, south, east, north], degrees; west may be greater than east. */
  regions: { id: string; name: LocalizedText; box: [number, number, number, number] }[];
  /** How borders may be drawn; the first is shown unless another is asked for. The note says which view it is. */
  worldviews: [Worldview, ...Worldview[]];
  /** Sources of the reference edition. */
  reference: SourceId;
  seed: number;
}

/** What the pictures and figures are made from. */
export interface CoreDataset {
  meta: DatasetMeta;
  parties: Party[];
  organisations: OrganisationMembership[];
  agreements: Agreement[];
  memberships: Membership[];
  assistance: Assistance[];
  milestones: Milestone[];
  trade: TradeTable[];
  published: PublishedFigure[];
}

/** What panels add: not needed before the first picture, so the page loads it apart. */
export interface Details {
  aliases: Alias[];
  /** Notes of the core's rows by fact: the page's core goes without them. */
  notes: Readonly<Record<FactId, LocalizedText>>;
  amendments: Amendment[];
  protocols: ProtocolMembership[];
  applicants: Applicant[];
  sources: Source[];
}
