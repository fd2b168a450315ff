// The timeline as marks: coverage as an area, a tick per event day, years. The cursor moves each frame: the view draws it.
import { asDay, type Day, dayOf, yearOf } from "../../data/day.ts";
import type { CurvePoint } from "../../model/coverage/coverage.ts";
import type { EventDay } from "../../model/time/events.ts";
import type { Mark } from "../mark.ts";
import { layerStyle } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";
import { type Spacing, textWidth } from "../text-width.ts";

export interface TimelineSize {
  width: number;
  height: number;
  /** Of the years, units. */
  textSize: number;
  spacing?: Spacing | undefined;
}

export interface TimelineInput extends TimelineSize {
  from: Day;
  to: Day;
  curve: readonly CurvePoint[];
  events: readonly EventDay[];
  /** Name of a step of the curve, and the layer that gives its colour. */
  stepName(event: EventDay): { text: string; layer: string } | undefined;
  /** E.g. `80 %`. Undefined where there are no shares at all. */
  percent?: ((value: number) => string) | undefined;
  /** Text over the days before the curve begins. */
  noInformation?: string;
}

export interface TimelineFrame {
  left: number;
  right: number;
  top: number;
  /** y of the curve's baseline. */
  base: number;
}

/** Height of the years under the curve and the handle. */
const axisHeight = (textSize: number): number => textSize * 2;

export const timelineFrame = ({ width, height, textSize }: TimelineSize): TimelineFrame => ({
  // Room for half of the handle at both ends.
  left: 14,
  right: width - 14,
  top: 20,
  base: height - axisHeight(textSize),
});

export const xOf = (day: number, from: Day, to: Day, frame: TimelineFrame): number =>
  frame.left + ((day - from) / (to - from)) * (frame.right - frame.left);

/** Share at the top of the frame, percent. */
const TOP_SHARE = 84;

export const yOf = (share: number, { top, base }: TimelineFrame): number => base - (share / TOP_SHARE) * (base - top);

export const dayAt = (x: number, from: Day, to: Day, frame: TimelineFrame): Day =>
  asDay(Math.round(from + ((x - frame.left) / (frame.right - frame.left)) * (to - from)));

/** Percentage points by which a step must raise the curve to get a name. */
const NAMED_STEP = 3;

const round = (n: number): number => Math.round(n * 10) / 10;

const TICK: Record<EventDay["rank"], { style: StyleName; up: number; down: number }> = {
  "in-force": { style: "tick-force", up: 0, down: 6 },
  signed: { style: "tick-signed", up: 0, down: 8 },
  assistance: { style: "tick-assistance", up: 0, down: 8 },
  body: { style: "tick-body", up: 0, down: 5 },
  other: { style: "tick-other", up: 0, down: 5 },
};

/** The curve changes when an agreement enters into force and when the year of the trade figures changes. */
function curvePaths(input: TimelineInput, frame: TimelineFrame): Mark[] {
  const y = (share: number) => round(yOf(share, frame));
  const x = (day: number) => round(xOf(day, input.from, input.to, frame));
  const bound = new Set(input.events.filter((e) => e.rank === "in-force").map((e) => e.day));
  let line = "";
  let area = "";
  let turns = "";
  let last: number | null = null;
  input.curve.forEach(({ from, share }, i) => {
    if (share === null) return;
    const start = x(from);
    const end = x(input.curve[i + 1]?.from ?? input.to);
    const turned = last !== null && last !== share && !bound.has(from);
    if (turned && last !== null) turns += `M${start} ${y(last)}V${y(share)}`;
    line += `${line === "" || turned ? "M" : "L"}${start} ${y(share)}H${end}`;
    area += `${area === "" ? `M${start} ${frame.base}` : ""}L${start} ${y(share)}H${end}`;
    last = share;
  });
  if (line === "") return [];
  return [
    { id: "area", kind: "path", style: "area-coverage", d: `${area}V${frame.base}Z` },
    { id: "turns", kind: "path", style: "line-turn", d: turns },
    { id: "line", kind: "path", style: "line-coverage", d: line },
  ];
}

/** Marks the days before the curve begins as unknown, since unknown is not zero. */
function unknownStretch(input: TimelineInput, frame: TimelineFrame): Mark[] {
  const first = input.curve.find((p) => p.share !== null)?.from;
  const words = input.noInformation;
  if (words === undefined || first === input.from) return [];
  const right = first === undefined ? frame.right : round(xOf(first, input.from, input.to, frame));
  const middle = (frame.left + right) / 2;
  const y = round((frame.top + frame.base) / 2);
  const isRoomy = textWidth(words, input.textSize, 400, input.spacing) < right - frame.left;
  return [
    { id: "unknown from", kind: "line", style: "axis-grid", x1: right, x2: right, y1: frame.top, y2: frame.base },
    ...(isRoomy
      ? [
          {
            id: "unknown",
            kind: "text" as const,
            style: "axis-text" as const,
            x: round(middle),
            y,
            lines: [words],
            size: input.textSize,
            anchor: "middle" as const,
          },
        ]
      : []),
  ];
}

