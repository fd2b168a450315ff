import type { KeyboardEvent, PointerEvent } from "react";

interface SliderOptions {
  label: string;
  /** The ends of what is said to be the range, and the value, in units of the caller's. */
  min: number;
  max: number;
  now: number;
  /** The value in words; left out where the caller writes `aria-valuetext` itself. */
  valueText?: string;
  /** A press alone moves the value to where it is. Without it only a drag does, as on a handle that is small. */
  jumps?: boolean;
  /** The value at a place across the window, px. It may lie beyond the ends. */
  valueAt(clientX: number): number;
  /** Where a key leads; undefined where it is none of the slider's. */
  valueFor(e: KeyboardEvent): number | undefined;
  onChange(value: number): void;
}

/** The value before the press that goes on; there is one pointer at a time on a slider. */
let before: number | undefined;

/**
 * What makes an element a horizontal slider: its role, its place among the tab stops, keys, and a pointer that keeps it
 * while it leaves the element. Where it stands and how it looks is the caller's. No state, hence no hook.
 */
export function sliderProps({ valueText, jumps = false, valueAt, valueFor, onChange, ...said }: SliderOptions) {
  return {
    role: "slider",
    tabIndex: 0,
    "aria-label": said.label,
    "aria-orientation": "horizontal",
    "aria-valuemin": said.min,
    "aria-valuemax": said.max,
    "aria-valuenow": said.now,
    ...(valueText === undefined ? {} : { "aria-valuetext": valueText }),
    onKeyDown: (e: KeyboardEvent): void => {
      const next = valueFor(e);
      if (next === undefined) return;
      onChange(next);
      e.preventDefault();
      e.stopPropagation();
    },
    onPointerDown: (e: PointerEvent): void => {
      if (e.button !== 0) return;
      // A drag that leaves the element would select the words of the page (WebKit). The focus goes with the prevented press.
      e.preventDefault();
      (e.currentTarget as HTMLElement).focus({ preventScroll: true });
      e.currentTarget.setPointerCapture(e.pointerId);
      // The attribute goes with the value on every frame; `now` is of the last rendering.
      before = Number(e.currentTarget.getAttribute("aria-valuenow"));
      if (jumps) onChange(valueAt(e.clientX));
    },
    onPointerMove: (e: PointerEvent): void => {
      if (e.currentTarget.hasPointerCapture(e.pointerId)) onChange(valueAt(e.clientX));
    },
    // The finger scrolls the page around instead: it has not meant the slider.
    onPointerCancel: (): void => {
      if (before !== undefined) onChange(before);
    },
  } as const;
}
