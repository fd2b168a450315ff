// The compiled dataset: what `compile` makes of the CSV files and what everything above this layer reads.
// Plain data throughout: it survives JSON and structuredClone.
import type { BodiesData } from "./body-types.ts";
import type { Details } from "./details.ts";
import type { PublishedFigure, TradeTable } from "./figures.ts";
import type { DatasetMeta } from "./meta.ts";
import type { Agreement, Assistance, Membership, Milestone, OrganisationMembership, Party } from "./types.ts";

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

/** All of it in one piece; the page loads its core, details and bodies apart. */
export type Dataset = CoreDataset & Omit<Details, "notes"> & { bodies: Omit<BodiesData, "sources"> };
