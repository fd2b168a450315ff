// A view, a step or a story as slides that can be edited.
import { isoOf } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import { breathe, type Work } from "../../export/job.ts";
import { deckOf, type Slide } from "../../export/pptx/deck.ts";
import type { Made } from "../../export/sheet-files.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatDay } from "../../i18n/locale.ts";
import { lookOf } from "../../scene/style/look.ts";
import { chartSlide } from "./deck-curve.ts";
import type { DeckOrder } from "./deck-order.ts";
import { agreementsTable, sourcesTable, tableSlides } from "./deck-tables.ts";
import { sourcesOfView } from "./page.ts";
import { pageSlide } from "./page-slide.ts";
import { type Page, stepSources } from "./pages.ts";

/** One slide a page, then the curve, the agreements of the last day and all sources. */
export async function slidesFile(
  pages: AsyncIterable<Page>,
  count: number,
  name: string,
  order: DeckOrder,
  work: Work,
): Promise<Made> {
  const slides: Slide[] = [];
  const sources = new Map<string, Source>();
  let last: Page | undefined;
  for await (const page of pages) {
    await breathe(work);
    work.report(slides.length, count + 1);
    slides.push(await pageSlide(page, order));
    for (const s of (await stepSources(order.stuff, page)) ?? sourcesOfView(order.stuff, page.input))
      sources.set(s.id, s);
    last = page;
  }
  if (!last) throw new Error("nothing to show");
  await breathe(work);
  const foot = last.sheet.foot.at(-1) ?? "";
  const said = EXPORT[order.language].deck;
  const day = formatDay(last.state.day, last.input.locale.t);
  slides.push(chartSlide(last, order));
  slides.push(...tableSlides(`${said.agreements}: ${day}`, agreementsTable(last.input, order), foot, order));
  slides.push(...tableSlides(said.sources, sourcesTable([...sources.values()], order), foot, order));
  work.report(count, count + 1);
  const bytes = deckOf({
    title: order.title,
    about: foot,
    day: isoOf(order.stuff.atlas.dataset.meta.asOf),
    look: order.look,
    onPaper: lookOf("light", order.stuff.atlas.dataset.meta.layers),
    slides,
  });
  work.signal.throwIfAborted();
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return { name: `${name}.pptx`, blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) };
}
