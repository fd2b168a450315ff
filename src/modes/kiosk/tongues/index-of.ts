// The list of parties by letter, where a tongue brings an order of its own (data/hall): pinyin initials, first consonants.
import type { IndexGroup } from "../../../model/selection/party-index.ts";
import type { HallNames } from "./tongue.ts";

const PREFIX = "party-index/";

/** In the order of the rows; undefined where there are none. */
export function ownIndex(names: HallNames | undefined): IndexGroup[] | undefined {
  const groups = new Map<string, string[]>();
  for (const [name, key] of Object.entries(names ?? {})) {
    if (!name.startsWith(PREFIX)) continue;
    groups.set(key, [...(groups.get(key) ?? []), name.slice(PREFIX.length)]);
  }
  return groups.size === 0 ? undefined : [...groups].map(([key, parties]) => ({ key, parties }));
}
