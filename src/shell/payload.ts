// Dataset, map and placement are JSON blocks inside the page: one request, no code to execute, and it works in the
// single-file form, which cannot fetch anything.
import { type CompactCore, expandCore } from "../data/compact.ts";
import { FIGURE_KINDS } from "../data/figures.ts";
import type { FigureRooms, KnownRooms } from "../pictures/figure-rooms.ts";
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

/** The room of the figures in the frames that the page brings, one in each language. */
function drawnRooms(document: Document): KnownRooms {
  const rooms: Record<string, FigureRooms> = {};
  for (const note of document.querySelectorAll<HTMLElement>("#first [data-room].figure-more")) {
    const language = note.closest<HTMLElement>("#first > [lang]")?.lang ?? "";
    const kind = FIGURE_KINDS.find((each) => note.closest(`.figure-${each}`));
    if (kind) rooms[language] = { ...rooms[language], [kind]: note.dataset.room ?? "" };
  }
  return rooms;
}

/** Reads each block in a task of its own. Rejects if a block is missing or truncated. */
export async function readPayload(document: Document): Promise<Payload> {
  const geo = readBlock<GeoPackage>(document, "atlas-geo");
  const placement = readBlock<Placement>(document, "atlas-placement");
  fillPaths({ geo, placement }, drawnPaths(document, geo));
  const rooms = drawnRooms(document);
  await nextTask();
  return { dataset: expandCore(readBlock<CompactCore>(document, "atlas-dataset")), geo, placement, rooms };
}
