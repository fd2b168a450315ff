// Generates CSS from the style table and the tokens at build time: a class per style, a set of custom properties per theme.
import type { Layer } from "../../data/meta.ts";
import { type DimKind, dimKindOf, floorOf } from "./dimming.ts";
import { coloursOf, type LayerLook, layerLooks } from "./layer-colours.ts";
import { stylesFor } from "./layer-styles.ts";
import { STRONG_HALO, type Style } from "./style.ts";
import type { FixedToken, Theme } from "./tokens.ts";

export interface PatternDef {
  id: string;
  /** Side of the tile, px. */
  size: number;
  /** Colour of the pattern, drawn over the fill of the land. */
  ink: FixedToken;
  d: string;
  /** Opacity of the ink; 1 where none is given. */
  strength?: Readonly<Record<Theme, number>>;
}

/** Tiles of the pattern fills; painters without CSS draw the same paths. */
export const patternDefs = (): readonly PatternDef[] => [
  // Lines 5 px apart, pale: assistance alone is the least that there is, and must not be the loudest on the map.
  {
    id: "pattern-hatch",
    size: 7,
    ink: "assistance",
    d: "M-1 1L1 -1M0 7L7 0M6 8L8 6",
    strength: { light: 0.38, dark: 0.6, contrast: 0.6 },
  },
  { id: "pattern-stripes", size: 6, ink: "land2", d: "M0 1.5H6M0 4.5H6" },
  { id: "pattern-dots", size: 5, ink: "faint", d: "M0.6 1.25H1.9M3.1 3.75H4.4" },
];

const colour = (token: string | undefined): string =>
  token === undefined || token === "none" ? "none" : `var(--${token})`;

/** Lines grow with the words of the page (`--px` in ui/css/base.css); strokes do not scale with the picture. */
const px = (width: number): string => `calc(var(--px)*${width})`;

