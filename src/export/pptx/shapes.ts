// Converts marks to shapes of a slide: land and regions to freeforms, nodes to circles, ties to connectors glued to nodes.

import type { CircleMark, LineMark, Mark } from "../../scene/mark.ts";
import type { Look } from "../../scene/style/look.ts";
import type { StyleName } from "../../scene/style/style.ts";
import { type Element, el } from "../element.ts";
import { type FlatMark, type FlatTransform, flatMarks, type Rect } from "../flatten.ts";
import { LINE, styleOf } from "../looks.ts";
import {
  boundsOf,
  type Command,
  commandsOf,
  commandsOfLines,
  cutLines,
  flattened,
  isWithin,
  thinned,
} from "../polylines.ts";
import type { InkOf } from "./ink.ts";
import { movedIn } from "./moved-in.ts";
import { paragraph, runs, textBox, widthOf } from "./text.ts";
import { decorative, emu, fillOf, frame, type Ids, lineOf, NO_FILL, named, preset } from "./xml.ts";

export interface ShapeWords {
  /** Name in PowerPoint's list of shapes, e.g. `Viet Nam`. */
  party(id: string): string;
  agreement(id: string): string;
}

export interface ShapeOptions {
  look: Look;
  ink: InkOf;
  ids: Ids;
  words: ShapeWords;
  /** Glue ties to their nodes; `focal` is the party at one end of each. */
  glued?: { focal: string };
  /** Collects the styles that need a key. */
  used?: Set<StyleName>;
}

/** What stands back needs no key; but land keeps its colour, which is one of a scale, and half a scale misleads. */
export const hasKey = ({ emphasis, style }: Mark): boolean =>
  emphasis !== "muted" || /^(land|dot)-(\d|assist)$/.test(style);

/** Points of land closer than this, units, are merged. */
const LEAST = 0.55;

const at = (n: number, from: number): number => Math.max(0, emu(n) - emu(from));

const COMMANDS = { M: "a:moveTo", L: "a:lnTo", C: "a:cubicBezTo", Q: "a:quadBezTo", Z: "a:close" } as const;

/** Custom geometry. `sites`: connection sites for connectors. */
const customGeometry = (width: number, height: number, path: readonly Element[], sites: readonly Element[]): Element =>
  el(
    "a:custGeom",
    {},
    el("a:avLst"),
    el("a:gdLst"),
    el("a:ahLst"),
    el("a:cxnLst", {}, ...sites),
    el("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    el("a:pathLst", {}, el("a:path", { w: width, h: height }, ...path)),
  );

function freeform(commands: readonly Command[], box: Rect): Element {
  const points = (to: readonly number[]): Element[] => {
    const out: Element[] = [];
    for (let i = 0; i < to.length; i += 2)
      out.push(el("a:pt", { x: at(to[i] as number, box.x), y: at(to[i + 1] as number, box.y) }));
    return out;
  };
  const path = commands.map((c) => el(COMMANDS[c.op], {}, ...(c.op === "Z" ? [] : points(c.to))));
  return customGeometry(Math.max(1, emu(box.width)), Math.max(1, emu(box.height)), path, []);
}

/** Shapes have no text, but some programs require a text body. */
const EMPTY_TEXT = el(
  "p:txBody",
  {},
  el("a:bodyPr"),
  el("a:lstStyle"),
  el("a:p", {}, el("a:endParaRPr", { lang: "en-GB" })),
);

/** `isNamed`: the name says what it is; else it is decoration, and the picture's own text says what is to be seen. */
const nonVisual = (id: number, name: string, isNamed: boolean): Element =>
  isNamed ? named(id, name, name) : decorative(id, name);

const shape = (
  id: number,
  name: string,
  isNamed: boolean,
  geometry: Element,
  box: Rect,
  looks: readonly Element[],
): Element =>
  el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, nonVisual(id, name, isNamed), el("p:cNvSpPr"), el("p:nvPr")),
    el("p:spPr", {}, frame(box), geometry, ...looks),
    EMPTY_TEXT,
  );

interface Disc {
  id: number;
  x: number;
  y: number;
  r: number;
  /** Connection sites on its rim, units. */
  sites: { x: number; y: number }[];
}

