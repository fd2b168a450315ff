// One plane of a picture on a canvas. Painting two thousand nodes again takes longer than a frame, whether mark by mark,
// in one path by style or as copies of a drawn one, so only the boxes of marks that have changed are painted again.
import { CanvasPainter } from "../../export/canvas.ts";
import { isDrawn } from "../../export/looks.ts";
import type { Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import { looksSame } from "./looks-same.ts";
import { type Box, boxOf, meet, union } from "./mark-box.ts";
import { createGrid } from "./mark-grid.ts";

interface Item {
  mark: Mark;
  /** Position in the order of painting. */
  order: number;
  box: Box;
}

/** How marks come to be pixels. */
export interface View {
  look: Look;
  /** Pixels of the canvas. */
  width: number;
  height: number;
  /** Pixels per unit of the marks. */
  scale: number;
  /** px per unit: strokes do not grow with it. */
  unit: number;
  /** Where the origin of the marks is, units. */
  x: number;
  y: number;
}

export interface CanvasPlane {
  /** Takes the marks; they are painted by `flush`. */
  take(marks: readonly Mark[]): void;
  /**
   * Paints what has changed since; everything where the view is another one. `isBrief`: only if that is quick; returns whether
   * it has been painted.
   */
  flush(view: View, isBrief: boolean): boolean;
}

/** Share of the canvas above which painting everything is cheaper than painting many boxes. */
const MOST = 0.5;

export function createCanvasPlane(canvas: HTMLCanvasElement, look: () => Look): CanvasPlane {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const grid = createGrid<Item>();
  let items: Item[] = [];
  let byId = new Map<string, Item>();
  let dirty: Box[] = [];
  let shown: View | undefined;
  let painter: CanvasPainter | undefined;

  /** Whether a mark is drawn decides whether it is in the grid. */
  const put = (item: Item): Box | undefined => {
    if (!isDrawn(item.mark)) return undefined;
    grid.add(item, item.box);
    return item.box;
  };
  const drop = (item: Item): Box | undefined => {
    if (!isDrawn(item.mark)) return undefined;
    grid.remove(item, item.box);
    return item.box;
  };
  const soil = (before: Box | undefined, after: Box | undefined): void => {
    // A node with another outline: one box instead of two.
    if (before && after && meet(before, after)) dirty.push(union(before, after));
    else dirty.push(...[before, after].filter((box) => box !== undefined));
  };
  const change = (item: Item, mark: Mark): void => {
    if (item.mark === mark) return;
    if (looksSame(item.mark, mark) || (!isDrawn(item.mark) && !isDrawn(mark))) {
      item.mark = mark;
      item.box = boxOf(mark, look());
      return;
    }
    const before = drop(item);
    item.mark = mark;
    item.box = boxOf(mark, look());
    soil(before, put(item));
  };
  const create = (mark: Mark, order: number): Item => {
    const item = { mark, order, box: boxOf(mark, look()) };
    soil(undefined, put(item));
    return item;
  };

  const paintAll = (view: View): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, view.width, view.height);
    const { scale, x, y } = view;
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    const seen: Box = [-x, -y, view.width / scale - x, view.height / scale - y];
    for (const { mark, box } of items) if (meet(box, seen)) painter?.mark(mark, view.unit);
  };
  const paintBox = (view: View, [left, top, right, bottom]: Box): void => {
    const { scale, x, y } = view;
    // Whole pixels: half ones would keep some of what was there.
    const [l, t] = [Math.max(0, Math.floor((left + x) * scale)), Math.max(0, Math.floor((top + y) * scale))];
    const r = Math.min(view.width, Math.ceil((right + x) * scale));
    const b = Math.min(view.height, Math.ceil((bottom + y) * scale));
    if (r <= l || b <= t) return;
    const whole: Box = [l / scale - x, t / scale - y, r / scale - x, b / scale - y];
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(l, t, r - l, b - t);
    context.clip();
    context.clearRect(l, t, r - l, b - t);
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    const met = grid.in(whole).filter((item) => meet(item.box, whole));
    for (const { mark } of met.sort((a, b) => a.order - b.order)) painter?.mark(mark, view.unit);
    context.restore();
  };

  return {
    take(marks) {
      if (marks.length === items.length && marks.every((mark, i) => mark.id === items[i]?.mark.id)) {
        for (const [i, mark] of marks.entries()) change(items[i] as Item, mark);
        return;
      }
      const before = byId;
      byId = new Map();
      items = marks.map((mark, order) => {
        let item = before.get(mark.id);
        if (item) {
          change(item, mark);
          item.order = order;
          before.delete(mark.id);
        } else item = create(mark, order);
        byId.set(mark.id, item);
        return item;
      });
      for (const item of before.values()) soil(drop(item), undefined);
    },
    flush(view, isBrief) {
      const { scale } = view;
      const isNew = view !== shown;
      const area = dirty.reduce((n, [l, t, r, b]) => n + (r - l) * (b - t) * scale * scale, 0);
      const isWhole = isNew || area > MOST * view.width * view.height;
      if (isWhole && !isNew && isBrief) return false;
      if (isNew) {
        if (canvas.width !== view.width) canvas.width = view.width;
        if (canvas.height !== view.height) canvas.height = view.height;
        if (view.look !== shown?.look || scale !== shown.scale) painter = new CanvasPainter(context, view.look, scale);
        shown = view;
      }
      if (isWhole) paintAll(view);
      else for (const box of dirty) paintBox(view, box);
      dirty = [];
      return true;
    },
  };
}
