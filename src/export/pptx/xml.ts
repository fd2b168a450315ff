// Builders for DrawingML (ISO/IEC 29500 transitional, which all office programs read).

import type { Look } from "../../scene/style/look.ts";
import type { Style } from "../../scene/style/style.ts";
import { type Attributes, type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { colourOf } from "../looks.ts";

/** EMU per unit. An EMU is 1/914,400 inch; a page of 1440 units is 13⅓ inches wide, so a unit is two thirds of a point. */
const EMU = 12_192_000 / 1440;
export const emu = (units: number): number => Math.round(units * EMU);
/** Font size in hundredths of a point. */
const sizeOf = (units: number): number => Math.max(100, Math.round((units * EMU) / 127));

/** Fonts of every run and of the theme: installed with Office in Japan, and with common substitutes elsewhere. */
export const TYPEFACE = { latin: "Arial", eastAsian: "Yu Gothic" } as const;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** `opacity`: 0 to 1. */
export const rgb = (hex: string, opacity = 1): Element =>
  el(
    "a:srgbClr",
    { val: hex.slice(1).toUpperCase() },
    ...(opacity < 1 ? [el("a:alpha", { val: Math.round(opacity * 100_000) })] : []),
  );
export const solid = (hex: string, opacity = 1): Element => el("a:solidFill", {}, rgb(hex, opacity));
export const NO_FILL = el("a:noFill");

const PATTERNS = { hatch: "ltUpDiag", stripes: "ltHorz", dots: "pct20" } as const;
const PATTERN_INK = { hatch: "assistance", stripes: "land2", dots: "faint" } as const;

export function fillOf(style: Style, look: Look, opacity: number): Element {
  const tokens = look.colours;
  if (style.pattern)
    return el(
      "a:pattFill",
      { prst: PATTERNS[style.pattern] },
      el("a:fgClr", {}, rgb(tokens[PATTERN_INK[style.pattern]], opacity)),
      el("a:bgClr", {}, rgb(tokens.land0, opacity)),
    );
  const fill = colourOf(look, style.fill);
  return fill ? solid(fill, opacity * (style.fillOpacity ?? 1)) : NO_FILL;
}

export function lineOf(style: Style, look: Look, opacity: number): Element {
  const stroke = colourOf(look, style.stroke);
  if (!stroke) return el("a:ln", {}, NO_FILL);
  const width = style.width ?? 1;
  const share = (n: number): number => Math.max(1, Math.round((n / width) * 100_000));
  const pairs = style.dash ?? [];
  const dashes = pairs.flatMap((d, i) =>
    i % 2 === 0 ? [el("a:ds", { d: share(d), sp: share(pairs[i + 1] ?? d) })] : [],
  );
  return el(
    "a:ln",
    { w: emu(width), cap: style.cap === "round" ? "rnd" : undefined },
    solid(stroke, opacity * (style.strokeOpacity ?? 1)),
    ...(dashes.length > 0 ? [el("a:custDash", {}, ...dashes)] : []),
  );
}

export interface TextLook {
  size: number;
  bold?: boolean;
  colour: string;
  opacity?: number;
  /** Outline around the text: width in units, colour of the background. */
  halo?: { size: number; colour: string } | undefined;
  link?: string;
}

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const languageOf = (text: string): Attributes =>
  JAPANESE.test(text) ? { lang: "ja-JP", altLang: "en-US" } : { lang: "en-GB", altLang: "ja-JP" };
const FACES = [
  el("a:latin", { typeface: TYPEFACE.latin }),
  el("a:ea", { typeface: TYPEFACE.eastAsian }),
  el("a:cs", { typeface: TYPEFACE.latin }),
];

/** A run of text. Both typefaces are always set, in case Japanese is typed later. */
export function run(text: string, look: TextLook): Element {
  const { size, bold, colour, opacity = 1, halo, link } = look;
  const glow = halo && el("a:effectLst", {}, el("a:glow", { rad: emu(halo.size) }, rgb(halo.colour)));
  const looks = el(
    "a:rPr",
    { ...languageOf(text), sz: sizeOf(size), b: bold ? 1 : 0, dirty: 0 },
    solid(colour, opacity),
    ...(glow ? [glow] : []),
    ...FACES,
    ...(link ? [el("a:hlinkClick", { "r:id": link })] : []),
  );
  return el("a:r", {}, looks, el("a:t", {}, text));
}

export const paragraph = (run: Element, align: "l" | "ctr" | "r" = "l"): Element =>
  el("a:p", {}, el("a:pPr", { algn: align }), run);

const cornerOf = (at: Rect): Attributes => ({ x: emu(at.x), y: emu(at.y) });
const extentOf = (at: Rect): Attributes => ({ cx: emu(Math.max(0, at.width)), cy: emu(Math.max(0, at.height)) });

export const frame = (at: Rect, prefix: "a" | "p" = "a", flips: Attributes = {}): Element =>
  el(`${prefix}:xfrm`, flips, el("a:off", cornerOf(at)), el("a:ext", extentOf(at)));

/** Frame of a group whose children use slide coordinates. */
export const groupFrame = (at: Rect): Element =>
  el("a:xfrm", {}, ...frame(at).children, el("a:chOff", cornerOf(at)), el("a:chExt", extentOf(at)));

export const named = (id: number, name: string, description = ""): Element =>
  el("p:cNvPr", { id, name, descr: description || undefined });

/** Preset geometry, by its name in the format. */
export const preset = (prst: "rect" | "ellipse" | "line"): Element => el("a:prstGeom", { prst }, el("a:avLst"));

/** Text box without insets. */
export const BARE = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" } as const;
