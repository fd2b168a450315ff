// What is wrong with a plain table, its columns and its rows, in sentences: what was found, what was expected, the likely cause.
import { formatFound } from "../data/package/issue.ts";
import type { DateOrder } from "../data/plain/dates.ts";
import type { SheetFault } from "../data/plain/sheet.ts";
import type { DateRole, RowFault, UnusableRow } from "../data/plain/types.ts";
import type { Language } from "./language.ts";
import { DATE_CAUSES } from "./plain-date-causes.ts";

type S = string;
type RowWhy = RowFault["why"];

interface Said {
  found: S;
  expected: S;
  /** Empty if unknown. */
  cause: S;
}

interface FaultWords {
  /** Heads of groups of rows, each with one reason. */
  groups: Record<RowWhy, S>;
  roles: Record<DateRole, S>;
  orders: Record<DateOrder, S>;
  row(fault: UnusableRow, nameOf: (party: S) => S): Said;
  sheet(fault: SheetFault): Said;
  /** A sentence of its parts. */
  sentence(said: Said): S;
}

const NONE: Said = { found: "", expected: "", cause: "" };
const thousands = (n: number, locale: S): S => n.toLocaleString(locale);

const en: FaultWords = {
  groups: {
    cells: "Rows with too many or too few cells",
    damaged: "Rows in which letters are lost",
    formula: "Rows with a formula where a name should be",
    "too-long": "Rows with a cell that is too long",
    "no-agreement": "Rows without an agreement",
    "no-party": "Rows without a party",
    "unknown-party": "Rows of a party that is not known",
    "shared-name": "Rows with a name that several parties bear",
    date: "Rows with a date that cannot be read",
    backwards: "Rows whose dates run backwards",
    twice: "A pair of agreement and party that appears twice with different dates",
    alone: "Agreements that would be left with one party",
    cut: "A last line that may have been cut",
  },
  roles: { signed: "signature", inForce: "entry into force", left: "end" },
  orders: { dmy: "day, month, year", mdy: "month, day, year", serial: "day numbers of a spreadsheet" },
  row: (fault, nameOf) => {
    const found = formatFound(fault.found);
    switch (fault.why) {
      case "cells":
        return {
          found: fault.count === 1 ? "one cell" : `${fault.count} cells`,
          expected: String(fault.expected),
          cause: fault.count > fault.expected ? "a separator inside a cell without quotes?" : "a cell lost?",
        };
      case "damaged":
        return { found, expected: "whole letters", cause: "saved in another encoding, and letters lost" };
      case "formula":
        return { found, expected: "text", cause: "a formula, which a spreadsheet would run" };
      case "too-long":
        return {
          found: "a very long text",
          expected: "2,000 characters at most",
          cause: "a quote that is never closed?",
        };
      case "no-agreement":
        return { found, expected: "an agreement", cause: "cells merged in the spreadsheet?" };
      case "no-party":
        return { found, expected: "a party", cause: "" };
      case "unknown-party":
        return {
          found,
          expected: "an ISO 3166 code or a name",
          cause: fault.suggestion === undefined ? "" : `${nameOf(fault.suggestion)} (${fault.suggestion})?`,
        };
      case "shared-name":
        return { found, expected: "one party", cause: "several parties bear this name: write the code" };
      case "date":
        return {
          found,
          expected: fault.order ? `a date (${en.orders[fault.order]})` : "a date",
          cause: DATE_CAUSES.en[fault.fault](fault.guess),
        };
      case "backwards":
        return { found: `${found} is before the ${en.roles[fault.before]} ${fault.date}`, expected: "", cause: "" };
      case "cut":
        return { found, expected: "a date as in the other rows", cause: "the file was cut: its last line has no end" };
      case "twice":
        return {
          found,
          expected: "one row for each pair",
          cause: `already in ${fault.first.file}, line ${fault.first.line}, with other dates`,
        };
      default:
        return { found, expected: "at least two parties", cause: "the rows of the others cannot be used" };
    }
  },
  sheet: (fault) => {
    switch (fault.why) {
      case "too-big":
        return {
          found: `the file has ${thousands(fault.found, "en")} bytes`,
          expected: `${thousands(fault.limit, "en")} at most`,
          cause: "divide it",
        };
      case "binary":
        return { found: "this is not a text file", expected: "a table as CSV", cause: "save it as “CSV UTF-8”" };
      case "empty":
        return { found: "there are no rows", expected: "a line with the names of the columns, and rows", cause: "" };
      case "no-separator":
        return {
          found: "the lines are not divided into the same columns",
          expected: "commas, semicolons, tabs or bars between the cells, and names of columns in the first line",
          cause: "titles or notes above the table?",
        };
      case "no-names":
        return {
          found: `the first line holds the date ${fault.found}`,
          expected: "the names of the columns in the first line",
          cause: "the line of names is missing",
        };
      case "encoding":
        return { found: "the letters can be read in several ways", expected: "UTF-8", cause: "an old file?" };
      case "lost":
        return {
          found: `${formatFound(fault.found)} in line ${fault.line} has “?” for a letter`,
          expected: "UTF-8",
          cause: "the encoding lacks the letter: save it as “CSV UTF-8”",
        };
      case "quote":
        return {
          found: `a quote is opened in line ${fault.line} and never closed`,
          expected: "",
          cause: "a quote inside a cell must be doubled",
        };
      case "too-many-rows":
        return {
          found: `there are ${thousands(fault.found, "en")} rows`,
          expected: `${thousands(fault.limit, "en")} at most`,
          cause: "",
        };
      case "too-many-columns":
        return { found: `there are ${fault.found} columns`, expected: `${fault.limit} at most`, cause: "" };
      case "too-many-tables":
        return { found: `there are ${fault.found} tables`, expected: `${fault.limit} at most`, cause: "" };
      case "column-twice":
        return {
          found: `the column ${formatFound(fault.column)} appears twice`,
          expected: "each name once",
          cause: "",
        };
      default:
        return NONE;
    }
  },
  sentence: ({ found, expected, cause }) =>
    `${found}${expected === "" ? "" : `, expected ${expected}`}${cause === "" ? "" : ` — ${cause}`}`,
};

