// Makes an exported file. The code for each format is loaded on first use.
import { asDay, type Day, isoOf, parseDay } from "../../data/day.ts";
import type { Story } from "../../data/story.ts";
import { breathe, type Work } from "../../export/job.ts";
import { fontFaces, fontsReady } from "../../export/page-fonts.ts";
import { type Made, pictureFiles } from "../../export/sheet-files.ts";
import type { SvgOptions } from "../../export/svg.ts";
import { EXPORT } from "../../i18n/export.ts";
import { type Language, wordsIn } from "../../i18n/locale.ts";
import { firstDay } from "../../model/world/world.ts";
import { framesOfRange, framesOfSteps } from "../../pictures/film-plan.ts";
import { pictureInput } from "../../pictures/picture-input.ts";
import type { Placement } from "../../scene/network/types.ts";
import { type Look, lookOf } from "../../scene/style/look.ts";
import type { AtlasState } from "../../store/state.ts";
import { loadPart, retryParts } from "../../ui/late/part.ts";
import type { Atlas } from "../atlas.ts";
import { type Choices, type FilmFormat, isFilm } from "./choices.ts";
import { fileName } from "./names.ts";
import { type PageStuff, titleOf } from "./page.ts";
import { type Asked, makePage, type Page, preparedFor } from "./pages.ts";

/** Pages for paper. */
export interface Printed {
  pages: readonly Page[];
  title: string;
  name: string;
}

export interface Order {
  atlas: Atlas;
  placement: Placement;
  asked: readonly Asked[];
  /** Undefined: export the view. */
  story: Story | undefined;
  choices: Choices;
  language: Language;
  onPrint(print: Printed): void;
}

async function* pagesOf(stuff: PageStuff, { asked, choices }: Order): AsyncGenerator<Page> {
  for (const one of asked) yield await makePage(stuff, one, choices.shape);
}

async function printed(stuff: PageStuff, order: Order, work: Work): Promise<undefined> {
  const pages: Page[] = [];
  for await (const page of pagesOf(stuff, order)) {
    await breathe(work);
    work.report(pages.length, order.asked.length);
    pages.push(page);
  }
  const [first] = pages;
  const title = order.story ? titleOfFile(order) : (first?.sheet.words.name ?? "");
  order.onPrint({ pages, title, name: wholeName(order) });
}

/** Parses a requested day and clamps it to the slider's range. */
const dayWithin = (text: string | undefined, first: Day, last: Day, otherwise: Day): Day => {
  const day = text ? parseDay(text) : undefined;
  return day === undefined ? otherwise : asDay(Math.max(first, Math.min(last, day)));
};

async function film(stuff: PageStuff, order: Order, format: FilmFormat, work: Work): Promise<Made> {
  const filmFile = await loadPart(() => import("./film.ts").then((m) => m.filmFile));
  const { asked, choices, story, atlas, language } = order;
  const { seconds, fps, shape, scale } = choices;
  const state = asked[0]?.state as AtlasState;
  const [first, last] = [firstDay(atlas.worldOf(state), state.range), atlas.dataset.meta.asOf];
  const from = dayWithin(choices.from, first, last, first);
  const to = dayWithin(choices.to, from, last, last);
  const frames = story
    ? framesOfSteps(
        asked.map((a) => a.state.day),
        seconds,
        fps,
      )
    : framesOfRange(from, to, Math.max(1, Math.round(seconds * fps)));
  return filmFile(
    story ? wholeName(order) : fileName(state, undefined, undefined, `${isoOf(from)}-to-${isoOf(to)}`),
    format,
    {
      stuff,
      asked,
      frames,
      fps,
      shape,
      scale,
      look: lookOf(choices.theme, atlas.dataset.meta.layers),
      words: EXPORT[language],
    },
    work,
  );
}

async function lettersOf(letters: Choices["letters"]): Promise<Pick<SvgOptions, "fontFaces" | "outlines">> {
  if (letters === "embedded") return { fontFaces: await loadPart(fontFaces) };
  if (letters === "plain") return {};
  const [outlinesOf, faces] = await Promise.all([
    loadPart(() => import("../../export/outlines.ts").then((m) => m.outlinesOf)),
    loadPart(() => import("virtual:atlas-glyphs").then((m) => m.default)),
  ]);
  return { outlines: outlinesOf(faces) };
}

const titleOfFile = ({ atlas, asked, story, language }: Order): string =>
  story ? wordsIn(story.title, language) : titleOf(pictureInput(atlas, (asked[0] as Asked).state)).join(" / ");

/** Name of a file with several pages; that of one page tells its step and day. */
function wholeName({ asked, story }: Order): string {
  const [first] = asked;
  if (!first) return "musubi";
  return asked.length === 1 ? first.name : fileName(first.state, story?.id, undefined, "");
}

export async function makeFile(order: Order, work: Work): Promise<Made | undefined> {
  const { choices, asked } = order;
  if (asked.length === 0) throw new Error("nothing to show");
  // A new attempt must also retry parts that failed to load.
  retryParts();
  const look = lookOf(choices.theme, order.atlas.dataset.meta.layers);
  // Slides have charts and tables of their own.
  const stuff = await preparedFor(order.atlas, order.placement, asked, choices.format === "pptx" ? undefined : look);
  try {
    await fontsReady();
    return await fileOf(stuff, order, look, work);
  } finally {
    stuff.tools?.end();
  }
}

async function fileOf(stuff: PageStuff, order: Order, look: Look, work: Work): Promise<Made | undefined> {
  const { choices, asked, language } = order;
  const { format } = choices;
  const name = wholeName(order);
  if (format === "pdf") return printed(stuff, order, work);
  if (format === "png") {
    return pictureFiles(pagesOf(stuff, order), asked.length, name, { look, scale: choices.scale }, work);
  }
  if (format === "svg") {
    const { lacking } = EXPORT[language];
    const letters = await lettersOf(choices.letters);
    return pictureFiles(pagesOf(stuff, order), asked.length, name, { look, letters, lacking }, work);
  }
  if (isFilm(format)) return film(stuff, order, format, work);
  const slidesFile = await loadPart(() => import("./slides.ts").then((m) => m.slidesFile));
  const title = titleOfFile(order);
  const { story } = order;
  return slidesFile(asked, name, { stuff, look, language, title, story, ...choices.deck }, work);
}
