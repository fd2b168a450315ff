// Dataset, map and placement are JSON blocks inside the page: one request, no code to execute, and it works in the
// single-file form, which cannot fetch anything.
import { type CompactCore, expandCore } from "../data/compact.ts";
import type { Payload } from "../pictures/payload.ts";
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";
import { drawnPaths, fillPaths } from "./drawn-paths.ts";
import { nextTask } from "./next-task.ts";

function readBlock<T>(document: Document, id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the block #${id} is missing in the page`);
  return JSON.parse(text) as T;
}

/** Reads each block in a task of its own. Rejects if a block is missing or truncated. */
export async function readPayload(document: Document): Promise<Payload> {
  const geo = readBlock<GeoPackage>(document, "atlas-geo");
  const placement = readBlock<Placement>(document, "atlas-placement");
  fillPaths({ geo, placement }, drawnPaths(document, geo));
  await nextTask();
  return { dataset: expandCore(readBlock<CompactCore>(document, "atlas-dataset")), geo, placement };
}