const ja: FaultWords = {
  groups: {
    cells: "セルの数が合わない行",
    damaged: "文字が失われている行",
    formula: "名称の欄に数式がある行",
    "too-long": "長すぎるセルのある行",
    "no-agreement": "協定の書かれていない行",
    "no-party": "締約者の書かれていない行",
    "unknown-party": "締約者が分からない行",
    "shared-name": "複数の国・地域に当てはまる名称の行",
    date: "日付を読めない行",
    backwards: "日付の前後が合わない行",
    twice: "同じ協定と締約者が異なる日付で二度現れる行",
    alone: "締約者が一つだけになる協定",
    cut: "途中で切れた可能性のある最後の行",
  },
  roles: { signed: "署名", inForce: "発効", left: "終了" },
  orders: { dmy: "日・月・年", mdy: "月・日・年", serial: "表計算ソフトの通し番号" },
  row: (fault, nameOf) => {
    const found = fault.found === "" ? "空欄" : `「${fault.found}」`;
    switch (fault.why) {
      case "cells":
        return {
          found: `セルが${fault.count}個`,
          expected: `${fault.expected}個`,
          cause: fault.count > fault.expected ? "引用符のないセルに区切り文字がありませんか" : "セルが足りないようです",
        };
      case "damaged":
        return { found, expected: "正しい文字", cause: "別の文字コードで保存され、文字が失われています" };
      case "formula":
        return { found, expected: "文字", cause: "表計算ソフトが実行する数式です" };
      case "too-long":
        return { found: "非常に長い文字列", expected: "2,000字以内", cause: "閉じられていない引用符がありませんか" };
      case "no-agreement":
        return { found, expected: "協定", cause: "セルが結合されていませんか" };
      case "no-party":
        return { found, expected: "締約者", cause: "" };
      case "unknown-party":
        return {
          found,
          expected: "ISO 3166のコードか名称",
          cause:
            fault.suggestion === undefined ? "" : `${nameOf(fault.suggestion)}（${fault.suggestion}）ではありませんか`,
        };
      case "shared-name":
        return { found, expected: "一つの締約者", cause: "複数の国・地域の名称です。コードで書いてください" };
      case "date":
        return {
          found,
          expected: fault.order ? `日付（${ja.orders[fault.order]}）` : "日付",
          cause: DATE_CAUSES.ja[fault.fault](fault.guess),
        };
      case "backwards":
        return { found: `${found}は${ja.roles[fault.before]}${fault.date}より前`, expected: "", cause: "" };
      case "cut":
        return {
          found,
          expected: "ほかの行と同じ形の日付",
          cause: "ファイルが途中で切れています。最後の行に改行がありません",
        };
      case "twice":
        return {
          found,
          expected: "一組につき一行",
          cause: `${fault.first.file}の${fault.first.line}行目に異なる日付であります`,
        };
      default:
        return { found, expected: "二つ以上の締約者", cause: "他の締約者の行が使えません" };
    }
  },
  sheet: (fault) => {
    switch (fault.why) {
      case "too-big":
        return {
          found: `ファイルの大きさが${thousands(fault.found, "ja")}バイト`,
          expected: `${thousands(fault.limit, "ja")}バイト以内`,
          cause: "分割してください",
        };
      case "binary":
        return { found: "文字の表ではありません", expected: "CSVの表", cause: "「CSV UTF-8」で保存してください" };
      case "empty":
        return { found: "行がありません", expected: "列の名前の行と、その下の行", cause: "" };
      case "no-separator":
        return {
          found: "各行が同じ列に分かれていません",
          expected: "コンマ・セミコロン・タブ・縦線の区切りと、先頭行の列の名前",
          cause: "表の上に題や注がありませんか",
        };
      case "no-names":
        return {
          found: `先頭行に日付（${fault.found}）があります`,
          expected: "先頭行に列の名前",
          cause: "列の名前の行がありません",
        };
      case "encoding":
        return { found: "文字の読み方が複数あります", expected: "UTF-8", cause: "古いファイルではありませんか" };
      case "lost":
        return {
          found: `${fault.line}行目の「${fault.found}」では、文字が「?」になっています`,
          expected: "UTF-8",
          cause: "元の文字コードにない文字です。「CSV UTF-8」で保存してください",
        };
      case "quote":
        return {
          found: `${fault.line}行目の引用符が閉じられていません`,
          expected: "",
          cause: "セルの中の引用符は二つ重ねます",
        };
      case "too-many-rows":
        return {
          found: `${thousands(fault.found, "ja")}行あります`,
          expected: `${thousands(fault.limit, "ja")}行以内`,
          cause: "",
        };
      case "too-many-columns":
        return { found: `${fault.found}列あります`, expected: `${fault.limit}列以内`, cause: "" };
      case "too-many-tables":
        return { found: `表が${fault.found}個あります`, expected: `${fault.limit}個以内`, cause: "" };
      case "column-twice":
        return { found: `列「${fault.column}」が二度あります`, expected: "それぞれ異なる名前", cause: "" };
      default:
        return NONE;
    }
  },
  sentence: ({ found, expected, cause }) =>
    `${found}${expected === "" ? "" : `。必要なもの：${expected}`}${cause === "" ? "" : `（${cause}）`}`,
};

export const PLAIN_FAULTS: Record<Language, FaultWords> = { en, ja };
