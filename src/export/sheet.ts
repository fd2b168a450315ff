// Layout of an exported page as one scene: title, day, pictures, figures, curve, legend, sources. Used for files, films and
// slides. Lengths are page units; the pictures get the room that the text leaves.
import type { Size } from "../scene/camera.ts";
import type { GroupMark, Mark, Scene, TextMark } from "../scene/mark.ts";
import type { StyleName } from "../scene/style/style.ts";
import { textWidth } from "../scene/text-width.ts";
import { linesOf } from "./note.ts";
import { LEGEND, type LegendItem, planLegend } from "./sheet-legend.ts";
import { planTitle, TITLE } from "./sheet-title.ts";

interface Box extends Size {
  x: number;
  y: number;
}

export interface SheetPicture {
  kind: "map" | "network";
  /** Accessible name. */
  label: string;
  draw(size: Size): readonly Mark[];
}

/** What a view beside the pictures shows, as it was taken from the page. */
export interface SheetShown extends Size {
  /** Accessible name. */
  label: string;
  marks: readonly Mark[];
  /** Where a table was longer than the page. */
  rows?: { seen: number; all: number };
}

interface SheetFigure {
  value: string;
  label: string;
  more: string;
}

/** What a file says of the page to whoever does not see it: the words of the view. */
interface SheetWords {
  /** In a line. */
  name: string;
  /** In a sentence or few, a line per language. */
  said: readonly string[];
  /** Who is meant by its numbers. */
  named: readonly string[];
}

export interface Sheet extends Size {
  /** Language that leads: it decides the forms of Chinese characters. */
  lang?: string;
  /** One per language. */
  title: readonly string[];
  words: SheetWords;
  day: readonly string[];
  /** Warning at the top if the page shows hypotheses. */
  mark?: string | undefined;
  pictures: readonly SheetPicture[];
  /** In place of the pictures. */
  shown?: SheetShown | undefined;
  figures: readonly SheetFigure[];
  /** The whole timeline at this size, with the handle at the day. */
  timeline(size: Size): readonly Mark[];
  legend: readonly LegendItem[];
  /** Sources, data version, worldview and address, one paragraph each. */
  foot: readonly string[];
}

/** Boxes and font sizes of all parts. */
export interface SheetPlan {
  title: Box & { size: number; lines: string[] };
  day: Box & { size: number };
  mark?: Box & { size: number; lines: string[] };
  pictures: Box[];
  figures: Box[];
  timeline: Box;
  legend: { item: LegendItem; x: number; y: number; lines: string[] }[];
  foot: Box & { lines: string[] };
}

/** Landscape A4 and HDTV, and a portrait screen. */
export const SHEET_SIZES = {
  wide: { width: 1440, height: 810 },
  tall: { width: 810, height: 1440 },
  paper: { width: 1440, height: 1018 },
} as const;

const MARGIN = 32;
const GAP = 14;
const DAY = 26;
const FOOT = { size: 9.5, line: 13 };
const FIGURES = { height: 84, value: 34, label: 12, more: 10.5 };
const TIMELINE = 112;
const MARK = { size: 15, line: 26 };

const columns = (box: Box, shares: readonly number[]): Box[] => {
  const sum = shares.reduce((a, b) => a + b, 0);
  const room = box.width - GAP * (shares.length - 1);
  let x = box.x;
  return shares.map((share) => {
    const width = (room * share) / sum;
    const made = { x, y: box.y, width, height: box.height };
    x += width + GAP;
    return made;
  });
};
const rows = (box: Box, shares: readonly number[]): Box[] =>
  columns({ x: box.y, y: box.x, width: box.height, height: box.width }, shares).map((b) => ({
    x: b.y,
    y: b.x,
    width: b.height,
    height: b.width,
  }));

/** In two languages a figure takes more lines, and nothing of it is cut. */
function heightOfFigures(figures: readonly SheetFigure[], width: number): number {
  const box = { x: 0, y: 0, width: (width - GAP * (figures.length - 1)) / Math.max(1, figures.length), height: 0 };
  const ends = figures.flatMap((f, i) => figureMarks(f, box, i).map((m) => m.y + 2));
  return Math.max(FIGURES.height, ...ends);
}

