// The worldviews that a dataset may declare (`musubi.worldviews` in datapackage.json), by id.
import { GOLAN } from "./golan.ts";
import { KASHMIR } from "./kashmir.ts";
import { NORTH_OF_JAPAN, SMALL_ISLANDS } from "./north-of-japan.ts";
import { CRIMEA, CYPRUS, SOMALIA } from "./recognised.ts";
import { SAHARA } from "./western-sahara.ts";
import type { Region, Worldview } from "./worldview.ts";

// Not a difference of views: an entry of the source combines two territories and has no code.
const INDIAN_OCEAN: Region = {
  transfers: [
    {
      from: "Indian Ocean Ter.",
      within: [105, -11, 106, -10],
      to: { id: "CXR", code: "CXR", name: "Christmas Island" },
    },
    { from: "Indian Ocean Ter.", within: [96, -13, 97, -11], to: { id: "CCK", code: "CCK", name: "Cocos Islands" } },
  ],
};

const WORLDVIEWS: ReadonlyMap<string, Worldview> = new Map<string, Worldview>([
  // Natural Earth unchanged: de facto control.
  ["ne", [INDIAN_OCEAN]],
  ["jpn", [INDIAN_OCEAN, NORTH_OF_JAPAN, SMALL_ISLANDS, CRIMEA, CYPRUS, SOMALIA, GOLAN, SAHARA, KASHMIR]],
]);

/** Throws for an unknown id. */
export function worldviewOf(id: string): Worldview {
  const found = WORLDVIEWS.get(id);
  if (found) return found;
  const known = [...WORLDVIEWS.keys()].join(", ");
  throw new Error(
    `worldview "${id}" is not drawn: expected one of ${known}. A new one is a list in tools/map/worldviews.`,
  );
}
