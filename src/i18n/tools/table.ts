// Words of the tables: their columns, their filter, and the values that cells repeat.
import type { Stage } from "../../data/types.ts";
import type { Language } from "../language.ts";

type S = string;

export interface TableWords {
  columns: Record<
    | "party"
    | "agreement"
    | "framework"
    | "stage"
    | "since"
    | "until"
    | "via"
    | "before"
    | "after"
    | "change"
    | "count"
    | "counted"
    | "sets"
    | "members"
    | "day"
    | "reason"
    | "published"
    | "computed"
    | "figure"
    | "kind"
    | "what"
    | "value"
    | "precision"
    | "evidence"
    | "source"
    | "recorded"
    | "corrected"
    | "fact"
    | "year"
    | "share"
    | "host"
    | "title"
    | "facts",
    S
  >;
  filter: S;
  nothing: S;
  rows(shown: number, all: number): S;
  sortedBy(column: S): S;
  stages: Record<Stage, S>;
}

/** Both languages group digits by threes, with a comma. */
const grouped = (n: number): S => n.toLocaleString("en");

const en: TableWords = {
  columns: {
    party: "Country or region",
    agreement: "Agreement",
    framework: "Framework",
    stage: "Stage",
    since: "Since",
    until: "Until",
    via: "Through",
    before: "Before",
    after: "After",
    change: "Change",
    count: "Number",
    counted: "Counted",
    sets: "Sets",
    members: "Members",
    day: "Day",
    reason: "Reason",
    published: "Published",
    computed: "Computed here",
    figure: "Figure",
    kind: "Table",
    what: "Statement",
    value: "Value",
    precision: "Precision",
    evidence: "Evidence",
    source: "Source",
    recorded: "Recorded",
    corrected: "Corrected",
    fact: "Id",
    year: "Trade of",
    share: "Share",
    host: "Publisher",
    title: "Title",
    facts: "Facts",
  },
  filter: "Filter",
  nothing: "Nothing matches. Shorten the filter or clear it.",
  rows: (shown, all) => `${shown === all ? "" : `${grouped(shown)} of `}${grouped(all)} ${all === 1 ? "row" : "rows"}`,
  sortedBy: (column) => `Sort by ${column}`,
  stages: {
    negotiating: "in talks",
    agreed: "agreed",
    signed: "signed",
    "in-force": "in force",
    suspended: "talks suspended",
    left: "ended",
  },
};

const ja: TableWords = {
  columns: {
    party: "国・地域",
    agreement: "協定",
    framework: "枠組み",
    stage: "段階",
    since: "開始",
    until: "終了",
    via: "所属機関",
    before: "前",
    after: "後",
    change: "変化",
    count: "数",
    counted: "数えるもの",
    sets: "集合",
    members: "該当",
    day: "日",
    reason: "理由",
    published: "公表値",
    computed: "本図の値",
    figure: "数値",
    kind: "表",
    what: "内容",
    value: "値",
    precision: "日付の精度",
    evidence: "根拠",
    source: "出典",
    recorded: "記録日",
    corrected: "修正",
    fact: "ID",
    year: "貿易の年",
    share: "割合",
    host: "発行元",
    title: "題名",
    facts: "事実の数",
  },
  filter: "絞り込み",
  nothing: "該当がありません。絞り込みの語を短くするか、消してください。",
  rows: (shown, all) => (shown === all ? `${grouped(all)}行` : `${grouped(all)}行のうち${grouped(shown)}行`),
  sortedBy: (column) => `${column}で並べ替え`,
  stages: {
    negotiating: "交渉中",
    agreed: "大筋合意",
    signed: "署名済み",
    "in-force": "発効済み",
    suspended: "交渉中断",
    left: "終了",
  },
};

export const TABLE: Record<Language, TableWords> = { en, ja };
