// The compiled dataset, made by compile/ from the CSV files and read by all layers above.
// Plain data: survives JSON and structuredClone unchanged.
import type { BodiesData } from "./body-types.ts";
import type { Details } from "./details.ts";
import type { PublishedFigure, TradeTable } from "./figures.ts";
import type { DatasetMeta } from "./meta.ts";
import type { Agreement, Assistance, Membership, Milestone, OrganisationMembership, Party } from "./types.ts";

/** Data for pictures and figures; delivered with the page. */
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

/** The whole dataset. The page loads core, details and bodies separately. */
export type Dataset = CoreDataset & Omit<Details, "notes"> & { bodies: Omit<BodiesData, "sources"> };
