// Words of the coverage over time, and of published figures beside it.
import type { Reason } from "../../model/coverage/reconcile.ts";
import type { Language } from "../language.ts";

type S = string;

export type CoverageWords = Record<
  | "stack"
  | "byAgreement"
  | "byPartner"
  | "others"
  | "steps"
  | "stepsAbout"
  | "reconciliation"
  | "reconciliationAbout"
  | "assigned"
  | "chart"
  | "none"
  | "choose"
  | "marks",
  S
> & {
  entered(who: S): S;
  ended(who: S): S;
  turn(from: number, to: number): S;
  revised: S;
  question(flow: S, basis: S, trade: S): S;
  /** What one sees on the day; `share` undefined: that year has none. */
  now(when: S, share: S | undefined, year?: number): S;
  year(year: number): S;
  reasons: Record<Exclude<Reason, "otherYear">, S>;
  otherYear(year: number, share: S): S;
  derived: Record<"openedPartners", S>;
};

const en: CoverageWords = {
  stack: "Breakdown",
  byAgreement: "Stacked by agreement",
  byPartner: "Stacked by partner",
  others: "others",
  steps: "What caused each step",
  stepsAbout:
    "The curve moves on two kinds of days: a partner enters or leaves, or the year turns and the trade of another year is used.",
  reconciliation: "Published figures beside these",
  reconciliationAbout:
    "Every figure that others have published and that is in the data, with what the same day gives here, and why they differ.",
  assigned: "A partner bound by several agreements is counted once, under the one that has bound it longest.",
  chart: "Coverage over time",
  none: "This definition has no figures in this range: the source of those years does not tell exports and imports apart. Choose the total.",
  choose: "Choose a moment on the chart to go there.",
  marks: "Marks are published figures; filled where the definition is the same as the curve’s.",
  entered: (who) => `${who} in`,
  ended: (who) => `${who} out`,
  turn: (from, to) => `trade of ${to} instead of ${from}`,
  revised: "other agreements with the same partners",
  question: (flow, basis, trade) => `Coverage over time: ${flow}, ${basis}, ${trade}`,
  now: (when, share, year) =>
    share === undefined
      ? `For ${when} this definition has no figure.`
      : `On ${when}, ${share} of goods trade is covered under this definition (trade of ${year}).`,
  year: (year) => String(year),
  reasons: {
    equal: "The same.",
    rounding: "The same when rounded as published.",
    talks:
      "It counts talks under way; what belongs to them is the publisher’s own list, and here suspended talks count too.",
    hypothetical: "It is about a situation that had not come about: nothing here is comparable.",
    definition: "It counts only frameworks already in force; here they count from signature.",
    unidentified: "Stated by number; not every one can be identified by name from the sources at hand.",
    year: "It rests on another year’s trade or does not say which, or counts differently.",
    list: "The publisher’s list counts the agreements as such; here they are counted by stage and by party.",
    left: "It counts a signatory that had withdrawn by that day; here no party counts after its last day.",
    bound: "The figure here is a lower bound: the official table lacks some partners.",
  },
  otherYear: (year, share) => `On the trade of ${year} the figure here is ${share}: the same as published.`,
  derived: {
    openedPartners: "Partners with organisations opened into their states",
  },
};

const ja: CoverageWords = {
  stack: "内訳",
  byAgreement: "協定別の内訳",
  byPartner: "相手別の内訳",
  others: "その他",
  steps: "変化の理由",
  stepsAbout: "線が動くのは、相手が加わるか離れる日と、年が改まり使う貿易の年が替わる日の2種類です。",
  reconciliation: "公表値との照合",
  reconciliationAbout: "データにある他者の公表値のすべてを、同じ日の本図の値および相違の理由とともに示します。",
  assigned: "複数の協定がある相手は、最も長く発効している協定に1回だけ数えます。",
  chart: "割合の推移",
  none: "この定義ではこの期間の値がありません。当時の出典は輸出と輸入を分けていません。輸出入計を選んでください。",
  choose: "図の上の時点を選ぶと、その日に移ります。",
  marks: "印は公表値です。線と定義が同じものを塗りで示します。",
  entered: (who) => `${who}が加わる`,
  ended: (who) => `${who}が離れる`,
  turn: (from, to) => `${from}年に代えて${to}年の貿易`,
  revised: "相手は同じで協定が異なる",
  question: (flow, basis, trade) => `割合の推移：${flow}、${basis}、${trade}`,
  now: (when, share, year) =>
    share === undefined
      ? `${when}については、この定義の値がありません。`
      : `${when}には、この定義で協定の相手が貿易額の${share}を占めます（${year}年の貿易による）。`,
  year: (year) => `${year}年`,
  reasons: {
    equal: "一致。",
    rounding: "公表の桁に丸めれば一致。",
    talks: "交渉中のものを含む。何を交渉中とするかは発表者の整理による。本図では中断中のものも含む。",
    hypothetical: "実現していない状態についての値であり、比べられる値はない。",
    definition: "発効済みの枠組みのみを数えている。本図では署名から数える。",
    unidentified: "数のみの公表であり、手元の出典からは名称をすべて特定できない。",
    year: "どの年の貿易によるかが示されていないか異なる、または数え方が異なる。",
    list: "発表者の一覧では協定そのものを数える。本図では段階と相手ごとに数える。",
    left: "その日までに離脱した署名国を含む。本図では最終日の後は数えない。",
    bound: "本図の値は下限である。公的な統計表に一部の相手の値がない。",
  },
  otherYear: (year, share) => `${year}年の貿易によれば本図の値は${share}であり、公表値と一致。`,
  derived: {
    openedPartners: "機関を構成国に開いた相手国・地域",
  },
};

export const COVERAGE: Record<Language, CoverageWords> = { en, ja };
