// Paints a scene on a canvas, for PNG and film frames. The same marks give the same pixels in every run.

import { memoize } from "../model/memoize.ts";
import type { CircleMark, GroupMark, LineMark, Mark, PathMark, Scene, TextMark } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import type { Style } from "../scene/style/style.ts";
import { patternDefs } from "../scene/style/style-css.ts";
import { colourOf, FAMILY, isDrawn, LINE, opacityOf, styleOf } from "./looks.ts";

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Cache of parsed paths: land is the same on every frame. */
const paths = new Map<string, Path2D>();
const MAX_PATHS = 4000;
function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  if (paths.size >= MAX_PATHS) paths.clear();
  const made = new Path2D(d);
  paths.set(d, made);
  return made;
}

/** Kept for each mark: on the screen most marks stay the same objects. */
export const pathFor = memoize((mark: PathMark | CircleMark | LineMark): Path2D => {
  if (mark.kind === "path") return pathOf(mark.d);
  const made = new Path2D();
  if (mark.kind === "circle") made.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  else {
    made.moveTo(mark.x1, mark.y1);
    made.lineTo(mark.x2, mark.y2);
  }
  return made;
});

export const fontOf = (mark: Pick<TextMark, "size">, { weight = 400 }: Style): string =>
  `${weight} ${mark.size}px ${FAMILY}`;

export class CanvasPainter {
  private readonly tiles = new Map<string, OffscreenCanvas>();
  private readonly context: Context;
  private readonly look: Look;
  private readonly scale: number;

  /** `scale`: pixels per scene unit. */
  constructor(context: Context, look: Look, scale: number) {
    this.context = context;
    this.look = look;
    this.scale = scale;
  }

  /** Paints the whole scene on the background colour. */
  paint({ width, height, marks }: Scene): void {
    const { context, scale } = this;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = this.look.colours.paper;
    context.fillRect(0, 0, width, height);
    for (const mark of marks) this.mark(mark, 1);
  }

  mark(mark: Mark, scale: number): void {
    if (!isDrawn(mark)) return;
    const { context } = this;
    const before = context.globalAlpha;
    context.globalAlpha = before * (opacityOf(mark, this.look) ?? 1);
    if (mark.kind === "group") this.group(mark, scale);
    else this.shape(mark, styleOf(mark, this.look), scale);
    context.globalAlpha = before;
  }

  private group(mark: GroupMark, scale: number): void {
    const { context } = this;
    context.save();
    if (mark.clip) {
      context.beginPath();
      context.rect(mark.clip.x, mark.clip.y, mark.clip.width, mark.clip.height);
      context.clip();
    }
    context.translate(mark.x ?? 0, mark.y ?? 0);
    context.scale(mark.scale ?? 1, mark.scale ?? 1);
    context.globalAlpha *= mark.opacity ?? 1;
    for (const child of mark.children) this.mark(child, scale * (mark.scale ?? 1));
    context.restore();
  }

  private shape(mark: Exclude<Mark, GroupMark>, style: Style, scale: number): void {
    const { context } = this;
    if (mark.kind === "text") {
      this.text(mark, style);
      return;
    }
    const path = pathFor(mark);
    const fill = style.pattern ? this.pattern(style.pattern, scale) : colourOf(this.look, style.fill);
    const alpha = context.globalAlpha;
    if (fill) {
      context.globalAlpha = alpha * (style.fillOpacity ?? 1);
      context.fillStyle = fill;
      context.fill(path);
    }
    const stroke = colourOf(this.look, style.stroke);
    if (stroke) {
      context.globalAlpha = alpha * (style.strokeOpacity ?? 1);
      context.strokeStyle = stroke;
      context.lineWidth = (style.width ?? 1) / scale;
      context.lineCap = style.cap ?? "butt";
      context.lineJoin = "miter";
      context.setLineDash(style.dash?.map((d) => d / scale) ?? []);
      context.stroke(path);
    }
    context.globalAlpha = alpha;
  }

  private text(mark: Extract<Mark, { kind: "text" }>, style: Style): void {
    const { context } = this;
    context.font = fontOf(mark, style);
    context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
    context.textBaseline = "alphabetic";
    const lines = mark.lines.map((line, i) => [line, mark.x, mark.y + i * mark.size * LINE] as const);
    if (style.halo) {
      context.strokeStyle = this.look.colours.paper;
      context.lineWidth = style.halo * mark.size;
      context.lineJoin = "round";
      context.setLineDash([]);
      // Of all lines first: that of one must not lie on the letters of another.
      for (const line of lines) context.strokeText(...line);
    }
    const fill = colourOf(this.look, style.fill);
    if (!fill) return;
    context.fillStyle = fill;
    for (const line of lines) context.fillText(...line);
  }

  /** The tile is drawn at pixel resolution, so that it is as sharp as the rest. */
  private pattern(name: NonNullable<Style["pattern"]>, scale: number): CanvasPattern | undefined {
    const def = patternDefs().find((p) => p.id === `pattern-${name}`);
    if (!def) return undefined;
    const dots = Math.max(1, Math.round(def.size * this.scale));
    let tile = this.tiles.get(name);
    if (!tile) {
      tile = new OffscreenCanvas(dots, dots);
      const context = tile.getContext("2d");
      if (!context) return undefined;
      context.fillStyle = this.look.colours.land0;
      context.fillRect(0, 0, dots, dots);
      context.scale(dots / def.size, dots / def.size);
      context.strokeStyle = this.look.colours[def.ink];
      context.globalAlpha = def.strength?.[this.look.theme] ?? 1;
      context.lineWidth = 1.3;
      context.stroke(new Path2D(def.d));
      this.tiles.set(name, tile);
    }
    const made = this.context.createPattern(tile, "repeat") ?? undefined;
    const shrunk = def.size / dots / scale;
    made?.setTransform(new DOMMatrix([shrunk, 0, 0, shrunk, 0, 0]));
    return made;
  }
}
