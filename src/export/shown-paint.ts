// What a box of the page is painted with, as marks: its ground, hatches and dots, and its borders.
import type { Mark, PathMark } from "../scene/mark.ts";
import type { Style } from "../scene/style/style.ts";
import type { Token } from "../scene/style/tokens.ts";

export interface ShownBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Name of a colour of the page, else the colour; undefined for one that is not seen. */
export type ColourNames = (css: string) => { token: Token; alpha: number } | undefined;

const NUMBER = "(-?[\\d.]+(?:e-?\\d+)?)";
const RGB = new RegExp(`^rgba?\\(${NUMBER}, ?${NUMBER}, ?${NUMBER}(?:, ?${NUMBER})?\\)$`);
const SRGB = new RegExp(`^color\\(srgb ${NUMBER} ${NUMBER} ${NUMBER}(?: ?/ ?${NUMBER})?\\)$`);
const hex = (n: number): string =>
  Math.max(0, Math.min(255, Math.round(n)))
    .toString(16)
    .padStart(2, "0");

/** Names of colours, so that what is taken in one theme keeps the names that slides need. */
export function colourNames(colours: Readonly<Record<string, string>>): ColourNames {
  const tokens = new Map(Object.entries(colours).map(([token, colour]) => [colour.toLowerCase(), token as Token]));
  return (css) => {
    const rgb = RGB.exec(css);
    const found = rgb ?? SRGB.exec(css);
    if (!found) return undefined;
    const parts = found.slice(1, 4).map((n) => Number(n) * (rgb ? 1 : 255));
    const colour = `#${parts.map(hex).join("")}` as const;
    const alpha = found[4] === undefined ? 1 : Number(found[4]);
    return alpha === 0 ? undefined : { token: tokens.get(colour) ?? colour, alpha };
  };
}

export const pathMark = (id: string, d: string, own: Style): PathMark => ({ kind: "path", id, style: "none", d, own });

const rectOf = ({ x, y, width, height }: ShownBox): string => `M${x} ${y}h${width}v${height}h${-width}z`;

const filled = (names: ColourNames, css: string): Style | undefined => {
  const colour = names(css);
  return colour && { fill: colour.token, ...(colour.alpha < 1 ? { fillOpacity: colour.alpha } : {}) };
};

/** Stops of a gradient in its computed form: colour and place, px. */
function stopsOf(text: string): { css: string; at: number }[] {
  const parts = text.match(/(?:rgba?|color)\([^)]*\)\s+-?[\d.]+px/g) ?? [];
  return parts.map((part) => {
    const end = part.lastIndexOf(")") + 1;
    return { css: part.slice(0, end), at: Number.parseFloat(part.slice(end)) };
  });
}

/** Hatches: stripes of a repeating gradient across the box. */
function stripes(id: string, image: string, box: ShownBox, names: ColourNames): Mark | undefined {
  const [, turn = "180"] = /repeating-linear-gradient\((-?[\d.]+)deg/.exec(image) ?? [];
  const stops = stopsOf(image);
  const [first, second] = stops;
  const period = stops.at(-1)?.at ?? 0;
  const own = first && filled(names, first.css);
  if (!own || !second || period <= 0) return undefined;
  // A gradient runs up at 0°, to the right at 90°; its line goes through the middle of the box.
  const angle = (Number(turn) * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const half = (Math.abs(box.width * dx) + Math.abs(box.height * dy)) / 2;
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const across = box.width + box.height;
  let d = "";
  for (let at = 0; at < 2 * half; at += period) {
    const corner = (along: number, side: number): string => {
      const n = (p: number, k: number, c: number): string =>
        String(Math.round((c + p * (along - half) + k * side) * 100) / 100);
      return `${n(dx, -dy, cx)} ${n(dy, dx, cy)}`;
    };
    const end = at + (second.at - first.at);
    d += `M${corner(at, -across)}L${corner(at, across)}L${corner(end, across)}L${corner(end, -across)}Z`;
  }
  return { kind: "group", id, style: "none", clip: { ...box }, children: [pathMark(`${id}/lines`, d, own)] };
}

/** Dots of a radial gradient that is repeated along the box. */
function dots(id: string, css: CSSStyleDeclaration, box: ShownBox, names: ColourNames): Mark[] {
  const [first] = stopsOf(css.backgroundImage);
  const own = first && filled(names, first.css);
  const step = Number.parseFloat(css.backgroundSize);
  if (!own || !(step > 0)) return [];
  const marks: Mark[] = [];
  for (let x = step / 2; x < box.width; x += step)
    marks.push({
      kind: "circle",
      id: `${id}/${marks.length}`,
      style: "none",
      x: box.x + x,
      y: box.y + box.height / 2,
      r: first.at,
      own,
    });
  return marks;
}

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

function borders(id: string, css: CSSStyleDeclaration, box: ShownBox, names: ColourNames): Mark[] {
  const { x, y } = box;
  const [right, bottom] = [x + box.width, y + box.height];
  return SIDES.flatMap((side): Mark[] => {
    const width = Number.parseFloat(css[`border${side}Width`]);
    const line = css[`border${side}Style`];
    const colour = names(css[`border${side}Color`]);
    if (!(width > 0) || line === "none" || line === "hidden" || !colour) return [];
    const half = width / 2;
    const ends = {
      Top: [x, y + half, right, y + half],
      Bottom: [x, bottom - half, right, bottom - half],
      Left: [x + half, y, x + half, bottom],
      Right: [right - half, y, right - half, bottom],
    }[side] as [number, number, number, number];
    const dash = line === "dotted" ? [width, width] : line === "dashed" ? [2 * width, 2 * width] : undefined;
    const own: Style = { stroke: colour.token, strokeOpacity: colour.alpha, width, ...(dash ? { dash } : {}) };
    return [
      { kind: "line", id: `${id}/${side}`, style: "none", x1: ends[0], y1: ends[1], x2: ends[2], y2: ends[3], own },
    ];
  });
}

/** Ground, pattern and borders of a box, from the back. */
export function paintOf(id: string, css: CSSStyleDeclaration, box: ShownBox, names: ColourNames): Mark[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const marks: Mark[] = [];
  const ground = filled(names, css.backgroundColor);
  if (ground) {
    const isRound = css.borderTopLeftRadius === "50%";
    marks.push(
      isRound
        ? {
            kind: "circle",
            id: `${id}/ground`,
            style: "none",
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
            r: Math.min(box.width, box.height) / 2,
            own: ground,
          }
        : pathMark(`${id}/ground`, rectOf(box), ground),
    );
  }
  const image = css.backgroundImage;
  if (image.includes("repeating-linear-gradient")) {
    const width = Number.parseFloat(css.backgroundSize);
    // A hatch may fill a stripe at the beginning of its box only.
    const part = css.backgroundSize.startsWith("auto") || !(width > 0) ? box : { ...box, width };
    const made = stripes(`${id}/stripes`, image, part, names);
    if (made) marks.push(made);
  } else if (image.startsWith("radial-gradient")) marks.push(...dots(`${id}/dots`, css, box, names));
  return [...marks, ...borders(id, css, box, names)];
}
