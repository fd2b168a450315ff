// In a frame, wheel and swipe on a picture scroll the page around it, until the picture is zoomed on purpose.
import { IN_FRAME } from "../../i18n/in-frame.ts";

/** ms for which the way to zoom is said. */
const SAID_FOR = 1800;

/** Below this zoom the picture is whole, and one finger scrolls the page around it. */
const WHOLE = 1.01;

export const isInFrame = (): boolean => window.parent !== window;

/**
 * Whether an event belongs to the page around the frame. `zoom`: of the picture. Two fingers, Ctrl with the wheel, buttons and keys are
 * the picture's; so is one finger once it is zoomed.
 */
export function isOfHost(e: Event, zoom: number): boolean {
  if (e instanceof WheelEvent) return !e.ctrlKey && !e.metaKey;
  return typeof TouchEvent !== "undefined" && e instanceof TouchEvent && e.touches.length < 2 && zoom < WHOLE;
}

/** Says on the picture how it is zoomed. Returns what to call for each event that was left to the page around. */
export function wheelHint(picture: HTMLElement): (e: Event) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (e) => {
    if (!(e instanceof WheelEvent)) return;
    picture.dataset.hint = IN_FRAME[document.documentElement.lang === "ja" ? "ja" : "en"];
    clearTimeout(timer);
    timer = setTimeout(() => delete picture.dataset.hint, SAID_FOR);
  };
}
