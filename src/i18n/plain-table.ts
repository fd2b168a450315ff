// Words of the dialog that makes an atlas of a plain table of memberships.
import type { ColumnRole, DateRole, PlainWords } from "../data/plain/types.ts";
import type { Evidence } from "../data/types.ts";
import { EVIDENCE } from "./core/evidence.ts";
import type { Language } from "./language.ts";
import { inEnglish } from "./language-names.ts";

type S = string;

export interface PlainTableWords {
  title(file: S): S;
  about: S;
  /** Whom an agreement ties. */
  sides: S;
  reading(file: S): S;
  failed: S;
  notRead: S;
  tableSaid(file: S, rows: S, columns: number, encoding: S): S;
  damaged(file: S, line: number, column: S, others: number): S;
  addTable: S;
  encodingAsked: S;
  columns: S;
  columnsAbout: S;
  role: Record<ColumnRole, S>;
  roleAbout: Partial<Record<ColumnRole, S>>;
  none: S;
  instead(role: S): S;
  insteadNone: S;
  end: Record<PlainWords["end"], S>;
  endAsked: S;
  missing: Record<"agreement" | "party" | "date", S>;
  orders: S;
  either(column: S, sample: S): S;
  mixed(column: S, a: S, b: S): S;
  serial(column: S): S;
  readAs: Record<"dmy" | "mdy" | "serial", S>;
  strangers: S;
  strangersAbout: S;
  value: S;
  rows: S;
  means: S;
  notSaid: S;
  own: S;
  out: S;
  other: S;
  suggested(name: S, code: S): S;
  takeSuggestions(count: number): S;
  allOwn: S;
  moreStrangers(count: number): S;
  preview: S;
  previewColumns: Record<"line" | "agreement" | "party" | DateRole, S>;
  unusable(count: number, of: S): S;
  unusableAbout: S;
  line(line: number, column: S): S;
  more(count: number): S;
  leaveOut(count: number): S;
  allUsed: S;
  same(count: number): S;
  undated(count: number): S;
  atlas: S;
  summary(rows: S, agreements: S, parties: S): S;
  atlasTitle: S;
  centre: S;
  centreRows(name: S, rows: number): S;
  asOf: S;
  asOfFault: S;
  source: S;
  grade: S;
  grades: Record<Evidence, S>;
  open: S;
  cancel: S;
  notYet: Record<"questions" | "leaveOut" | "nothing" | "asOf", S>;
  tooMany(of: "parties" | "agreements", found: number, limit: number): S;
  completed: S;
  drawn: S;
}

