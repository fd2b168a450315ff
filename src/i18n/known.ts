// Words of the day up to which the atlas knows facts. They come with the settings.
import type { Language } from "./language.ts";

interface KnownWords {
  label: string;
  all: string;
  /** What is left out. */
  about: string;
}

export const KNOWN_WORDS: Record<Language, KnownWords> = {
  en: {
    label: "As known on",
    all: "Everything known",
    about: "Facts recorded after that day are left out, so that a view once cited stays as it was.",
  },
  ja: {
    label: "この日までに判明した内容",
    all: "判明したすべて",
    about: "この日より後に記録された事実を除きます。引用した画面を当時のまま示せます。",
  },
};
