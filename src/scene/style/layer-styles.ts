// Styles that a package's layers add to the table: the same parts for each layer, in its own colours and dashes.
import type { LayerRole } from "../../data/layer-terms.ts";
import type { Layer } from "../../data/meta.ts";
import { layerLooks } from "./layer-colours.ts";
import { type LayerPart, type LayerStyle, STYLES, type Style, type StyleName } from "./style.ts";
import type { LayerToken } from "./tokens.ts";

export type Styles = Readonly<Record<string, Style>>;

/** Layers whose agreements are drawn; talks and assistance have styles of their own in the fixed table. */
const DRAWN: ReadonlySet<LayerRole> = new Set(["bilateral", "framework", "plurilateral", "unratified"]);
const LONG_DASH = [9, 5];

/** px: strokes as short as their line is wide. */
const isDotted = ([stroke]: readonly number[]): boolean => stroke !== undefined && stroke <= 2;

export const layerStyle = (part: LayerPart, layer: string): LayerStyle => `${part}/${layer}`;

function tiesOf(role: LayerRole, stroke: LayerToken): Partial<Record<LayerPart, Style>> {
  if (role === "bilateral")
    return {
      tie: { stroke, width: 2, cap: "round" },
      "tie-signed": { stroke, width: 1.6, dash: LONG_DASH },
    };
  // Agreements that never entered into force are at most signed.
  if (role === "unratified") return { tie: { stroke, width: 1.4, dash: LONG_DASH } };
  return {
    tie: { stroke, width: 1.2, cap: "round" },
    "tie-signed": { stroke, width: 1.5, dash: LONG_DASH },
  };
}

/** The same width for all: on the map a line says that there is an agreement; which one, its colour. */
function linesOnMap(role: LayerRole, stroke: LayerToken): Partial<Record<LayerPart, Style>> {
  const dashed = { stroke, width: 1.6, dash: LONG_DASH, raised: 2.2 };
  const signed = { stroke, width: 2.8, dash: LONG_DASH };
  if (role === "unratified") return { arc: dashed, fan: signed };
  return {
    arc: { stroke, width: 1.7, raised: 2.5 },
    "arc-signed": dashed,
    fan: { stroke, width: 3.4 },
    "fan-signed": signed,
  };
}

function partsOf(role: LayerRole, id: string, dash: readonly number[]): Partial<Record<LayerPart, Style>> {
  const [line, word] = [`layer-${id}`, `words-${id}`] as const;
  return {
    ...tiesOf(role, line),
    ...linesOnMap(role, line),
    // Dots look heavier than lines, and what they enclose lighter.
    region: {
      fill: line,
      fillOpacity: isDotted(dash) ? 0.06 : 0.1,
      stroke: line,
      width: 2,
      ...(dash.length > 0 ? { dash } : {}),
    },
    "region-label": { fill: word, weight: 700, halo: 0.27 },
    member: { fill: line, stroke: "paper", width: 0.8 },
    step: { fill: word, weight: 700, halo: 0.27 },
  };
}

/** The fixed table and the parts of every layer that draws agreements. */
export function stylesFor(layers: readonly Layer[]): Styles {
  const made: Record<string, Style> = { ...STYLES };
  for (const { layer, dash } of layerLooks(layers)) {
    if (!DRAWN.has(layer.role)) continue;
    for (const [part, style] of Object.entries(partsOf(layer.role, layer.id, dash)))
      made[layerStyle(part as LayerPart, layer.id)] = style;
  }
  return made;
}

/** Style of a tie that is signed or in force. */
export const tieStyle = (role: LayerRole | undefined, layer: string, isSigned: boolean): LayerStyle =>
  layerStyle(isSigned && role !== "unratified" ? "tie-signed" : "tie", layer);

/** How the map draws a tie: as the line of its party, or among its lines. */
export function lineOnMap(style: StyleName, as: "arc" | "fan"): StyleName {
  const [part, layer] = style.split("/", 2) as [string, string | undefined];
  if (layer === undefined) return style;
  return layerStyle(part === "tie-signed" ? `${as}-signed` : as, layer);
}

export const isPart = (style: string, part: LayerPart): boolean => style.startsWith(`${part}/`);

/**
 * Layer whose look the region of a plurilateral agreement takes: its own if that is a framework layer, else framework
 * layers in rotation, so that neighbouring regions differ. `turn`: index of the agreement.
 */
export function regionLayer(layers: readonly Layer[], own: string, turn: number): string {
  const role = layers.find((l) => l.id === own)?.role;
  if (role === "framework" || role === "unratified") return own;
  const frameworks = layers.filter((l) => l.role === "framework");
  return frameworks[turn % Math.max(1, frameworks.length)]?.id ?? own;
}
