// Words of sharing a view: a link, a code, a snippet for a page.
import type { Language } from "./language.ts";

type S = string;

export interface ShareWords {
  heading: S;
  /** What the link holds. */
  holds: S;
  link: S;
  copyLink: S;
  copied: S;
  /** Hands the link to the system, which offers messages, mail and the like. */
  send: S;
  code: S;
  saveCode: S;
  tooLong: S;
  /** The address opens on this machine or in this network only. */
  here: S;
  /** The atlas was opened as a file. */
  file: S;
  /** Nodes that were moved by hand are not in the link. */
  moved: S;
  embed: S;
  embedAbout: S;
  embedSize: S;
  sizes: Record<"wide" | "large" | "compact" | "phone", S>;
  embedCopy: S;
}

const en: ShareWords = {
  heading: "Share this view",
  holds:
    "The link opens what you see now: the day, what is chosen, the part of the map and of the network, and the language.",
  link: "Link",
  copyLink: "Copy link",
  copied: "Copied",
  send: "Send with another app",
  code: "Code to scan",
  saveCode: "Save code (SVG)",
  tooLong: "This link is too long for a code to be scanned. Copy it instead.",
  here: "This address opens on this machine or in this network only. For others, share from where the atlas is hosted.",
  file: "This copy was opened as a file, so others cannot open its address. Put this after the address of a hosted atlas, or send the file with it.",
  moved: "Nodes of the network that you moved stand in their places again when the link is opened.",
  embed: "Embed it in a page",
  embedAbout: "Put this into the source of a page. Its frame shows this view, at this day and in this language.",
  embedSize: "Size",
  sizes: {
    wide: "Full width, 640 high",
    large: "1280 × 720",
    compact: "Compact, 640 × 400",
    phone: "Phone, 390 × 700",
  },
  embedCopy: "Copy snippet",
};

const ja: ShareWords = {
  heading: "この表示を共有",
  holds: "リンクを開くと、いま見えているとおりに表示されます。日付、選択、地図と関係図の範囲、言語を含みます。",
  link: "リンク",
  copyLink: "リンクをコピー",
  copied: "コピーしました",
  send: "ほかのアプリに渡す",
  code: "読み取り用のコード",
  saveCode: "コードを保存（SVG）",
  tooLong: "リンクが長く、読み取れるコードになりません。リンクをコピーしてください。",
  here: "このアドレスは、この端末かこのネットワークの中でだけ開きます。ほかの人には、公開されている地図帳から共有してください。",
  file: "この地図帳はファイルとして開かれているため、ほかの人はこのアドレスを開けません。公開されている地図帳のアドレスの後に付けるか、このファイルも渡してください。",
  moved: "手で動かした関係図の点は、リンクを開くと元の位置に戻ります。",
  embed: "ページに埋め込む",
  embedAbout: "ページのソースに入れると、この日付と言語のこの表示が枠の中に現れます。",
  embedSize: "大きさ",
  sizes: {
    wide: "幅いっぱい、高さ640",
    large: "1280 × 720",
    compact: "小さく 640 × 400",
    phone: "スマートフォン 390 × 700",
  },
  embedCopy: "埋め込み用の記述をコピー",
};

export const SHARE: Record<Language, ShareWords> = { en, ja };
