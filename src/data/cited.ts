// Which sources are cited anywhere in a piece of the dataset.
import type { SourceId } from "./types.ts";

/** Every text in `data` that is an id, found in one walk. */
function idsIn(data: unknown, ids: ReadonlySet<SourceId>, found: Set<SourceId>): void {
  if (typeof data === "string") {
    if (ids.has(data)) found.add(data);
    return;
  }
  if (typeof data !== "object" || data === null || found.size === ids.size) return;
  if (Array.isArray(data)) for (const one of data) idsIn(one, ids, found);
  else for (const key in data) idsIn((data as Record<string, unknown>)[key], ids, found);
}

/** The sources that `data` cites, in their own order. */
export function citedIn<S extends { id: SourceId }>(data: unknown, sources: readonly S[]): S[] {
  const found = new Set<SourceId>();
  idsIn(data, new Set(sources.map((s) => s.id)), found);
  return sources.filter((s) => found.has(s.id));
}
