// The viewer's own settings (language, theme, borders, `known`) as keys of the address, defaults included: of two windows of a talk, one
// takes over those of the other whatever it began with.
import type { World } from "../model/world/world.ts";
import { decodeAddress } from "./address.ts";
import { ADDRESSED, type Addressed, codecOf, ownedBy, SCHEMA } from "./schema.ts";

export function viewerQuery(state: Addressed): string {
  const query = new URLSearchParams();
  const write = <K extends keyof Addressed>(field: K): void => {
    const { key, encode } = codecOf(field);
    const text = encode(state[field]);
    if (SCHEMA[field].owner === "viewer" && text !== undefined) query.set(key, text);
  };
  for (const field of ADDRESSED) write(field);
  return query.toString();
}

/** What the query does not say is as at first. */
export function viewerOf(query: string, facts: World, defaults: Addressed) {
  const { patch } = decodeAddress(`?${query}`, facts);
  return ownedBy({ ...defaults, ...patch }, "viewer");
}
