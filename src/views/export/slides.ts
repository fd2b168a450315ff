// A view, a question, a step or a story as slides that can be edited.

import { isoOf } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import { breathe, type Work } from "../../export/job.ts";
import type { SlideContent } from "../../export/pptx/content.ts";
import { makeDeck } from "../../export/pptx/deck.ts";
import type { Made } from "../../export/sheet-files.ts";
import { DECK } from "../../i18n/deck.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatDay, localeFor, wordsThere } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { fullTitle } from "../../i18n/title.ts";
import { type PictureInput, pictureInput } from "../../pictures/picture-input.ts";
import { lookOf } from "../../scene/style/look.ts";
import { toolUnder } from "../../store/view-ids.ts";
import { answerSlides } from "./deck-answer.ts";
import { curveSlide } from "./deck-curve.ts";
import { type DeckOrder, noteOf } from "./deck-order.ts";
import { agreementsSlide, sourcesSlide } from "./deck-tables.ts";
import { pageSlides } from "./page-slide.ts";
import type { Asked } from "./pages.ts";
import { whoseData } from "./whose-data.ts";

/** Title and end of a story. */
function cover({ story, title, language, stuff }: DeckOrder, input: PictureInput, steps: number): SlideContent {
  const titles = story ? input.locale.lines((_, l) => wordsThere(story.title, l).words) : [title];
  return {
    role: "title",
    title: titles,
    text: [
      {
        text: fullTitle(input.world, language),
        size: 20,
      },
      { text: `${DECK[language].told(steps)} · ${whoseData(stuff.atlas, language)}`, size: 16 },
    ],
    note: [],
    notes: [],
  };
}

const section = (language: DeckOrder["language"]): SlideContent => ({
  role: "section",
  title: [DECK[language].annex],
  text: [{ text: DECK[language].annexAbout, size: 18 }],
  note: [],
  notes: [],
});

/** What stands behind the slides of pictures: the curve, the agreements of the last day, all sources. */
function ending(last: Asked, input: PictureInput, sources: readonly Source[], order: DeckOrder): SlideContent[] {
  const isAnswer = last.state.q !== undefined && !order.story;
  const isTool = toolUnder(last.state.views) !== undefined && !order.story;
  const own =
    isAnswer || isTool
      ? []
      : [curveSlide(last, input, order), agreementsSlide(input, order, noteOf(order, last, input, [], false))];
  const cited =
    sources.length > 0 && toolUnder(last.state.views) !== "sources" ? [sourcesSlide(sources, input, order)] : [];
  return [...own, ...cited];
}

/** A story has its own title, in whichever language there is one. */
const titled = (order: DeckOrder): DeckOrder =>
  order.story ? { ...order, title: wordsThere(order.story.title, order.language).words } : order;

async function deckSlides(asked: readonly Asked[], order: DeckOrder, work: Work): Promise<SlideContent[]> {
  const slides: SlideContent[] = [];
  const sources = new Map<string, Source>();
  const { stuff, language } = order;
  let input: PictureInput | undefined;
  for (const [i, one] of asked.entries()) {
    await breathe(work);
    work.report(i, asked.length + 1);
    input = pictureInput(stuff.atlas, one.state);
    const isAnswer = !one.step && toolUnder(one.state.views) === undefined;
    const made =
      (isAnswer ? await answerSlides(one, order) : undefined) ??
      (await pageSlides(one, input, asked[i - 1]?.step, order));
    slides.push(...made.slides);
    for (const s of made.sources) sources.set(s.id, s);
  }
  const last = asked.at(-1);
  if (!last || !input) throw new Error("nothing to show");
  const isTold = order.story !== undefined && asked.length > 1;
  return [
    ...(isTold ? [cover(order, input, asked.length)] : []),
    ...slides,
    ...(isTold ? [section(language)] : []),
    ...ending(last, input, [...sources.values()], order),
  ];
}

export interface OutlineRow {
  kind: "title" | "section" | "picture" | "chart" | "table";
  /** Of its picture or chart, where it has one. */
  what: string;
  title: readonly string[];
}

/** What a deck will hold, without drawing it. */
export async function outlineOf(asked: readonly Asked[], order: DeckOrder, signal: AbortSignal): Promise<OutlineRow[]> {
  const slides = await deckSlides(asked, titled(order), { report: () => {}, signal });
  return slides.map(({ role, title, picture, chart, table }) => ({
    kind: picture ? "picture" : chart ? "chart" : table ? "table" : role === "title" ? "title" : "section",
    what: picture?.name ?? "",
    title,
  }));
}

export async function slidesFile(asked: readonly Asked[], name: string, given: DeckOrder, work: Work): Promise<Made> {
  const order = titled(given);
  const { stuff, look, language, title, format, template } = order;
  const { dataset } = stuff.atlas;
  const { meta } = dataset;
  const { sheet } = EXPORT[language];
  const slides = await deckSlides(asked, order, work);
  await breathe(work);
  work.report(asked.length, asked.length + 1);
  const { t } = localeFor(language);
  const last = asked.at(-1) as Asked;
  const world = stuff.atlas.worldOf(last.state);
  const about = `${whoseData(stuff.atlas, language)} · ${sheet.made}`;
  const bytes = makeDeck(
    {
      title,
      about,
      day: isoOf(meta.asOf),
      date: DECK[language].date(formatDay(meta.asOf, t)),
      footer: `${title} · ${sheet.made}`,
      language,
      look,
      onPaper: lookOf("light", meta.layers),
      layers: meta.layers,
      words: {
        party: (id) => partyShort(world.parties.get(id), language, id),
        agreement: (id) => agreementShort(world.agreements.get(id), language, id),
      },
      names: { key: DECK[language].key },
      slides,
    },
    { template, format },
  );
  work.signal.throwIfAborted();
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return { name: `${name}.pptx`, blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) };
}
