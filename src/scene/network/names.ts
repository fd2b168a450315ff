// Where the network's names stand: one slot each for the whole timeline. Sizes are px at any scale.
import type { PartyId } from "../../data/types.ts";
import { keepLast } from "../../model/memoize.ts";
import type { LineMark, TextMark } from "../mark.ts";
import { chooseSlots } from "../name-slots.ts";
import { type ChosenPlaces, discsOf, inOrder } from "./name-choice.ts";
import { type NameAtSlot, type NameSlotMarks, nameSlotMarks } from "./name-slot-marks.ts";
import { partyWishes, regionWishes } from "./name-wishes.ts";
import type { Standing } from "./standing.ts";
import { LINE_HEIGHT } from "./types.ts";

export interface PlacedName extends NameAtSlot {
  /** State of an expanded organisation. */
  isGuest?: boolean;
  /** Lines for which there is room. */
  lines: number;
  /** As the lines break in the disc of the focal party. */
  written?: readonly string[];
  marks: NameSlotMarks;
  /** Keeps its marks while nothing changes for the party. */
  keep: ReturnType<typeof keepLast<{ text: TextMark; leader: LineMark | undefined }>>;
}

/** Names by the ids of their marks. Names that are dropped on all days have a slot that is not free. */
export function placeNames(
  all: Standing,
  guests: ReadonlySet<PartyId>,
  chosen: ChosenPlaces,
): ReadonlyMap<string, PlacedName> {
  const { setting, fit } = all;
  const { camera, viewport, morph, over = [] } = setting;
  const parties = partyWishes(all, guests, chosen.inOne).map((wish) => inOrder(wish, chosen));
  const wishes = [...parties, ...(morph ? [] : regionWishes(setting, fit))];
  // The whole zoomed picture, not the visible part, so that panning does not change which names are shown.
  const zoom = camera?.k ?? 1;
  const frame = { width: viewport.width * zoom, height: viewport.height * zoom };
  const slots = chooseSlots(wishes, discsOf(all, guests), { frame, blocked: zoom > 1 ? [] : over });
  return new Map(
    wishes.flatMap(({ id, size, lines, written, party, agreement, isGuest }): [string, PlacedName][] => {
      const slot = slots.get(id);
      if (!slot) return [];
      const { box, place } = slot;
      const x = place.anchor === "start" ? box.x - box.hw : place.anchor === "end" ? box.x + box.hw : box.x;
      // Names of regions stand in the middle of a plate. The middle of a line lies about 0.36 em above its baseline.
      const top = agreement ? box.y - (size * LINE_HEIGHT) / 2 : box.y - box.hh;
      const y = top + size * (LINE_HEIGHT / 2 + 0.36);
      const of = { ...(party ? { party } : {}), ...(agreement ? { agreement } : {}) };
      const name = { id, slot, x, y, size, ...of };
      const marks = nameSlotMarks(name, setting.names.lang);
      return [
        [
          id,
          { ...name, ...(isGuest ? { isGuest } : {}), ...(written ? { written } : {}), lines, marks, keep: keepLast() },
        ],
      ];
    }),
  );
}
