// A view or a step of a story as slides: one message, one number, one picture.

import { parseDay } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import type { StoryStep } from "../../data/story.ts";
import type { Line, SlideContent } from "../../export/pptx/content.ts";
import { linesIn } from "../../export/pptx/text.ts";
import { conditionsOf } from "../../i18n/conditions.ts";
import { DECK } from "../../i18n/deck.ts";
import { formatDay, formatShare, type Language, localeOf, wordsThere } from "../../i18n/locale.ts";
import { agreementShort, focalName } from "../../i18n/names.ts";
import { WALL } from "../../i18n/wall.ts";
import { WORK } from "../../i18n/work.ts";
import { latestRef } from "../../model/selection/selection.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { type Shown, shownFigures } from "../../pictures/shown-figures.ts";
import type { Token } from "../../scene/style/tokens.ts";
import { statedFigure } from "../../store/story-check.ts";
import { isPicture, type PictureId, toolUnder } from "../../store/view-ids.ts";
import { toldParties } from "../map/told.ts";
import { type DeckOrder, liveAddress, noteOf, sourceLine } from "./deck-order.ts";
import { slidePicture, wordsOfPicture } from "./deck-picture.ts";
import { toolSlides } from "./deck-tools.ts";
import { sourcesOfView, titleOf } from "./page.ts";
import { type Asked, stepSources } from "./pages.ts";

/** Longer captions are text, and the title is the deck's. Characters; Japanese ones are twice as wide. */
const LONGEST_TITLE = { en: 110, ja: 60 } as const;

const spoken = (text: string): string[] => linesIn(text).filter((line) => line.trim() !== "");

/** Colour of words on the layer of what is chosen, as on a wall. */
function accentOf({ world, state }: PictureInput): Token {
  const ref = latestRef(state.selection);
  const layer = ref?.kind === "agreement" ? world.agreements.get(ref.id)?.layer : undefined;
  return layer ? `words-${layer}` : "focal";
}

/** The first of these that a step states leads; they are in the order of how much they say. */
const LEADING = ["coverage", "assistance", "partners", "agreements"];

/** The one number of a step, what it is, and what it was in the step before. */
function heroOf(
  step: StoryStep,
  before: StoryStep | undefined,
  input: PictureInput,
  figures: readonly Shown[],
): Line[] {
  const { world, snapshot, locale } = input;
  const says = step.says ?? {};
  const name = LEADING.find((kind) => kind in says) ?? Object.keys(says)[0];
  const value = name === undefined ? undefined : statedFigure(world, { day: snapshot.from }, name);
  if (name === undefined || value === undefined) return [];
  const print = (n: number, language: Language): string =>
    name === "coverage" ? formatShare(n, localeOf(language).t) : String(n);
  const dayBefore = before?.says?.[name] === undefined ? undefined : parseDay(before.show.date ?? "");
  const was = dayBefore === undefined ? undefined : statedFigure(world, { day: dayBefore }, name);
  const label = locale.lines(
    (t, language) =>
      figures.find((f) => f.kind === name)?.label(t) ??
      WALL[language].partiesOf(agreementShort(world.agreements.get(name), language, name), focalName(world, language)),
  );
  const change =
    was === undefined || was === value
      ? []
      : locale.lines((_, language) => WALL[language].changedFrom(print(was, language), value > was));
  return [
    { text: print(value, locale.lead), size: 60, bold: true, token: accentOf(input), above: 10 },
    ...label.map((text): Line => ({ text, size: 16, bold: true, above: 0 })),
    ...change.map((text): Line => ({ text, size: 14, token: "ink2", above: 2 })),
  ];
}

/** All figures of a view. */
const figureLines = (figures: readonly Shown[], { locale }: PictureInput): Line[] =>
  figures.flatMap((f) => [
    { text: f.print(locale.t), size: 28, bold: true, above: 12 },
    ...locale.lines(f.label).map((text): Line => ({ text, size: 14, above: 0 })),
  ]);

/** The pictures that a slide shows: of a step the one that leads, of a view each on a slide of its own. */
function picturesOf({ state, step }: Asked): PictureId[] {
  const pictures = state.views.filter(isPicture);
  const all: PictureId[] = pictures.length === 0 ? ["map", "network"] : pictures;
  if (!step || all.length < 2) return all;
  // Places are told by the map, agreements by the network.
  return [latestRef(state.selection)?.kind === "agreement" ? "network" : "map"];
}

const DAY = (input: PictureInput): Line[] =>
  input.locale
    .lines((t) => formatDay(input.state.day, t))
    .map((text) => ({ text, size: 18, bold: true, token: "ink2", above: 0 }));

export async function pageSlides(
  asked: Asked,
  input: PictureInput,
  before: StoryStep | undefined,
  order: DeckOrder,
): Promise<{ slides: SlideContent[]; sources: readonly Source[] }> {
  const { stuff, language } = order;
  const { step, state } = asked;
  const { world, locale } = input;
  const own = await stepSources(stuff, asked);
  const sources = own ?? sourcesOfView(stuff, input);
  const figures = shownFigures(stuff.inputs.figures(state));
  const caption = step ? locale.lines((_, l) => wordsThere(step.caption, l).words).filter((c) => c.trim() !== "") : [];
  const { headline } = step ?? {};
  const heads = headline ? locale.lines((_, l) => wordsThere(headline, l).words).filter((h) => h.trim() !== "") : [];
  const tool = toolUnder(state.views);
  const isShort = caption.every((c) => c.length <= LONGEST_TITLE[language]);
  const title =
    heads.length > 0
      ? heads
      : step
        ? isShort && caption.length > 0
          ? caption
          : [order.title]
        : (asked.title ?? (tool ? locale.lines((_, l) => WORK[l].asks[tool] ?? "") : titleOf(input)));
  const said: Line[] = title === caption ? [] : caption.flatMap(spoken).map((text) => ({ text, size: 20, above: 14 }));
  const mark: Line[] = conditionsOf(state, localeOf("both")).map((text) => ({
    text,
    size: 14,
    bold: true,
    token: "focal",
  }));
  const live = liveAddress(stuff, state);
  const pictures = picturesOf(asked);
  const base: SlideContent = {
    role: "picture",
    title,
    text: [...mark, ...said],
    note: noteOf(
      order,
      asked,
      input,
      sources,
      !tool && pictures.includes("map"),
      !tool && pictures.includes("network"),
    ),
    notes: [
      ...(step?.notes ? spoken(wordsThere(step.notes, language).words) : []),
      ...(own && own.length > 0 ? [`${DECK[language].facts}:`, ...own.map((s) => sourceLine(s, language))] : []),
      ...(live ? [live] : []),
    ],
  };
  const shown = toolSlides(tool, state, input, order, base, step !== undefined);
  if (shown) return { slides: shown, sources };
  // Nothing is compared or imagined yet: then these are the pictures, and no answer to the question of the view.
  const named = tool && !step && !asked.title ? titleOf(input) : title;
  const ref = latestRef(state.selection);
  const told = step ? toldParties(state.selection, world) : ref?.kind === "party" ? [ref.id] : [];
  const hero = step ? heroOf(step, before, input, figures) : figureLines(figures, input);
  const slides = pictures.map(
    (kind): SlideContent => ({
      ...base,
      title: named,
      text: [...mark, ...DAY(input), ...hero, ...said],
      note: noteOf(order, asked, input, sources, kind === "map", kind === "network"),
      notes: [...base.notes, ...(step ? [] : wordsOfPicture(kind, input, order).named)],
      picture: slidePicture(kind, input, order, told, step !== undefined && state.selection.length > 0),
    }),
  );
  return { slides, sources };
}
