// All that a painter of files needs to turn names of styles into colours: one theme, one package.
import type { Layer } from "../../data/meta.ts";
import { type Colours, coloursOf } from "./layer-colours.ts";
import { type Styles, stylesFor } from "./layer-styles.ts";
import type { Theme } from "./tokens.ts";

export interface Look {
  theme: Theme;
  colours: Colours;
  styles: Styles;
  /** Of the package's frameworks, in their order. */
  frameworks: readonly string[];
}

export function lookOf(theme: Theme, layers: readonly Layer[]): Look {
  const colours = coloursOf(theme, layers);
  const frameworks = layers.flatMap((l) => (l.role === "framework" ? (colours[`layer-${l.id}`] ?? []) : []));
  return { theme, colours, styles: stylesFor(layers), frameworks };
}