const en: PlainTableWords = {
  title: (file) => `A table of memberships: ${file}`,
  about:
    "The table becomes an atlas of its own. Nothing leaves this device, and nothing is guessed: what is not clear is asked.",
  sides:
    "All parties of an agreement count as tied to each other, also two that stand on the same side of it: a table of rows does not say sides.",
  reading: (file) => `Reading ${file} …`,
  failed: "The table could not be read: the part of the atlas that reads tables did not start. Reload the page.",
  notRead: "This table cannot be read",
  tableSaid: (file, rows, columns, encoding) => `${file}: ${rows} rows, ${columns} columns, ${encoding}`,
  damaged: (file, line, column, others) =>
    `${file}, line ${line}: the column “${column}” holds bytes that are not letters${others === 0 ? "" : `, and so ${others === 1 ? "does one more cell" : `do ${others} more cells`}`}. Rows are used where such a cell is not needed.`,
  addTable: "Add another table",
  encodingAsked: "The letters of the file can be read in more than one way. Which line is right?",
  columns: "What the columns hold",
  columnsAbout: "One row for each agreement and party. An agreement, a party and at least one date are needed.",
  role: {
    agreement: "Agreement",
    title: "Name of the agreement",
    titleJa: `Name in ${inEnglish("ja")}`,
    party: "Party",
    signed: "Signature",
    inForce: "Entry into force",
    left: "End",
    source: "Address of a source",
  },
  roleAbout: { agreement: "what tells one agreement from another", party: "by ISO 3166 code or by name" },
  none: "– no column –",
  instead: (role) => `${role}: where that is empty, take`,
  insteadNone: "– nothing: it stays unknown –",
  end: { last: "the last day on which it binds", after: "the first day on which it does not" },
  endAsked: "The end is",
  missing: {
    agreement: "Say which column tells the agreements apart.",
    party: "No column names parties by code or by name: say which one does.",
    date: "Say which column holds the signature or the entry into force.",
  },
  orders: "In which order are these dates?",
  either: (column, sample) => `“${column}”: every date can be read in two ways, as ${sample}.`,
  mixed: (column, a, b) =>
    `“${column}” holds both orders: ${a} and ${b}. Dates of the order that you do not choose cannot be used.`,
  serial: (column) => `“${column}” holds numbers that may be day numbers of a spreadsheet.`,
  readAs: { dmy: "day, month, year", mdy: "month, day, year", serial: "day numbers" },
  strangers: "Parties that are not known",
  strangersAbout: "Their rows cannot be used until you say whom they mean.",
  value: "In the table",
  rows: "Rows",
  means: "Means",
  notSaid: "– not said –",
  own: "a party of its own, without a place on the map",
  out: "nobody: leave these rows out",
  other: "another party, by its code",
  suggested: (name, code) => `${name} (${code})`,
  takeSuggestions: (count) => (count === 1 ? "Take the suggestion" : `Take all ${count} suggestions`),
  allOwn: "Each a party of its own",
  moreStrangers: (count) => `and ${count} more; is the right column chosen?`,
  preview: "The first rows as they will be read",
  previewColumns: {
    line: "Line",
    agreement: "Agreement",
    party: "Party",
    signed: "Signature",
    inForce: "In force",
    left: "End",
  },
  unusable: (count, of) => `${count} of ${of} rows cannot be used`,
  unusableAbout: "They are left out only if you say so.",
  line: (line, column) => (column === "" ? `line ${line}` : `line ${line}, ${column}`),
  more: (count) => `and ${count} more`,
  leaveOut: (count) => (count === 1 ? "Leave this row out" : `Leave these ${count} rows out`),
  allUsed: "Every row can be used.",
  same: (count) =>
    count === 1
      ? "One row says the same as an earlier one; it counts once."
      : `${count} rows say the same as earlier ones; each counts once.`,
  undated: (count) =>
    `${count === 1 ? "One row that is used gives" : `${count} rows that are used give`} no day of entry into force. A tie without it is shown as signed, from the signature, or not at all.`,
  atlas: "The atlas",
  summary: (rows, agreements, parties) =>
    `${rows} rows: ${agreements} ${agreements === "1" ? "agreement" : "agreements"}, ${parties} parties.`,
  atlasTitle: "Title",
  centre: "In the centre",
  centreRows: (name, rows) => `${name} (${rows})`,
  asOf: "As of",
  asOfFault: "Write the day up to which the table is complete as 2025-05-31, not before its last date.",
  source: "Where the table is from",
  grade: "How reliable it is",
  grades: EVIDENCE.en.evidence,
  open: "Open the atlas",
  cancel: "Cancel",
  notYet: {
    questions: "Answer the questions above first.",
    leaveOut: "Say first what is to become of the rows that cannot be used.",
    nothing: "No row can be used.",
    asOf: "The day “as of” cannot be used.",
  },
  tooMany: (of, found, limit) => `The table has ${found} ${of}; an atlas can show ${limit} at most.`,
  completed: "Once it is open, save it as a package, and complete it in a spreadsheet.",
  drawn:
    "Agreements of two parties and of several are drawn as lines in two colours; in a table of up to 60 parties, the three largest have a region each. The table has no trade figures: there is no coverage.",
};

