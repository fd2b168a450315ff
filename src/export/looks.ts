// Shared by all painters of files: whether a mark is drawn, and its style with emphasis applied.

import type { Mark } from "../scene/mark.ts";
import { dimmedOpacity } from "../scene/style/dimming.ts";
import type { Look } from "../scene/style/look.ts";
import { STRONG_HALO, STYLES, type Style } from "../scene/style/style.ts";
import type { Token } from "../scene/style/tokens.ts";

/** The page's own fonts first, then fonts with the same glyphs. */
export const FAMILY = "'Musubi Sans','Musubi Sans JP','Noto Sans JP','Noto Sans',sans-serif";

/** Line height as a multiple of the font size. */
export const LINE = 1.15;

/** Invisible marks, such as hit targets, are left out of files. */
export const isDrawn = (mark: Mark): boolean =>
  !mark.hidden && !mark.style.startsWith("hit") && mark.style !== "tie-hit";

const STRONG = { width: 3.5, halo: STRONG_HALO };

/** The style with the mark's emphasis applied, as in the page's style sheet. */
export function styleOf(mark: Mark, look: Look): Style {
  const style: Style = mark.own ?? look.styles[mark.style] ?? STYLES.none;
  const { emphasis } = mark;
  if (emphasis !== "strong" && emphasis !== "raised") return style;
  if (mark.kind === "text")
    return { ...style, weight: 700, ...(style.halo && emphasis === "strong" ? { halo: STRONG.halo } : {}) };
  if (style.stroke && emphasis === "strong") return { ...style, width: STRONG.width };
  return style.raised ? { ...style, width: style.raised } : style;
}

/** Opacity of the whole mark; undefined: opaque. */
export const opacityOf = ({ emphasis, style }: Mark, { theme }: Look): number | undefined =>
  emphasis === "muted" ? dimmedOpacity(style, theme) : undefined;

const isMixed = (token: Token): token is `#${string}` => token.startsWith("#");

/** `#rrggbb`; undefined for no colour. */
export const colourOf = (look: Look, token: Token | undefined): string | undefined =>
  token === undefined || token === "none" ? undefined : isMixed(token) ? token : look.colours[token];
