// Takes what a part of the page shows, as marks: text where it stands, grounds, borders, and the shapes of its drawings. So a view is
// exported as it is seen, whoever wrote it, and no chart is drawn twice by two pieces of code.
import type { GroupMark, Mark, TextMark } from "../scene/mark.ts";
import type { Style } from "../scene/style/style.ts";
import { type ColourNames, paintOf, pathMark, type ShownBox } from "./shown-paint.ts";

const round = (n: number): number => Math.round(n * 100) / 100;
const BOLD = 600;
/** Smaller than this is for readers of screens only. */
const UNSEEN = 1.5;

const weightOf = (css: CSSStyleDeclaration): 400 | 700 => (Number(css.fontWeight) >= BOLD ? 700 : 400);

class Taker {
  private n = 0;
  /** Marks by how far in front their box stands. */
  private readonly planes = new Map<number, Mark[]>([[0, []]]);
  private readonly origin: DOMRect;
  private readonly names: ColourNames;
  private readonly ascents = new Map<string, number>();
  private readonly context = new OffscreenCanvas(1, 1).getContext("2d");

  constructor(root: Element, names: ColourNames) {
    this.origin = root.getBoundingClientRect();
    this.names = names;
  }

  marks(): Mark[] {
    return [...this.planes].sort(([a], [b]) => a - b).flatMap(([, marks]) => marks);
  }

  private readonly id = (): string => `shown/${this.n++}`;

  private boxOf(rect: DOMRect): ShownBox {
    const { left, top } = this.origin;
    const [x, y] = [round(rect.left - left), round(rect.top - top)];
    return { x, y, width: round(rect.width), height: round(rect.height) };
  }

  element(element: Element, out: Mark[] = this.planes.get(0) as Mark[]): void {
    const css = getComputedStyle(element);
    if (css.display === "none" || css.visibility === "hidden") return;
    const rect = element.getBoundingClientRect();
    if (css.overflow === "hidden" && rect.width <= UNSEEN && rect.height <= UNSEEN) return;
    const z = css.position === "static" || css.zIndex === "auto" ? 0 : Number(css.zIndex);
    let into = out;
    if (z > 0) {
      into = this.planes.get(z) ?? [];
      this.planes.set(z, into);
    }
    const opacity = Number(css.opacity);
    if (opacity < 1) {
      const group: GroupMark = { kind: "group", id: this.id(), style: "none", opacity, children: [] };
      into.push(group);
      into = group.children;
    }
    if (element instanceof SVGSVGElement) {
      for (const child of element.children) this.drawing(child, into);
      return;
    }
    const rects = css.display === "inline" ? [...element.getClientRects()] : [rect];
    for (const one of rects) into.push(...paintOf(this.id(), css, this.boxOf(one), this.names));
    this.before(element, into, rect);
    for (const child of element.childNodes) {
      if (child instanceof Text) this.text(child, css, into);
      else if (child instanceof Element) this.element(child, into);
    }
  }

  /** A bar or a line that a style sheet draws before the content. */
  private before(element: Element, out: Mark[], parent: DOMRect): void {
    const css = getComputedStyle(element, "::before");
    if (css.content === "none" || css.content === "normal" || css.position !== "absolute") return;
    const [left, top, width, height] = [css.left, css.top, css.width, css.height].map(Number.parseFloat) as [
      number,
      number,
      number,
      number,
    ];
    const rect = new DOMRect(parent.left + left, parent.top + top, width, height);
    if ([left, top, width, height].every(Number.isFinite))
      out.push(...paintOf(this.id(), css, this.boxOf(rect), this.names));
  }

  /** Of the height of a line’s letters, how much is over the baseline. */
  private ascent(css: CSSStyleDeclaration): number {
    const font = `${css.fontStyle} ${css.fontWeight} ${css.fontSize} ${css.fontFamily}`;
    const known = this.ascents.get(font);
    if (known !== undefined || !this.context) return known ?? 0.8;
    this.context.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = this.context.measureText("A");
    this.ascents.set(font, up / (up + down));
    return up / (up + down);
  }

  private words(lines: string, at: Pick<TextMark, "x" | "y" | "size" | "anchor">, own: Style, lang: string): TextMark {
    return { kind: "text", id: this.id(), style: "none", lines: [lines], ...at, own, ...(lang ? { lang } : {}) };
  }

  private text(node: Text, css: CSSStyleDeclaration, out: Mark[]): void {
    const colour = this.names(css.color);
    if (!colour || node.data.trim() === "") return;
    const own: Style = { fill: colour.token, fillOpacity: colour.alpha, weight: weightOf(css) };
    const lang = node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
    const size = Number.parseFloat(css.fontSize);
    for (const { text, rect } of linesOfNode(node)) {
      const box = this.boxOf(rect);
      const y = round(box.y + box.height * this.ascent(css));
      const anchor =
        css.textAlign === "center" ? "middle" : css.textAlign === "right" || css.textAlign === "end" ? "end" : "start";
      const x = anchor === "start" ? box.x : anchor === "end" ? box.x + box.width : box.x + box.width / 2;
      out.push(this.words(text, { x: round(x), y, size, anchor }, own, lang));
    }
  }

