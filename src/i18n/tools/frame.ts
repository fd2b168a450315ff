// Words around every tool: its choices, and what leaves with its table.
import type { Language } from "../language.ts";

type S = string;

export interface FrameWords {
  choices: S;
  take: Record<"heading" | "csv" | "json" | "copy" | "cite" | "citeBibtex" | "print" | "gexf" | "graphml", S>;
  /** Lines above what is exported. */
  about: Record<"question" | "date" | "compared" | "data" | "address" | "hypothetical", S> & {
    version(id: S, version: S, asOf: S): S;
  };
}

const en: FrameWords = {
  choices: "Choices",
  take: {
    heading: "Export",
    csv: "CSV",
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
    data: "Data",
    address: "Address",
    hypothetical: "Hypothetical",
    version: (id, version, asOf) => `${id} ${version}, as of ${asOf}`,
  },
};

const ja: FrameWords = {
  choices: "表示の選択",
  take: {
    heading: "書き出す",
    csv: "CSV",
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
    data: "データ",
    address: "アドレス",
    hypothetical: "仮定",
    version: (id, version, asOf) => `${id} ${version}（${asOf}現在）`,
  },
};

export const FRAME: Record<Language, FrameWords> = { en, ja };
