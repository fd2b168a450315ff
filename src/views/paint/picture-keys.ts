// Keys of a mark in a picture that has the focus: by place, and by the order in which the parties are read. Loaded with the first of
// them that is pressed.
import type { PartyId } from "../../data/types.ts";
import type { KeyWords } from "../../i18n/keys.ts";
import { memoize } from "../../model/memoize.ts";
import { nearestBox, type Places, type Read, type Reading, readingOrder } from "../../model/selection/reading.ts";
import type { Snapshot } from "../../model/world/world.ts";
import { idOf, type KeyTable } from "../../ui/keys/key-table.ts";
import type { Atlas } from "../atlas.ts";
import { centreOf, refAt } from "./hit-test.ts";
import { onCanvas } from "./on-canvas.ts";
import { moveStop, stopsOf } from "./pointer-interaction.ts";
import { DIRECTIONS, stopTowards } from "./towards.ts";

type PictureKey = keyof KeyWords["picture"];

export const PICTURE_KEYS: KeyTable<PictureKey> = {
  following: ["PageDown"],
  before: ["PageUp"],
  first: ["Home"],
  last: ["End"],
  left: ["ArrowLeft"],
  right: ["ArrowRight"],
  up: ["ArrowUp"],
  down: ["ArrowDown"],
  choose: ["Enter", " "],
  add: ["Shift Enter"],
};

/** The order that was chosen last, in an atlas. */
export const chosenReading = memoize((_: object): { by: Reading; all: boolean } => ({ by: "entry", all: false }));

type Walked = Pick<Atlas, "store" | "dataset" | "worldOf" | "geo" | "actions">;
type Meta = Atlas["dataset"]["meta"];

const placesOf = memoize((geo: Atlas["geo"], { regions }: Meta): Places => {
  const boxes = geo.regions.map(({ id, box }) => ({ index: regions.findIndex((r) => r.id === id), box }));
  return new Map(
    geo.places.map((place) => {
      const found = nearestBox(
        boxes.map(({ box }) => box),
        place,
      );
      return [place.party, found === undefined ? undefined : boxes[found]?.index];
    }),
  );
});

/** The parties of a day in the order that was chosen last. */
export const readNow = ({ store, dataset, worldOf, geo }: Walked, snapshot: Snapshot, all: boolean): readonly Read[] =>
  readingOrder(worldOf(store.getState()), snapshot, placesOf(geo, dataset.meta), chosenReading(store).by, all);

const stopOf = (stage: HTMLElement, party: PartyId): SVGElement | undefined =>
  stopsOf(stage).find((e) => e.getAttribute("data-party") === party);

/** Gives the focus to the mark of a party; false where the picture has none. */
export function focusOn(stage: HTMLElement, party: PartyId): boolean {
  if (!stopOf(stage, party)) onCanvas.get(stage)?.reach(party);
  const stop = stopOf(stage, party);
  if (stop) moveStop(stage, stop, true);
  return stop !== undefined;
}

/** Where a key leads from a party, or from what is none, nearest first. The centre is read first: everything else is told of it. */
function onwards(atlas: Walked, key: PictureKey, from: PartyId | undefined): readonly PartyId[] {
  const state = atlas.store.getState();
  const order = [state.focal, ...readNow(atlas, atlas.worldOf(state).at(state.day), false).map((r) => r.party)];
  const at = from === undefined ? -1 : order.indexOf(from);
  if (key === "following") return order.slice(at + 1);
  if (key === "before") return order.slice(0, Math.max(0, at)).reverse();
  return key === "first" ? order : order.reverse();
}

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "target">;

/** The last move of the focus by a key of a picture. */
let moved: { from: SVGElement; to: Element | null } | undefined;

/**
 * The mark that a key was pressed on. This code may come after the focus has gone elsewhere, and keys that were pressed one after the
 * other then act one after the other: where the key before has moved the focus away, the next one goes on from there.
 */
function markOf({ target }: Pressed): EventTarget | null {
  return moved && target === moved.from && document.activeElement === moved.to ? moved.to : target;
}

/** A key on a mark. */
export function pressIn(atlas: Walked, stage: HTMLElement, e: Pressed): void {
  const target = markOf(e);
  const id = idOf(PICTURE_KEYS, e);
  if (!id || !(target instanceof SVGElement) || !stage.contains(target)) return;
  const ref = refAt(target);
  const before = document.activeElement;
  const direction = DIRECTIONS[e.key];
  if (direction) {
    const next = stopTowards(stopsOf(stage), centreOf, target, direction);
    if (next) moveStop(stage, next, true);
  } else if (id === "choose" || id === "add") {
    if (ref) atlas.actions.choose(ref, id === "add");
  }
  // Not every picture has a mark for everybody: states of an organisation that is closed have none in the network.
  else onwards(atlas, id, ref?.kind === "party" ? ref.id : undefined).some((party) => focusOn(stage, party));
  const now = document.activeElement;
  moved = now === before ? undefined : { from: target, to: now };
}
