// Figures in a package: trade by year, and figures published by others.
import type { AgreementId, DateClaim, Evidence, FactId, LocalizedText, PartyId, SourceId } from "./types.ts";

/** Stands in trade tables for all partners together; not a party. */
export const GRAND_TOTAL = "WLD";

/** Goods trade of the focal party with one partner (or all, `GRAND_TOTAL`) in one calendar year. */
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

/** Of the headline, the share of trade first and largest. */
export const FIGURE_KINDS = ["coverage", "agreements", "partners", "assistance"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface PublishedFigure {
  fact: FactId;
  /** A headline figure, or the number of parties of `agreement`, the focal one among them. */
  figure: FigureKind | "parties";
  agreement?: AgreementId;
  date: DateClaim;
  value: number;
  /** Decimals as published, where the number has lost some: 79.0. */
  decimals?: number;
  /** Published as an approximation ("about"). */
  approximate: boolean;
  /** What was counted. Figures of different definitions must not be joined into one curve. */
  definition: "in-force" | "signed" | "talks" | "hypothetical";
  words: LocalizedText;
  note?: LocalizedText;
}
