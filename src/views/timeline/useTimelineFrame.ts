// Where the curve stands in the slider, for all that is drawn over it.
import { type RefObject, useMemo } from "react";
import { type TimelineFrame, timelineFrame } from "../../scene/timeline/scene.ts";
import { useSize } from "../../ui/useSize.ts";
import { useUnit } from "../paint/display.ts";

/** Size of the years, units. */
const TEXT = 13;

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

export function useTimelineFrame(box: RefObject<Element | null>): FramedTimeline {
  const size = useSize(box);
  const unit = useUnit(size, TEXT);
  const [width, height] = [size.width / unit, size.height / unit];
  const frame = useMemo(() => timelineFrame({ width, height, textSize: TEXT }), [width, height]);
  return { unit, size, width, height, textSize: TEXT, frame };
}
