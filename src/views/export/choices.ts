// What may be chosen of a file that is made.
import type { Theme } from "../../scene/style/tokens.ts";
import type { SheetShape } from "./page.ts";

export const FORMATS = ["png", "svg", "pptx", "mp4", "webm", "gif", "pdf"] as const;
export type Format = (typeof FORMATS)[number];
const FILMS = ["mp4", "webm", "gif"] as const;
export type FilmFormat = (typeof FILMS)[number];
export const isFilm = (format: Format): format is FilmFormat => FILMS.some((f) => f === format);

export const LETTERS = ["embedded", "plain", "outlined"] as const;

export interface Choices {
  format: Format;
  shape: SheetShape;
  /** Dots a unit of the page. */
  scale: number;
  /** Of a drawing: its fonts inside, those of whoever opens it, or shapes. */
  letters: (typeof LETTERS)[number];
  /** Of a film. */
  seconds: number;
  fps: number;
  /** ISO days; undefined: of the slider. */
  from: string | undefined;
  to: string | undefined;
  theme: Theme;
}

/** 1920 × 1080 of a wide page. */
const HD = 4 / 3;
export const SCALES = [2 / 3, HD, (8 / 3) as number, 16 / 3] as const;

export const firstChoices = (theme: Theme): Choices => ({
  format: "png",
  shape: "wide",
  scale: HD,
  letters: "embedded",
  seconds: 30,
  fps: 30,
  from: undefined,
  to: undefined,
  theme,
});
