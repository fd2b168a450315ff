// Where somebody has letters and words set apart (WCAG 1.4.12), names take the room that they then need: none lies over another, and
// time moves none.
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/data/day.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import type { PictureState } from "../../src/pictures/picture-input.ts";
import { timelinePicture } from "../../src/pictures/timeline-picture.ts";
import { createLayoutMap } from "../../src/scene/map/layout.ts";
import { createPlaceNodes } from "../../src/scene/map/places.ts";
import type { Mark, TextMark } from "../../src/scene/mark.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { type Spacing, textWidth } from "../../src/scene/text-width.ts";
import { defaultState } from "../../src/store/schema.ts";
import { bundledAtlas } from "../bundled.ts";
import { bundledPictures } from "../bundled-pictures.ts";

const atlas = bundledAtlas();
const { world, inputs } = bundledPictures();
const styles = stylesFor(atlas.dataset.meta.layers);
const APART: Spacing = { letter: 0.12, word: 0.16 };
const days = world.changeDays.filter((_, i) => i % 25 === 0);

type Draw = (state: PictureState) => readonly Mark[];

function network(width: number, height: number, spacing?: Spacing): Draw {
  const layoutOf = createLayoutNetwork();
  const camera = { k: 1, x: 0, y: 0 };
  return (state) =>
    networkPicture(inputs.network(state), atlas.placement, { width, height }, camera, undefined, layoutOf, spacing)
      .marks;
}
function map(width: number, height: number, spacing?: Spacing): Draw {
  const layoutOf = createLayoutMap(createPlaceNodes());
  return (state) => mapPicture(inputs.map(state), atlas.geo, { width, height }, 1, layoutOf, false, spacing).marks;
}
function timeline(width: number, height: number, spacing?: Spacing): Draw {
  return (state) => timelinePicture(inputs.timeline(state), { width, height, textSize: 13, spacing });
}

/** What the letters take, set apart; without the gap after the last. */
function boxOf(mark: TextMark) {
  const weight = styles[mark.style]?.weight === 700 ? 700 : 400;
  const whole = Math.max(...mark.lines.map((l) => textWidth(l, mark.size, weight, APART)));
  const left = mark.anchor === "start" ? mark.x : mark.anchor === "end" ? mark.x - whole : mark.x - whole / 2;
  const right = left + whole - APART.letter * mark.size;
  return { left, right, top: mark.y - mark.size * 0.7, bottom: mark.y + (mark.lines.length - 1) * mark.size * 1.15 };
}

const isName = (mark: Mark): mark is TextMark =>
  mark.kind === "text" && !mark.hidden && !mark.id.startsWith("year") && !mark.id.startsWith("share");

/** Pairs of names that lie over each other on one of the days, and those that stand elsewhere than on another. */
function faultsOf(draw: Draw, lang: "en" | "ja"): { over: string[]; moved: string[]; names: number } {
  const [over, moved] = [new Set<string>(), new Set<string>()];
  const places = new Map<string, string>();
  for (const day of days) {
    const names = draw({ ...defaultState(world, lang), day: day as Day }).filter(isName);
    for (const [i, a] of names.entries()) {
      const place = `${a.anchor} ${a.x} ${a.y}`;
      if ((places.get(a.id) ?? place) !== place) moved.add(a.id);
      places.set(a.id, place);
      const p = boxOf(a);
      for (const b of names.slice(i + 1)) {
        const q = boxOf(b);
        if (p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom) over.add(`${a.id} ${b.id}`);
      }
    }
  }
  return { over: [...over], moved: [...moved], names: places.size };
}

const CASES = [
  ["the network", network, 499, 568, 25],
  ["the network", network, 600, 500, 25],
  ["the map", map, 390, 190, 8],
  ["the map", map, 896, 434, 15],
  ["the timeline", timeline, 660, 80, 1],
] as const;

describe.each(["en", "ja"] as const)("in %s", (lang) => {
  test.each(CASES)("%s has room for its names", (_, draw, width, height, least) => {
    const { over, moved, names } = faultsOf(draw(width, height, APART), lang);
    expect(over).toEqual([]);
    expect(moved).toEqual([]);
    expect(names).toBeGreaterThan(least);
  });
});

test("laid out for the font alone, names that are set apart lie over each other", () => {
  const over = [network(600, 500), map(390, 190), timeline(660, 80)].map((draw) => faultsOf(draw, "en").over.length);
  expect(over.map((n) => n > 0)).toEqual([true, true, true]);
});

test("what is between letters and between words is counted for each, a space that does not break too", () => {
  const plain = textWidth("a b\u00a0c", 10, 400);
  expect(textWidth("a b\u00a0c", 10, 400, { letter: 0.1, word: 0 })).toBeCloseTo(plain + 5);
  expect(textWidth("a b\u00a0c", 10, 400, { letter: 0, word: 0.1 })).toBeCloseTo(plain + 2);
  expect(textWidth("中国", 10, 700, { letter: 0.1, word: 0.5 })).toBeCloseTo(22);
});
