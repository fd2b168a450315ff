// Words of what leaves the page as pictures, slides and films, and of the view that makes them. They come with that view.
import type { Language } from "./locale.ts";

type S = string;

export interface ExportWords {
  about: S;
  what: S;
  view: S;
  steps: S;
  allSteps(n: number): S;
  whole(title: S): S;
  format: S;
  formats: Record<"png" | "svg" | "pptx" | "mp4" | "webm" | "gif" | "pdf", S>;
  title: S;
  shape: S;
  shapes: Record<"wide" | "tall" | "paper", S>;
  scale: S;
  dots(width: number, height: number): S;
  letters: S;
  embedded: S;
  plain: S;
  outlined: S;
  from: S;
  to: S;
  seconds: S;
  perSecond: S;
  make: S;
  copyPicture: S;
  pictureCopied: S;
  pictureRefused: S;
  cancel: S;
  cancelled: S;
  /** Whether it arrives is not told to the page. */
  done: Record<"yes" | "no" | "unknown", (name: S) => S>;
  drawing(n: number, of: number): S;
  failed(why: S): S;
  noEncoder: S;
  noCodec(asked: S, used: S): S;
  tooLarge: S;
  /** Letters that cannot be drawn as shapes. */
  lacking(letters: S): S;
  preview: S;
  print: S;
  /** On the page that leaves. */
  sheet: Record<"sources" | "fill" | "none", S> & {
    data(version: S, asOf: S): S;
    /** Of a package that somebody opened in place of the built one. */
    own(title: S): S;
    made: S;
    publishers(first: readonly S[], more: number): S;
    /** Of a table that is longer than the page. */
    rows(seen: number, all: number): S;
  };
}

const en: ExportWords = {
  about:
    "What you see, as a picture, as slides that can be edited, as a film or on paper: each with its day, legend, sources, data version and the view of the world that it shows. A picture carries its address: drop it on the atlas to return to the view.",
  what: "What",
  view: "This view",
  steps: "Steps",
  allSteps: (n) => `all ${n}`,
  whole: (title) => `Story: ${title}`,
  format: "Format",
  formats: {
    png: "Picture (PNG)",
    svg: "Vector drawing (SVG)",
    pptx: "Slides (PowerPoint)",
    mp4: "Film (MP4)",
    webm: "Film (WebM)",
    gif: "Animation (GIF)",
    pdf: "Paper or PDF",
  },
  title: "Title",
  shape: "Shape",
  shapes: { wide: "Landscape (16:9)", tall: "Portrait (9:16)", paper: "A4 landscape" },
  scale: "Size",
  dots: (width, height) => `${width} × ${height} pixels`,
  letters: "Text",
  embedded: "with fonts embedded",
  plain: "with the reader’s fonts",
  outlined: "as shapes",
  from: "From",
  to: "To",
  seconds: "Length in seconds",
  perSecond: "Frames per second",
  copyPicture: "Copy picture",
  pictureCopied: "Copied: paste it into a slide",
  pictureRefused:
    "The picture could not be copied: the browser does not let this page use the clipboard, or takes no pictures. Export it as a file instead, or allow the clipboard in the settings of the site and copy again.",
  make: "Export",
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was saved.",
  done: {
    yes: (name) => `Made: ${name}. The browser saves it among its downloads.`,
    no: (name) =>
      `Made: ${name}. It was not saved: the page around this one allows no downloads. Open the atlas in a window of its own and export again.`,
    unknown: (name) =>
      `Made: ${name}, and handed to the browser. If nothing arrives, the page around this one allows no downloads: open the atlas in a window of its own.`,
  },
  drawing: (n, of) => `${n} of ${of}`,
  failed: (why) =>
    `It could not be made: ${why}. Nothing was saved. Try a smaller size or another format; the view is unchanged.`,
  noEncoder:
    "This browser cannot encode films: it makes a GIF instead. Chrome, Edge, Firefox and Safari can from 2025 on.",
  noCodec: (asked, used) => `This browser cannot encode ${asked}: the film is ${used}.`,
  tooLarge: "The browser refused a canvas of this size",
  lacking: (letters) =>
    `The fonts of the atlas have no shape for ${letters}: the lines with these letters stay text, in a font of whoever opens the file.`,
  preview: "What it will look like",
  print: "Print, or save as PDF",
  sheet: {
    sources: "Sources",
    fill: "Agreements in force with a party",
    none: "none",
    data: (version, asOf) => `Data ${version}, as of ${asOf}`,
    own: (title) => `Own data: ${title}`,
    made: "Made with Musubi",
    rows: (seen, all) =>
      `The first ${seen} of ${all.toLocaleString("en")} rows are shown; all are at the address below and in the table (CSV) of this view.`,
    publishers: (first, more) => `${first.join(" · ")}${more > 0 ? ` · ${more} more at the address below` : ""}`,
  },
};

