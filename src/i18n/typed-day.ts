// What is said of a date that was typed and cannot be taken as it stands.
import type { Language } from "./language.ts";

interface TypedDayWords {
  /** Shown in the empty field. */
  example: string;
  unread(text: string): string;
  noSuchDay(text: string, month: string, days: number): string;
  tooEarly(when: string, from: string): string;
  tooLate(when: string, to: string): string;
  which(text: string): string;
}

export const TYPED_DAY: Record<Language, TypedDayWords> = {
  en: {
    example: "30 Dec 2018",
    unread: (text) => `“${text}” could not be read as a date. Write it as 30 December 2018, Dec 2018 or 2018-12-30.`,
    noSuchDay: (text, month, days) => `“${text}” is on no calendar: ${month} has ${days} days.`,
    tooEarly: (when, from) => `${when} is before ${from}, where the facts begin.`,
    tooLate: (when, to) => `${when} is after ${to}, the last day that the facts reach.`,
    which: (text) => `“${text}” can be either of two days. Which one?`,
  },
  ja: {
    example: "2018年12月30日",
    unread: (text) =>
      `「${text}」を日付として読めませんでした。2018年12月30日、平成30年12月30日、2018-12-30のように入力してください。`,
    noSuchDay: (text, month, days) => `「${text}」という日はありません。${month}は${days}日までです。`,
    tooEarly: (when, from) => `${when}は、資料が始まる${from}より前です。`,
    tooLate: (when, to) => `${when}は、資料が及ぶ最後の日${to}より後です。`,
    which: (text) => `「${text}」は二通りに読めます。どちらの日ですか。`,
  },
};
