// What all slides of a deck share.
import type { Source } from "../../data/details.ts";
import type { Story } from "../../data/story.ts";
import type { NoteLine } from "../../export/pptx/content.ts";
import type { DeckFormat } from "../../export/pptx/formats.ts";
import type { Template } from "../../export/pptx/template.ts";
import { isPublicAddress } from "../../export/public-address.ts";
import { networkNumbers } from "../../i18n/counting.ts";
import { DECK } from "../../i18n/deck.ts";
import type { Language } from "../../i18n/locale.ts";
import { wordsIn } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { institutionsOf, publisherOf } from "../../i18n/publisher.ts";
import { WALL } from "../../i18n/wall.ts";
import { worldviewNamed } from "../../model/world/worldview.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import type { Look } from "../../scene/style/look.ts";
import type { AtlasState } from "../../store/state.ts";
import { toolUnder } from "../../store/view-ids.ts";
import { addressOfView, geoOf, type PageStuff } from "./page.ts";

export interface DeckOrder {
  stuff: PageStuff;
  look: Look;
  language: Language;
  /** Of the deck. */
  title: string;
  /** Undefined: of a view. */
  story: Story | undefined;
  format: DeckFormat;
  template: Template | undefined;
}

/** An address that others can open, of the view without the story. */
export function liveAddress({ atlas }: PageStuff, state: AtlasState): string | undefined {
  const address = addressOfView(atlas, state, toolUnder(state.views));
  return isPublicAddress(address) ? address : undefined;
}

/** A source in one line, for speaker notes. */
export const sourceLine = (s: Source, language: Language): string =>
  [`${publisherOf(s, language)}: ${s.title}`, s.published, s.url].filter(Boolean).join(", ");

const MOST = 3;

/** Institutions, official ones first; where none is official, that is said. */
function sourcesLine(sources: readonly Source[], language: Language): string | undefined {
  const names = institutionsOf(sources, language).slice(0, MOST);
  if (names.length > 0) return `${PRESENT[language].sources}: ${names.join(" · ")}`;
  return sources.length > 0 && !sources.some((s) => s.grade === "official") ? WALL[language].secondary : undefined;
}

/** Sources, how the numbers of a network are counted, the view of the world where there is a map, and the way to the live view. */
export function noteOf(
  { stuff, language }: DeckOrder,
  { state }: { state: AtlasState },
  { world, snapshot }: PictureInput,
  sources: readonly Source[],
  withMap: boolean,
  withNetwork = false,
): NoteLine[] {
  const said = sourcesLine(sources, language);
  const live = liveAddress(stuff, state);
  const { meta } = world.dataset;
  const borders = withMap ? wordsIn(worldviewNamed(meta, geoOf(stuff, state).worldview).note, language) : undefined;
  const first = [
    ...(said ? [{ text: said }] : []),
    ...(live ? [{ text: said ? "  ·  " : "" }, { text: DECK[language].live, link: live }] : []),
  ].filter((p) => p.text !== "");
  const numbers = withNetwork ? networkNumbers(world, snapshot, state.rule, language) : undefined;
  return [
    ...(first.length > 0 ? [first] : []),
    ...(numbers ? [[{ text: numbers }]] : []),
    ...(borders ? [[{ text: borders }]] : []),
  ];
}
