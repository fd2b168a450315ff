// Texts of the kiosk's controls.
import type { Language } from "../../../i18n/language.ts";

type S = string;

export interface ControlWords {
  home: S;
  back: S;
  /** What the bar is called. */
  bar: S;
  ease: Record<"title" | "large" | "contrast" | "still" | "lower" | "pause" | "on" | "off", S>;
  pause: S;
  goOn: S;
  play: S;
  asOfLabel: S;
  more: S;
  pages: S;
  less: S;
  map: S;
  network: S;
  whole: S;
  nearer: S;
  farther: S;
  letters: S;
  kana: S;
}

const en: ControlWords = {
  home: "Home",
  back: "Back",
  bar: "Navigation and language",
  ease: {
    title: "Easier to see and reach",
    large: "Larger text",
    contrast: "High contrast",
    still: "Less motion",
    lower: "Lower the controls",
    pause: "Pause",
    on: "On",
    off: "Off",
  },
  pause: "Pause",
  goOn: "Continue",
  play: "Play",
  asOfLabel: "Data as of",
  more: "More",
  pages: "Text",
  less: "Up",
  map: "Map",
  network: "Network",
  whole: "Whole world",
  nearer: "Nearer",
  farther: "Farther",
  letters: "ABC",
  kana: "あいう",
};

const ja: ControlWords = {
  home: "ホーム",
  back: "もどる",
  bar: "移動と言語",
  ease: {
    title: "見やすく、使いやすく",
    large: "大きな文字",
    contrast: "見やすい色",
    still: "動きを少なく",
    lower: "ボタンを下げる",
    pause: "とめる",
    on: "オン",
    off: "オフ",
  },
  pause: "とめる",
  goOn: "つづける",
  play: "再生",
  asOfLabel: "データの基準日",
  more: "つづき",
  pages: "本文",
  less: "上へ",
  map: "地図",
  network: "関係図",
  whole: "世界全体",
  nearer: "大きく",
  farther: "小さく",
  letters: "ABC",
  kana: "あいう",
};

export const CONTROLS: Record<Language, ControlWords> = { en, ja };
