// What the page says when something asked of it could not be done.
import type { Language } from "../language.ts";

type S = string;

export interface NoticeWords {
  notices: {
    heading: S;
    bad(key: S, value: S): S;
    /** The day needs the long range, which begins with `from`. */
    needsRange(day: S, from: number): S;
    pinned(key: S, value: S): S;
    moved(day: S, from: number): S;
    bare(file: S): S;
    unreadable(file: S): S;
    unloaded(file: S): S;
    dismiss: S;
  };
  failure: Record<"retry" | "data" | "late" | "byItself" | "reload" | "display" | "console" | "stories", S> & {
    title(what: S): S;
    body(message: S): S;
    lateTitle(what: S): S;
  };
}

const en: NoticeWords = {
  notices: {
    heading: "Part of the address could not be used",
    bad: (key, value) => `${key}=${value} is not known here and was left out. The rest applies.`,
    needsRange: (day, from) => `${day} lies before the timeline. Add range=${from} to see it.`,
    pinned: (key, value) => `${key}=${value} was left out: whoever set up this page has fixed that.`,
    moved: (day, from) => `The timeline begins in ${from} again, so the date moved from ${day} to its first day.`,
    bare: (file) =>
      `${file} carries no address of the atlas: another program may have saved it again. Nothing has changed.`,
    unreadable: (file) => `${file} is not a picture of the atlas. Drop a PNG or SVG that was made here.`,
    unloaded: (file) =>
      `${file} was not opened: the part of the atlas that reads pictures could not be loaded. Check the connection and drop the picture again.`,
    dismiss: "Dismiss",
  },
  failure: {
    title: (what) => `The ${what} could not be drawn`,
    body: (message) => `What went wrong: ${message}. The other views keep running.`,
    retry: "Try again",
    lateTitle: (what) => `“${what}” could not be loaded`,
    late: "Some files of this atlas did not arrive. The connection may be down, or a newer version may have replaced them. Try again; if that does not help, reload the page. Its address keeps what you see.",
    byItself: "It is tried again automatically.",
    reload: "Reload the page",
    display: "This display",
    console: "Presenter’s window",
    stories: "Stories",
    data: "The dataset of this page could not be read. It may have been cut off while loading: reload the page.",
  },
};

const ja: NoticeWords = {
  notices: {
    heading: "アドレスの一部を使えませんでした",
    bad: (key, value) => `${key}=${value} は使えないため除きました。ほかの指定は有効です。`,
    needsRange: (day, from) => `${day}は年表の範囲より前です。range=${from} を加えると表示できます。`,
    pinned: (key, value) => `${key}=${value} は、この画面の設置者が固定しているため変更できません。`,
    moved: (day, from) => `年表を${from}年からに戻したため、${day}から${from}年の最初の日へ移りました。`,
    bare: (file) =>
      `${file} にはこの地図帳のアドレスがありません。別のソフトで保存し直した可能性があります。画面は変えていません。`,
    unreadable: (file) => `${file} はこの地図帳の図ではありません。ここで書き出したPNGかSVGをドロップしてください。`,
    unloaded: (file) =>
      `${file} を開けませんでした。図を読み取るためのファイルを読み込めなかったためです。接続を確かめて、もう一度ドロップしてください。`,
    dismiss: "閉じる",
  },
  failure: {
    title: (what) => `${what}を描けませんでした`,
    body: (message) => `原因：${message}。ほかの画面はそのまま使えます。`,
    retry: "もう一度試す",
    lateTitle: (what) => `「${what}」を読み込めませんでした`,
    late: "必要なファイルが届きませんでした。通信が切れているか、地図帳が新しい版に替わった可能性があります。もう一度お試しください。それでも表示されないときは、ページを再読み込みしてください。いまの表示はアドレスに残ります。",
    byItself: "自動でもう一度読み込みます。",
    reload: "ページを再読み込み",
    display: "この画面",
    console: "発表者用のウィンドウ",
    stories: "解説",
    data: "このページのデータを読めませんでした。読み込みが途中で切れた可能性があります。ページを再読み込みしてください。",
  },
};

export const NOTICES: Record<Language, NoticeWords> = { en, ja };
