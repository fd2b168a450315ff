// The slider over time. The chart behind it is painted once; the handle is moved by writing one attribute a frame.
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { formatDay, formatShare } from "../../i18n/locale.ts";
import { clampDay } from "../../model/world/world.ts";
import { figuresOf } from "../../pictures/shown-figures.ts";
import { timelinePicture } from "../../pictures/timeline-picture.ts";
import { textWidth } from "../../scene/text-width.ts";
import { dayAt, xOf, yOf } from "../../scene/timeline/scene.ts";
import { sliderProps } from "../../ui/slider-props.ts";
import { afterPictures, type Inputs, useAtlas, useAtlasState, useInput } from "../atlas.ts";
import { useLive, writeAttribute, writeText } from "../live.tsx";
import { useSpacing } from "../paint/spacing.ts";
import { createPainter } from "../paint/svg-painter.ts";
import { moveDay } from "./move-day.ts";
import { PLAYING_MS } from "./playing.ts";
import { type ShowStepNames, stepNames } from "./step-names.ts";
import { useTimelineFrame } from "./useTimelineFrame.ts";

/** Width of the handle, units. */
const HANDLE = 28;
/** Height of the share over the head of the curve, units. */
const HEAD = 16;
/** A share that is as wide as any, so that no name comes or goes with the digits; and px between it and the handle. */
const WIDEST = 88.8;
const BESIDE = 14;
/** Left of this share of the slider the value stands on the other side of the handle. */
const EARLY = 0.12;

export function Slider(): ReactNode {
  const atlas = useAtlas();
  const { actions, store, inputs } = atlas;
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<SVGGElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const moved = useRef<number>(undefined);
  const ahead = useRef<HTMLDivElement>(null);
  const value = useRef<HTMLSpanElement>(null);
  const line = useRef<SVGLineElement>(null);
  /** When its value was last written, ms of the page. */
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const showNames = useRef<ShowStepNames>(undefined);
  /** Where the handle and the share of the day stand, units. */
  const head = useRef({ x: 0, top: 0, isEarly: false, width: 0 });
  const { unit, size, width, height, textSize, frame } = useTimelineFrame(box);
  const spacing = useSpacing(box);
  const range = useAtlasState((s) => s.range);
  const playing = useAtlasState((s) => s.playing);
  const input = useInput("timeline");
  const { world, locale, from: start, to: asOf } = input;
  const shareOn = (figures: Inputs["figures"]): string => figuresOf(figures).get("coverage")?.print(locale.t) ?? "";
  const nameSteps = useCallback((): void => {
    const { x, top, isEarly, width } = head.current;
    showNames.current?.(store.getState().day, { x: isEarly ? x : x - width, y: top, width, height: HEAD });
  }, [store]);
  // The head of the curve: the share stands over it, and the line of the handle ends there. Higher up is the caption.
  const share = useLive(inputs.figures, (figures) => {
    writeText(value.current, shareOn(figures));
    if (height === 0) return;
    const top = Math.max(HEAD, yOf(figuresOf(figures).get("coverage")?.value ?? 0, frame) - HEAD / 2);
    writeAttribute(line.current, "y1", top.toFixed(1));
    value.current?.style.setProperty("top", `${((top - HEAD) * unit).toFixed(1)}px`);
    head.current.top = top - HEAD;
    nameSteps();
  });

  useEffect(() => {
    if (width === 0) return;
    // The curve asks for the coverage of every epoch, which the pictures must not wait for.
    return afterPictures(atlas, () => {
      const marks = timelinePicture(input, { width, height, textSize, spacing });
      if (!chart.current) return;
      chart.current.replaceChildren();
      createPainter(chart.current).paint(marks);
      showNames.current = stepNames(chart.current, marks);
      const fontSize = value.current ? Number.parseFloat(getComputedStyle(value.current).fontSize) : 0;
      head.current.width = (textWidth(formatShare(WIDEST, locale.t), fontSize, 700, spacing) + BESIDE) / unit;
      nameSteps();
    });
  }, [atlas, width, height, textSize, spacing, input, unit, locale, nameSteps]);

  // It moves on every frame while playing.
  useLive(inputs.handle, ({ day, dayFraction, locale, from, to }) => {
    if (width === 0) return;
    // By whole pixels: a day is a small part of one, and a layer that moves makes the browser arrange all of them anew.
    const at = xOf(day + dayFraction, from, to, frame);
    const x = Math.round((at - HANDLE / 2) * unit);
    if (x !== moved.current) {
      cursor.current?.style.setProperty("transform", `translateX(${x}px)`);
      ahead.current?.style.setProperty("clip-path", `inset(0 0 0 ${x + (HANDLE / 2) * unit}px)`);
    }
    moved.current = x;
    const isEarly = (day - from) / (to - from) < EARLY;
    cursor.current?.classList.toggle("early", isEarly);
    Object.assign(head.current, { x: at, isEarly });
    nameSteps();
    // A screen reader hears of every change: of one on each frame it hears nothing else any more.
    const now = performance.now();
    if (playing && now - saidAt.current < PLAYING_MS) return;
    saidAt.current = now;
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
      <div ref={ahead} className="ahead" />
      {/* On a layer of its own: moving it repaints nothing. */}
      <div ref={cursor} className="cursor" aria-hidden="true">
        <svg
          width={HANDLE * unit}
          height={size.height}
          viewBox={`0 0 ${HANDLE} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          <line ref={line} className="m-cursor" x1={HANDLE / 2} x2={HANDLE / 2} y1={frame.base} y2={frame.base} />
          <circle className="m-handle" cx={HANDLE / 2} cy={frame.base} r={10} />
        </svg>
        <span ref={value} className="cursor-value">
          {shareOn(share)}
        </span>
      </div>
    </div>
  );
}
