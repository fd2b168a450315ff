// What slides of a layout stand on: many masters paint a ground of their own in place of the theme's.
import type { Element } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { type Hues, resolved, type SchemeName } from "./ink.ts";
import { at, attribute, childrenOf, descendants } from "./read-xml.ts";
import { EMU } from "./xml.ts";

/** A picture on which text of this lightness is written is taken to be like these. */
const UNDER_LIGHT_TEXT = "#202020";
const UNDER_DARK_TEXT = "#f4f4f4";

/** The first plain or named colour in an element, `#rrggbb`, with its lightness changed as it says. */
function colourIn(element: Element | undefined, theme: Hues): string | undefined {
  const found = element && [element, ...descendants(element)].find((e) => /^a:(srgb|scheme|sys)Clr$/.test(e.name));
  if (!found) return undefined;
  const value = attribute(found, found.name === "a:sysClr" ? "lastClr" : "val") ?? "";
  if (found.name !== "a:schemeClr") return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : undefined;
  const share = (name: string): number | undefined => {
    const val = attribute(at(found, name), "val");
    return val === undefined ? undefined : Number(val) / 1000;
  };
  return resolved(theme, { slot: value as SchemeName, mod: share("a:lumMod") ?? 100, off: share("a:lumOff") ?? 0 });
}

const luma = (hex: string): number => {
  const n = Number.parseInt(hex.slice(1), 16);
  return (0.299 * (n >> 16) + 0.587 * ((n >> 8) & 255) + 0.114 * (n & 255)) / 255;
};

/** Of a gradient: the middle of its stops. */
function mixed(colours: readonly string[]): string | undefined {
  if (colours.length === 0) return undefined;
  const part = (shift: number): string => {
    const sum = colours.reduce((n, c) => n + ((Number.parseInt(c.slice(1), 16) >> shift) & 255), 0);
    return Math.round(sum / colours.length)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(16)}${part(8)}${part(0)}`;
}

/** Colour of the first level of a style or of a placeholder. */
export const inkOfLevel = (style: Element | undefined, theme: Hues): string | undefined =>
  colourIn(at(style, "a:lvl1pPr", "a:defRPr", "a:solidFill"), theme);

/** Colour of a run. */
export const inkOfText = (properties: Element, theme: Hues): string | undefined =>
  colourIn(at(properties, "a:solidFill"), theme);

/** What text on the master is written in: by its style, else by the sample in its placeholder. */
function inkOnMaster(master: Element, theme: Hues): string | undefined {
  const body = descendants(master).find(
    (e) => e.name === "p:sp" && attribute(at(e, "p:nvSpPr", "p:nvPr", "p:ph"), "type") === "body",
  );
  const run = body && descendants(body).find((e) => e.name === "a:rPr" || e.name === "a:endParaRPr");
  return inkOfLevel(at(master, "p:txStyles", "p:bodyStyle"), theme) ?? colourIn(at(run, "a:solidFill"), theme);
}

/** Share of a box from which on a shape or a picture under it is its ground. */
const COVERS = 0.9;
const PAINTED = ["a:solidFill", "a:gradFill", "a:blipFill"];

/** Whether a shape or picture of a master paints what lies under the box. */
function covers(e: Element, box: Rect): boolean {
  if (e.name !== "p:sp" && e.name !== "p:pic") return false;
  if (at(e, e.name === "p:sp" ? "p:nvSpPr" : "p:nvPicPr", "p:nvPr", "p:ph")) return false;
  const xfrm = at(e, "p:spPr", "a:xfrm");
  const [off, ext] = [at(xfrm, "a:off")?.attributes, at(xfrm, "a:ext")?.attributes];
  if (!ext || (e.name === "p:sp" && !PAINTED.some((fill) => at(e, "p:spPr", fill)))) return false;
  const [x, y] = [Number(off?.x ?? 0) / EMU, Number(off?.y ?? 0) / EMU];
  const width = Math.min(x + Number(ext.cx) / EMU, box.x + box.width) - Math.max(x, box.x);
  const height = Math.min(y + Number(ext.cy) / EMU, box.y + box.height) - Math.max(y, box.y);
  return width > 0 && height > 0 && width * height >= COVERS * box.width * box.height;
}

/** The properties of what lies under a box: the topmost shape or picture there, else the background. */
function under(root: Element, box: Rect): Element | undefined {
  const top = descendants(root)
    .filter((e) => covers(e, box))
    .at(-1);
  if (top) return top.name === "p:pic" ? top : at(top, "p:spPr");
  const background = at(root, "p:cSld", "p:bg");
  return at(background, "p:bgPr") ?? background;
}

/** Under a box of the slide, `#rrggbb`; undefined: the ground of the theme. Of a picture nothing is known but the text that its maker wrote on it. */
export function groundOf(layout: Element, master: Element, theme: Hues, box: Rect): string | undefined {
  const properties = under(layout, box) ?? under(master, box);
  if (!properties) return undefined;
  const plain = at(properties, "a:solidFill") ?? at(properties, "p:bgRef");
  if (plain) return colourIn(plain, theme);
  const stops = childrenOf(at(properties, "a:gradFill", "a:gsLst"), "a:gs").flatMap((s) => colourIn(s, theme) ?? []);
  if (stops.length > 0) return mixed(stops);
  if (!at(properties, "a:blipFill") && !at(properties, "p:blipFill")) return undefined;
  const text = inkOnMaster(master, theme);
  if (!text) return undefined;
  return luma(text) > 0.55 ? UNDER_LIGHT_TEXT : UNDER_DARK_TEXT;
}
