// Where the curve stands in the slider, for all that is drawn over it.
import { type RefObject, useMemo } from "react";
import { type TimelineFrame, timelineFrame } from "../../scene/timeline/scene.ts";
import { useSize } from "../../ui/useSize.ts";
import { unitFor, useDisplay } from "../paint/display.ts";

/** Size of the years in a page of 16 px, and thereby the unit. */
const TEXT = 13;
const PAGE = 16;

export interface FramedTimeline {
  /** px per unit. */
  unit: number;
  /** px. */
  size: { width: number; height: number };
  /** Units. */
  width: number;
  height: number;
  textSize: number;
  frame: TimelineFrame;
}

/** px of the page's type. The frame that the build makes is that of a page of 16. */
const pageSize = (): number =>
  typeof document === "undefined" ? PAGE : Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export function useTimelineFrame(box: RefObject<Element | null>): FramedTimeline {
  const size = useSize(box);
  const { minText } = useDisplay();
  const unit = Math.max(size.width > 0 ? pageSize() / PAGE : 1, unitFor(minText, TEXT));
  const [width, height] = [size.width / unit, size.height / unit];
  const frame = useMemo(() => timelineFrame({ width, height, textSize: TEXT }), [width, height]);
  return { unit, size, width, height, textSize: TEXT, frame };
}
