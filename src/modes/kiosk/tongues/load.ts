// Loads the tongues of a site, and no others.
import { CATALOGUE } from "../../../i18n/catalogue.ts";
import type { Language } from "../../../i18n/language.ts";
import { loadPart } from "../../../ui/late/part.ts";
import { loadUntilThere } from "../../../ui/late/pauses.ts";
import { KIOSK } from "../words/kiosk.ts";
import { QUIZ } from "../words/quiz.ts";
import type { TongueId } from "./ids.ts";
import { familyWith, type Tongue } from "./tongue.ts";

const NAMES: Record<Language, string> = { ja: "日本語", en: "English" };

/** The atlas's own language, by the names of the package. */
export const ownTongue = (language: Language): Tongue => ({
  id: language,
  tag: language,
  slot: language,
  family: familyWith("JP"),
  name: NAMES[language],
  words: KIOSK[language],
  quiz: QUIZ[language],
  t: CATALOGUE[language],
});

/** Words, names, and the faces of the letters that the atlas has not. */
const LOADS: Record<TongueId, () => Promise<Tongue>> = {
  ja: async () => ownTongue("ja"),
  en: async () => ownTongue("en"),
  "zh-Hans": async () => {
    const [{ CHINESE }, { default: names }] = await Promise.all([
      loadPart(() => import("./zh-hans/tongue.ts")),
      loadPart(() => import("virtual:hall-zh-Hans")),
      loadPart(() => import("virtual:fonts-zh-Hans.css")),
    ]);
    return { ...CHINESE, names };
  },
  ko: async () => {
    const [{ KOREAN }, { default: names }] = await Promise.all([
      loadPart(() => import("./ko/tongue.ts")),
      loadPart(() => import("virtual:hall-ko")),
      loadPart(() => import("virtual:fonts-ko.css")),
    ]);
    return { ...KOREAN, names };
  },
  "ja-easy": async () => {
    const [{ PLAIN_JAPANESE }, { default: names }] = await Promise.all([
      loadPart(() => import("./easy/tongue.ts")),
      loadPart(() => import("virtual:hall-ja-easy")),
      loadPart(() => import("virtual:fonts-ja-easy.css")),
    ]);
    return { ...PLAIN_JAPANESE, names };
  },
};

/** Tried again until all are there: nobody would reload the page. */
export const loadTongues = (ids: readonly TongueId[]): Promise<Tongue[]> =>
  Promise.all(ids.map((id) => loadUntilThere(LOADS[id])));
