// Colours of a package's layers: the declared ones, else the next colours of the palette that are not in use.
import type { ThemeColours } from "../../data/layer-terms.ts";
import type { Layer } from "../../data/meta.ts";
import { PALETTE, type PaletteLine } from "./palette.ts";
import { type FixedToken, type LayerToken, type Theme, TOKENS } from "./tokens.ts";

export type Colours = Readonly<Record<FixedToken, string>> & Readonly<Record<LayerToken, string>>;

/** How a layer of ties is drawn, in all themes. */
export interface LayerLook {
  layer: Layer;
  colour: ThemeColours;
  word: ThemeColours;
  dash: readonly number[];
}

/** The first layer of these roles gets the page's colour for the role. */
const OF_ROLE = { bilateral: "bilateral", talks: "talks", assistance: "assistance" } as const;

const inThemes = (colourIn: (theme: Theme) => string): ThemeColours => ({
  light: colourIn("light"),
  dark: colourIn("dark"),
  contrast: colourIn("contrast"),
});

/** Look of a role's first layer if the package declares none. */
function ofRole(layer: Layer, layers: readonly Layer[]): PaletteLine | undefined {
  const token = (OF_ROLE as Partial<Record<Layer["role"], keyof typeof OF_ROLE>>)[layer.role];
  if (!token || layers.find((l) => l.role === layer.role) !== layer) return undefined;
  const colour = inThemes((theme) => TOKENS[theme][token]);
  const word = token === "bilateral" ? inThemes((theme) => TOKENS[theme].bilateralWord) : inkOf();
  return { colour, word, dash: [] };
}

const inkOf = (): ThemeColours => inThemes((theme) => TOKENS[theme].ink);

/** Layers of ties in their order. Layers of bodies are not included: they share two colours of the page. */
export function layerLooks(layers: readonly Layer[]): LayerLook[] {
  const declared = new Set(layers.flatMap((l) => l.colour?.light ?? []));
  const free = PALETTE.filter((line) => !declared.has(line.colour.light));
  let given = 0;
  return layers
    .filter((l) => l.role !== "body")
    .map((layer): LayerLook => {
      const own = ofRole(layer, layers);
      if (layer.colour) {
        // A colour declared without one for words may be too light for text.
        const word = layer.word ?? inkOf();
        return { layer, colour: layer.colour, word, dash: layer.dash ?? [] };
      }
      const line = own ?? ((free.length > 0 ? free[given++ % free.length] : PALETTE[0]) as PaletteLine);
      return { layer, colour: line.colour, word: layer.word ?? line.word, dash: layer.dash ?? line.dash };
    });
}

/** All tokens of a theme and those of the layers. The token of a role has the colour of the role's first layer. */
export function coloursOf(theme: Theme, layers: readonly Layer[]): Colours {
  const looks = layerLooks(layers);
  const made: Record<string, string> = { ...TOKENS[theme] };
  for (const [role, token] of Object.entries(OF_ROLE)) {
    const look = looks.find((l) => l.layer.role === role);
    if (look) made[token] = look.colour[theme];
    if (look && token === "bilateral") made.bilateralWord = look.word[theme];
  }
  for (const { layer, colour, word } of looks) {
    made[`layer-${layer.id}`] = colour[theme];
    made[`words-${layer.id}`] = word[theme];
  }
  return made as Colours;
}
