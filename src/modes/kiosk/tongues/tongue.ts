// A tongue: one of the languages, or levels of language, of a hall. The atlas itself speaks English and Japanese; a tongue
// stands in the place of one of the two (its slot) and brings the words, the names of the data and the letters it needs.

import { CATALOGUE, type Catalogue } from "../../../i18n/catalogue.ts";
import type { CountingWords } from "../../../i18n/core/counting.ts";
import type { EvidenceWords } from "../../../i18n/core/evidence.ts";
import type { FigureWords } from "../../../i18n/core/figures.ts";
import type { LanguageWords } from "../../../i18n/core/language.ts";
import type { LegendWords } from "../../../i18n/core/legend.ts";
import type { MapWords } from "../../../i18n/core/map.ts";
import type { NetworkWords } from "../../../i18n/core/network.ts";
import type { StageWords } from "../../../i18n/core/stages.ts";
import type { TimelineWords } from "../../../i18n/core/timeline.ts";
import type { Language } from "../../../i18n/language.ts";
import type { KioskWords } from "../words/kiosk.ts";
import type { QuizWords } from "../words/quiz.ts";
import type { TongueId } from "./ids.ts";

/** Latin letters and digits are the same everywhere. */
export const familyWith = (face: "JP" | "SC" | "KR"): string =>
  `"Musubi Sans", "Musubi Sans ${face}", "Musubi Sans JP", sans-serif`;

/** Names of the data by their key, `party-short/…`; with readings where the tongue has them. */
export type HallNames = Readonly<Record<string, string>>;

export interface Tongue {
  id: TongueId;
  /** For `lang`. */
  tag: string;
  /** In whose place it stands; what the visitor takes away is in this language. */
  slot: Language;
  /** Faces for what is drawn on a canvas; the rest takes them from styles/tongues.css. */
  family: string;
  /** In itself. */
  name: string;
  words: KioskWords;
  quiz: QuizWords;
  t: Catalogue;
  /** Undefined: those of the package. */
  names?: HallNames;
}

/** The words of the atlas that a kiosk shows or reads out: what another language has to bring. */
export type HallCatalogue = Omit<LanguageWords, "language" | "units"> &
  StageWords &
  Pick<EvidenceWords, "evidence"> &
  Pick<LegendWords, "marks"> & {
    counting: CountingWords;
    figures: Pick<FigureWords, "agreements" | "partners" | "coverage" | "assistance">;
    timeline: Pick<TimelineWords, "slider" | "noEvent" | "noInformation">;
    map: Pick<MapWords, "label" | "distance">;
    network: Pick<NetworkWords, "label" | "region" | "regionLabel">;
  };

/** The atlas's catalogue with these in their place; the rest belongs to views that a kiosk does not have. */
export function catalogueWith(slot: Language, hall: HallCatalogue): Catalogue {
  const own = CATALOGUE[slot];
  return {
    ...own,
    ...hall,
    figures: { ...own.figures, ...hall.figures },
    timeline: { ...own.timeline, ...hall.timeline },
    map: { ...own.map, ...hall.map },
    network: { ...own.network, ...hall.network },
  };
}
