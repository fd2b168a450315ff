// Dataset, map and placement are JSON blocks inside the page: one request, no code to execute, and it works in the
// single-file form, which cannot fetch anything.
import type { CoreDataset } from "../data/dataset.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";

export interface Payload {
  dataset: CoreDataset;
  geo: GeoPackage;
  placement: Placement;
}

function readBlock<T>(document: Document, id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the block #${id} is missing in the page`);
  return JSON.parse(text) as T;
}

/** Throws if a block is missing or truncated. */
export const readPayload = (document: Document): Payload => ({
  dataset: readBlock<CoreDataset>(document, "atlas-dataset"),
  geo: readBlock<GeoPackage>(document, "atlas-geo"),
  placement: readBlock<Placement>(document, "atlas-placement"),
});