/** Law: no two boxes overlap and none leaves the page. */
export function planSheet(sheet: Sheet): SheetPlan {
  const { width, height } = sheet;
  const isWide = width >= height;
  const inner = width - 2 * MARGIN;
  const dayWidth = Math.max(0, ...sheet.day.map((d) => textWidth(d, DAY, 700))) + 8;
  const aside = isWide ? dayWidth + 24 : 0;
  const { lines, size } = planTitle(sheet.title, inner - aside);
  const markLines = linesOf(sheet.mark === undefined ? [] : [sheet.mark], inner, MARK.size, 700);
  const markHeight = markLines.length * MARK.line;
  const titleTop = 22 + markHeight;
  const titleHeight = lines.length * size * TITLE.line;
  const dayHeight = sheet.day.length * DAY * TITLE.line;
  const dayTop = isWide ? titleTop : titleTop + titleHeight + 4;
  const headEnd = isWide ? titleTop + Math.max(titleHeight, dayHeight) : dayTop + dayHeight;

  const footLines = linesOf(sheet.foot, inner, FOOT.size);
  const footHeight = footLines.length * FOOT.line;
  const footTop = height - 16 - footHeight;
  const legend = planLegend(sheet.legend, inner);
  const legendTop = footTop - 6 - legend.height;

  const figureWidth = isWide ? inner * 0.46 : inner;
  const figuresHeight = heightOfFigures(sheet.figures, figureWidth);
  const timelineTop = legendTop - 8 - TIMELINE;
  const figuresTop = isWide
    ? Math.min(timelineTop + (TIMELINE - FIGURES.height) / 2, legendTop - 8 - figuresHeight)
    : timelineTop - 8 - figuresHeight;
  const timeline = isWide
    ? { x: MARGIN + figureWidth + GAP, y: timelineTop, width: inner - figureWidth - GAP, height: TIMELINE }
    : { x: MARGIN, y: timelineTop, width: inner, height: TIMELINE };
  const figures = columns(
    { x: MARGIN, y: figuresTop, width: figureWidth, height: figuresHeight },
    sheet.figures.map(() => 1),
  );
  const top = headEnd + 10;
  const room = { x: MARGIN, y: top, width: inner, height: Math.min(timelineTop, figuresTop) - 10 - top };
  const count = sheet.shown ? 1 : sheet.pictures.length;
  const shares = count === 2 ? (isWide ? [1.5, 1] : [1, 1.45]) : [1];
  return {
    title: { x: MARGIN, y: titleTop, width: inner - aside, height: titleHeight, size, lines },
    day: {
      x: isWide ? width - MARGIN - dayWidth : MARGIN,
      y: dayTop,
      width: dayWidth,
      height: dayHeight,
      size: DAY,
    },
    ...(sheet.mark === undefined
      ? {}
      : { mark: { x: MARGIN, y: 16, width: inner, height: markHeight - 2, size: MARK.size, lines: markLines } }),
    pictures: (isWide ? columns : rows)(room, shares).slice(0, count),
    figures,
    timeline,
    legend: legend.placed.map((p) => ({ ...p, x: MARGIN + p.x, y: legendTop + p.y })),
    foot: { x: MARGIN, y: footTop, width: inner, height: footHeight, lines: footLines },
  };
}

const words = (
  id: string,
  style: StyleName,
  lines: readonly string[],
  at: { x: number; y: number; size: number; anchor?: TextMark["anchor"] },
): TextMark => ({
  kind: "text",
  id,
  style,
  lines: [...lines],
  x: at.x,
  y: at.y,
  size: at.size,
  anchor: at.anchor ?? "start",
});

const group = (id: string, { x, y }: { x: number; y: number }, children: readonly Mark[]): GroupMark => ({
  kind: "group",
  id,
  style: "none",
  x,
  y,
  children: [...children],
});

/** Height of the baseline, as a share of the line height from the top. */
const ASCENT = 0.88;