  private drawing(element: Element, out: Mark[]): void {
    if (!(element instanceof SVGGraphicsElement)) return;
    const css = getComputedStyle(element);
    if (css.display === "none" || css.visibility === "hidden") return;
    const matrix = element.getScreenCTM();
    if (element instanceof SVGTextElement) {
      if (matrix) this.drawnText(element, matrix, out);
      return;
    }
    if (!(element instanceof SVGGeometryElement)) {
      for (const child of element.children) this.drawing(child, out);
      return;
    }
    const d = pathOf(element);
    if (!matrix || d === "") return;
    const [fill, stroke] = [this.names(css.fill), this.names(css.stroke)];
    const opacity = Number(css.opacity);
    const dash =
      css.strokeDasharray === "none"
        ? []
        : css.strokeDasharray.split(/[ ,]+/).map((n) => Number.parseFloat(n) * matrix.a);
    const own: Style = {
      ...(fill ? { fill: fill.token, fillOpacity: fill.alpha * Number(css.fillOpacity) * opacity } : {}),
      ...(stroke
        ? {
            stroke: stroke.token,
            strokeOpacity: stroke.alpha * Number(css.strokeOpacity) * opacity,
            width: round(Number.parseFloat(css.strokeWidth) * matrix.a),
          }
        : {}),
      ...(dash.length > 0 ? { dash } : {}),
    };
    const mark = pathMark(this.id(), d, own);
    out.push({ kind: "group", id: this.id(), style: "none", ...this.place(matrix), scale: matrix.a, children: [mark] });
  }

  private place({ e, f }: DOMMatrix): { x: number; y: number } {
    return { x: round(e - this.origin.left), y: round(f - this.origin.top) };
  }

  private drawnText(element: SVGTextElement, matrix: DOMMatrix, out: Mark[]): void {
    const { x: left, y: top } = this.place(matrix);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last: { node: Node; mark: TextMark } | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder: Element | null = node.parentElement;
      const text = (node as Text).data;
      // What is written in pieces is one text.
      if (last && node.previousSibling === last.node) {
        last = { node, mark: last.mark };
        last.mark.lines = [`${last.mark.lines[0]}${text}`];
        continue;
      }
      if (!(holder instanceof SVGTextContentElement) || text.trim() === "" || holder.getNumberOfChars() === 0) continue;
      const css = getComputedStyle(holder);
      const colour = this.names(css.fill);
      if (!colour) continue;
      const start = holder.getStartPositionOfChar(0);
      const halo = css.paintOrder.startsWith("stroke")
        ? Number.parseFloat(css.strokeWidth) / Number.parseFloat(css.fontSize)
        : 0;
      const own: Style = {
        fill: colour.token,
        weight: weightOf(css),
        ...(halo > 0 && this.names(css.stroke) ? { halo } : {}),
      };
      const size = round(Number.parseFloat(css.fontSize) * matrix.a);
      const at = {
        x: round(left + start.x * matrix.a),
        y: round(top + start.y * matrix.a),
        size,
        anchor: "start",
      } as const;
      const mark = this.words(text, at, own, holder.closest("[lang]")?.getAttribute("lang") ?? "");
      last = { node, mark };
      out.push(mark);
    }
  }
}

function pathOf(element: SVGGeometryElement): string {
  const n = (name: string): number => Number(element.getAttribute(name) ?? 0);
  if (element instanceof SVGPathElement) return element.getAttribute("d") ?? "";
  if (element instanceof SVGLineElement) return `M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`;
  if (element instanceof SVGRectElement) return `M${n("x")} ${n("y")}h${n("width")}v${n("height")}h${-n("width")}z`;
  if (element instanceof SVGCircleElement) {
    const [x, y, r] = [n("cx"), n("cy"), n("r")];
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  return "";
}

/** The lines in which a text stands, without the spaces at their ends. */
function* linesOfNode(node: Text): Generator<{ text: string; rect: DOMRect }> {
  const range = document.createRange();
  const rectOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const part = (from: number, to: number): { text: string; rect: DOMRect } | undefined => {
    const raw = node.data.slice(from, to);
    const text = raw.trim().replace(/\s+/g, (space) => (/[\u00a0\u202f]/.test(space) ? space : " "));
    const start = from + raw.length - raw.trimStart().length;
    const rect = rectOf(start, to - (raw.length - raw.trimEnd().length));
    return text === "" || rect.width === 0 ? undefined : { text, rect };
  };
  range.selectNodeContents(node);
  const tops = new Set([...range.getClientRects()].filter((r) => r.width > 0).map((r) => Math.round(r.top)));
  if (tops.size <= 1) {
    const only = part(0, node.data.length);
    if (only) yield only;
    return;
  }
  let from = 0;
  let top: number | undefined;
  for (let i = 0; i < node.data.length; i++) {
    const rect = rectOf(i, i + 1);
    if (rect.width === 0) continue;
    if (top !== undefined && rect.top > top + rect.height / 2) {
      const line = part(from, i);
      if (line) yield line;
      from = i;
    }
    top = rect.top;
  }
  const last = part(from, node.data.length);
  if (last) yield last;
}

/** `root` is the upper left corner. */
export function shownMarks(root: Element, names: ColourNames): Mark[] {
  const taker = new Taker(root, names);
  taker.element(root);
  return taker.marks();
}
