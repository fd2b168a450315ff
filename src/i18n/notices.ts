// What the page says when something asked of it could not be done. They come with the first notice.
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

type S = string;

interface NoticeWords {
  bad(key: S, value: S): S;
  /** The day needs the long range, which begins with `from`. */
  needsRange(day: S, from: number): S;
  pinned(key: S, value: S): S;
  moved(day: S, from: number): S;
  bare(file: S): S;
  unreadable(file: S): S;
  unloaded(file: S): S;
  /** The key is said twice, with two values; this is not the first. */
  twice(key: S, value: S): S;
  dismiss: S;
}

const en: NoticeWords = {
  bad: (key, value) => `${key}=${value} is not known here and was left out. The rest applies.`,
  needsRange: (day, from) => `${day} lies before the timeline. Add range=${from} to see it.`,
  pinned: (key, value) => `${key}=${value} was left out: whoever set up this page has fixed that.`,
  moved: (day, from) => `The timeline begins in ${from} again, so the date moved from ${day} to its first day.`,
  bare: (file) =>
    `${file} carries no address of the atlas: another program may have saved it again. Nothing has changed.`,
  unreadable: (file) => `${file} is not a picture of the atlas. Drop a PNG or SVG that was made here.`,
  unloaded: (file) =>
    `${file} was not opened: the part of the atlas that reads pictures could not be loaded. Check the connection and drop the picture again.`,
  twice: (key, value) => `${key}=${value} was left out: ${key} is said before with another value, which applies.`,
  dismiss: "Dismiss",
};

const ja: NoticeWords = {
  bad: (key, value) => `${key}=${value} は使えないため除きました。ほかの指定は有効です。`,
  needsRange: (day, from) => `${day}は年表の範囲より前です。range=${from} を加えると表示できます。`,
  pinned: (key, value) => `${key}=${value} は、この画面の設置者が固定しているため変更できません。`,
  moved: (day, from) => `年表を${from}年からに戻したため、${day}から${from}年の最初の日へ移りました。`,
  bare: (file) =>
    `${file} にはこの地図帳のアドレスがありません。別のソフトで保存し直した可能性があります。画面は変えていません。`,
  unreadable: (file) => `${file} はこの地図帳の図ではありません。ここで書き出したPNGかSVGをドロップしてください。`,
  unloaded: (file) =>
    `${file} を開けませんでした。図を読み取るためのファイルを読み込めなかったためです。接続を確かめて、もう一度ドロップしてください。`,
  twice: (key, value) => `${key}=${value} は除きました。前に別の ${key} があり、それが有効です。`,
  dismiss: "閉じる",
};

const NOTICES: Record<Language, NoticeWords> = { en, ja };

export const noticeWords = ({ language }: Catalogue): NoticeWords => NOTICES[language];
