// Generates CSS from the style table and the tokens at build time: a class per style, a set of custom properties per theme.
import type { Layer } from "../../data/meta.ts";
import { coloursOf, type LayerLook, layerLooks } from "./layer-colours.ts";
import { stylesFor } from "./layer-styles.ts";
import type { Style } from "./style.ts";
import type { FixedToken, Theme } from "./tokens.ts";

export interface PatternDef {
  id: string;
  /** Side of the tile, px. */
  size: number;
  /** Colour of the pattern, drawn over the fill of the land. */
  ink: FixedToken;
  d: string;
}

/** Tiles of the pattern fills; painters without CSS draw the same paths. */
export const patternDefs = (): readonly PatternDef[] => [
  { id: "pattern-hatch", size: 5, ink: "assistance", d: "M-1 1L1 -1M0 5L5 0M4 6L6 4" },
  { id: "pattern-stripes", size: 6, ink: "land2", d: "M0 1.5H6M0 4.5H6" },
  { id: "pattern-dots", size: 5, ink: "faint", d: "M0.6 1.25H1.9M3.1 3.75H4.4" },
];

const colour = (token: string | undefined): string =>
  token === undefined || token === "none" ? "none" : `var(--${token})`;

function declarations(style: Style): string {
  const out: string[] = [`fill:${style.pattern ? `url(#pattern-${style.pattern})` : colour(style.fill)}`];
  if (style.fillOpacity !== undefined) out.push(`fill-opacity:${style.fillOpacity}`);
  if (style.stroke)
    out.push(
      `stroke:${colour(style.stroke)}`,
      `stroke-width:${style.width ?? 1}px`,
      "vector-effect:non-scaling-stroke",
    );
  if (style.strokeOpacity !== undefined) out.push(`stroke-opacity:${style.strokeOpacity}`);
  if (style.dash) out.push(`stroke-dasharray:${style.dash.join(" ")}`);
  if (style.cap) out.push(`stroke-linecap:${style.cap}`);
  if (style.weight) out.push(`font-weight:${style.weight}`);
  if (style.halo)
    out.push(
      "paint-order:stroke",
      "stroke:var(--paper)",
      `stroke-width:${style.halo}px`,
      "stroke-linejoin:round",
      "vector-effect:non-scaling-stroke",
    );
  return out.join(";");
}

function themeRule(theme: Theme, layers: readonly Layer[]): string {
  const scheme = theme === "dark" ? "dark" : "light";
  const variables = Object.entries(coloursOf(theme, layers)).map(([name, value]) => `--${name}:${value}`);
  const selector = theme === "light" ? ':root,[data-theme="light"]' : `[data-theme="${theme}"]`;
  return `${selector}{${variables.join(";")};color-scheme:${scheme}}`;
}

/** Selector for a style's class; the slash in names of layer styles has to be escaped. */
const selectorOf = (name: string): string => `.m-${name.replace("/", "\\/")}`;

/** The CSS border style nearest to a dash pattern. */
const borderOf = ([stroke = 0]: readonly number[]): "solid" | "dashed" | "dotted" =>
  stroke === 0 ? "solid" : stroke > 4 ? "dashed" : "dotted";

/** Custom properties from which a layer's keys, bars and bands take their look. */
const layerRule = ({ layer: { id, role }, dash }: LayerLook): string =>
  `.layer-${id}{--layer:var(--layer-${id});--layer-border:${borderOf(dash)};${role === "bilateral" ? "--layer-fill:var(--layer)" : ""}}`;

/** CSS text for the screen. Files and slides use the tables directly. */
export function styleSheet(layers: readonly Layer[]): string {
  const styles = Object.entries(stylesFor(layers)).map(
    ([name, style]) => `${selectorOf(name)}{${declarations(style)}}`,
  );
  return [
    ...(["light", "dark", "contrast"] as const).map((theme) => themeRule(theme, layers)),
    ...layerLooks(layers).map(layerRule),
    ...styles,
    ".m-pattern-ground{fill:var(--land0)}",
    ...patternDefs().map((p) => `.m-${p.id}-ink{fill:none;stroke:var(--${p.ink});stroke-width:1.3}`),
    // Invisible, but receives pointer events.
    ".m-hit,.m-hit-small,.m-tie-hit{fill:none;stroke:none;pointer-events:visible}",
    ".e-muted{opacity:.3}.e-strong{stroke-width:3.5px}",
    "text.e-strong,text.e-raised{font-weight:700}text.e-strong{stroke-width:4px}",
  ].join("\n");
}
