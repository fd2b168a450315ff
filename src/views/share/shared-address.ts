// The address that is handed to somebody else: just what is seen, on whatever device it opens and whatever is added to the data.
import { addressedOf, encodeAddress } from "../../store/address.ts";
import type { AtlasState } from "../../store/state.ts";
import { PICTURES } from "../../store/view-ids.ts";
import type { Atlas } from "../atlas.ts";

/**
 * The last day moves with the data, and the language is otherwise that of the reader's device: both are always in it. What only makes
 * files or tells a story, and the keys that the sender has switched off, are not what is seen.
 */
export function sharedAddress(atlas: Pick<Atlas, "address" | "defaults">, state: AtlasState): string {
  const { defaults } = atlas;
  const { mode, tour, step, letterKeys } = defaults;
  const views = state.views.filter((v) => v !== "export");
  const seen = { ...addressedOf(state), mode, tour, step, letterKeys, views: views.length > 0 ? views : PICTURES };
  // Of a page opened as a file only the query, as its path is private.
  const [base = ""] = atlas.address(defaults).split("?");
  return `${base}?${encodeAddress(seen, defaults, ["day", "lang"])}`;
}