const ja: ExportWords = {
  about:
    "いま見ている画面を、図、編集できるスライド、動画、または紙に書き出します。日付、凡例、出典、データの版、国境表示の注記が必ず付きます。図にはその画面のアドレスが入っており、この地図帳にドロップすると元の画面に戻ります。",
  what: "対象",
  view: "この画面",
  steps: "場面",
  allSteps: (n) => `${n}場面すべて`,
  whole: (title) => `解説「${title}」`,
  format: "形式",
  formats: {
    png: "画像（PNG）",
    svg: "ベクター画像（SVG）",
    pptx: "スライド（PowerPoint）",
    mp4: "動画（MP4）",
    webm: "動画（WebM）",
    gif: "アニメーション（GIF）",
    pdf: "紙・PDF",
  },
  title: "題名",
  shape: "向き",
  shapes: { wide: "横（16:9）", tall: "縦（9:16）", paper: "A4横" },
  scale: "大きさ",
  dots: (width, height) => `${width} × ${height} ピクセル`,
  letters: "文字",
  embedded: "文字のまま、書体を同梱",
  plain: "文字のまま、書体は開く側のもの",
  outlined: "図形に変える",
  from: "始まり",
  to: "終わり",
  seconds: "長さ（秒）",
  perSecond: "毎秒のコマ数",
  copyPicture: "図をコピー",
  pictureCopied: "コピーしました。スライドなどに貼り付けられます",
  pictureRefused:
    "図をコピーできませんでした。ブラウザーがこのページからのクリップボードの利用か、図のコピーを認めていません。ファイルとして書き出すか、サイトの設定で許可してもう一度お試しください。",
  make: "書き出す",
  cancel: "取り消す",
  cancelled: "取り消しました。何も保存していません。",
  done: {
    yes: (name) => `${name} を作りました。ブラウザーのダウンロードに入ります。`,
    no: (name) =>
      `${name} を作りましたが、保存していません。このページを表示している枠がダウンロードを認めていません。地図帳を単独の画面で開き、もう一度書き出してください。`,
    unknown: (name) =>
      `${name} を作り、ブラウザーに渡しました。届かない場合は、このページを表示している枠がダウンロードを認めていません。地図帳を単独の画面で開いてください。`,
  },
  drawing: (n, of) => `${of}のうち${n}`,
  failed: (why) =>
    `書き出せませんでした（${why}）。何も保存していません。小さくするか別の形式でお試しください。画面はそのままです。`,
  noEncoder: "このブラウザーは動画を作れないため、GIFにします。2025年以降のChrome、Edge、Firefox、Safariなら作れます。",
  noCodec: (asked, used) => `このブラウザーは${asked}を作れないため、${used}にします。`,
  tooLarge: "ブラウザーがこの大きさの画面を作れません",
  lacking: (letters) =>
    `同梱の書体に ${letters} の字形がないため、その字を含む行は文字のまま残し、開く側の書体で表示されます。`,
  preview: "仕上がり",
  print: "印刷またはPDFに保存",
  sheet: {
    sources: "出典",
    fill: "その国・地域との発効済み協定の数",
    none: "なし",
    data: (version, asOf) => `データ ${version}（${asOf}現在）`,
    own: (title) => `自分のデータ：${title}`,
    made: "Musubi 結で作成",
    rows: (seen, all) =>
      `全${all.toLocaleString("en")}行のうち初めの${seen}行です。すべての行は下のアドレスと、この画面の表（CSV）にあります。`,
    publishers: (first, more) => `${first.join("・")}${more > 0 ? `・ほか${more}（下のアドレスで見られます）` : ""}`,
  },
};

export const EXPORT: Record<Language, ExportWords> = { en, ja };
