// Words around every tool: its choices, and what leaves with its table.
import type { Language } from "../language.ts";

type S = string;

export interface FrameWords {
  choices: S;
  /** What each view answers, by its id: its title on the sheet. Menus have the short names. */
  asks: Partial<Record<S, S>>;
  take: Record<
    "heading" | "xlsx" | "csv" | "meta" | "json" | "copy" | "cite" | "citeBibtex" | "print" | "gexf" | "graphml",
    S
  >;
  /** Lines above what is exported. */
  about: Record<"question" | "date" | "compared" | "data" | "address" | "hypothetical" | "borders", S> & {
    version(id: S, version: S, asOf: S): S;
  };
}

const en: FrameWords = {
  choices: "Choices",
  asks: {
    overlaps: "Which agreements share the same partners?",
    lifelines: "When did each tie begin, and does it still hold?",
    matrix: "Who is bound by what, and since when?",
    changes: "What changed between two dates?",
    coverage: "How much of the trade do the agreements cover?",
    whatif: "What if another agreement were in force?",
    story: "Which story would you like to tell?",
    export: "In what form would you like to take this view away?",
    table: "On which facts does all this rest?",
    sources: "Who says so?",
    data: "Whose data would you like to see?",
  },
  take: {
    heading: "Export",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    meta: "About the CSV (JSON)",
    json: "JSON",
    copy: "Copy as table",
    cite: "Copy citation",
    citeBibtex: "BibTeX",
    print: "Print",
    gexf: "GEXF",
    graphml: "GraphML",
  },
  about: {
    question: "Question",
    date: "Date",
    compared: "Compared with",
    borders: "Borders",
    data: "Data",
    address: "Address",
    hypothetical: "Hypothetical",
    version: (id, version, asOf) => `${id} ${version}, as of ${asOf}`,
  },
};

const ja: FrameWords = {
  choices: "表示の選択",
  asks: {
    overlaps: "どの協定が、同じ相手と重なっていますか",
    lifelines: "それぞれの関係は、いつ始まり、いまも続いていますか",
    matrix: "どの国・地域が、何によって、いつから結ばれていますか",
    changes: "2つの日の間に、何が変わりましたか",
    coverage: "貿易のどれだけを、協定の相手が占めていますか",
    whatif: "別の協定が発効していたら、どうなりますか",
    story: "どの解説を使いますか",
    export: "この画面を、どの形で書き出しますか",
    table: "すべては、どの事実に基づいていますか",
    sources: "それは、どの出典によりますか",
    data: "どのデータを表示しますか",
  },
  take: {
    heading: "書き出す",
    xlsx: "Excel（.xlsx）",
    csv: "CSV",
    meta: "CSVの説明（JSON）",
    json: "JSON",
    copy: "表としてコピー",
    cite: "引用をコピー",
    citeBibtex: "BibTeX",
    print: "印刷",
    gexf: "GEXF",
    graphml: "GraphML",
  },
  about: {
    question: "問い",
    date: "日付",
    compared: "比較する日",
    borders: "国境・領土の表示",
    data: "データ",
    address: "アドレス",
    hypothetical: "仮定",
    version: (id, version, asOf) => `${id} ${version}（${asOf}現在）`,
  },
};

export const FRAME: Record<Language, FrameWords> = { en, ja };
