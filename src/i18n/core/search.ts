// Words of the search box.
import type { Language } from "../language.ts";

type S = string;

export type SearchWords = Record<
  | "label"
  | "door"
  | "placeholder"
  | "failed"
  | "party"
  | "agreement"
  | "layer"
  | "membership"
  | "question"
  | "backToQuestion",
  S
> & {
  none(q: S): S;
  results(n: number): S;
  ask(q: S): S;
};

const en: SearchWords = {
  question: "Question",
  backToQuestion: "Back to the question",
  ask: (q) => `Ask as a question: ${q}`,
  label: "Find a country, region or agreement",
  door: "Find",
  placeholder: "Search",
  failed: "The search could not be loaded. The connection may be down; everything else works as before.",
  none: (q) => `Nothing found for “${q}”`,
  results: (n) => `${n} ${n === 1 ? "result" : "results"}`,
  party: "party",
  agreement: "agreement",
  layer: "topic or body",
  membership: "dates for this party",
};

const ja: SearchWords = {
  question: "条件で調べる",
  backToQuestion: "条件に戻る",
  ask: (q) => `条件として調べる：${q}`,
  label: "国・地域・協定をさがす",
  door: "さがす",
  placeholder: "検索",
  failed: "検索を読み込めませんでした。通信が切れている可能性があります。ほかの表示はそのまま使えます。",
  none: (q) => `「${q}」は見つかりません`,
  results: (n) => `${n}件`,
  party: "国・地域",
  agreement: "協定",
  layer: "分野・機関",
  membership: "締約の日付",
};

export const SEARCH: Record<Language, SearchWords> = { en, ja };
