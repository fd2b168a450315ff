// Pieces of DrawingML. ISO/IEC 29500, transitional: what every office program reads.

import type { Look } from "../../scene/style/look.ts";
import type { Style } from "../../scene/style/style.ts";
import { colourOf } from "../looks.ts";
import { escapeXml } from "../xml.ts";

/** EMU are 1/914,400 inch; a page of 1440 units is 13⅓ inches wide, so that a unit is two thirds of a point. */
export const EMU = 12_192_000 / 1440;
export const emu = (units: number): number => Math.round(units * EMU);
/** Hundredths of a point. */
const sizeOf = (units: number): number => Math.max(100, Math.round((units * EMU) / 127));

/** On every run and in the theme: what offices in Japan have, and what others put in its place. */
export const TYPEFACE = { latin: "Arial", eastAsian: "Yu Gothic" } as const;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** `opacity`: 0 to 1. */
export function rgb(hex: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:srgbClr val="${hex.slice(1).toUpperCase()}">${alpha}</a:srgbClr>`;
}
export const solid = (hex: string, opacity = 1): string => `<a:solidFill>${rgb(hex, opacity)}</a:solidFill>`;

const PATTERNS = { hatch: "ltUpDiag", stripes: "ltHorz", dots: "pct20" } as const;
const PATTERN_INK = { hatch: "assistance", stripes: "land2", dots: "faint" } as const;

export function fillOf(style: Style, look: Look, opacity: number): string {
  const tokens = look.colours;
  if (style.pattern)
    return `<a:pattFill prst="${PATTERNS[style.pattern]}"><a:fgClr>${rgb(tokens[PATTERN_INK[style.pattern]], opacity)}</a:fgClr><a:bgClr>${rgb(tokens.land0, opacity)}</a:bgClr></a:pattFill>`;
  const fill = colourOf(look, style.fill);
  return fill ? solid(fill, opacity * (style.fillOpacity ?? 1)) : "<a:noFill/>";
}

export function lineOf(style: Style, look: Look, opacity: number): string {
  const stroke = colourOf(look, style.stroke);
  if (!stroke) return "<a:ln><a:noFill/></a:ln>";
  const width = style.width ?? 1;
  const cap = style.cap === "round" ? ' cap="rnd"' : "";
  const share = (n: number): number => Math.max(1, Math.round((n / width) * 100_000));
  const pairs = style.dash ?? [];
  const dash =
    pairs.length > 0
      ? `<a:custDash>${pairs.flatMap((d, i) => (i % 2 === 0 ? [`<a:ds d="${share(d)}" sp="${share(pairs[i + 1] ?? d)}"/>`] : [])).join("")}</a:custDash>`
      : "";
  return `<a:ln w="${emu(width)}"${cap}>${solid(stroke, opacity * (style.strokeOpacity ?? 1))}${dash}</a:ln>`;
}

export interface TextLook {
  size: number;
  bold?: boolean;
  colour: string;
  opacity?: number;
  /** Around the letters, units; in the colour of the paper. */
  halo?: { size: number; colour: string } | undefined;
  link?: string;
}

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const languageOf = (text: string): string =>
  JAPANESE.test(text) ? 'lang="ja-JP" altLang="en-US"' : 'lang="en-GB" altLang="ja-JP"';
const faces = `<a:latin typeface="${TYPEFACE.latin}"/><a:ea typeface="${TYPEFACE.eastAsian}"/><a:cs typeface="${TYPEFACE.latin}"/>`;

/** One run, with the Japanese typeface whatever it says. */
export function run(text: string, look: TextLook): string {
  const { size, bold, colour, opacity = 1, halo, link } = look;
  const glow = halo ? `<a:effectLst><a:glow rad="${emu(halo.size)}">${rgb(halo.colour)}</a:glow></a:effectLst>` : "";
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : "";
  return `<a:r><a:rPr ${languageOf(text)} sz="${sizeOf(size)}" b="${bold ? 1 : 0}" dirty="0">${solid(colour, opacity)}${glow}${faces}${click}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

export const paragraph = (runs: string, align: "l" | "ctr" | "r" = "l"): string =>
  `<a:p><a:pPr algn="${align}"/>${runs}</a:p>`;

export const frame = (at: { x: number; y: number; width: number; height: number }, prefix = "a"): string =>
  `<${prefix}:xfrm><a:off x="${emu(at.x)}" y="${emu(at.y)}"/><a:ext cx="${emu(Math.max(0, at.width))}" cy="${emu(Math.max(0, at.height))}"/></${prefix}:xfrm>`;

export const named = (id: number, name: string, description = ""): string =>
  `<p:cNvPr id="${id}" name="${escapeXml(name)}"${description ? ` descr="${escapeXml(description)}"` : ""}/>`;
