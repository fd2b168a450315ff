// Words of the page around the pictures: its views, its settings, and what is imagined.
import type { Language } from "../language.ts";

type S = string;

export interface PageWords {
  skip: S;
  /** The panel beside the pictures. */
  details: S;
  /** The menu of views; what each is called stands in its folder. */
  tools: Record<"heading" | "pictures" | "both" | "close", S>;
  /** The menus of the header. */
  doors: { heading: S; share: S };
  /** The smaller of two pictures, which opens when it is pressed. */
  inset: Record<"map" | "network", S>;
  /** What is imagined beside the facts. */
  hypothetical: { mark: S; banner(list: S): S; one(party: S, agreement: S, when: S): S; back: S };
  settings: Record<
    "heading" | "pictures" | "language" | "both" | "theme" | "auto" | "light" | "dark" | "contrast" | "years",
    S
  >;
}

const en: PageWords = {
  skip: "Skip to the timeline",
  details: "Details",
  tools: {
    heading: "Charts & tables",
    pictures: "Pictures",
    both: "Both",
    close: "Close this view",
  },
  doors: { heading: "Menus", share: "Share" },
  inset: { map: "On the map", network: "In the network" },
  hypothetical: {
    mark: "hypothetical",
    banner: (list) => `Hypothetical: ${list}. From then on, figures and pictures include it.`,
    one: (party, agreement, when) => `${party} in the ${agreement} from ${when}`,
    back: "Back to the facts",
  },
  settings: {
    heading: "Settings",
    language: "Language",
    years: "Years",
    both: "Both",
    pictures: "Pictures",
    theme: "Theme",
    auto: "Device",
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
  },
};

const ja: PageWords = {
  skip: "年表へ移動",
  details: "詳細",
  tools: {
    heading: "表とグラフ",
    pictures: "図",
    both: "両方",
    close: "この表示を閉じる",
  },
  doors: { heading: "メニュー", share: "共有" },
  inset: { map: "地図で見る", network: "関係図で見る" },
  hypothetical: {
    mark: "仮定",
    banner: (list) => `仮定：${list}。その日から、図と数値はこれを含みます。`,
    one: (party, agreement, when) => `${when}から${party}が${agreement}に加わる`,
    back: "事実に戻る",
  },
  settings: {
    heading: "設定",
    language: "言語",
    years: "年の表記",
    both: "併記",
    pictures: "図",
    theme: "配色",
    auto: "端末に合わせる",
    light: "明るい",
    dark: "暗い",
    contrast: "高コントラスト",
  },
};

export const PAGE: Record<Language, PageWords> = { en, ja };
