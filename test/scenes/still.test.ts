// Time shows, hides and restyles; it moves nothing. Over every change day of the bundled facts, at the sizes that the pictures
// have in the windows of the design, in both languages.
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/data/day.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import type { PictureState } from "../../src/pictures/picture-input.ts";
import { createLayoutMap } from "../../src/scene/map/layout.ts";
import { createPlaceNodes } from "../../src/scene/map/places.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { defaultState } from "../../src/store/schema.ts";
import { bundledAtlas } from "../bundled.ts";
import { bundledPictures } from "../bundled-pictures.ts";

const atlas = bundledAtlas();
const { world, inputs } = bundledPictures();

type Draw = (state: PictureState) => readonly Mark[];
interface Size {
  width: number;
  height: number;
}

function network({ width, height }: Size, k = 1): Draw {
  const layoutOf = createLayoutNetwork();
  return (state) =>
    networkPicture(inputs.network(state), atlas.placement, { width, height }, { k, x: 0, y: 0 }, undefined, layoutOf)
      .marks;
}
function map(size: Size, k = 1): Draw {
  const layoutOf = createLayoutMap(createPlaceNodes());
  return (state) => mapPicture(inputs.map(state), atlas.geo, size, k, layoutOf).marks;
}

/** Whether a mark stands elsewhere, whatever it looks like; regions change their outlines, so they stand nowhere. */
function hasMoved(a: Mark, b: Mark): boolean {
  if (a.kind === "text") return b.kind !== "text" || a.x !== b.x || a.y !== b.y || a.anchor !== b.anchor;
  if (a.kind === "circle") return b.kind !== "circle" || a.x !== b.x || a.y !== b.y;
  if (a.kind === "line") return b.kind !== "line" || a.x1 !== b.x1 || a.y1 !== b.y1 || a.x2 !== b.x2 || a.y2 !== b.y2;
  if (a.kind === "path") return !a.id.startsWith("region/") && (b.kind !== "path" || a.d !== b.d);
  return b.kind !== "group" || a.x !== b.x || a.y !== b.y || a.scale !== b.scale;
}

/** Marks that stand elsewhere on another day, and how many names were seen. */
function movedBy(draw: Draw, state: PictureState): { moved: string[]; names: number } {
  const before = new Map<string, Mark>();
  const names = new Set<string>();
  const moved: string[] = [];
  const look = (mark: Mark, day: number): void => {
    const then = before.get(mark.id);
    // Marks that say the same are the same object.
    if (then === mark || mark.hidden) return;
    if (mark.kind === "text") names.add(mark.id);
    if (then && hasMoved(then, mark)) moved.push(`${mark.id} on ${day}: ${JSON.stringify([then, mark])}`);
    before.set(mark.id, mark);
  };
  for (const day of world.changeDays)
    for (const mark of draw({ ...state, day: day as Day })) {
      look(mark, day);
      if (mark.kind === "group") for (const child of mark.children) look(child, day);
    }
  return { moved, names: names.size };
}

const stateIn = (lang: "en" | "ja" | "both", patch: Partial<PictureState> = {}): PictureState => ({
  ...defaultState(world, lang),
  ...patch,
});

const NETWORKS: readonly Size[] = [
  { width: 499, height: 568 },
  { width: 544, height: 724 },
  { width: 726, height: 880 },
  { width: 1080, height: 960 },
  { width: 390, height: 574 },
];
const MAPS: readonly Size[] = [
  { width: 781, height: 378 },
  { width: 896, height: 434 },
  { width: 1194, height: 578 },
  { width: 1080, height: 523 },
  { width: 390, height: 574 },
];

describe.each(["en", "ja"] as const)("in %s", (lang) => {
  test.each(NETWORKS)("time moves nothing in the network at $width × $height", (size) => {
    const { moved, names } = movedBy(network(size), stateIn(lang));
    expect(moved).toEqual([]);
    expect(names).toBeGreaterThan(25);
  });

  test.each(MAPS)("time moves nothing on the map at $width × $height, nor when it is zoomed in", (size) => {
    for (const [k, least] of [
      [1, 17],
      [3, 40],
    ] as const) {
      const { moved, names } = movedBy(map(size, k), stateIn(lang));
      expect(moved).toEqual([]);
      expect(names).toBeGreaterThan(least);
    }
  });
});

const everything = atlas.dataset.meta.layers.map((l) => l.id);
const chosen = (...ids: string[]): PictureState["selection"] => ids.map((id) => ({ kind: "party", id }));
const partner = world.everTied[0] ?? "";
const other = world.everTied.at(-1) ?? "";
const organisation = atlas.placement.opened[0]?.organisation ?? "";

test.each([
  ["both languages", stateIn("both")],
  ["all layers", stateIn("en", { layers: everything })],
  ["parties chosen", stateIn("en", { selection: chosen(partner, other) })],
  ["an organisation opened", stateIn("en", { expandedOrganisations: [organisation] })],
  ["nodes dragged", stateIn("en", { dragged: { [partner]: { x: 120, y: 140 } } })],
] as const)("with %s time moves nothing", (_, state) => {
  const size = { width: 840, height: 700 };
  for (const draw of [network(size), network(size, 2), map(size), map(size, 3)])
    expect(movedBy(draw, state).moved).toEqual([]);
});

test.each(["trade", "ties"] as const)("sized by %s, nodes grow and nothing moves", (weight) => {
  expect(movedBy(network({ width: 840, height: 700 }), stateIn("en", { weight })).moved).toEqual([]);
});
