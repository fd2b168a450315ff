import { type RefObject, useLayoutEffect, useState } from "react";

/** Share by which rounding may make an element's two widths differ. */
const ROUNDED = 0.02;

/** An element's box; in a preview that is shown smaller, as it is before it is made smaller. */
function boxOf(element: Element): { width: number; height: number } {
  const box = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return box;
  const { offsetWidth: width, offsetHeight: height } = element;
  return Math.abs(box.width - width) > ROUNDED * width + 1 ? { width, height } : box;
}

/**
 * Content size of an element in CSS pixels; zero until it is measured. A box that is squeezed to nothing keeps the size that it had:
 * nobody can divide by none, and what is drawn in it is there when it opens again.
 */
export function useSize(ref: RefObject<Element | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = (): void => {
      const { width, height } = boxOf(element);
      if (width === 0 || height === 0) return;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
