// Text on slides: runs in the fonts of the theme, paragraphs, and how large a text may be to fit its box.
import { textWidth } from "../../scene/text-width.ts";
import { type Attributes, type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { linesOf } from "../note.ts";
import type { Ink } from "./ink.ts";
import { BARE, emu, frame, inkOf, NO_FILL, named, preset, sizeOf, solid } from "./xml.ts";

export interface RunLook {
  /** Units; absent: as the placeholder has it. */
  size?: number | undefined;
  bold?: boolean | undefined;
  /** Absent: as the placeholder has it. */
  ink?: Ink | undefined;
  opacity?: number;
  /** Outline around the text, units. */
  halo?: { width: number; ink: Ink } | undefined;
  /** Relationship id. A link has the theme’s colour for links, whatever `ink` says, unless that is another one. */
  link?: string | undefined;
  /** Outside placeholders the fonts of the theme are named. */
  isFree?: boolean;
}

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** Attributes of a run. */
export const languageOf = (text: string): Attributes =>
  JAPANESE.test(text) ? { lang: "ja-JP", altLang: "en-US" } : { lang: "en-GB", altLang: "ja-JP" };

/** Fonts of the theme for text. */
const FACES = [
  el("a:latin", { typeface: "+mn-lt" }),
  el("a:ea", { typeface: "+mn-ea" }),
  el("a:cs", { typeface: "+mn-cs" }),
];

/** Ends of lines, of whatever program they come from: a soft return of PowerPoint is pasted as U+000B. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BREAKS = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;
export const linesIn = (text: string): string[] => text.split(BREAKS);

const isOfLinks = ({ slot, mod, off }: Ink): boolean => slot === "hlink" && mod === undefined && off === undefined;
/** Programs paint links in the theme’s colour, which a master may have made illegible by its ground, unless this is said. */
const OWN_COLOUR = el(
  "a:extLst",
  {},
  el(
    "a:ext",
    { uri: "{A12FA001-AC4F-418D-AE19-62706E023703}" },
    el("ahyp:hlinkClr", { "xmlns:ahyp": "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor", val: "tx" }),
  ),
);

const looksOf = (text: string, look: RunLook): Element => {
  const { size, bold, ink, opacity = 1, halo, link, isFree } = look;
  return el(
    "a:rPr",
    {
      ...languageOf(text),
      sz: size === undefined ? undefined : sizeOf(size),
      b: bold === undefined ? undefined : bold ? 1 : 0,
      dirty: 0,
    },
    ...(ink ? [solid(ink, opacity)] : []),
    ...(halo ? [el("a:effectLst", {}, el("a:glow", { rad: emu(halo.width) }, inkOf(halo.ink)))] : []),
    ...(isFree ? FACES : []),
    ...(link ? [el("a:hlinkClick", { "r:id": link }, ...(ink && !isOfLinks(ink) ? [OWN_COLOUR] : []))] : []),
  );
};

/** A number and its sign stay in a line: programs break it at every other space. */
const held = (line: string): string => line.replace(/(\d) (?=[%‰°])/g, "$1\u00a0");

/** Runs of a text; its line ends are breaks. */
export const runs = (text: string, look: RunLook): Element[] =>
  linesIn(text).flatMap((given, i) => {
    const line = held(given);
    const looks = looksOf(line, look);
    const run = el("a:r", {}, looks, el("a:t", {}, line));
    return i === 0 ? [run] : [el("a:br", {}, looks), run];
  });

export interface ParagraphLook {
  align?: "l" | "ctr" | "r";
  /** Space above, units. */
  above?: number;
  /** Without the bullet of the placeholder. */
  isPlain?: boolean;
}

export const paragraph = (parts: readonly Element[], { align, above, isPlain }: ParagraphLook = {}): Element =>
  el(
    "a:p",
    {},
    el(
      "a:pPr",
      { ...(isPlain ? { marL: 0, indent: 0 } : {}), algn: align },
      ...(above === undefined
        ? []
        : [
            el("a:lnSpc", {}, el("a:spcPct", { val: 100_000 })),
            el("a:spcBef", {}, el("a:spcPts", { val: Math.round((above * 200) / 3) })),
            el("a:spcAft", {}, el("a:spcPts", { val: 0 })),
          ]),
      ...(isPlain ? [el("a:buNone")] : []),
    ),
    ...parts,
  );

export const textBox = (
  id: number,
  name: string,
  box: Rect,
  paragraphs: readonly Element[],
  wrap: "none" | "square" = "square",
): Element =>
  el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, named(id, name), el("p:cNvSpPr", { txBox: 1 }), el("p:nvPr")),
    el("p:spPr", {}, frame(box), preset("rect"), NO_FILL),
    el("p:txBody", {}, el("a:bodyPr", { wrap, ...BARE }, el("a:noAutofit")), el("a:lstStyle"), ...paragraphs),
  );

/** Line height of office fonts, as a multiple of the size: Japanese ones stand half as wide again. */
export const lineHeight = (text: string): number => (JAPANESE.test(text) ? 1.5 : 1.28);
/** Arial and other office fonts are wider than the widths that we measure. */
const WIDER = 1.03;

/** Lines of a text in a box of this width, units. */
export const wrapped = (text: string, width: number, size: number, bold = false): string[] =>
  linesIn(text).flatMap((line) => {
    const room = width / WIDER / (bold ? 1.06 : 1);
    return line.trim() === "" ? [""] : linesOf([line], room, size);
  });

export const widthOf = (text: string, size: number, bold = false): number =>
  Math.max(...linesIn(text).map((l) => textWidth(l, size, bold ? 700 : 400))) * WIDER;

/** The largest size not over `most` at which the text fits; `undefined` where it does not at `least`. Units. */
export function fitting(
  text: string,
  box: { width: number; height: number },
  most: number,
  least: number,
  bold = false,
): number | undefined {
  const fits = (size: number): boolean => {
    const lines = wrapped(text, box.width, size, bold);
    const widest = Math.max(...lines.map((l) => widthOf(l, size, bold)));
    return lines.length * size * lineHeight(text) <= box.height && widest <= box.width;
  };
  for (let size = most; size > least; size -= 1.5) if (fits(size)) return size;
  return fits(least) ? least : undefined;
}
