// Words on a wall leave room for the number and the curve below them: long ones are made smaller, down to what can still be read, and
// what does not fit then is cut, and said to whoever tells the story.
import { type RefObject, useLayoutEffect } from "react";
import { useLatest } from "../../ui/useLatest.ts";
import { useWindow } from "../../ui/useWindow.ts";

const SIZES = [1, 0.86, 0.74, 0.64, 0.55, 0.47] as const;
/** Share of the bar that the curve keeps. */
const CURVE = 0.11;

function fits(caption: HTMLElement, bar: HTMLElement): boolean {
  const curve = bar.querySelector(".wall-curve");
  // Where a chart or a table has the wall, it stands in the place of the curve.
  const tool = document.querySelector(".stage > .view-tool");
  if (tool) return caption.getBoundingClientRect().bottom <= tool.getBoundingClientRect().top + 1;
  const hasRoom = !curve || curve.clientHeight >= bar.clientHeight * CURVE;
  // Smaller words would give the curve nothing.
  const isShort = caption.offsetHeight <= Math.ceil(Number.parseFloat(getComputedStyle(caption).minHeight));
  return bar.scrollHeight <= bar.clientHeight && (hasRoom || isShort);
}

/** `words`: what stands there, so that it is measured again when it is something else. */
export function useFitted(
  ref: RefObject<HTMLElement | null>,
  words: string,
  onCut: ((isCut: boolean) => void) | undefined,
): void {
  const { width, height } = useWindow();
  const tell = useLatest(onCut);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when words or window are others
  useLayoutEffect(() => {
    const measure = (): void => {
      const caption = ref.current;
      const bar = caption?.parentElement;
      if (!caption || !bar) return;
      caption.removeAttribute("data-cut");
      const found = SIZES.find((size) => {
        caption.style.setProperty("--fit", String(size));
        return fits(caption, bar);
      });
      caption.toggleAttribute("data-cut", found === undefined);
      tell.current?.(found === undefined);
    };
    measure();
    // A step's picture comes after its words, and with a chart or a table the words stand elsewhere.
    const watch = new ResizeObserver(measure);
    if (ref.current?.parentElement) watch.observe(ref.current.parentElement);
    let isGone = false;
    if (document.fonts.status !== "loaded") void document.fonts.ready.then(() => isGone || measure());
    return () => {
      isGone = true;
      watch.disconnect();
    };
  }, [ref, tell, words, width, height]);
}
