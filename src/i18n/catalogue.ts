// The words of the first picture, put together from chunks by subject. Each chunk holds its type and both languages,
// so a word that one language lacks does not compile. Words of later views stand in chunks of their own, loaded with them.
import { COUNTING, type CountingWords } from "./core/counting.ts";
import { EVIDENCE, type EvidenceWords } from "./core/evidence.ts";
import { FAILURES, type FailureWords } from "./core/failures.ts";
import { FIGURES, type FigureWords } from "./core/figures.ts";
import { LANGUAGE, type LanguageWords } from "./core/language.ts";
import { LEGEND, type LegendWords } from "./core/legend.ts";
import { MAP, type MapWords } from "./core/map.ts";
import { NETWORK, type NetworkWords } from "./core/network.ts";
import { PAGE, type PageWords } from "./core/page.ts";
import { SEARCH, type SearchWords } from "./core/search.ts";
import { STAGES, type StageWords } from "./core/stages.ts";
import { TIMELINE, type TimelineWords } from "./core/timeline.ts";
import type { Language } from "./language.ts";

export interface Catalogue extends LanguageWords, PageWords, StageWords, LegendWords, EvidenceWords, FailureWords {
  counting: CountingWords;
  figures: FigureWords;
  timeline: TimelineWords;
  map: MapWords;
  network: NetworkWords;
  search: SearchWords;
}

const inLanguage = (language: Language): Catalogue => ({
  ...LANGUAGE[language],
  ...PAGE[language],
  ...STAGES[language],
  ...LEGEND[language],
  ...EVIDENCE[language],
  ...FAILURES[language],
  counting: COUNTING[language],
  figures: FIGURES[language],
  timeline: TIMELINE[language],
  map: MAP[language],
  network: NETWORK[language],
  search: SEARCH[language],
});

export const CATALOGUE: Record<Language, Catalogue> = { en: inLanguage("en"), ja: inLanguage("ja") };
