// Texts of the staff page: status and set-up of the kiosk.
import type { Language } from "../../../i18n/language.ts";

type S = string;

export interface StaffWords {
  staff: Record<
    | "pin"
    | "wrongPin"
    | "locked"
    | "erase"
    | "close"
    | "title"
    | "version"
    | "dataDate"
    | "started"
    | "reason"
    | "ruler"
    | "rulerAbout"
    | "offline"
    | "offlineYes"
    | "offlineNo"
    | "review"
    | "faults"
    | "problems"
    | "counts"
    | "countsOff"
    | "countsShow"
    | "countsSave"
    | "countsFull"
    | "clear"
    | "restore"
    | "reload"
    | "leave"
    | "clock",
    S
  > & {
    reasons: Record<"start" | "daily" | "memory" | "update" | "crash" | "staff", S>;
    fault: Record<"unknown" | "bad" | "file", (key: S, value: S) => S>;
    visits(n: number, minutes: number): S;
  };
}

const en: StaffWords = {
  staff: {
    pin: "PIN",
    wrongPin: "That is not the PIN.",
    locked: "Too many attempts: wait a minute.",
    erase: "Erase",
    close: "Close",
    title: "Staff",
    version: "Version",
    dataDate: "Data as of",
    started: "Last restart",
    reason: "Reason",
    ruler: "This bar is 100 mm long",
    rulerAbout: "Hold a ruler to it, set what the ruler says, and write css_mm into the start address.",
    offline: "Kept on this device",
    offlineYes: "all of it: it starts without a network",
    offlineNo: "not yet",
    review: "This release is past its review date: ask for a newer one.",
    faults: "Faults in the set-up",
    problems: "Faults since the start",
    counts: "Counts",
    countsOff: "Not counted (counts=on switches it on).",
    countsShow: "Show the counts as codes, to be read by a phone",
    countsSave: "Save as CSV (only where the browser allows downloads)",
    countsFull: "The device has no room to keep them: they are lost at the next start.",
    clear: "Clear what is kept",
    restore: "Undo: bring the counts back",
    reload: "Reload",
    leave: "Leave the kiosk",
    clock: "The clock of this machine cannot be right: hours are not followed.",
    reasons: {
      start: "started",
      daily: "planned, once a day",
      memory: "memory use had grown",
      update: "a new version",
      crash: "a fault of the page",
      staff: "by staff",
    },
    fault: {
      unknown: (key, value) => `${key}=${value}: there is no such key.`,
      bad: (key, value) => `${key}=${value}: this value cannot be used; the usual one holds.`,
      file: (key, value) => `${key} cannot be read: ${value}`,
    },
    visits: (n, minutes) =>
      `${n} ${n === 1 ? "visit" : "visits"}, ${minutes} ${minutes === 1 ? "minute" : "minutes"} in all`,
  },
};

const ja: StaffWords = {
  staff: {
    pin: "PIN",
    wrongPin: "PINがちがいます。",
    locked: "入力の回数が多すぎます。1分待ってください。",
    erase: "消す",
    close: "閉じる",
    title: "係員",
    version: "版",
    dataDate: "資料の日付",
    started: "前回の起動",
    reason: "理由",
    ruler: "この線は100 mm",
    rulerAbout: "ものさしを当て、読んだ長さを選び、css_mmを起動アドレスに書いてください。",
    offline: "この機器での保存",
    offlineYes: "すべて：ネットワークなしで起動します",
    offlineNo: "まだ",
    review: "この版は見直しの日を過ぎています。新しい版を入手してください。",
    faults: "設定の誤り",
    problems: "起動後の不具合",
    counts: "利用回数",
    countsOff: "数えていません（counts=onで始まります）。",
    countsShow: "利用回数をコードで表示（スマートフォンで読み取る）",
    countsSave: "CSVで保存（ダウンロードが許可されている場合）",
    countsFull: "この機器に保存できません。次の起動で失われます。",
    clear: "保存したものを消す",
    restore: "元に戻す（消した利用回数）",
    reload: "読み込み直す",
    leave: "展示を終える",
    clock: "この機器の時計は正しくありません。時間の設定は使われません。",
    reasons: {
      start: "起動",
      daily: "毎日の予定",
      memory: "メモリーの増加",
      update: "新しい版",
      crash: "ページの不具合",
      staff: "係員による",
    },
    fault: {
      unknown: (key, value) => `${key}=${value}：そのような設定はありません。`,
      bad: (key, value) => `${key}=${value}：使えない値です。通常の値を使います。`,
      file: (key, value) => `${key}が読めません：${value}`,
    },
    visits: (n, minutes) => `${n}回、合わせて${minutes}分`,
  },
};

export const STAFF: Record<Language, StaffWords> = { en, ja };
