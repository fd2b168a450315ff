// Writes a scene as a self-contained SVG: colours and strokes are attributes of each element, without a style sheet. Only what SVG 1.1
// has is used, since many programs know no more: a halo is a text of its own under the letters, not `paint-order`.

import type { CircleMark, LineMark, Mark, PathMark, Scene, TextMark } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import type { Style } from "../scene/style/style.ts";
import { patternDefs } from "../scene/style/style-css.ts";
import { digestOf } from "./digest.ts";
import type { Rect } from "./flatten.ts";
import { hatchingOf } from "./hatching.ts";
import { languageOfText } from "./language.ts";
import { colourOf, FAMILY, isDrawn, LINE, opacityOf, styleOf } from "./looks.ts";
import { linesOf } from "./note.ts";
import type { Outlines } from "./outlines.ts";
import { boundsOf, commandsOf } from "./polylines.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  /** Address of the view, embedded as metadata; dropping the picture on the page reopens it. */
  address?: string;
  /** `@font-face` rules with the fonts as data URLs. */
  fontFaces?: string;
  /** Write text as paths: looks the same without the fonts, but is no longer text. Lines with a letter that they lack stay text. */
  outlines?: Outlines;
  /** Language of the picture: it decides the forms of Chinese characters. */
  lang?: string;
  /**
   * Fills and strokes are see-through, not the shapes that have them. In a PDF each shape that is so as a whole becomes a group of its
   * own with its bounds, resources and stream, which made up most of a file.
   */
  ungrouped?: boolean;
  /** What the picture shows, in words: its description, a line per language. */
  said?: readonly string[];
  /** Begins every id; unique among the pictures of a page. */
  ids?: string;
}

/** Two decimals are finer than visible and give the same text in every run. */
const number = (n: number): string => String(Math.round(n * 100) / 100);

type Attributes = Record<string, string | number | undefined>;
const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? number(value) : escapeXml(String(value))}"`)
    .join("");

const languageOf = (lines: readonly string[], own: string | undefined, root: string | undefined): Attributes => {
  const lang = own ?? languageOfText(lines.join(" "), root);
  return lang === undefined || lang === root ? {} : { "xml:lang": lang };
};

/** Both `#rrggbb`. */
function mixed(over: string, under: string, share: number): string {
  const part = (colour: string, i: number): number => Number.parseInt(colour.slice(i, i + 2), 16);
  const mix = [1, 3, 5].map((i) => Math.round(part(over, i) * share + part(under, i) * (1 - share)));
  return `#${mix.map((n) => n.toString(16).padStart(2, "0")).join("")}`;
}

function extentOf(mark: PathMark | CircleMark | LineMark): Rect | undefined {
  if (mark.kind === "path") return boundsOf(commandsOf(mark.d, { k: 1, x: 0, y: 0 }));
  if (mark.kind === "line") return undefined;
  return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
}

/** Opacity of a whole mark as that of its fill and of its stroke. */
function ungrouped({ opacity, ...looks }: Attributes): Attributes {
  if (opacity === undefined) return looks;
  const times = (share: string | number | undefined): number => Number(share ?? 1) * Number(opacity);
  const { fill = "none", stroke = "none" } = looks;
  return {
    ...looks,
    "fill-opacity": fill === "none" ? undefined : times(looks["fill-opacity"]),
    "stroke-opacity": stroke === "none" ? undefined : times(looks["stroke-opacity"]),
  };
}

/** Width of the lines of a hatched land, px. */
const HATCH = 1.3;

class Writer {
  readonly defs: string[] = [];
  private clips = 0;

  private readonly look: Look;
  private readonly options: SvgOptions;
  private readonly ids: string;

  constructor(look: Look, options: SvgOptions, ids: string) {
    this.look = look;
    this.options = options;
    this.ids = ids;
  }

  /** Lines over the shape of a mark, as far apart whatever its scale. */
  private hatched(
    name: NonNullable<Style["pattern"]>,
    scale: number,
    shape: string,
    box: Rect,
    opacity?: number,
  ): string {
    const def = patternDefs().find((p) => p.id === `pattern-${name}`);
    if (!def) return "";
    const id = `${this.ids}clip-${this.clips++}`;
    this.defs.push(`<clipPath id="${id}">${shape}</clipPath>`);
    const { colours, theme } = this.look;
    const looks = {
      d: hatchingOf(def, scale, box),
      fill: "none",
      stroke: mixed(colours[def.ink], colours.land0, def.strength?.[theme] ?? 1),
      "stroke-width": HATCH / scale,
      "clip-path": `url(#${id})`,
      opacity,
    };
    return `<path${this.write(looks)}/>`;
  }

  private write(looks: Attributes): string {
    return write(this.options.ungrouped ? ungrouped(looks) : looks);
  }

