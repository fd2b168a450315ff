// What the page says when a part of it fails; what notices say comes later (i18n/notices.ts).
import type { Language } from "../language.ts";

type S = string;

export interface FailureWords {
  /** Over the notices about an address. */
  noticesHeading: S;
  failure: Record<"retry" | "data" | "late" | "byItself" | "reload" | "display" | "console" | "stories", S> & {
    title(what: S): S;
    body(message: S): S;
    lateTitle(what: S): S;
  };
}

const en: FailureWords = {
  noticesHeading: "Part of the address could not be used",
  failure: {
    title: (what) => `“${what}” could not be shown`,
    body: (message) => `What went wrong: ${message}. The other views keep running.`,
    retry: "Try again",
    lateTitle: (what) => `“${what}” could not be loaded`,
    late: "Some files of this atlas did not arrive. The connection may be down, or a newer version may have replaced them. Try again; if that does not help, reload the page. Its address keeps what you see.",
    byItself: "It will be tried again automatically.",
    reload: "Reload the page",
    display: "This display",
    console: "Presenter’s window",
    stories: "Stories",
    data: "The dataset of this page could not be read. It may have been cut off while loading: reload the page.",
  },
};

const ja: FailureWords = {
  noticesHeading: "アドレスの一部を使えませんでした",
  failure: {
    title: (what) => `「${what}」を表示できませんでした`,
    body: (message) => `原因：${message}。ほかの画面はそのまま使えます。`,
    retry: "もう一度試す",
    lateTitle: (what) => `「${what}」を読み込めませんでした`,
    late: "必要なファイルが届きませんでした。通信が切れているか、地図帳が新しい版に替わった可能性があります。もう一度お試しください。それでも表示されないときは、ページを再読み込みしてください。いまの表示はアドレスに残ります。",
    byItself: "自動でもう一度読み込みます。",
    reload: "ページを再読み込み",
    display: "この画面",
    console: "発表者用ウィンドウ",
    stories: "解説",
    data: "このページのデータを読めませんでした。読み込みが途中で切れた可能性があります。ページを再読み込みしてください。",
  },
};

export const FAILURES: Record<Language, FailureWords> = { en, ja };
