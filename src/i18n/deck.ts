// Words on slides, and of the choices for them. They come with the export view.
import type { Language } from "./locale.ts";

type S = string;

export interface DeckWords {
  size: S;
  sizes: Record<"wide" | "standard" | "a4", S>;
  /** Sizes are the template's while there is one. */
  sizeOfTemplate: S;
  template: S;
  templateAbout: S;
  templateReading(name: S): S;
  templateTaken(name: S, layouts: number): S;
  templateRemove: S;
  /** `what`: the part at fault, or how large the file is, megabytes. */
  faults: Record<"too-large" | "not-a-deck" | "locked" | "no-masters" | "damaged", (name: S, what: S) => S>;
  agreements: S;
  agreement: S;
  parties: S;
  since: S;
  evidence: S;
  sources: S;
  publisher: S;
  title: S;
  /** Head of a column of dates. */
  publishedOn: S;
  publishedFigure: S;
  notes: S;
  facts: S;
  annex: S;
  annexAbout: S;
  key: S;
  live: S;
  date(day: S): S;
  coverage: S;
  official: S;
  supplement: S;
  continued(n: number, of: number): S;
  told(steps: number): S;
  through(organisation: S): S;
  share: S;
  /** In place of the table of all facts. */
  factsElsewhere: S;
  /** What a deck will hold. */
  outline: S;
  outlineAbout: S;
  kinds: Record<"title" | "section" | "picture" | "chart" | "table", S>;
  /** Alternative texts: what this slide shows. */
  alt: {
    chart(name: S, first: S, last: S, now: S): S;
    table(name: S, from: number, to: number, of: number, first: S, last: S): S;
    lives(from: S, to: S, names: S): S;
  };
}

const en: DeckWords = {
  size: "Slide size",
  sizes: { wide: "Wide (16:9)", standard: "Standard (4:3)", a4: "A4" },
  sizeOfTemplate: "Slides have the size of the template.",
  template: "Use my organisation’s template",
  templateAbout:
    "A .pptx or .potx: its masters, layouts, fonts, colours and slide size are used, none of its slides. It is read on this device only.",
  templateReading: (name) => `${name} is being read.`,
  templateTaken: (name, layouts) => `${name}: ${layouts} ${layouts === 1 ? "layout" : "layouts"}.`,
  templateRemove: "Without this template",
  faults: {
    "too-large": (name, what) =>
      `${name} was not taken: it is larger than a template may be (80 MB, 300 MB unpacked; found: ${what}). Delete its slides and pictures that are not on a master, save it and choose it again.`,
    "not-a-deck": (name) =>
      `${name} was not taken: expected a PowerPoint file (.pptx or .potx), and this is something else. A file saved by Keynote or as ODP must first be saved as .pptx.`,
    locked: (name) =>
      `${name} was not taken: it has a password, or is in the format of PowerPoint 97 to 2003 (.ppt). Save it as .pptx without a password and choose it again.`,
    "no-masters": (name) =>
      `${name} was not taken: it has no slide master with layouts. Open it in PowerPoint under View, Slide Master; a file that other software has made may lack them.`,
    damaged: (name, what) =>
      `${name} was not taken: its part ${what} is missing or cannot be read. Was it downloaded whole? Open it in PowerPoint, save it under another name and choose that.`,
  },
  agreements: "Agreements in force",
  agreement: "Agreement",
  parties: "Other parties bound",
  since: "In force since",
  evidence: "Evidence",
  sources: "Sources",
  publisher: "Publisher",
  title: "Document",
  publishedOn: "Date of publication",
  publishedFigure: "Published figures",
  notes: "What happened",
  facts: "What it rests on",
  annex: "Figures and sources",
  annexAbout: "Each figure and date before, with where it comes from.",
  key: "Key",
  live: "Open this view",
  date: (day) => `Data as of ${day}`,
  coverage: "Share of goods trade with partners in force",
  official: "official figures",
  supplement: "supplementary figures",
  continued: (n, of) => `(${n} of ${of})`,
  told: (steps) => `${steps} ${steps === 1 ? "step" : "steps"}`,
  through: (organisation) => `through ${organisation}`,
  share: "Parties",
  factsElsewhere:
    "The table of all facts has thousands of rows. In the atlas it can be taken as CSV or JSON, under “Export” beside it.",
  outline: "What the deck holds",
  outlineAbout: "Long tables and texts go on to further slides.",
  kinds: { title: "cover", section: "section", picture: "picture", chart: "chart", table: "table" },
  alt: {
    chart: (name, first, last, now) => `Chart: ${name}, from ${first} to ${last}${now ? `; shown: ${now}` : ""}.`,
    table: (name, from, to, of, first, last) =>
      `Table: ${name}. ${from === to ? `Row ${from}` : `Rows ${from} to ${to}`} of ${of}, from ${first} to ${last}.`,
    lives: (from, to, names) => `Ties over time as bars from ${from} to ${to}, one a tie: ${names}.`,
  },
};