  private clip({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
    const id = `${this.ids}clip-${this.clips++}`;
    this.defs.push(`<clipPath id="${id}"><rect${write({ x, y, width, height })}/></clipPath>`);
    return `url(#${id})`;
  }

  private looks(style: Style, scale: number): Attributes {
    const { look } = this;
    return {
      fill: colourOf(look, style.pattern ? "land0" : style.fill) ?? "none",
      "fill-opacity": style.fillOpacity,
      stroke: style.stroke && (colourOf(look, style.stroke) ?? "none"),
      "stroke-opacity": style.strokeOpacity,
      // Strokes must not scale with their group.
      "stroke-width": style.stroke ? (style.width ?? 1) / scale : undefined,
      "stroke-dasharray": style.dash?.map((d) => number(d / scale)).join(" "),
      "stroke-linecap": style.cap,
    };
  }

  element(mark: Mark, scale: number): string {
    if (!isDrawn(mark)) return "";
    const style = styleOf(mark, this.look);
    const opacity = opacityOf(mark, this.look);
    if (mark.kind === "group") {
      const own = scale * (mark.scale ?? 1);
      const moved = `translate(${number(mark.x ?? 0)} ${number(mark.y ?? 0)}) scale(${mark.scale ?? 1})`;
      const inner = mark.children.map((child) => this.element(child, own)).join("");
      const made = `<g transform="${moved}"${write({ opacity: mark.opacity })}>${inner}</g>`;
      return mark.clip ? `<g clip-path="${this.clip(mark.clip)}">${made}</g>` : made;
    }
    if (mark.kind === "text") return this.text(mark, style, scale, opacity);
    const shaped = (look: Attributes): string => {
      if (mark.kind === "path") return `<path${this.write({ d: mark.d, ...look })}/>`;
      if (mark.kind === "circle") return `<circle${this.write({ cx: mark.x, cy: mark.y, r: mark.r, ...look })}/>`;
      return `<line${this.write({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look })}/>`;
    };
    const ground = shaped({ ...this.looks(style, scale), opacity });
    const box = style.pattern && extentOf(mark);
    return style.pattern && box ? `${ground}${this.hatched(style.pattern, scale, shaped({}), box, opacity)}` : ground;
  }

  private text(mark: TextMark, style: Style, scale: number, opacity: number | undefined): string {
    const { look, options } = this;
    const { outlines } = options;
    const looks = this.looks(style, scale);
    const halo = style.halo && {
      fill: "none",
      stroke: look.colours.paper,
      "stroke-width": style.halo * mark.size,
      "stroke-linejoin": "round",
      "aria-hidden": "true",
    };
    const lang = languageOf(mark.lines, mark.lang, options.lang);
    let made: (own: Attributes) => string;
    if (outlines && mark.lines.every((l) => outlines.lacks(l).length === 0)) {
      const d = mark.lines
        .map((l, i) => outlines.path(l, mark.x, mark.y + i * mark.size * LINE, mark, style.weight ?? 400))
        .join("");
      made = (own) => `<path${this.write({ d, ...own })}/>`;
      looks["aria-label"] = mark.lines.join(" ");
    } else {
      const lines = mark.lines.map(
        (l, i) => `<tspan${write({ x: mark.x, dy: i > 0 ? mark.size * LINE : undefined })}>${escapeXml(l)}</tspan>`,
      );
      const font = {
        "font-size": mark.size,
        "text-anchor": mark.anchor,
        "font-family": FAMILY,
        "font-weight": style.weight,
      };
      made = (own) => `<text${this.write({ x: mark.x, y: mark.y, ...font, ...lang, ...own })}>${lines.join("")}</text>`;
    }
    return `${halo ? made({ ...halo, opacity }) : ""}${made({ ...looks, opacity })}`;
  }
}

const described = (lines: readonly string[]): string =>
  lines.length > 0 ? `<desc>${escapeXml(lines.join("\n"))}</desc>` : "";

const NOTE = { size: 11, line: 15, margin: 8 };

/** Adds the scene's note below the picture, since every exported map must state its worldview. */
function withNote({ width, height, marks, note = [] }: Scene): Scene {
  const lines = linesOf(note, width - 2 * NOTE.margin, NOTE.size);
  if (lines.length === 0) return { width, height, marks };
  const { size, line, margin } = NOTE;
  const words = lines.map(
    (text, i): Mark => ({
      kind: "text",
      id: `note/${i}`,
      style: "label-quiet",
      x: margin,
      y: height + margin + size + i * line,
      lines: [text],
      size,
      anchor: "start",
    }),
  );
  return { width, height: height + 2 * margin + lines.length * line, marks: [...marks, ...words] };
}

/** Ends the id of the metadata element that holds the address. */
export const METADATA_ID = "musubi-address";

/** Text of an SVG file. `title`: accessible name. The scene's note makes the picture taller. */
export function svgOf(scene: Scene, look: Look, title: string, options: SvgOptions = {}): string {
  const { width, height, marks } = withNote(scene);
  // The same picture has the same ids in every run, and another picture others.
  const ids = options.ids ?? `m${digestOf(title, options.address ?? "", look.theme, width, height)}-`;
  const writer = new Writer(look, options, ids);
  const body = marks.map((m) => writer.element(m, 1)).join("\n");
  const address = options.address ? `<metadata id="${ids}${METADATA_ID}">${escapeXml(options.address)}</metadata>` : "";
  const fonts = options.fontFaces ? `<style>${options.fontFaces.replaceAll("<", "")}</style>` : "";
  const size = { width, height, viewBox: `0 0 ${number(width)} ${number(height)}` };
  const root = { ...size, role: "img", lang: options.lang, "xml:lang": options.lang };
  return `<svg xmlns="http://www.w3.org/2000/svg"${write(root)}><title${write(languageOf([title], undefined, options.lang))}>${escapeXml(title)}</title>${described([...(options.said ?? []), ...(scene.note ?? [])])}${address}${fonts}<defs>${writer.defs.join("")}</defs><rect width="100%" height="100%" fill="${look.colours.paper}"/>\n${body}\n</svg>\n`;
}
