// The list of keys, and the switch of single letters. What there is to be done stands here; by which keys, in the tables of who
// handles them, whose ids are those of the words.
import type { Language } from "./language.ts";

type S = string;
type Does<Ids extends S> = Readonly<Record<Ids, S>>;

export interface KeyWords {
  heading: S;
  letters: S;
  on: S;
  off: S;
  list: S;
  close: S;
  /** Names of keys that have more than a sign on them. */
  names: Readonly<Record<S, S>>;
  groups: Does<"page" | "slider" | "picture" | "map" | "talk">;
  page: Does<
    | "keys"
    | "play"
    | "next"
    | "previous"
    | "find"
    | "shown"
    | "share"
    | "projection"
    | "region"
    | "regionBack"
    | "travel"
    | "putBack"
    | "close"
  >;
  slider: Does<"day" | "dayBack" | "month" | "monthBack" | "year" | "yearBack" | "first" | "last">;
  picture: Does<"following" | "before" | "first" | "last" | "left" | "right" | "up" | "down" | "choose" | "add">;
  map: Does<"zoomIn" | "zoomOut" | "west" | "east" | "north" | "south">;
  talk: Does<
    | "next"
    | "previous"
    | "first"
    | "last"
    | "overview"
    | "black"
    | "white"
    | "laser"
    | "progress"
    | "freeze"
    | "hold"
    | "full"
    | "keys"
    | "escape"
  >;
  /** A number, then a key. */
  go: readonly [keys: S, does: S];
}

const SIGNS = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc", "-": "−" };

const en: KeyWords = {
  heading: "Keys",
  letters: "Single-letter keys",
  on: "On",
  off: "Off",
  list: "All keys",
  close: "Close",
  names: {
    ...SIGNS,
    " ": "Space",
    PageUp: "Page Up",
    PageDown: "Page Down",
    MediaTrackNext: "next track",
    MediaTrackPrevious: "previous track",
  },
  groups: {
    page: "Everywhere",
    slider: "On the slider",
    picture: "On a party in a picture",
    map: "On the map",
    talk: "While a story is told",
  },
  page: {
    keys: "this list",
    play: "play or pause",
    next: "next event",
    previous: "previous event",
    find: "find",
    shown: "table of what is shown",
    share: "share this view",
    projection: "next projection of the map",
    region: "next region of the map",
    regionBack: "previous region of the map",
    travel: "network to map and back",
    putBack: "put everything back in its place",
    close: "close what was opened last",
  },
  slider: {
    day: "one day on",
    dayBack: "one day back",
    month: "one month on",
    monthBack: "one month back",
    year: "one year on",
    yearBack: "one year back",
    first: "first day",
    last: "last day",
  },
  picture: {
    following: "the next in the order of the table",
    before: "the one before in the order of the table",
    first: "the first",
    last: "the last",
    left: "the nearest to the left",
    right: "the nearest to the right",
    up: "the nearest above",
    down: "the nearest below",
    choose: "choose",
    add: "choose as well",
  },
  map: {
    zoomIn: "zoom in",
    zoomOut: "zoom out",
    west: "move west",
    east: "move east",
    north: "move north",
    south: "move south",
  },
  talk: {
    next: "next step",
    previous: "previous step",
    first: "first step",
    last: "last step",
    overview: "all steps",
    black: "black screen",
    white: "white screen",
    laser: "pointer",
    progress: "show or hide progress",
    freeze: "freeze the audience’s window",
    hold: "hold and release, in the presenter’s window",
    full: "full screen",
    keys: "this list",
    escape: "close what is open, then the story",
  },
  go: ["a number, then Enter", "to that step"],
};

const ja: KeyWords = {
  heading: "キー",
  letters: "1文字のキー",
  on: "使う",
  off: "使わない",
  list: "キーの一覧",
  close: "閉じる",
  names: {
    ...SIGNS,
    " ": "Space",
    PageUp: "Page Up",
    PageDown: "Page Down",
    MediaTrackNext: "Next Track",
    MediaTrackPrevious: "Previous Track",
  },
  groups: {
    page: "どこでも",
    slider: "年表のつまみ",
    picture: "図の中の国・地域",
    map: "地図",
    talk: "解説の発表中",
  },
  page: {
    keys: "この一覧",
    play: "再生・一時停止",
    next: "次の出来事",
    previous: "前の出来事",
    find: "さがす",
    shown: "表示中のものの表",
    share: "この表示を共有する",
    projection: "地図の図法を切り替える",
    region: "地図の次の地域",
    regionBack: "地図の前の地域",
    travel: "関係図と地図の配置を行き来する",
    putBack: "すべてを元の位置に戻す",
    close: "最後に開いたものを閉じる",
  },
  slider: {
    day: "1日先",
    dayBack: "1日前",
    month: "1か月先",
    monthBack: "1か月前",
    year: "1年先",
    yearBack: "1年前",
    first: "最初の日",
    last: "最後の日",
  },
  picture: {
    following: "表の順で次",
    before: "表の順で前",
    first: "最初",
    last: "最後",
    left: "←の方でいちばん近いもの",
    right: "→の方でいちばん近いもの",
    up: "↑の方でいちばん近いもの",
    down: "↓の方でいちばん近いもの",
    choose: "選ぶ",
    add: "加えて選ぶ",
  },
  map: {
    zoomIn: "拡大",
    zoomOut: "縮小",
    west: "西へ動かす",
    east: "東へ動かす",
    north: "北へ動かす",
    south: "南へ動かす",
  },
  talk: {
    next: "次の場面",
    previous: "前の場面",
    first: "最初の場面",
    last: "最後の場面",
    overview: "すべての場面",
    black: "黒い画面",
    white: "白い画面",
    laser: "ポインター",
    progress: "何番目の場面かを表示・消す",
    freeze: "聴衆の画面を固定する",
    hold: "発表者用ウィンドウで、聴衆の画面への反映を保留する・反映する",
    full: "全画面",
    keys: "この一覧",
    escape: "開いているものを閉じ、次に解説を終える",
  },
  go: ["数字、Enter", "その番号の場面へ"],
};

export const KEY_WORDS: Record<Language, KeyWords> = { en, ja };
