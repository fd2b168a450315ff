// The list of keys, and the switch of single letters. Comes with the settings.
import type { Language } from "./language.ts";

type S = string;

export interface KeyWords {
  letters: S;
  on: S;
  off: S;
  list: S;
  /** Keys as they are written on them, and what they do. */
  keys: readonly { keys: readonly S[]; does: S; isLetter?: boolean }[];
}

const en: KeyWords = {
  letters: "Single-letter keys",
  on: "On",
  off: "Off",
  list: "All keys",
  keys: [
    { keys: ["Space"], does: "play or pause" },
    { keys: ["N", "]"], does: "next event", isLetter: true },
    { keys: ["P", "["], does: "previous event", isLetter: true },
    { keys: ["←", "→"], does: "one day, on the slider; on a picture, to the next party" },
    { keys: ["Shift ←", "Shift →"], does: "one month, on the slider" },
    { keys: ["Page Up", "Page Down"], does: "one year, on the slider" },
    { keys: ["Home", "End"], does: "first and last day, on the slider" },
    { keys: ["Enter"], does: "choose the party in focus" },
    { keys: ["+", "−"], does: "zoom, in the map" },
    { keys: ["/"], does: "find", isLetter: true },
    { keys: ["S"], does: "share this view", isLetter: true },
    { keys: ["M"], does: "next projection of the map", isLetter: true },
    { keys: ["G"], does: "network to map and back", isLetter: true },
    { keys: ["Z", "Shift Z"], does: "next or previous region of the map", isLetter: true },
    { keys: ["0"], does: "put everything back in its place", isLetter: true },
    { keys: ["Esc"], does: "close what was opened last" },
  ],
};

const ja: KeyWords = {
  letters: "1文字のキー",
  on: "使う",
  off: "使わない",
  list: "キーの一覧",
  keys: [
    { keys: ["Space"], does: "再生・一時停止" },
    { keys: ["N", "]"], does: "次の出来事", isLetter: true },
    { keys: ["P", "["], does: "前の出来事", isLetter: true },
    { keys: ["←", "→"], does: "年表では1日、図では隣の国・地域へ" },
    { keys: ["Shift ←", "Shift →"], does: "年表では1か月" },
    { keys: ["Page Up", "Page Down"], does: "年表では1年" },
    { keys: ["Home", "End"], does: "年表の最初と最後の日" },
    { keys: ["Enter"], does: "注目中の国・地域を選ぶ" },
    { keys: ["+", "−"], does: "地図の拡大・縮小" },
    { keys: ["/"], does: "さがす", isLetter: true },
    { keys: ["S"], does: "この表示を共有する", isLetter: true },
    { keys: ["M"], does: "地図の図法を切り替える", isLetter: true },
    { keys: ["G"], does: "関係図と地図の配置を行き来する", isLetter: true },
    { keys: ["Z", "Shift Z"], does: "地図の次・前の地域", isLetter: true },
    { keys: ["0"], does: "すべてを元の位置に戻す", isLetter: true },
    { keys: ["Esc"], does: "最後に開いたものを閉じる" },
  ],
};

export const KEY_WORDS: Record<Language, KeyWords> = { en, ja };
