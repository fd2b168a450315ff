// The slider over time. The chart behind it is painted once; the handle is moved by writing one attribute a frame.
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { clampDay } from "../../model/world/world.ts";
import { timelinePicture } from "../../pictures/timeline-picture.ts";
import { dayAt, timelineFrame, xOf } from "../../scene/timeline/scene.ts";
import { sliderProps } from "../../ui/slider-props.ts";
import { useSize } from "../../ui/useSize.ts";
import { afterPictures, useAtlas, useAtlasState, useInput } from "../atlas.ts";
import { useLive, writeAttribute } from "../live.tsx";
import { unitFor, useDisplay } from "../paint/display.ts";
import { createPainter } from "../paint/svg-painter.ts";
import { moveDay } from "./move-day.ts";

/** Words of the chart behind it, px: with room, and without. */
const TEXT = { wide: 13, narrow: 11 };
const NARROW = 600;
/** Width of the handle, units. */
const HANDLE = 24;

export function Slider(): ReactNode {
  const atlas = useAtlas();
  const { actions, store, inputs } = atlas;
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGGElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const moved = useRef<number>(undefined);
  const size = useSize(box);
  const { minText } = useDisplay();
  const textSize = size.width < NARROW ? TEXT.narrow : TEXT.wide;
  const unit = unitFor(minText, textSize);
  const [width, height] = [size.width / unit, size.height / unit];
  const range = useAtlasState((s) => s.range);
  const input = useInput("timeline");
  const { world, locale, from: start, to: asOf } = input;
  const frame = useMemo(() => timelineFrame({ width, height }), [width, height]);

  useEffect(() => {
    if (width === 0) return;
    // The curve asks for the coverage of every epoch, which the pictures must not wait for.
    return afterPictures(atlas, () => {
      const marks = timelinePicture(input, { width, height, textSize });
      if (!chart.current) return;
      chart.current.replaceChildren();
      createPainter(chart.current).paint(marks);
    });
  }, [atlas, width, height, textSize, input]);

  // It moves on every frame while playing.
  useLive(inputs.handle, ({ day, dayFraction, locale, from, to }) => {
    if (width === 0) return;
    // By whole pixels: a day is a small part of one, and a layer that moves makes the browser arrange all of them anew.
    const x = Math.round((xOf(day + dayFraction, from, to, frame) - HANDLE / 2) * unit);
    if (x !== moved.current) cursor.current?.style.setProperty("transform", `translateX(${x}px)`);
    moved.current = x;
    writeAttribute(box.current, "aria-valuenow", String(day));
    writeAttribute(box.current, "aria-valuetext", locale.lines((t) => formatDay(day, t)).join(" / "));
  });

  const slider = sliderProps({
    label: locale.text((t) => t.timeline.slider),
    min: start,
    max: asOf,
    now: store.getState().day,
    jumps: true,
    valueAt: (x) => dayAt((x - (box.current?.getBoundingClientRect().left ?? 0)) / unit, start, asOf, frame),
    valueFor: (e) => moveDay(e, store.getState().day, start, asOf),
    onChange: (to) => actions.goTo(clampDay(world, to, range)),
  });

  return (
    <div ref={box} className="slider" {...slider}>
      <svg
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <g ref={chart} />
      </svg>
      {/* On a layer of its own: moving it repaints nothing. */}
      <div ref={cursor} className="cursor" aria-hidden="true">
        <svg
          width={HANDLE * unit}
          height={size.height}
          viewBox={`0 0 ${HANDLE} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          <line className="m-cursor" x1={HANDLE / 2} x2={HANDLE / 2} y1={2} y2={frame.base} />
          <circle className="m-handle" cx={HANDLE / 2} cy={frame.base} r={11} />
        </svg>
      </div>
    </div>
  );
}
