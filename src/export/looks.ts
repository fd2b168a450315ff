// What every painter of files needs of a mark: whether it is drawn, and how it looks with its emphasis.

import type { Mark } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import { STYLES, type Style } from "../scene/style/style.ts";
import type { Token } from "../scene/style/tokens.ts";

/** The families of the page first; where they are not there, what has the same glyphs. */
export const FAMILY = "'Musubi Sans','Musubi Sans JP','Noto Sans JP','Noto Sans',sans-serif";

/** Lines of a text stand so many times its size apart. */
export const LINE = 1.15;

/** Marks that are only reached, not seen, are in no file. */
export const isDrawn = (mark: Mark): boolean =>
  !mark.hidden && !mark.style.startsWith("hit") && mark.style !== "tie-hit";

const STRONG = { width: 3.5, halo: 4 };
const MUTED = 0.3;

/** The style with what the emphasis makes of it, as the style sheet of the page does. */
export function styleOf(mark: Mark, look: Look): Style {
  const style: Style = look.styles[mark.style] ?? STYLES.none;
  const { emphasis } = mark;
  if (emphasis !== "strong" && emphasis !== "raised") return style;
  if (mark.kind === "text")
    return { ...style, weight: 600, ...(style.halo && emphasis === "strong" ? { halo: STRONG.halo } : {}) };
  return style.stroke && emphasis === "strong" ? { ...style, width: STRONG.width } : style;
}

/** Of the mark as a whole; undefined: nothing shines through. */
export const opacityOf = (mark: Mark): number | undefined => (mark.emphasis === "muted" ? MUTED : undefined);

/** `#rrggbb`, or undefined for what has no colour. */
export const colourOf = (look: Look, token: Token | undefined): string | undefined =>
  token === undefined || token === "none" ? undefined : look.colours[token];
