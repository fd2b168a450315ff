// A picture on a slide as a group of shapes, and its key under it.

import type { Mark } from "../../scene/mark.ts";
import type { StyleName } from "../../scene/style/style.ts";
import type { Element } from "../element.ts";
import type { Rect } from "../flatten.ts";
import type { DeckInput, SlidePicture } from "./content.ts";
import type { InkOf } from "./ink.ts";
import { BEFORE_WORDS, KEY, planKey } from "./picture-key.ts";
import { hasKey, shapesOf } from "./shapes.ts";
import { paragraph, runs, textBox } from "./text.ts";
import { groupOf, type Ids } from "./xml.ts";

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
  const most = planKey(probe, box.width).height;
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
  const { placed, height } = planKey(items, box.width);
  const key = placed.flatMap(({ item, x, y, words: own }, i) => {
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
    const left = at.x + BEFORE_WORDS;
    return [
      ...shapesOf([sample], { look, ink, ids, words }),
      textBox(
        ids.next(),
        item.words,
        { x: left, y: at.y + 2, width: own.width, height: own.height },
        [paragraph(runs(own.text, { size: KEY.size, ink: ink("ink2"), isFree: true }))],
        "none",
      ),
    ];
  });
  const said = `${names.key}: ${items.map((i) => i.words).join("; ")}`;
  parts.push(groupOf(keyId, names.key, said, { ...box, y: top, height }, key));
  return parts;
}
