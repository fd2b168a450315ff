// Words of the page around the pictures: its views, its settings, and what is imagined.
import type { Language } from "../language.ts";

type S = string;

export interface PageWords {
  skip: S;
  /** The panel beside the pictures. */
  details: S;
  /** The menu of views; what each is called stands in its folder. */
  tools: Record<"heading" | "pictures" | "close", S>;
  /** What is imagined beside the facts. */
  hypothetical: { mark: S; banner(list: S): S; one(party: S, agreement: S, when: S): S; back: S };
  settings: Record<"heading" | "language" | "both" | "theme" | "auto" | "light" | "dark" | "contrast" | "views", S>;
}

const en: PageWords = {
  skip: "Skip to the timeline",
  details: "Details",
  tools: {
    heading: "Views",
    pictures: "Pictures",
    close: "Close this view",
  },
  hypothetical: {
    mark: "hypothetical",
    banner: (list) => `Hypothetical: ${list}. Figures and pictures include it.`,
    one: (party, agreement, when) => `${party} in the ${agreement} from ${when}`,
    back: "Back to the facts",
  },
  settings: {
    heading: "Display",
    language: "Language",
    both: "Both",
    theme: "Theme",
    auto: "Device",
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
    views: "Views",
  },
};

const ja: PageWords = {
  skip: "年表へ移動",
  details: "詳細",
  tools: {
    heading: "表示の切替え",
    pictures: "図",
    close: "この表示を閉じる",
  },
  hypothetical: {
    mark: "仮定",
    banner: (list) => `仮定：${list}。図と数値はこれを含みます。`,
    one: (party, agreement, when) => `${when}から${party}が${agreement}に加わる`,
    back: "事実に戻る",
  },
  settings: {
    heading: "表示設定",
    language: "言語",
    both: "併記",
    theme: "配色",
    auto: "端末に合わせる",
    light: "明るい",
    dark: "暗い",
    contrast: "高コントラスト",
    views: "画面",
  },
};

export const PAGE: Record<Language, PageWords> = { en, ja };
