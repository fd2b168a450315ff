// Builders for DrawingML (ISO/IEC 29500 transitional, which all office programs read).
import type { Style } from "../../scene/style/style.ts";
import { type Attributes, type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import type { Ink, InkOf } from "./ink.ts";

/** EMU per unit. An EMU is 1/914,400 inch; a slide of 1440 units is 13⅓ inches wide, so a unit is two thirds of a point. */
export const EMU = 12_192_000 / 1440;
export const emu = (units: number): number => Math.round(units * EMU);
/** Units of a font size in points. */
export const pt = (points: number): number => points * 1.5;
/** Nothing on a slide is smaller: hundredths of a point. */
const LEAST = 1200;
/** Font size in hundredths of a point. */
export const sizeOf = (units: number): number => Math.max(LEAST, Math.round((units * EMU) / 127));

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const share = (name: string, percent: number | undefined): Element[] =>
  percent === undefined ? [] : [el(`a:${name}`, { val: Math.round(percent * 1000) })];

/** `opacity`: 0 to 1. */
export const inkOf = ({ slot, mod, off }: Ink, opacity = 1): Element =>
  el(
    "a:schemeClr",
    { val: slot },
    ...share("lumMod", mod),
    ...share("lumOff", off),
    ...share("alpha", opacity < 1 ? opacity * 100 : undefined),
  );
export const solid = (ink: Ink, opacity = 1): Element => el("a:solidFill", {}, inkOf(ink, opacity));
export const NO_FILL = el("a:noFill");

const PATTERNS = { hatch: "ltUpDiag", stripes: "ltHorz", dots: "pct20" } as const;
const PATTERN_INK = { hatch: "hatch", stripes: "land2", dots: "faint" } as const;

export function fillOf(style: Style, ink: InkOf, opacity: number): Element {
  if (style.pattern)
    return el(
      "a:pattFill",
      { prst: PATTERNS[style.pattern] },
      el("a:fgClr", {}, inkOf(ink(PATTERN_INK[style.pattern]), opacity)),
      el("a:bgClr", {}, inkOf(ink("land0"), opacity)),
    );
  if (style.fill === undefined || style.fill === "none") return NO_FILL;
  return solid(ink(style.fill), opacity * (style.fillOpacity ?? 1));
}

export function lineOf(style: Style, ink: InkOf, opacity: number): Element {
  if (style.stroke === undefined || style.stroke === "none") return el("a:ln", {}, NO_FILL);
  const width = style.width ?? 1;
  const part = (n: number): number => Math.max(1, Math.round((n / width) * 100_000));
  const pairs = style.dash ?? [];
  const dashes = pairs.flatMap((d, i) =>
    i % 2 === 0 ? [el("a:ds", { d: part(d), sp: part(pairs[i + 1] ?? d) })] : [],
  );
  return el(
    "a:ln",
    { w: emu(width), cap: style.cap === "round" ? "rnd" : undefined },
    solid(ink(style.stroke), opacity * (style.strokeOpacity ?? 1)),
    ...(dashes.length > 0 ? [el("a:custDash", {}, ...dashes)] : []),
  );
}

const cornerOf = (at: Rect): Attributes => ({ x: emu(at.x), y: emu(at.y) });
const extentOf = (at: Rect): Attributes => ({ cx: emu(Math.max(0, at.width)), cy: emu(Math.max(0, at.height)) });

export const frame = (at: Rect, prefix: "a" | "p" = "a", flips: Attributes = {}): Element =>
  el(`${prefix}:xfrm`, flips, el("a:off", cornerOf(at)), el("a:ext", extentOf(at)));

/** Frame of a group whose children use slide coordinates. */
export const groupFrame = (at: Rect): Element =>
  el("a:xfrm", {}, ...frame(at).children, el("a:chOff", cornerOf(at)), el("a:chExt", extentOf(at)));

/** What says nothing that is not said elsewhere: readers of the screen pass it over. */
const DECORATIVE = el(
  "a:extLst",
  {},
  el(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    el("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: 1,
    }),
  ),
);

export const named = (id: number, name: string, description = ""): Element =>
  el("p:cNvPr", { id, name, descr: description || undefined });
export const decorative = (id: number, name: string): Element => el("p:cNvPr", { id, name, descr: "" }, DECORATIVE);

/** Preset geometry, by its name in the format. */
export const preset = (prst: "rect" | "ellipse" | "line"): Element => el("a:prstGeom", { prst }, el("a:avLst"));

/** Text box without insets. */
export const BARE = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" } as const;

export const groupOf = (
  id: number,
  name: string,
  description: string,
  box: Rect,
  children: readonly Element[],
): Element =>
  el(
    "p:grpSp",
    {},
    el("p:nvGrpSpPr", {}, named(id, name, description), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr", {}, groupFrame(box)),
    ...children,
  );

/** Numbers the shapes; ids are unique per slide. */
export class Ids {
  private last = 1;
  next(): number {
    this.last += 1;
    return this.last;
  }
}
