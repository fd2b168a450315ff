// Why a date of a plain table cannot be read.
import type { DateFault } from "../data/plain/dates.ts";
import type { Language } from "./language.ts";

export const DATE_CAUSES: Record<Language, Record<DateFault, (guess: string | undefined) => string>> = {
  en: {
    "two-digit-year": () => "a year of two digits: write all four",
    "other-order": () => "day and month the other way round?",
    "no-such-day": () => "a day that no calendar has; write 2020 or 2020-05 for what is known",
    serial: (guess) => `a spreadsheet may have changed the date: as its day number this is ${guess}`,
    year: () => "a typing error, or a sign for “no end”?",
    unread: () => "text, or a time beside the date?",
  },
  ja: {
    "two-digit-year": () => "年が2桁です。4桁で書いてください",
    "other-order": () => "日と月が入れかわっていませんか",
    "no-such-day": () => "暦にない日です。分かる範囲を2020や2020-05のように書いてください",
    serial: (guess) => `表計算ソフトが日付を変えた可能性があります。通し番号とすると${guess}です`,
    year: () => "入力の誤りか、「終わりなし」の印ではありませんか",
    unread: () => "文字や時刻が入っていませんか",
  },
};
