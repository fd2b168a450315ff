// Writes a scene as a self-contained SVG: colours and strokes are attributes of each element, without a style sheet.

import type { Mark, Scene } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import type { Style } from "../scene/style/style.ts";
import { patternDefs } from "../scene/style/style-css.ts";
import { colourOf, FAMILY, isDrawn, LINE, opacityOf, styleOf } from "./looks.ts";
import { linesOf } from "./note.ts";
import type { Outlines } from "./outlines.ts";
import { escapeXml } from "./xml.ts";

export interface SvgOptions {
  /** Address of the view, embedded as metadata; dropping the picture on the page reopens it. */
  address?: string;
  /** `@font-face` rules with the fonts as data URLs. */
  fontFaces?: string;
  /** Write text as paths: looks the same without the fonts, but is no longer text. */
  outlines?: Outlines;
}

/** Two decimals are finer than visible and give the same text in every run. */
const number = (n: number): string => String(Math.round(n * 100) / 100);

type Attributes = Record<string, string | number | undefined>;
const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? number(value) : escapeXml(String(value))}"`)
    .join("");

class Writer {
  readonly defs: string[] = [];
  private clips = 0;
  private readonly patterns = new Map<string, string>();

  private readonly look: Look;
  private readonly outlines: Outlines | undefined;

  constructor(look: Look, outlines: Outlines | undefined) {
    this.look = look;
    this.outlines = outlines;
  }

  /** Tiles keep their size whatever the scale of the land they fill. */
  private pattern(name: NonNullable<Style["pattern"]>, scale: number): string {
    const key = `${name} ${number(scale)}`;
    const known = this.patterns.get(key);
    if (known) return known;
    const def = patternDefs().find((p) => p.id === `pattern-${name}`);
    if (!def) return "none";
    const id = this.patterns.size === 0 ? def.id : `${def.id}-${this.patterns.size}`;
    const tokens = this.look.colours;
    this.defs.push(
      `<pattern id="${id}" width="${def.size}" height="${def.size}" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale})"><rect width="${def.size}" height="${def.size}" fill="${tokens.land0}"/><path d="${def.d}" fill="none" stroke="${tokens[def.ink]}" stroke-width="1.3"${write({ "stroke-opacity": def.strength?.[this.look.theme] })}/></pattern>`,
    );
    const url = `url(#${id})`;
    this.patterns.set(key, url);
    return url;
  }

  private clip({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
    const id = `clip-${this.clips++}`;
    this.defs.push(`<clipPath id="${id}"><rect${write({ x, y, width, height })}/></clipPath>`);
    return `url(#${id})`;
  }

  private looks(style: Style, scale: number): Attributes {
    const { look } = this;
    const stroke = style.halo ? look.colours.paper : style.stroke && (colourOf(look, style.stroke) ?? "none");
    return {
      fill: style.pattern ? this.pattern(style.pattern, scale) : (colourOf(look, style.fill) ?? "none"),
      "fill-opacity": style.fillOpacity,
      stroke,
      "stroke-opacity": style.strokeOpacity,
      // Strokes must not scale with their group.
      "stroke-width": style.halo ? style.halo / scale : style.stroke ? (style.width ?? 1) / scale : undefined,
      "stroke-dasharray": style.dash?.map((d) => number(d / scale)).join(" "),
      "stroke-linecap": style.cap,
      "stroke-linejoin": style.halo ? "round" : undefined,
      "paint-order": style.halo ? "stroke" : undefined,
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
    const look = { ...this.looks(style, scale), opacity };
    switch (mark.kind) {
      case "path":
        return `<path${write({ d: mark.d, ...look })}/>`;
      case "circle":
        return `<circle${write({ cx: mark.x, cy: mark.y, r: mark.r, ...look })}/>`;
      case "line":
        return `<line${write({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look })}/>`;
      case "text": {
        const { outlines } = this;
        if (outlines) {
          const d = mark.lines
            .map((l, i) => outlines.path(l, mark.x, mark.y + i * mark.size * LINE, mark, style.weight ?? 400))
            .join("");
          return `<path${write({ d, "aria-label": mark.lines.join(" "), ...look })}/>`;
        }
        const lines = mark.lines.map(
          (l, i) => `<tspan${write({ x: mark.x, dy: i > 0 ? mark.size * LINE : undefined })}>${escapeXml(l)}</tspan>`,
        );
        const font = { "font-size": mark.size, "text-anchor": mark.anchor, "font-family": FAMILY };
        return `<text${write({ x: mark.x, y: mark.y, ...font, "font-weight": style.weight, ...look })}>${lines.join("")}</text>`;
      }
    }
  }
}

const described = (note: readonly string[] = []): string =>
  note.length > 0 ? `<desc>${escapeXml(note.join("\n"))}</desc>` : "";

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

/** Id of the metadata element that holds the address. */
export const METADATA_ID = "musubi-address";

/** Text of an SVG file. `title`: accessible name. The scene's note makes the picture taller. */
export function svgOf(scene: Scene, look: Look, title: string, options: SvgOptions = {}): string {
  const { width, height, marks } = withNote(scene);
  const writer = new Writer(look, options.outlines);
  const body = marks.map((m) => writer.element(m, 1)).join("\n");
  const address = options.address ? `<metadata id="${METADATA_ID}">${escapeXml(options.address)}</metadata>` : "";
  const fonts = options.fontFaces ? `<style>${options.fontFaces.replaceAll("<", "")}</style>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img"><title>${escapeXml(title)}</title>${described(scene.note)}${address}${fonts}<defs>${writer.defs.join("")}</defs><rect width="100%" height="100%" fill="${look.colours.paper}"/>\n${body}\n</svg>\n`;
}
