// What painters of files need to resolve style names: the colours and styles of one theme and one package.
import type { Layer } from "../../data/meta.ts";
import { type Colours, coloursOf } from "./layer-colours.ts";
import { type Styles, stylesFor } from "./layer-styles.ts";
import type { Theme } from "./tokens.ts";

export interface Look {
  theme: Theme;
  colours: Colours;
  styles: Styles;
  /** Colours of the package's framework layers, in order, `#rrggbb`. */
  frameworks: readonly string[];
}

export function lookOf(theme: Theme, layers: readonly Layer[]): Look {
  const colours = coloursOf(theme, layers);
  const frameworks = layers.flatMap((l) => (l.role === "framework" ? (colours[`layer-${l.id}`] ?? []) : []));
  return { theme, colours, styles: stylesFor(layers), frameworks };
}