/** A circle with connection sites where its ties end. A preset ellipse has only eight sites, which would bend the ties. */
function circleGeometry({ x, y, r, sites }: Pick<Disc, "x" | "y" | "r" | "sites">): Element {
  if (sites.length === 0) return preset("ellipse");
  const d = Math.max(2, emu(2 * r));
  const half = Math.round(d / 2);
  const circle = [
    el("a:moveTo", {}, el("a:pt", { x: 0, y: half })),
    el("a:arcTo", { wR: half, hR: half, stAng: 10_800_000, swAng: 21_700_000 }),
    el("a:close"),
  ];
  const held = sites.map((s) => el("a:cxn", { ang: 0 }, el("a:pos", { x: at(s.x, x - r), y: at(s.y, y - r) })));
  return customGeometry(d, d, circle, held);
}

const isTie = (mark: Mark): mark is LineMark => mark.kind === "line" && mark.id.startsWith("tie/");
const isNode = (mark: Mark): mark is CircleMark => mark.kind === "circle" && mark.id.startsWith("node/");

/** Nodes of a network with the connection sites of their ties. */
function discsOf(flat: readonly FlatMark[], { ids, glued }: ShapeOptions): Map<string, Disc> {
  const discs = new Map<string, Disc>();
  if (!glued) return discs;
  for (const { mark, place } of flat)
    if (isNode(mark) && mark.party && !discs.has(mark.party))
      discs.set(mark.party, {
        id: ids.next(),
        x: mark.x * place.k + place.x,
        y: mark.y * place.k + place.y,
        r: mark.r * place.k,
        sites: [],
      });
  return discs;
}

/** The point on the rim in the direction of `to`. */
function rimPoint(disc: Disc, to: { x: number; y: number }): { x: number; y: number } {
  const length = Math.hypot(to.x - disc.x, to.y - disc.y) || 1;
  return { x: disc.x + ((to.x - disc.x) / length) * disc.r, y: disc.y + ((to.y - disc.y) / length) * disc.r };
}

function connector(
  id: number,
  name: string,
  from: { x: number; y: number },
  to: { x: number; y: number },
  ends: readonly Element[],
  line: Element,
): Element {
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const flips = { flipH: to.x < from.x ? 1 : undefined, flipV: to.y < from.y ? 1 : undefined };
  return el(
    "p:cxnSp",
    {},
    el("p:nvCxnSpPr", {}, named(id, name, name), el("p:cNvCxnSpPr", {}, ...ends), el("p:nvPr")),
    el("p:spPr", {}, frame(box, "a", flips), preset("line"), line),
  );
}

/** Text box with the estimated width and a margin, without line wrapping. What would be cut at the edge moves in or is left out. */
function label(
  mark: Extract<Mark, { kind: "text" }>,
  place: FlatTransform,
  { look, ink, ids }: ShapeOptions,
): Element | undefined {
  const style = styleOf(mark, look);
  const size = mark.size * place.k;
  const bold = style.weight === 700;
  const width = Math.max(...mark.lines.map((l) => widthOf(l, size, bold))) + 6;
  const x = mark.x * place.k + place.x;
  const y = mark.y * place.k + place.y - size * 1.02;
  let left = mark.anchor === "end" ? x - width : mark.anchor === "middle" ? x - width / 2 : x;
  const height = mark.lines.length * size * LINE + 2;
  const { clip } = place;
  if (clip) {
    const kept = movedIn(left, width, clip, mark.emphasis);
    if (kept === undefined || y < clip.y - 2 || y + height > clip.y + clip.height + 2) return undefined;
    left = kept;
  }
  const align = mark.anchor === "end" ? "r" : mark.anchor === "middle" ? "ctr" : "l";
  const letters = {
    size,
    bold,
    ink: ink(style.fill ?? "ink"),
    opacity: place.opacity,
    halo: style.halo ? { width: (style.halo * size) / 2, ink: ink("paper") } : undefined,
    isFree: true,
  };
  return textBox(
    ids.next(),
    mark.lines.join(" "),
    { x: left, y, width, height },
    mark.lines.map((l) => paragraph(runs(l, letters), { align })),
    "none",
  );
}

