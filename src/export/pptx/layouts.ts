// The layouts of a master: their placeholders with boxes and sizes, and which of them a slide of ours takes.
import type { Element } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { groundOf, inkOfLevel, inkOfText } from "./ground.ts";
import type { Hues } from "./ink.ts";
import { at, attribute, descendants } from "./read-xml.ts";
import { EMU } from "./xml.ts";

/** A placeholder. */
export interface Holder {
  type: string;
  idx: string | undefined;
  /** Units of the slide. */
  box: Rect | undefined;
  /** Font size of its first level, units. */
  size: number | undefined;
  /** Colour of its first level, `#rrggbb`; undefined: the text colour of the theme. */
  ink: string | undefined;
  /**
   * What its sample text has. LibreOffice writes the look of a master there alone, where no program inherits it from: without a size and
   * an ink of its own, text has to say these.
   */
  sample: { size: number | undefined; ink: string | undefined } | undefined;
}

export interface Layout {
  path: string;
  type: string;
  name: string;
  holders: readonly Holder[];
  /** Where the title stands; another box than its placeholder's where that leaves no room. */
  title: Rect | undefined;
  /** Where content stands: the box of the placeholders that are not head or foot, else the master's. */
  content: Rect;
  /** Number of its master, from 0. */
  master: number;
  /** Of its master, with the ground that its content stands on. */
  theme: Hues;
  /** What a box on its slides stands on, `#rrggbb`; undefined: the ground of the theme. */
  groundAt(box: Rect): string | undefined;
}

export const ROLES = ["title", "section", "picture", "answer", "chart", "table", "sources"] as const;
export type Role = (typeof ROLES)[number];

/** Placeholders that a layout's one is like, where it says nothing itself. */
const LIKE: Readonly<Record<string, string>> = { ctrTitle: "title", subTitle: "body", obj: "body" };
const HEAD_AND_FOOT = new Set(["title", "ctrTitle", "dt", "ftr", "sldNum", "hdr"]);

function boxOf(shape: Element): Rect | undefined {
  const xfrm = at(shape, "p:spPr", "a:xfrm") ?? at(shape, "p:xfrm");
  const [off, ext] = [at(xfrm, "a:off")?.attributes, at(xfrm, "a:ext")?.attributes];
  if (!off || !ext) return undefined;
  const units = (n: string | undefined): number => Number(n ?? 0) / EMU;
  const box = { x: units(off.x), y: units(off.y), width: units(ext.cx), height: units(ext.cy) };
  return Object.values(box).every(Number.isFinite) && box.width > 0 && box.height > 0 ? box : undefined;
}

const sizeIn = (list: Element | undefined): number | undefined => {
  const sz = Number(attribute(at(list, "a:lvl1pPr", "a:defRPr"), "sz"));
  return sz > 0 ? (sz / 100) * 1.5 : undefined;
};

function sampleIn(shape: Element, theme: Hues): Holder["sample"] {
  const body = at(shape, "p:txBody");
  const run = body && descendants(body).find((e) => /^a:(rPr|endParaRPr)$/.test(e.name) && attribute(e, "sz"));
  const size = Number(attribute(run, "sz"));
  return run && { size: size > 0 ? (size / 100) * 1.5 : undefined, ink: inkOfText(run, theme) };
}

function holdersIn(root: Element, theme: Hues): Holder[] {
  return descendants(root).flatMap((shape) => {
    const name = ["p:nvSpPr", "p:nvPicPr", "p:nvGraphicFramePr"].map((n) => at(shape, n)).find(Boolean);
    const ph = at(name, "p:nvPr", "p:ph");
    if (!ph) return [];
    return [
      {
        type: ph.attributes.type ?? "obj",
        idx: ph.attributes.idx,
        box: boxOf(shape),
        size: sizeIn(at(shape, "p:txBody", "a:lstStyle")),
        ink: inkOfLevel(at(shape, "p:txBody", "a:lstStyle"), theme),
        sample: sampleIn(shape, theme),
      },
    ];
  });
}

