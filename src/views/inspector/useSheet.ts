// On a phone held upright the panel is a sheet of three heights: low, so that the picture is seen, half, and tall, to read. Its
// head is dragged, and a drag below the lowest closes it.
import { type PointerEvent, type RefObject, useRef, useState } from "react";
import { LYING, NARROW, useMedia } from "../../ui/useMedia.ts";

const HEIGHTS = ["low", "half", "tall"] as const;
export type SheetHeight = (typeof HEIGHTS)[number];

/** px that a finger may tremble. */
const STILL = 6;
/** Share of the lowest height under which letting go closes the sheet. */
const CLOSE = 0.6;

/** px of each height, as panel.css sets them. */
function heightsOf(panel: HTMLElement): Record<SheetHeight, number> {
  const set = panel.dataset.sheet;
  const pxOf = (height: SheetHeight): number => {
    panel.dataset.sheet = height;
    return panel.getBoundingClientRect().height;
  };
  const heights = { low: pxOf("low"), half: pxOf("half"), tall: pxOf("tall") };
  panel.dataset.sheet = set;
  return heights;
}

interface Drag {
  y: number;
  from: number;
  /** Undefined until the finger has moved. */
  to?: number;
  heights: Record<SheetHeight, number>;
}

export interface Sheet {
  isSheet: boolean;
  height: SheetHeight;
  /** For keys and taps. */
  set(height: SheetHeight): void;
  /** Of the head, by which it is dragged. */
  grip: Partial<
    Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel", (e: PointerEvent) => void>
  >;
}

export function useSheet(panel: RefObject<HTMLElement | null>, close: () => void): Sheet {
  const isNarrow = useMedia(NARROW);
  const isLying = useMedia(LYING);
  const isSheet = isNarrow && !isLying;
  const [height, set] = useState<SheetHeight>("half");
  const drag = useRef<Drag>(undefined);
  const begin = (e: PointerEvent): void => {
    if (!panel.current || !e.isPrimary) return;
    const heights = heightsOf(panel.current);
    drag.current = { y: e.clientY, from: panel.current.getBoundingClientRect().height, heights };
  };
  const move = (e: PointerEvent): void => {
    const now = drag.current;
    if (!now || !panel.current) return;
    const by = now.y - e.clientY;
    if (now.to === undefined) {
      if (Math.abs(by) < STILL) return;
      // Only now, since a captured pointer would not press the buttons of the head.
      (e.currentTarget as Element).setPointerCapture(e.pointerId);
    }
    now.to = Math.min(now.heights.tall, now.from + by);
    panel.current.style.setProperty("height", `${now.to}px`);
  };
  const end = (): void => {
    const now = drag.current;
    drag.current = undefined;
    panel.current?.style.removeProperty("height");
    if (now?.to === undefined) return;
    const { to, heights } = now;
    if (to < heights.low * CLOSE) close();
    else set([...HEIGHTS].sort((a, b) => Math.abs(heights[a] - to) - Math.abs(heights[b] - to))[0] ?? "half");
  };
  const grip = { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: end };
  return { isSheet, height, set, grip: isSheet ? grip : {} };
}

/** Taller until it is tall, then half again. */
export const nextHeight = (height: SheetHeight): SheetHeight => (height === "half" ? "tall" : "half");