function declarations(style: Style): string {
  const out: string[] = [`fill:${style.pattern ? `url(#pattern-${style.pattern})` : colour(style.fill)}`];
  if (style.fillOpacity !== undefined) out.push(`fill-opacity:${style.fillOpacity}`);
  if (style.stroke)
    out.push(
      `stroke:${colour(style.stroke)}`,
      `stroke-width:${px(style.width ?? 1)}`,
      "vector-effect:non-scaling-stroke",
    );
  if (style.strokeOpacity !== undefined) out.push(`stroke-opacity:${style.strokeOpacity}`);
  if (style.dash) out.push(`stroke-dasharray:${style.dash.map(px).join(" ")}`);
  if (style.cap) out.push(`stroke-linecap:${style.cap}`);
  if (style.weight) out.push(`font-weight:${style.weight}`);
  if (style.halo)
    out.push(
      "paint-order:stroke",
      "stroke:var(--paper)",
      // With its letters: browsers scale the outlines of text, whatever `vector-effect` says.
      `stroke-width:${style.halo}em`,
      "stroke-linejoin:round",
    );
  return out.join(";");
}

function themeRule(theme: Theme, layers: readonly Layer[]): string {
  const scheme = theme === "dark" ? "dark" : "light";
  const variables = Object.entries(coloursOf(theme, layers)).map(([name, value]) => `--${name}:${value}`);
  const selector = theme === "light" ? ':root,[data-theme="light"]' : `[data-theme="${theme}"]`;
  return `${selector}{${variables.join(";")};color-scheme:${scheme}}`;
}

/** Share of the system's text colour mixed into its background: shades, where the system has only the two. */
const shade = (percent: number): string => `color-mix(in srgb,CanvasText ${percent}%,Canvas)`;
const FORCED: Readonly<Partial<Record<FixedToken, string>>> = {
  graticule: shade(20),
  rule: shade(50),
  land0: shade(12),
  land1: shade(28),
  land2: shade(42),
  land3: shade(58),
  land4: shade(76),
  focal: "Highlight",
  onFocal: "HighlightText",
  link: "LinkText",
  button: "LinkText",
};
/** What is drawn, with elements too; words and controls are the system's already. */
const DRAWN = ":is(svg:not(.icon,.logo),.key-step,.life-bar,.life-sample)";
const GROUNDS: ReadonlySet<string> = new Set(["paper", "panel", "sea", "rim", "border", "blank", "focusGap"]);

/** Where the system gives the colours, every mark has one of them; strokes, shades and forms tell apart what colours did. */
function forcedRule(layers: readonly Layer[]): string {
  const variables = Object.keys(coloursOf("light", layers))
    .filter((name) => name !== "none")
    .map((name) => `--${name}:${FORCED[name as FixedToken] ?? (GROUNDS.has(name) ? "Canvas" : "CanvasText")}`);
  return `@media (forced-colors:active){:root ${DRAWN}{${variables.join(";")};forced-color-adjust:none}}`;
}

/** Selector for a style's class; the slash in names of layer styles has to be escaped. */
const selectorOf = (name: string): string => `.m-${name.replace("/", "\\/")}`;

/** The CSS border style nearest to a dash pattern. */
const borderOf = ([stroke = 0]: readonly number[]): "solid" | "dashed" | "dotted" =>
  stroke === 0 ? "solid" : stroke > 4 ? "dashed" : "dotted";

/** Custom properties from which a layer's keys, bars and bands take their look. */
const layerRule = ({ layer: { id, role }, dash }: LayerLook): string =>
  `.layer-${id}{--layer:var(--layer-${id});--layer-border:${borderOf(dash)};${role === "bilateral" ? "--layer-fill:var(--layer)" : ""}}`;

const THEMES = ["light", "dark", "contrast"] as const satisfies readonly Theme[];

/** A rule in a theme; the first theme is that of pages without one. */
const inTheme = (theme: Theme, selector: string): string =>
  theme === THEMES[0] ? selector : `[data-theme="${theme}"] ${selector}`;

/** What is not chosen, by kind of mark. */
function dimRules(styles: readonly string[]): string[] {
  const byKind = new Map<DimKind, string[]>();
  for (const style of styles) {
    const kind = dimKindOf(style);
    byKind.set(kind, [...(byKind.get(kind) ?? []), selectorOf(style)]);
  }
  return THEMES.flatMap((theme) =>
    [...byKind].flatMap(([kind, selectors]) => {
      const floor = floorOf(kind, theme);
      if (theme !== THEMES[0] && floor === floorOf(kind, THEMES[0])) return [];
      return [`${inTheme(theme, `:is(${selectors.join(",")}).e-muted`)}{opacity:${floor}}`];
    }),
  );
}

function inkRules({ id, ink, strength }: PatternDef): string[] {
  const selector = `.m-${id}-ink`;
  const own = `${selector}{fill:none;stroke:var(--${ink});stroke-width:1.3}`;
  if (!strength) return [own];
  return [own, ...THEMES.map((theme) => `${inTheme(theme, selector)}{stroke-opacity:${strength[theme]}}`)];
}

/** CSS text for the screen. Files and slides use the tables directly. */
export function styleSheet(layers: readonly Layer[]): string {
  const table = stylesFor(layers);
  const styles = Object.entries(table).flatMap(([name, style]) => [
    `${selectorOf(name)}{${declarations(style)}}`,
    ...(style.raised ? [`${selectorOf(name)}.e-raised{stroke-width:${px(style.raised)}}`] : []),
  ]);
  return [
    ...THEMES.map((theme) => themeRule(theme, layers)),
    forcedRule(layers),
    ...layerLooks(layers).map(layerRule),
    ...styles,
    ".m-pattern-ground{fill:var(--land0)}",
    ...patternDefs().flatMap(inkRules),
    // Invisible, but receives pointer events.
    ".m-hit,.m-hit-small,.m-tie-hit{fill:none;stroke:none;pointer-events:visible}",
    ...dimRules(Object.keys(table)),
    `.e-strong{stroke-width:${px(3.5)}}`,
    `text.e-strong,text.e-raised{font-weight:700}text.e-strong{stroke-width:${STRONG_HALO}em}`,
  ].join("\n");
}