/** A headline figure: the number above its label, which is wrapped to the box. */
function figureMarks({ value, label, more }: SheetFigure, box: Box, i: number): TextMark[] {
  const labels = linesOf([label], box.width, FIGURES.label);
  const mores = linesOf([more], box.width, FIGURES.more);
  let y = box.y + FIGURES.value;
  const made = [words(`figure/${i}`, "page-strong", [value], { x: box.x, y, size: FIGURES.value })];
  for (const [n, line] of labels.entries()) {
    y += FIGURES.label * 1.3;
    made.push(words(`figure/${i}/label/${n}`, "page-plain", [line], { x: box.x, y, size: FIGURES.label }));
  }
  for (const [n, line] of mores.entries()) {
    y += FIGURES.more * 1.3;
    made.push(words(`figure/${i}/more/${n}`, "page-quiet", [line], { x: box.x, y, size: FIGURES.more }));
  }
  return made;
}

/** The day as text marks. */
export function dayMarks({ width, height }: Size, { day }: SheetPlan, lines: readonly string[]): TextMark[] {
  const right = width >= height;
  return lines.map((text, n) => {
    const y = day.y + n * day.size * TITLE.line + day.size * ASCENT;
    const at = { x: right ? day.x + day.width : day.x, y, size: day.size };
    return words(`day/${n}`, "page-strong", [text], { ...at, anchor: right ? "end" : "start" });
  });
}

/** As large as its box allows; it was taken for one of about this size. */
function shownGroup({ width, height, marks, label }: SheetShown, box: Box): GroupMark {
  const scale = Math.min(box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2;
  const clip = { x: box.x, y: box.y, width: box.width, height: box.height };
  return { ...group("picture/shown", { x, y: box.y }, marks), scale, clip, label };
}

export function sheetScene(sheet: Sheet, plan: SheetPlan = planSheet(sheet)): Scene {
  const { title, mark, foot, timeline } = plan;
  const line = (n: number, size: number): number => n * size * TITLE.line + size * ASCENT;
  const marks: Mark[] = [];
  for (const [n, text] of mark?.lines.entries() ?? []) {
    const at = { x: MARGIN, y: 16 + n * MARK.line + MARK.size * ASCENT, size: MARK.size };
    marks.push(words(n === 0 ? "mark" : `mark/${n}`, "page-mark", [text], at));
  }
  for (const [n, text] of title.lines.entries())
    marks.push(
      words(`title/${n}`, "page-strong", [text], { x: title.x, y: title.y + line(n, title.size), size: title.size }),
    );
  marks.push(...dayMarks(sheet, plan, sheet.day));
  const [whole] = plan.pictures;
  if (sheet.shown && whole) marks.push(shownGroup(sheet.shown, whole));
  for (const [i, picture] of sheet.shown ? [] : sheet.pictures.entries()) {
    const box = plan.pictures[i];
    if (!box) continue;
    const clip = { x: box.x, y: box.y, width: box.width, height: box.height };
    marks.push({ ...group(`picture/${picture.kind}`, box, picture.draw(box)), clip, label: picture.label });
  }
  for (const [i, figure] of sheet.figures.entries()) {
    const box = plan.figures[i];
    if (box) marks.push(...figureMarks(figure, box, i));
  }
  marks.push(group("timeline", timeline, sheet.timeline(timeline)));
  for (const [n, { item, x, y, lines }] of plan.legend.entries()) {
    marks.push(group(`legend/${n}`, { x, y }, item.sample));
    for (const [l, text] of lines.entries()) {
      const at = { x: x + LEGEND.sample + LEGEND.gap, y: y + 12 + l * LEGEND.line, size: LEGEND.size };
      marks.push(words(`legend/${n}/words${l === 0 ? "" : `/${l}`}`, "page-quiet", [text], at));
    }
  }
  for (const [n, text] of foot.lines.entries())
    marks.push(
      words(`foot/${n}`, "page-quiet", [text], { x: foot.x, y: foot.y + n * FOOT.line + FOOT.size, size: FOOT.size }),
    );
  return { width: sheet.width, height: sheet.height, marks };
}
