// Words of a workbook: its sheets, and how they are read. They come with what writes it.
import type { Evidence } from "../data/types.ts";
import { EVIDENCE } from "./core/evidence.ts";
import type { Language } from "./language.ts";

type S = string;

export interface WorkbookWords {
  /** Names of the sheets: at most 31 letters, none of them \ / ? * [ ] or : */
  cover: S;
  rows: S;
  sources: S;
  rowCount: S;
  sourceCount: S;
  how: S;
  reading: S;
  id: S;
  publisher: S;
  title: S;
  grade: S;
  published: S;
  grades: Record<Evidence, S>;
}

const en: WorkbookWords = {
  cover: "About",
  rows: "Rows",
  sources: "Sources",
  rowCount: "Rows",
  sourceCount: "Sources",
  how: "How to read it",
  reading:
    "One row is one fact. A date is as exact as its source: a whole day is a date, a month or a year is text. Sources are named by their ids, which the sheet of sources explains.",
  id: "Id",
  publisher: "Publisher",
  title: "Title",
  grade: "Evidence",
  published: "Published",
  grades: EVIDENCE.en.evidence,
};

const ja: WorkbookWords = {
  cover: "概要",
  rows: "データ",
  sources: "出典",
  rowCount: "行数",
  sourceCount: "出典の数",
  how: "読み方",
  reading:
    "1行が1つの事実です。日付は出典にあるとおりの精度で、日まで判明したものは日付型、月や年までのものは文字列です。出典はIDで示し、出典のシートで確かめられます。",
  id: "ID",
  publisher: "発行元",
  title: "題名",
  grade: "根拠",
  published: "発行日",
  grades: EVIDENCE.ja.evidence,
};

export const WORKBOOK: Record<Language, WorkbookWords> = { en, ja };
