// What lies over a picture at rest: names keep clear of it.
import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "../../scene/name-slots.ts";

/** px of paper around it. */
const CLEAR = 2;
const NOTHING: readonly Box[] = [];

const isSame = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length &&
  a.every(({ x, y, hw, hh }, i) => x === b[i]?.x && y === b[i].y && hw === b[i].hw && hh === b[i].hh);

function boxesIn(picture: Element, selector: string, unit: number): readonly Box[] {
  const { left, top } = picture.getBoundingClientRect();
  return [...picture.querySelectorAll(selector)].flatMap((each): Box[] => {
    const box = each.getBoundingClientRect();
    if (box.width === 0) return [];
    const [hw, hh] = [(box.width / 2 + CLEAR) / unit, (box.height / 2 + CLEAR) / unit];
    return [{ x: (box.left + box.width / 2 - left) / unit, y: (box.top + box.height / 2 - top) / unit, hw, hh }];
  });
}

/**
 * Boxes of what `selector` finds in a picture, in its units. The same list while they stay. `isWhole`: the picture is not zoomed;
 * else the last boxes stay, since tools that come with the zoom move no name.
 */
export function useOver(
  picture: RefObject<Element | null>,
  selector: string,
  { width, height }: { width: number; height: number },
  unit: number,
  isWhole: boolean,
): readonly Box[] {
  const [over, setOver] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element || !isWhole || width === 0 || height === 0) return;
    const read = (): void => {
      const boxes = boxesIn(element, selector, unit);
      setOver((old) => (isSame(old, boxes) ? old : boxes));
    };
    read();
    const observer = new ResizeObserver(read);
    for (const each of element.querySelectorAll(selector)) observer.observe(each);
    return () => observer.disconnect();
  }, [picture, selector, width, height, unit, isWhole]);
  return over;
}
