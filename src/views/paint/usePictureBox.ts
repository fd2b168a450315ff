// The size of a picture, and what lies over it at rest: names keep clear of that. Both are read at once, so that what is laid out
// for a new size is laid out once.
import { type RefObject, useCallback, useLayoutEffect, useMemo } from "react";
import type { Box } from "../../scene/name-slots.ts";
import type { Spacing } from "../../scene/text-width.ts";
import { sameSize, useMeasured } from "../../ui/useSize.ts";
import { spacingIn } from "./spacing.ts";

interface PictureBox {
  /** px; zero until it is measured. */
  size: { width: number; height: number };
  /** px of the picture. The same list while they stay. */
  over: readonly Box[];
  /** Where somebody has words set apart by a style of their own. The same while it stays. */
  spacing?: Spacing | undefined;
}

/** px kept free around it. */
const CLEAR = 2;
const UNKNOWN: PictureBox = { size: { width: 0, height: 0 }, over: [] };

/** In its view: the key may stand on its foot. */
const overlaid = (picture: Element, selector: string): Element[] => [
  ...(picture.parentElement ?? picture).querySelectorAll(selector),
];

function boxesIn(picture: Element, selector: string): readonly Box[] {
  const { left, top } = picture.getBoundingClientRect();
  return overlaid(picture, selector).flatMap((each): Box[] => {
    const box = each.getBoundingClientRect();
    const [hw, hh] = [box.width / 2, box.height / 2];
    return hw > 0 ? [{ x: box.left + hw - left, y: box.top + hh - top, hw: hw + CLEAR, hh: hh + CLEAR }] : [];
  });
}

const isSame = (a: readonly Box[], b: readonly Box[]): boolean =>
  a.length === b.length &&
  a.every(({ x, y, hw, hh }, i) => x === b[i]?.x && y === b[i].y && hw === b[i].hw && hh === b[i].hh);

/**
 * `selector`: what may lie over it, within its view. `isWhole`: the picture is not zoomed; else what lay over it last is kept,
 * since tools that come with the zoom move no name.
 */
export function usePictureBox(ref: RefObject<Element | null>, selector: string, isWhole: boolean): PictureBox {
  const read = useCallback(
    (old: PictureBox, now: PictureBox["size"], element: Element): PictureBox => {
      const size = sameSize(old.size, now);
      const boxes = isWhole ? boxesIn(element, selector) : old.over;
      const over = isSame(old.over, boxes) ? old.over : boxes;
      const spacing = spacingIn(element, old.spacing);
      return size === old.size && over === old.over && spacing === old.spacing ? old : { size, over, spacing };
    },
    [selector, isWhole],
  );
  const watched = useCallback((element: Element) => [element, ...overlaid(element, selector)], [selector]);
  const box = useMeasured(ref, UNKNOWN, read, watched);
  const isApart = box.spacing !== undefined;
  // No query of a sheet knows it.
  useLayoutEffect(() => void document.documentElement.toggleAttribute("data-apart", isApart), [isApart]);
  return box;
}

/** Boxes in units of a picture that has so many px for each. */
export const useInUnits = (boxes: readonly Box[], unit: number): readonly Box[] =>
  useMemo(
    () =>
      unit === 1
        ? boxes
        : boxes.map(({ x, y, hw, hh }) => ({ x: x / unit, y: y / unit, hw: hw / unit, hh: hh / unit })),
    [boxes, unit],
  );
