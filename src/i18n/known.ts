// Words of the day up to which the atlas knows facts.
import type { Language } from "./language.ts";

interface KnownWords {
  label: string;
  all: string;
  /** What is left out. */
  about: string;
  /** Before whatever leaves the page. */
  mark(day: string): string;
  /** Over the pictures, as long as it holds. */
  banner(day: string): string;
  /** Where nothing was recorded, nothing can be left out. */
  cannot: string;
}

export const KNOWN_WORDS: Record<Language, KnownWords> = {
  en: {
    label: "As known on",
    all: "Everything known",
    about: "Facts recorded after that day are left out, so that a view once cited stays as it was.",
    mark: (day) => `as known on ${day}`,
    banner: (day) => `As known on ${day}: what was recorded later is left out of every picture, figure and list.`,
    cannot:
      "These data do not say when a fact was recorded, so they cannot be asked what was known on a day: it takes a column “recorded”, or sources with the date printed in them.",
  },
  ja: {
    label: "この日までに判明した内容",
    all: "判明したすべて",
    about: "この日より後に記録された事実を除きます。引用した画面を当時のまま示せます。",
    mark: (day) => `${day}時点で判明した内容`,
    banner: (day) => `${day}時点で判明した内容：それより後に記録された事実は、図・数値・一覧のいずれにも含みません。`,
    cannot:
      "このデータには事実がいつ記録されたかの情報がないため、ある日の時点で判明していた内容は示せません。「recorded」列か、日付の印刷された出典が必要です。",
  },
};
