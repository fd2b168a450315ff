// A picture on a slide as a group of shapes, and its key under it.

import type { Mark } from "../../scene/mark.ts";
import type { StyleName } from "../../scene/style/style.ts";
import type { Element } from "../element.ts";
import type { Rect } from "../flatten.ts";
import type { LegendItem } from "../sheet.ts";
import type { DeckInput, SlidePicture } from "./content.ts";
import type { InkOf } from "./ink.ts";
import { hasKey, shapesOf } from "./shapes.ts";
import { paragraph, runs, textBox, widthOf } from "./text.ts";
import { groupOf, type Ids, pt } from "./xml.ts";

const KEY = { size: pt(12), row: 27, sample: { width: 40, height: 16 }, scale: 1.1, gap: 8, between: 22, within: 4 };

/** A bare number goes on with what stands before it: “agreements in force: none, 1, 2, 3” is one scale. */
const goesOn = (item: LegendItem): boolean => /^\d+\+?$/.test(item.words);

function keyRows(items: readonly LegendItem[], width: number): { item: LegendItem; x: number; y: number }[] {
  const widthOfItem = (item: LegendItem): number =>
    KEY.sample.width * KEY.scale + KEY.gap + widthOf(item.words, KEY.size) + 4;
  const widthOfScale = (from: number): number => {
    let sum = widthOfItem(items[from] as LegendItem);
    for (let i = from + 1; i < items.length && goesOn(items[i] as LegendItem); i++)
      sum += KEY.within + widthOfItem(items[i] as LegendItem);
    return sum;
  };
  let [x, y] = [0, 0];
  return items.map((item, i) => {
    const own = widthOfItem(item);
    // A scale stands in one row, unless it is wider than any.
    const needs = goesOn(item) ? own : widthOfScale(i);
    if (x > 0 && x + Math.min(needs, width) > width) [x, y] = [0, y + KEY.row];
    const at = { item, x, y };
    const next = items[i + 1];
    x += own + (next && goesOn(next) ? KEY.within : KEY.between);
    return at;
  });
}

const heightOfKey = (items: readonly LegendItem[], width: number): number =>
  items.length === 0 ? 0 : (keyRows(items, width).at(-1)?.y ?? 0) + KEY.row + 4;

function stylesIn(marks: readonly Mark[], into = new Set<StyleName>()): Set<StyleName> {
  for (const mark of marks) {
    if (mark.hidden || !hasKey(mark)) continue;
    if (mark.kind === "group") stylesIn(mark.children, into);
    else into.add(mark.style);
  }
  return into;
}

export function pictureParts(picture: SlidePicture, box: Rect, input: DeckInput, ink: InkOf, ids: Ids): Element[] {
  const { look, words, names } = input;
  // What is drawn decides how high the key is, and that how high the picture is: the key of all marks is at least as high.
  const probe = picture.legend(stylesIn(picture.draw(box, true)));
  const most = heightOfKey(probe, box.width);
  const inner = { ...box, height: box.height - most };
  const id = ids.next();
  const used = new Set<StyleName>();
  const scene: Mark = {
    kind: "group",
    id: "picture",
    style: "none",
    x: inner.x,
    y: inner.y,
    clip: inner,
    children: [...picture.draw(inner)],
  };
  const shapes = shapesOf([scene], {
    look,
    ink,
    ids,
    words,
    used,
    ...(picture.focal ? { glued: { focal: picture.focal } } : {}),
  });
  const parts = [groupOf(id, picture.name, picture.description, inner, shapes)];
  const items = picture.legend(used);
  if (items.length === 0) return parts;
  const keyId = ids.next();
  const top = inner.y + inner.height + 8;
  const key = keyRows(items, box.width).flatMap(({ item, x, y }, i) => {
    const at = { x: box.x + x, y: top + y };
    const sample: Mark = {
      kind: "group",
      id: `key/${i}`,
      style: "none",
      x: at.x,
      y: at.y + (KEY.row - KEY.sample.height * KEY.scale) / 2,
      scale: KEY.scale,
      children: [...item.sample],
    };
    const left = at.x + KEY.sample.width * KEY.scale + KEY.gap;
    const width = widthOf(item.words, KEY.size) + 4;
    return [
      ...shapesOf([sample], { look, ink, ids, words }),
      textBox(
        ids.next(),
        item.words,
        { x: left, y: at.y + 2, width, height: KEY.row - 2 },
        [paragraph(runs(item.words, { size: KEY.size, ink: ink("ink2"), isFree: true }))],
        "none",
      ),
    ];
  });
  const height = heightOfKey(items, box.width);
  const said = `${names.key}: ${items.map((i) => i.words).join("; ")}`;
  parts.push(groupOf(keyId, names.key, said, { ...box, y: top, height }, key));
  return parts;
}
