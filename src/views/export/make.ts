// Makes the file that is asked for. What each format needs comes when it is asked for first.
import type { Story } from "../../data/story.ts";
import { type Tongue, wordsIn } from "../../i18n/locale.ts";
import type { Placement } from "../../scene/network-types.ts";
import type { Atlas } from "../atlas.ts";
import { pictureInput } from "../paint/picture-input.ts";
import { type Choices, isFilm } from "./choices.ts";
import { fontFaces, fontsReady } from "./fonts.ts";
import { breathe, type Work } from "./job.ts";
import { type PageStuff, titleOf } from "./page.ts";
import { type Asked, makePage, type Page, preparedFor } from "./pages.ts";
import { type Made, pictureFiles } from "./pictures.ts";

export interface Order {
  atlas: Atlas;
  placement: Placement;
  asked: readonly Asked[];
  /** Undefined: the view. */
  story: Story | undefined;
  choices: Choices;
  /** Of the file, without an ending. */
  name: string;
  tongue: Tongue;
  onPrint(pages: readonly Page[]): void;
}

async function* pagesOf(stuff: PageStuff, { asked, choices }: Order): AsyncGenerator<Page> {
  const shape = choices.format === "pptx" ? "wide" : choices.shape;
  for (const one of asked) yield await makePage(stuff, one, shape);
}

async function printed(stuff: PageStuff, order: Order, work: Work): Promise<undefined> {
  const pages: Page[] = [];
  for await (const page of pagesOf(stuff, order)) {
    await breathe(work);
    work.report(pages.length, order.asked.length);
    pages.push(page);
  }
  order.onPrint(pages);
}

export async function makeFile(order: Order, work: Work): Promise<Made | undefined> {
  const { choices, asked, name } = order;
  const [first] = asked;
  if (!first) throw new Error("nothing to show");
  const stuff = await preparedFor(order.atlas, order.placement, asked);
  await fontsReady();
  const { theme, format } = choices;
  if (format === "pdf") return printed(stuff, order, work);
  if (format === "png") {
    const look = { theme, scale: choices.scale };
    return pictureFiles(pagesOf(stuff, order), asked.length, name, look, work);
  }
  if (format === "svg") {
    const letters = { fontFaces: await fontFaces() };
    return pictureFiles(pagesOf(stuff, order), asked.length, name, { theme, letters }, work);
  }
  if (isFilm(format)) throw new Error("not yet");
  const { slidesFile } = await import("./slides.ts");
  const title = order.story
    ? wordsIn(order.story.title, order.tongue)
    : titleOf(pictureInput(order.atlas, first.state)).join(" / ");
  return slidesFile(pagesOf(stuff, order), asked.length, name, { stuff, theme, tongue: order.tongue, title }, work);
}
