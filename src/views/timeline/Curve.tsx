// The coverage curve up to the shown day, for halls and walls: what comes later is pale.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { keepLast } from "../../model/memoize.ts";
import { firstDay } from "../../model/world/world.ts";
import { timelinePicture } from "../../pictures/timeline-picture.ts";
import { MIN_NETWORK_TEXT } from "../../scene/network/types.ts";
import { timelineFrame, xOf } from "../../scene/timeline/scene.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlasState, useEvents, useFacts, useLocale, useTimed } from "../atlas.ts";
import { unitFor, useDisplay } from "../paint/display.ts";
import { createPainter } from "../paint/svg-painter.ts";
import { stepNames } from "./step-names.ts";
import "./curve.css";

export function Curve(): ReactNode {
  const world = useFacts();
  const locale = useLocale();
  const events = useEvents();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGGElement>(null);
  const names = useRef<(day: number) => void>(() => {});
  const [painted] = useState(() => keepLast<(day: number) => void>());
  const size = useSize(box);
  const unit = unitFor(useDisplay().minText, MIN_NETWORK_TEXT);
  const [width, height] = [size.width / unit, size.height / unit];
  const range = useAtlasState((s) => s.range);
  const day = useTimed((s) => s.day);
  const [from, to] = [firstDay(world, range), world.dataset.meta.asOf];
  useEffect(() => {
    const target = chart.current;
    if (width === 0 || !target) return;
    // Where a chart has had its place, it comes back as it was.
    names.current = painted([target, width, height, from, to, world, locale, events], () => {
      const marks = timelinePicture(
        { world, locale, events, flow: "total", basis: "in-force", trade: "last", from, to },
        { width, height, textSize: MIN_NETWORK_TEXT },
      );
      target.replaceChildren();
      createPainter(target).paint(marks);
      return stepNames(target, marks, true);
    });
  }, [width, height, from, to, world, locale, events, painted]);
  useEffect(() => names.current(day));
  const frame = timelineFrame({ width, height, textSize: MIN_NETWORK_TEXT });
  const x = xOf(day, from, to, frame);
  return (
    <div className="curve-to-day" ref={box} aria-hidden="true">
      <svg
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <g ref={chart} />
        <rect className="curve-later" x={x} y={0} width={Math.max(0, width - x)} height={Math.max(0, frame.base)} />
        <line className="m-cursor" x1={x} x2={x} y1={2} y2={frame.base} />
      </svg>
    </div>
  );
}
