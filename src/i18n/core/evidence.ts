// How well a fact is known, and on what it rests.
import type { Precision } from "../../data/day.ts";
import type { Evidence } from "../../data/types.ts";
import type { Language } from "../language.ts";

type S = string;

export interface EvidenceWords {
  evidence: Record<Evidence, S> & Record<"officialLong" | "secondaryLong" | "unverifiedLong", S>;
  precision: Record<Precision, S>;
  parts: Record<Precision, (grade: S) => S>;
  recorded(when: S): S;
  assumed: S;
  sources: S;
  source: S;
}

const en: EvidenceWords = {
  evidence: {
    official: "official",
    secondary: "secondary",
    unverified: "unverified",
    officialLong: "A government’s or organisation’s own document",
    secondaryLong: "Press, encyclopaedia or database",
    unverifiedLong: "No document at hand",
  },
  precision: { day: "day known", month: "month known", year: "year known" },
  parts: { month: (grade) => `month ${grade}`, year: (grade) => `year ${grade}`, day: (grade) => `day ${grade}` },
  recorded: (when) => `recorded ${when}`,
  assumed: "assumed",
  sources: "Sources",
  source: "source",
};

const ja: EvidenceWords = {
  evidence: {
    official: "公的",
    secondary: "二次",
    unverified: "未確認",
    officialLong: "政府または国際機関の文書",
    secondaryLong: "報道・事典・データベース",
    unverifiedLong: "手元に文書なし",
  },
  precision: { day: "日まで判明", month: "月まで判明", year: "年まで判明" },
  parts: { month: (grade) => `月は${grade}`, year: (grade) => `年は${grade}`, day: (grade) => `日は${grade}` },
  recorded: (when) => `記録日 ${when}`,
  assumed: "推定",
  sources: "出典",
  source: "出典",
};

export const EVIDENCE: Record<Language, EvidenceWords> = { en, ja };
