// A scene as a picture that stands alone: no style sheet, no font file; colours and strokes written into each element.
import type { Mark, Scene } from "../scene/mark.ts";
import { STYLES, type Style } from "../scene/style.ts";
import { patternDefs } from "../scene/style-css.ts";
import { type Theme, TOKENS } from "../scene/tokens.ts";
import { linesOf } from "./note.ts";

const FAMILY = "'Noto Sans JP','Noto Sans',sans-serif";

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Two decimals: finer than any eye, and the same text in every run. */
const number = (n: number): string => String(Math.round(n * 100) / 100);

type Attributes = Record<string, string | number | undefined>;
const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? number(value) : escapeText(String(value))}"`)
    .join("");

function looks(style: Style, theme: Theme, scale: number): Attributes {
  const colour = (token: Style["fill"]) => (token === undefined ? "none" : TOKENS[theme][token]);
  return {
    fill: style.pattern ? `url(#pattern-${style.pattern})` : colour(style.fill),
    "fill-opacity": style.fillOpacity,
    stroke: style.halo ? TOKENS[theme].paper : style.stroke && colour(style.stroke),
    "stroke-opacity": style.strokeOpacity,
    // Strokes do not grow with the group that they stand in.
    "stroke-width": style.halo ?? (style.stroke ? (style.width ?? 1) / scale : undefined),
    "stroke-dasharray": style.dash?.map((d) => number(d / scale)).join(" "),
    "stroke-linecap": style.cap,
    "paint-order": style.halo ? "stroke" : undefined,
    "font-weight": style.weight,
  };
}

const OPACITY: Record<string, number> = { muted: 0.3 };

function element(mark: Mark, theme: Theme, scale: number): string {
  if (mark.hidden || mark.style.startsWith("hit")) return "";
  const style: Style = STYLES[mark.style];
  const look = { ...looks(style, theme, scale), opacity: OPACITY[mark.emphasis ?? "normal"] };
  switch (mark.kind) {
    case "path":
      return `<path${write({ d: mark.d, ...look })}/>`;
    case "circle":
      return `<circle${write({ cx: mark.x, cy: mark.y, r: mark.r, ...look })}/>`;
    case "line":
      return `<line${write({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look })}/>`;
    case "text": {
      const lines = mark.lines.map(
        (l, i) => `<tspan${write({ x: mark.x, dy: i > 0 ? mark.size * 1.15 : undefined })}>${escapeText(l)}</tspan>`,
      );
      return `<text${write({ x: mark.x, y: mark.y, "font-size": mark.size, "text-anchor": mark.anchor, "font-family": FAMILY, ...look })}>${lines.join("")}</text>`;
    }
    case "group": {
      const own = scale * (mark.scale ?? 1);
      const moved = `translate(${number(mark.x ?? 0)} ${number(mark.y ?? 0)}) scale(${mark.scale ?? 1})`;
      return `<g transform="${moved}"${write({ opacity: mark.opacity })}>${mark.children.map((child) => element(child, theme, own)).join("")}</g>`;
    }
  }
}

/** `scale`: px per unit of patterned land. */
function patterns(theme: Theme, scale: number): string {
  return patternDefs()
    .map(
      (p) =>
        `<pattern id="${p.id}" width="${p.size}" height="${p.size}" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale})"><rect width="${p.size}" height="${p.size}" fill="${TOKENS[theme].land0}"/><path d="${p.d}" fill="none" stroke="${TOKENS[theme][p.ink]}" stroke-width="1.3"/></pattern>`,
    )
    .join("");
}

const landScale = (scene: Scene): number => {
  const land = scene.marks.find((m) => m.kind === "group" && m.scale !== undefined);
  return land?.kind === "group" ? (land.scale ?? 1) : 1;
};

const described = (note: readonly string[] = []): string =>
  note.length > 0 ? `<desc>${escapeText(note.join("\n"))}</desc>` : "";

const NOTE = { size: 11, line: 15, margin: 8 };

/** The scene's note below the picture: no map leaves without saying which view of the world it shows. */
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

/** Text of an SVG file; `title` is what it shows, for people who hear it. The scene's note makes the picture taller. */
export function svgOf(scene: Scene, theme: Theme, title: string): string {
  const { width, height, marks } = withNote(scene);
  const body = marks.map((m) => element(m, theme, 1)).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img"><title>${escapeText(title)}</title>${described(scene.note)}<defs>${patterns(theme, landScale(scene))}</defs><rect width="100%" height="100%" fill="${TOKENS[theme].paper}"/>\n${body}\n</svg>\n`;
}
