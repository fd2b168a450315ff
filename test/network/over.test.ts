// Words and buttons in the corners of the network: no name stands under them, and time moves none because of them.
import { describe, expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import type { TextMark } from "../../src/scene/mark.ts";
import type { Box } from "../../src/scene/name-slots.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { placementFor } from "../../tools/atlas/placement-store.ts";
import { bundledDataset } from "../bundled.ts";
import { boxOf, isSeen } from "./pictures.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const placement = placementFor(dataset, "data");
const styles = stylesFor(dataset.meta.layers);
const layers = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));
const days = world.changeDays.filter((_, i) => i % 25 === 0);

/** Those who are named on some day, with what their names take at their largest. */
function namesOver(size: readonly [number, number], lang: "en" | "ja", covered: readonly Box[], k = 1) {
  const layoutOf = createLayoutNetwork(covered);
  return days.flatMap((day) => {
    const view = networkView({ world, placement, day, layers, size, lang });
    const camera = { k, x: 0, y: 0 };
    return sceneNetwork({ ...view, camera }, layoutOf)
      .marks.filter((m): m is TextMark => m.kind === "text" && isSeen(m) && m.party !== view.focal)
      .map((text) => ({ id: text.id, at: `${text.anchor} ${text.x} ${text.y}`, box: boxOf(text, styles) }));
  });
}

type Names = ReturnType<typeof namesOver>;
const under = (names: Names, { x, y, hw, hh }: Box): string[] => [
  ...new Set(
    names.flatMap(({ id, box }) =>
      box.left < x + hw && box.right > x - hw && box.top < y + hh && box.bottom > y - hh ? [id] : [],
    ),
  ),
];
const placesOf = (names: Names) => new Map(names.map(({ id, box }) => [id, box]));

const cases = [
  [500, 700, "ja"],
  [360, 335, "en"],
  [1000, 700, "en"],
] as const;

describe.each(cases)("in %i × %i px in %s", (width, height, lang) => {
  const free = namesOver([width, height], lang, []);
  // Beside names in all parts of the picture, as far as they reach there.
  const boxes = [...placesOf(free)]
    .filter(([id], i) => id.startsWith("label/") && i % 6 === 0)
    .map(([, b]): Box => ({ x: b.right, y: (b.top + b.bottom) / 2, hw: 16, hh: 14 }));
  const clear = namesOver([width, height], lang, boxes);

  test("no name stands under what covers the place that it would have", () => {
    expect(boxes.length).toBeGreaterThan(4);
    for (const box of boxes) {
      expect(under(free, box)).not.toEqual([]);
      expect(under(clear, box)).toEqual([]);
    }
  });

  test("each stays where it is on all days", () => {
    const places = new Map<string, string>();
    for (const { id, at } of clear) {
      expect(places.get(id) ?? at, id).toBe(at);
      places.set(id, at);
    }
    expect(places.size).toBeGreaterThan(20);
  });

  test("a picture that is zoomed moves under it: what covers hides no name there", () => {
    const everything: Box = { x: width / 2, y: height / 2, hw: width, hh: height };
    expect(namesOver([width, height], lang, [everything], 2).length).toBeGreaterThan(days.length);
  });
});