function grid(input: TimelineInput, frame: TimelineFrame): Mark[] {
  const marks: Mark[] = [];
  const { percent } = input;
  if (!percent) return marks;
  for (const share of input.width < 420 ? [] : [50]) {
    const y = round(yOf(share, frame));
    marks.push({
      id: `grid ${share}`,
      kind: "line",
      style: "axis-grid",
      x1: frame.left,
      x2: frame.right,
      y1: y,
      y2: y,
    });
    marks.push({
      id: `share ${share}`,
      kind: "text",
      style: "axis-text",
      x: frame.left,
      // Under its line, or over it where the curve begins too near.
      y: frame.base - y > input.textSize * 1.4 ? y + input.textSize : y - input.textSize * 0.25,
      lines: [percent(share)],
      size: input.textSize,
      anchor: "start",
    });
  }
  return marks;
}

function years(input: TimelineInput, frame: TimelineFrame): Mark[] {
  const span = yearOf(input.to) - yearOf(input.from);
  const perLabel = (frame.right - frame.left) / (input.textSize * 4);
  const every = [1, 2, 5, 10, 20].find((n) => span / n <= perLabel) ?? 20;
  const marks: Mark[] = [
    { id: "axis", kind: "line", style: "axis", x1: frame.left, x2: frame.right, y1: frame.base, y2: frame.base },
  ];
  for (let year = Math.ceil((yearOf(input.from) + 1) / every) * every; year <= yearOf(input.to); year += every) {
    const x = round(xOf(dayOf(year, 1, 1), input.from, input.to, frame));
    marks.push({
      id: `year ${year}`,
      kind: "text",
      style: "axis-text",
      x,
      y: frame.base + input.textSize * 1.75,
      lines: [String(year)],
      size: input.textSize,
      anchor: "middle",
    });
  }
  return marks;
}

function ticks(input: TimelineInput, frame: TimelineFrame): Mark[] {
  return input.events
    .filter((e) => e.day >= input.from && e.day <= input.to)
    .map((e) => {
      const x = round(xOf(e.day, input.from, input.to, frame));
      const { style, up, down } = TICK[e.rank];
      return { id: `tick ${e.day}`, kind: "line", style, x1: x, x2: x, y1: frame.base - up, y2: frame.base + down };
    });
}

/** Names of the largest steps, largest first, where they fit. */
function stepNames(input: TimelineInput, frame: TimelineFrame): Mark[] {
  const lifts = input.curve.flatMap((point, i) => {
    const before = input.curve[i - 1]?.share ?? 0;
    const event = input.events.find((e) => e.day === point.from && e.rank === "in-force");
    const lift = (point.share ?? 0) - before;
    return event && point.share !== null && lift >= NAMED_STEP ? [{ event, share: point.share, lift }] : [];
  });
  const taken: { left: number; right: number; y: number }[] = [];
  return lifts
    .sort((a, b) => b.lift - a.lift)
    .flatMap(({ event, share }): Mark[] => {
      const name = input.stepName(event);
      if (!name) return [];
      const x = round(xOf(event.day, input.from, input.to, frame)) - 6;
      // Where it is drawn: in a low frame the highest steps have their names on one line.
      const y = Math.max(round(yOf(share, frame)) - 5, frame.top + input.textSize);
      const left = x - textWidth(name.text, input.textSize + 1, 700, input.spacing);
      if (
        left < frame.left ||
        taken.some((t) => left < t.right && t.left < x && Math.abs(t.y - y) < input.textSize * 1.2)
      )
        return [];
      taken.push({ left, right: x, y });
      const style = layerStyle("step", name.layer);
      return [
        {
          id: `step ${event.day}`,
          kind: "text",
          style,
          x,
          y,
          lines: [name.text],
          size: input.textSize + 1,
          anchor: "end",
        },
      ];
    });
}

/** Everything but the cursor. Changes only with size, language and the definition of coverage. */
export function timelineScene(input: TimelineInput): Mark[] {
  const frame = timelineFrame(input);
  return [
    ...grid(input, frame),
    ...unknownStretch(input, frame),
    ...curvePaths(input, frame),
    ...years(input, frame),
    ...ticks(input, frame),
    ...stepNames(input, frame),
  ];
}
