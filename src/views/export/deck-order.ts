// What all slides of a deck share.
import type { Source } from "../../data/details.ts";
import type { Language } from "../../i18n/locale.ts";
import type { Look } from "../../scene/style/look.ts";
import type { PageStuff } from "./page.ts";

/** Of a slide, units. */
export const WIDTH = 1440;
export const MARGIN = 32;

export interface DeckOrder {
  stuff: PageStuff;
  look: Look;
  language: Language;
  /** Of the deck. */
  title: string;
}

export const sourceLine = (s: Source): string =>
  [`${s.host}: ${s.title}`, s.published, s.url].filter(Boolean).join(", ");