function union(boxes: readonly Rect[]): Rect | undefined {
  if (boxes.length === 0) return undefined;
  const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))];
  const right = Math.max(...boxes.map((b) => b.x + b.width));
  const bottom = Math.max(...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Units: a place for content where a master says nothing. */
const SOMEWHERE: Rect = { x: 60, y: 150, width: 960, height: 420 };

/** What the title leaves of the content’s box, which may be the master’s and know nothing of the layout’s title. */
function besideTitle(content: Rect, title: Rect | undefined): Rect {
  if (!title || title.y + title.height <= content.y || title.y >= content.y + content.height) return content;
  if (title.x + title.width <= content.x || title.x >= content.x + content.width) return content;
  const bottom = content.y + content.height;
  const under = title.y + title.height + 12;
  const over = title.y - 12 - content.y;
  return over > bottom - under
    ? { ...content, height: Math.max(0, over) }
    : { ...content, y: under, height: Math.max(0, bottom - under) };
}

/** Shares of the slide under which a picture or a table has no room, and what a title keeps of the height then. */
const LEAST = { width: 0.6, height: 0.45, title: 0.14 };
const EDGE = 0.05;

interface Places {
  title: Rect | undefined;
  content: Rect;
}

const hasRoom = ({ content }: Places, { width, height }: { width: number; height: number }): boolean =>
  content.width >= LEAST.width * width && content.height >= LEAST.height * height;

/** Title and content where the layout has too little room for ours: the content takes what is free between head and foot. */
function widened(
  { title, content }: Places,
  feet: readonly Rect[],
  { width, height }: { width: number; height: number },
): Places {
  const x = Math.max(0, Math.min(title?.x ?? content.x, content.x, EDGE * width));
  const room = { x, width: width - 2 * x };
  const head = title && title.y < height * 0.5 ? title : undefined;
  const small = head && { ...head, ...room, height: Math.min(head.height, LEAST.title * height) };
  const top = small ? small.y + small.height + 12 : content.y;
  const bottom = Math.min(height * (1 - EDGE), ...feet.filter((f) => f.y > height * 0.6).map((f) => f.y - 10));
  const free = { ...room, y: top, height: bottom - top };
  return free.height > content.height ? { title: small ?? title, content: free } : { title, content };
}

export function layoutsOf(
  master: Element,
  layouts: readonly { path: string; root: Element }[],
  size: { width: number; height: number },
  /** Number of the master, and its theme. */
  number: number,
  theme: Hues,
): Layout[] {
  const own = holdersIn(master, theme);
  const styles = at(master, "p:txStyles");
  const styleOf = (type: string): Element | undefined =>
    at(styles, type === "title" ? "p:titleStyle" : type === "body" ? "p:bodyStyle" : "p:otherStyle");
  const body = own.find((m) => (LIKE[m.type] ?? m.type) === "body")?.box;
  const head = own.find((m) => m.type === "title")?.box;
  const masters: Places | undefined = body && head && { title: head, content: besideTitle(body, head) };
  return layouts.map(({ path, root }) => {
    const holders = holdersIn(root, theme).map((h): Holder => {
      const like = LIKE[h.type] ?? h.type;
      const parent = own.find((m) => (LIKE[m.type] ?? m.type) === like);
      return {
        ...h,
        box: h.box ?? parent?.box,
        size: h.size ?? parent?.size ?? sizeIn(styleOf(like)),
        ink: h.ink ?? parent?.ink ?? inkOfLevel(styleOf(like), theme),
      };
    });
    const inside = holders.flatMap((h) => (HEAD_AND_FOOT.has(h.type) ? [] : (h.box ?? [])));
    const title = holders.find((h) => h.type === "title" || h.type === "ctrTitle")?.box;
    const given: Places = { title, content: union(inside) ?? besideTitle(body ?? SOMEWHERE, title) };
    const feet = holders.flatMap((h) => (["dt", "ftr", "sldNum"].includes(h.type) ? (h.box ?? []) : []));
    const type = attribute(root, "type") ?? "cust";
    const isOwn = type === "title" || type === "secHead" || hasRoom(given, size);
    // Layouts of a deck that went through LibreOffice have the boxes of another master: its own may have room.
    const isMasters = !isOwn && title !== undefined && masters !== undefined && hasRoom(masters, size);
    const places = isOwn ? given : isMasters ? masters : widened(given, feet, size);
    const groundAt = (box: Rect): string | undefined => groundOf(root, master, theme, box);
    return {
      path,
      type,
      name: attribute(at(root, "p:cSld"), "name") ?? "",
      holders: holders.map((h) => {
        const parent = own.find((m) => (LIKE[m.type] ?? m.type) === (LIKE[h.type] ?? h.type));
        return { ...h, sample: isMasters ? (parent?.sample ?? h.sample) : (h.sample ?? parent?.sample) };
      }),
      master: number,
      theme: { ...theme, ground: groundAt(places.content) },
      groundAt,
      ...places,
    };
  });
}

/** Names of our own layouts, which an organisation may have kept or copied. */
export const NAMES: Readonly<Record<Role, readonly string[]>> = {
  title: ["Musubi Title"],
  section: ["Musubi Section"],
  picture: ["Musubi Picture"],
  answer: ["Musubi Answer"],
  chart: ["Musubi Chart"],
  table: ["Musubi Table"],
  sources: ["Musubi Sources"],
};
/** Types of the format that a role takes, the best first. */
const TYPES: Readonly<Record<Role, readonly string[]>> = {
  title: ["title"],
  section: ["secHead", "title"],
  picture: ["obj", "tx", "objTx", "titleOnly", "twoObj"],
  answer: ["obj", "tx", "objTx", "titleOnly", "twoObj"],
  chart: ["chart", "obj", "titleOnly", "tx", "twoObj"],
  table: ["tbl", "obj", "titleOnly", "tx", "twoObj"],
  sources: ["tbl", "obj", "titleOnly", "tx", "twoObj"],
};
/** Names that layouts have where their types say nothing, in the programs that write them. */
const WORDS: Readonly<Record<"title" | "section" | "other", RegExp>> = {
  title: /title slide|cover|表紙|タイトル ?スライド/i,
  section: /section|divider|セクション|章|見出し/i,
  other: /title and content|title, content|title only|content|タイトルとコンテンツ|タイトルのみ|コンテンツ/i,
};

const isTitled = (layout: Layout): boolean => layout.holders.some((h) => h.type === "title" || h.type === "ctrTitle");

const isCover = ({ type, name, holders }: Layout): boolean =>
  type === "title" ||
  type === "secHead" ||
  holders.some((h) => h.type === "ctrTitle") ||
  WORDS.title.test(name) ||
  WORDS.section.test(name);

/** By our name, else by type, else by its name in the program that wrote it, else one with a title, else the first. */
function layoutAmong(layouts: readonly Layout[], role: Role): Layout | undefined {
  const word = WORDS[role === "title" || role === "section" ? role : "other"];
  return (
    layouts.find((l) => NAMES[role].includes(l.name)) ??
    TYPES[role].map((type) => layouts.find((l) => l.type === type)).find(Boolean) ??
    layouts.find((l) => word.test(l.name) && isTitled(l)) ??
    layouts.find((l) => isTitled(l) && !isCover(l) && !/vert/i.test(l.type)) ??
    layouts.find(isTitled) ??
    layouts[0]
  );
}

/** Share of a slide that content has. */
const areaOf = ({ content }: Layout): number => content.width * content.height;

/** Of several masters the first, unless it is a cover: where it has far less room than another, content takes that one. */
const FAR_LESS = 0.75;

/** The layout for a role. */
export function layoutFor(layouts: readonly Layout[], role: Role): Layout {
  const masters = [...new Set(layouts.map((l) => l.master))];
  const [first, ...others] = masters.flatMap(
    (m) =>
      layoutAmong(
        layouts.filter((l) => l.master === m),
        role,
      ) ?? [],
  );
  if (!first) throw new Error("a master without layouts");
  if (role === "title" || role === "section") return first;
  const widest = others.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a), first);
  return areaOf(first) < FAR_LESS * areaOf(widest) ? widest : first;
}
