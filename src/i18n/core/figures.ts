// Words of the headline figures.
import type { Language } from "../language.ts";

type S = string;

export interface FigureWords {
  heading: S;
  /** Where there is room for one word only. */
  short: Record<"agreements" | "partners" | "assistance", (n: number) => S>;
  agreements(n: number): S;
  agreementsMore(signed: number): S;
  partners(n: number): S;
  /** `counted`: what the rule of counting says of organisations. */
  partnersMore(signed: number, counted: S): S;
  coverage: S;
  coverageMore(year: number): S;
  coveragePublished(value: S, approximate: boolean, when: S): S;
  /** Notes beside the share, as one: a line may end between two. */
  coverageNotes(notes: readonly S[]): S;
  coverageNone: S;
  supplement: S;
  assistance: S;
  assistanceMore(stated: number, when: S, identified: number): S;
  assistanceNone: S;
}

const en: FigureWords = {
  heading: "Headline figures",
  short: {
    agreements: (n) => (n === 1 ? "agreement" : "agreements"),
    partners: (n) => (n === 1 ? "partner" : "partners"),
    assistance: () => "customs",
  },
  agreements: (n) => (n === 1 ? "agreement in force" : "agreements in force"),
  agreementsMore: (signed) => (signed > 0 ? `+ ${signed} signed` : "no others signed"),
  partners: (n) => (n === 1 ? "partner" : "partners"),
  partnersMore: (signed, counted) => [counted, signed > 0 ? `+ ${signed} signed` : ""].filter(Boolean).join(" · "),
  coverage: "of goods trade covered",
  coverageMore: (year) => `trade of ${year}`,
  // Kept on one line: it is read as one thing.
  coveragePublished: (value, approximate, when) =>
    `published ${approximate ? "≈ " : ""}${value} (${when})`.replaceAll(" ", "\u00a0"),
  coverageNotes: (notes) => notes.join(", "),
  coverageNone: "no trade figures",
  supplement: "supplementary source",
  assistance: "customs assistance partners",
  // An old count below ours is no whole that ours is part of.
  assistanceMore: (stated, when, identified) =>
    identified <= stated ? `of ${stated} stated, ${when}` : `${stated} stated, ${when}`,
  assistanceNone: "no count stated yet",
};

const ja: FigureWords = {
  heading: "主な数字",
  short: { agreements: () => "協定", partners: () => "相手", assistance: () => "税関" },
  agreements: () => "発効済みの協定",
  agreementsMore: (signed) => (signed > 0 ? `ほか署名済み ${signed}` : "署名済み・未発効なし"),
  partners: () => "相手国・地域",
  partnersMore: (signed, counted) => [counted, signed > 0 ? `ほか署名済み ${signed}` : ""].filter(Boolean).join("・"),
  coverage: "貿易額に占める割合",
  coverageMore: (year) => `${year}年の貿易額`,
  // 一続きに読むものなので、途中で改行しない。
  coveragePublished: (value, approximate, when) =>
    `公表値 ${approximate ? "約" : ""}${value}（${when}）`.replaceAll(" ", "\u00a0"),
  coverageNotes: (notes) => notes.join("、"),
  coverageNone: "貿易額の資料なし",
  supplement: "補助資料",
  assistance: "税関相互支援の相手",
  assistanceMore: (stated, when) => `公表は${stated}（${when}）`,
  assistanceNone: "公表された数なし",
};

export const FIGURES: Record<Language, FigureWords> = { en, ja };