const ja: PlainTableWords = {
  title: (file) => `協定と締約者の表：${file}`,
  about:
    "この表を一つの地図帳として開きます。データはこの端末の外に出ません。はっきりしない点は、自動で決めずに確認します。",
  sides: "一つの協定の締約者は、同じ側にある者どうしも含めて、互いに結びついているものとして表示します。",
  reading: (file) => `${file}を読み取っています…`,
  failed: "表を読み取れませんでした。表を読む部分が起動しません。ページを再読み込みしてください。",
  notRead: "この表は読めません",
  tableSaid: (file, rows, columns, encoding) => `${file}：${rows}行、${columns}列、${encoding}`,
  damaged: (file, line, column, others) =>
    `${file}の${line}行目、列「${column}」に文字でないバイトがあります${others === 0 ? "" : `（ほか${others}セル）`}。その列を使わない行は、そのまま使います。`,
  addTable: "表を追加",
  encodingAsked: "ファイルの文字の読み方が一通りに決まりません。正しい行を選んでください。",
  columns: "各列の内容",
  columnsAbout: "協定と締約者の組ごとに一行です。協定、締約者、日付の列が少なくとも一つずつ必要です。",
  role: {
    agreement: "協定",
    title: "協定の名称",
    titleJa: "協定の名称（日本語）",
    party: "締約者",
    signed: "署名",
    inForce: "発効",
    left: "終了",
    source: "出典のアドレス",
  },
  roleAbout: { agreement: "協定を見分けるもの", party: "ISO 3166のコードか名称" },
  none: "（列なし）",
  instead: (role) => `${role}：空欄のときに使う列`,
  insteadNone: "（使わず、不明のまま）",
  end: { last: "効力のある最後の日", after: "効力を失った最初の日" },
  endAsked: "終了の日は",
  missing: {
    agreement: "協定を見分ける列を選んでください。",
    party: "コードや名称で締約者を示す列が見つかりません。列を選んでください。",
    date: "署名か発効の日付の列を選んでください。",
  },
  orders: "日付の順序",
  either: (column, sample) => `「${column}」の日付は、${sample}のようにどれも二通りに読めます。`,
  mixed: (column, a, b) => `「${column}」には二つの順序があります（${a}と${b}）。選ばなかった順序の日付は使えません。`,
  serial: (column) => `「${column}」は数字です。表計算ソフトの通し番号の可能性があります。`,
  readAs: { dmy: "日・月・年", mdy: "月・日・年", serial: "通し番号" },
  strangers: "分からない締約者",
  strangersAbout: "どの国・地域かを選ぶまで、その行は使えません。",
  value: "表の中の書き方",
  rows: "行数",
  means: "指すもの",
  notSaid: "（未選択）",
  own: "独立の締約者（地図には示さない）",
  out: "該当なし（その行を除く）",
  other: "ほかの締約者（コードで指定）",
  suggested: (name, code) => `${name}（${code}）`,
  takeSuggestions: (count) => `候補${count}件をすべて採用`,
  allOwn: "すべて独立の締約者とする",
  moreStrangers: (count) => `ほか${count}件。正しい列を選んでいますか。`,
  preview: "最初の行の読み取り結果",
  previewColumns: { line: "行", agreement: "協定", party: "締約者", signed: "署名", inForce: "発効", left: "終了" },
  unusable: (count, of) => `${of}行のうち${count}行が使えません`,
  unusableAbout: "指示がない限り、行を除くことはありません。",
  line: (line, column) => (column === "" ? `${line}行目` : `${line}行目、${column}`),
  more: (count) => `ほか${count}行`,
  leaveOut: (count) => `この${count}行を除く`,
  allUsed: "すべての行を使えます。",
  same: (count) => `前の行と同じ内容の行が${count}行あります。一度だけ数えます。`,
  undated: (count) =>
    `使う行のうち${count}行には発効日がありません。署名日があれば署名から「署名済み」として示し、なければ示しません。`,
  atlas: "地図帳",
  summary: (rows, agreements, parties) => `${rows}行：協定${agreements}件、締約者${parties}。`,
  atlasTitle: "題名",
  centre: "中心に置く締約者",
  centreRows: (name, rows) => `${name}（${rows}）`,
  asOf: "基準日",
  asOfFault: "表の内容がいつまでのものかを、2025-05-31のように、表の最後の日付以後の日で書いてください。",
  source: "表の出典",
  grade: "出典の確かさ",
  grades: EVIDENCE.ja.evidence,
  open: "地図帳を開く",
  cancel: "やめる",
  notYet: {
    questions: "先に上の項目を選んでください。",
    leaveOut: "使えない行をどうするかを、先に決めてください。",
    nothing: "使える行がありません。",
    asOf: "基準日が正しくありません。",
  },
  tooMany: (of, found, limit) =>
    `${of === "parties" ? "締約者" : "協定"}が${found}あります。一つの地図帳に示せるのは${limit}までです。`,
  completed: "開いた後でパッケージとして保存し、表計算ソフトで補うことができます。",
  drawn:
    "二者間の協定と、複数の締約者による協定を、二色の線で示します。締約者が60までの表では、最も大きい三つの協定を領域で示します。表に貿易額がないため、貿易額に占める割合は示しません。",
};

export const PLAIN_TABLE: Record<Language, PlainTableWords> = { en, ja };