const ja: DeckWords = {
  size: "スライドの大きさ",
  sizes: { wide: "ワイド（16:9）", standard: "標準（4:3）", a4: "A4" },
  sizeOfTemplate: "スライドの大きさはテンプレートに従います。",
  template: "組織のテンプレートを使う",
  templateAbout:
    ".pptxまたは.potxのマスター、レイアウト、フォント、配色、スライドの大きさを使います。中のスライドは使いません。ファイルはこの端末の中だけで読みます。",
  templateReading: (name) => `${name} を読んでいます。`,
  templateTaken: (name, layouts) => `${name}（レイアウト${layouts}）`,
  templateRemove: "このテンプレートを使わない",
  faults: {
    "too-large": (name, what) =>
      `${name} は使えません。テンプレートの上限（80 MB、展開後300 MB）を超えています（${what}）。マスターにないスライドや画像を消して保存し、もう一度選んでください。`,
    "not-a-deck": (name) =>
      `${name} は使えません。PowerPointのファイル（.pptxまたは.potx）ではないようです。KeynoteやODPの場合は、先に.pptxとして保存してください。`,
    locked: (name) =>
      `${name} は使えません。パスワードが付いているか、PowerPoint 97～2003の形式（.ppt）です。パスワードのない.pptxとして保存し、もう一度選んでください。`,
    "no-masters": (name) =>
      `${name} は使えません。レイアウトのあるスライドマスターがありません。PowerPointの「表示」→「スライドマスター」で確かめてください。ほかのソフトで作られた可能性があります。`,
    damaged: (name, what) =>
      `${name} は使えません。${what} の部分がないか、読めません。ダウンロードが途中で終わっていないか確かめ、PowerPointで開いて別名で保存したものを選んでください。`,
  },
  agreements: "発効済みの協定",
  agreement: "協定",
  parties: "発効済みの相手",
  since: "発効日",
  evidence: "確かさ",
  sources: "出典",
  publisher: "発行元",
  title: "資料",
  publishedOn: "公表日",
  publishedFigure: "公表値",
  notes: "出来事",
  facts: "根拠",
  annex: "数値と出典",
  annexAbout: "ここまでの数値と日付の出どころです。",
  key: "凡例",
  live: "この画面を開く",
  date: (day) => `${day}現在のデータ`,
  coverage: "発効済みの相手との貿易が占める割合",
  official: "公的な数値",
  supplement: "補助資料",
  continued: (n, of) => `（${n}／${of}）`,
  told: (steps) => `全${steps}場面`,
  through: (organisation) => `${organisation}を通じて`,
  share: "国・地域",
  factsElsewhere: "すべての事実の表は数千行あります。地図帳では、表の「書き出す」からCSVまたはJSONとして取り出せます。",
  outline: "スライドの内容",
  outlineAbout: "長い表や文章は次のスライドに続きます。",
  kinds: { title: "表紙", section: "区切り", picture: "図", chart: "グラフ", table: "表" },
  alt: {
    chart: (name, first, last, now) => `グラフ：${name}。${first}から${last}まで${now ? `。表示：${now}` : ""}。`,
    table: (name, from, to, of, first, last) =>
      `表：${name}。${of}行のうち${from === to ? `${from}行目` : `${from}～${to}行目`}、${first}から${last}まで。`,
    lives: (from, to, names) => `${from}から${to}までの関係を1本ずつの帯で示す。${names}。`,
  },
};

export const DECK: Record<Language, DeckWords> = { en, ja };