/** Shapes of the marks, bottom to top. */
export function shapesOf(marks: readonly Mark[], options: ShapeOptions): Element[] {
  const { look, ink, ids, words, glued, used } = options;
  const flat = [...flatMarks(marks, look)];
  const discs = discsOf(flat, options);
  const note = (mark: Mark): void => {
    if (hasKey(mark)) used?.add(mark.style);
  };
  const saidOf = ({ party, agreement }: Mark): string =>
    [party && words.party(party), agreement && words.agreement(agreement)].filter(Boolean).join(": ");
  const nameOf = (mark: Mark): string => saidOf(mark) || mark.id;
  const out: Element[] = [];
  // Ties come first, because they determine the connection sites that nodes are written with.
  const ties = new Map<LineMark, Element>();
  for (const { mark, place } of flat) {
    if (!glued || !isTie(mark)) continue;
    const line = lineOf(styleOf(mark, look), ink, place.opacity);
    const ends = (x: number, y: number) => ({ x: x * place.k + place.x, y: y * place.k + place.y });
    const [a, b] = [ends(mark.x1, mark.y1), ends(mark.x2, mark.y2)];
    const [from, to] = [discs.get(glued.focal), discs.get(mark.party ?? "")];
    const start = from ? rimPoint(from, a) : a;
    const end = to ? rimPoint(to, b) : b;
    const hold = (disc: Disc | undefined, site: { x: number; y: number }, tag: string): Element[] =>
      disc ? [el(`a:${tag}`, { id: disc.id, idx: disc.sites.push(site) - 1 })] : [];
    const held = [...hold(from, start, "stCxn"), ...hold(to, end, "endCxn")];
    const name = `${words.party(glued.focal)} – ${nameOf(mark)}`;
    ties.set(mark, connector(ids.next(), name, start, end, held, line));
  }
  for (const { mark, place } of flat) {
    const style = styleOf(mark, look);
    if (mark.kind === "text") {
      const made = label(mark, place, options);
      if (made) out.push(made);
      continue;
    }
    const fill = fillOf(style, ink, place.opacity);
    const line = lineOf(style, ink, place.opacity);
    const isNamed = saidOf(mark) !== "";
    const looks = [fill, line];
    if (mark.kind === "circle") {
      const [x, y, r] = [mark.x * place.k + place.x, mark.y * place.k + place.y, mark.r * place.k];
      if (place.clip && !isInside(x, y, place.clip)) continue;
      note(mark);
      const disc = isNode(mark) ? discs.get(mark.party ?? "") : undefined;
      const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
      const geometry = circleGeometry({ x, y, r, sites: disc?.sites ?? [] });
      out.push(shape(disc?.id ?? ids.next(), nameOf(mark), isNamed, geometry, box, looks));
      continue;
    }
    if (mark.kind === "line" && ties.has(mark)) {
      note(mark);
      out.push(ties.get(mark) as Element);
      continue;
    }
    const d = mark.kind === "path" ? mark.d : `M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`;
    const drawn = pathCommands(d, place, fill !== NO_FILL);
    const box = boundsOf(drawn);
    if (!box || drawn.length < 2) continue;
    note(mark);
    out.push(shape(ids.next(), nameOf(mark), isNamed, freeform(drawn, box), box, looks));
  }
  return out;
}

const isInside = (x: number, y: number, r: Rect): boolean =>
  x >= r.x && y >= r.y && x <= r.x + r.width && y <= r.y + r.height;

/** Keeps curves unless they are clipped. Long lines of land lose points that are too close to tell apart. */
function pathCommands(d: string, place: FlatTransform, isFilled: boolean): Command[] {
  const commands = commandsOf(d, place);
  const box = boundsOf(commands);
  if (!box) return [];
  const isCut = place.clip !== undefined && !isWithin(box, place.clip);
  const isCurved = commands.some((c) => c.op === "C" || c.op === "Q");
  if (!isCut && (isCurved || commands.length < 40)) return commands;
  const lines = flattened(commands).map((l) => (isFilled ? { ...l, closed: true } : l));
  return commandsOfLines(thinned(isCut && place.clip ? cutLines(lines, place.clip) : lines, LEAST));
}
