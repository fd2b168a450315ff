import { type RefObject, useLayoutEffect, useState } from "react";

interface Size {
  width: number;
  height: number;
}

/** Share by which rounding may make an element's two widths differ. */
const ROUNDED = 0.02;

/** An element's box; in a preview that is shown smaller, as it is before it is made smaller. */
function boxOf(element: Element): Size {
  const box = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return box;
  const { offsetWidth: width, offsetHeight: height } = element;
  return Math.abs(box.width - width) > ROUNDED * width + 1 ? { width, height } : box;
}

/**
 * What `read` says of an element and its size, read again whenever one of the elements of `watched` (itself, unless more are given)
 * changes its size. `read` gets what it said last, and returns that where nothing has changed. A function of a module or kept by the
 * caller. A box that is squeezed to nothing keeps what was read: nobody can divide by none, and what is drawn in it is there when
 * it opens again.
 */
export function useMeasured<T>(
  ref: RefObject<Element | null>,
  first: T,
  read: (old: T, size: Size, element: Element) => T,
  watched: (element: Element) => readonly Element[] = itself,
): T {
  const [measured, setMeasured] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = boxOf(element);
      if (width > 0 && height > 0) setMeasured((old) => read(old, { width, height }, element));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of watched(element)) observer.observe(each);
    // What leaves the size as it is: a sheet that wants it read makes it a transition.
    element.addEventListener("transitionend", measure);
    return () => {
      observer.disconnect();
      element.removeEventListener("transitionend", measure);
    };
  }, [ref, read, watched]);
  return measured;
}

const itself = (element: Element): readonly Element[] => [element];
const NONE: Size = { width: 0, height: 0 };

/** The same while it stays the same. */
export const sameSize = (old: Size, { width, height }: Size): Size =>
  old.width === width && old.height === height ? old : { width, height };

/** Content size of an element in CSS pixels; zero until it is measured. */
export const useSize = (ref: RefObject<Element | null>): Size => useMeasured(ref, NONE, sameSize);
