// Options of an export.
import type { DeckFormat } from "../../export/pptx/formats.ts";
import type { Template } from "../../export/pptx/template.ts";
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
  /** Pixels per page unit. */
  scale: number;
  /** Text in SVG: with embedded fonts, with fonts of the reader's system, or as paths. */
  letters: (typeof LETTERS)[number];
  /** Duration of a film. */
  seconds: number;
  fps: number;
  /** Range of a film, ISO days; undefined: the slider's range. */
  from: string | undefined;
  to: string | undefined;
  theme: Theme;
  /** Size of slides, and what they are made with; undefined: our own master. */
  deck: {
    format: DeckFormat;
    template: Template | undefined;
    /** A template is being read: slides made now would be without it. */
    isReading: boolean;
  };
}

/** Scale at which a wide page has 1920 × 1080 pixels. */
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
  deck: { format: "wide", template: undefined, isReading: false },
});

/** Paper has its own shape; it may be changed afterwards. */
export const shapeFor = ({ format }: Partial<Choices>): Partial<Choices> =>
  format === "pdf" ? { shape: "paper" } : {};
