// Words of the view in which somebody opens, keeps and saves data of their own.
import type { Language } from "./language.ts";

type S = string;
type Stage = "reading" | "map" | "network";
type Encoding = "UTF-16" | "Shift_JIS" | "EUC-JP";

export interface OwnDataWords {
  title: S;
  about: S;
  /** Title and version of a package. */
  named(title: S, version: S): S;
  banner(title: S, version: S): S;
  back: S;
  builtInstead: S;
  door: S;
  shown: S;
  builtIn: S;
  openedFrom(from: S): S;
  systemFont: S;
  open: S;
  drop: S;
  tables: S;
  stays: S;
  limits(brought: S, rows: S): S;
  chooseFile: S;
  chooseFolder: S;
  working(from: S, stage: Stage, share: number): S;
  cancel: S;
  cancelled(from: S): S;
  slow(from: S): S;
  failed(from: S): S;
  keptName: S;
  keptEnd: Readonly<Record<"gone" | "unreadable" | "unread", S>>;
  plain(from: S): S;
  faults(from: S, count: number, groups: number): S;
  unchanged: S;
  more(count: number): S;
  same(count: number): S;
  copyFaults: S;
  copied: S;
  opened(from: S): S;
  warnings(count: number): S;
  encoding(file: S, encoding: Encoding): S;
  nowhere(names: S): S;
  dots(names: S): S;
  dismiss: S;
  keepHeading: S;
  keepAbout: S;
  keep: S;
  kept: S;
  forget: S;
  full: S;
  denied: S;
  /** `from`: empty where it is not known. */
  keptOther(from: S): S;
  elsewhere: S;
  notForgotten: S;
  save: S;
  saveAbout: S;
  saveZip: S;
  saveBook: S;
  saving: S;
  notSaved: S;
  template: S;
  templateAbout: S;
  templateZip: S;
  templateBook: S;
}

const STAGES: Record<Language, Record<Stage, S>> = {
  en: { reading: "reading and checking", map: "drawing the map", network: "placing the network" },
  ja: { reading: "読み取りと確認", map: "地図の作成", network: "関係図の配置" },
};
const percent = (share: number): S => `${Math.round(share * 100)}\u00a0%`;

const en: OwnDataWords = {
  title: "Your own data",
  about: "Open a package of agreements of your own. Everything stays on this device.",
  named: (title, version) => `${title}, version ${version}`,
  banner: (title, version) => `Own data, not those of this atlas: ${title}, version ${version}`,
  back: "Back to the bundled atlas",
  builtInstead: "Open the bundled atlas instead",
  door: "Your own data",
  shown: "What is shown",
  builtIn: "The data that this atlas was built with.",
  openedFrom: (from) => `Opened from ${from} on this device. Its author is responsible for it.`,
  systemFont: "Letters that the atlas does not bring are shown in a font of this device, here and in pictures.",
  open: "Open",
  drop: "Drop a folder, a .zip or an .xlsx here, or anywhere on the page.",
  tables: "Single CSV files replace the tables of the same name in what is shown now.",
  stays: "What is open stays until the other is read, checked and placed.",
  limits: (brought, rows) => `At most ${brought} and ${rows} rows a table.`,
  chooseFile: "Choose files",
  chooseFolder: "Choose a folder",
  working: (from, stage, share) => `${from}: ${STAGES.en[stage]}${stage === "network" ? `, ${percent(share)}` : ""} …`,
  cancel: "Cancel",
  cancelled: (from) => `${from} was not opened: it was cancelled. What was open is still open.`,
  slow: (from) =>
    `${from} was given up: there was no progress for a minute. What was open is still open. Try a smaller package.`,
  failed: (from) =>
    `${from} was not opened: the part of the atlas that reads packages did not start or broke off. What was open is still open. Load the page again and try once more.`,
  keptName: "The package kept on this device",
  keptEnd: {
    gone: "The package that this device had kept is no longer there: the browser has removed it. Open it again from its file.",
    unreadable:
      "The package kept on this device was not opened: this version of the atlas cannot read it. It is still kept, until “Forget” removes it.",
    unread:
      "The package kept on this device was not opened: the browser has not given it. It is still kept: load the page again and try once more.",
  },
  plain: (from) =>
    `${from} is not a table of the package that is shown, and not a package either: a package has a datapackage.json. Start from the template below.`,
  faults: (from, count, groups) =>
    `${from} was not opened: ${count === 1 ? "one fault" : `${count} faults`}${groups < count ? ` of ${groups === 1 ? "one kind" : `${groups} kinds`}` : ""}.`,
  unchanged: "What was open is still open.",
  more: (count) => `and ${count} more ${count === 1 ? "kind" : "kinds"}: see the copied list`,
  same: (count) => `the same in ${count} places`,
  copyFaults: "Copy all faults",
  copied: "Copied",
  opened: (from) => `${from} is open.`,
  warnings: (count) => (count === 1 ? "One thing to look at" : `${count} things to look at`),
  encoding: (file, encoding) => `${file} was read as ${encoding}.`,
  nowhere: (names) => `Without a shape or a place, so in the network only: ${names}`,
  dots: (names) => `Without a shape of the atlas, so a dot on the map: ${names}`,
  dismiss: "Dismiss",
  keepHeading: "Keep on this device",
  keepAbout:
    "A kept package opens when the atlas is started next, in this browser only. The presenter’s window shows a package that was dropped only if it is kept.",
  keep: "Keep on this device",
  kept: "Kept on this device.",
  forget: "Forget",
  full: "It was not kept: this device has no room for it. Save it as a file instead.",
  denied: "It was not kept: this browser lets the page keep nothing (a private window?). Save it as a file instead.",
  keptOther: (from) =>
    `This device keeps another package already${from && `, opened from ${from}`}. Press “Keep on this device” again to put this one in its place.`,
  elsewhere: "Another window has kept a package on this device: that one opens at the next start.",
  notForgotten:
    "It could not be removed: the browser refused. It is still kept: load the page again and try once more.",
  save: "Save",
  saveAbout: "The package that is shown, with its stories and its placement. It opens again as the same atlas.",
  saveZip: "As a .zip",
  saveBook: "As an .xlsx",
  saving: "Writing …",
  notSaved: "It was not written: a part of the atlas could not be loaded. Check the connection and try again.",
  template: "Start anew",
  templateAbout: "A small package to be filled in, with notes in both languages and invented parties.",
  templateZip: "Template, .zip",
  templateBook: "Template, .xlsx",
};

const ja: OwnDataWords = {
  title: "自分のデータ",
  about: "自分で用意した協定のデータを開きます。データはこの端末の外に出ません。",
  named: (title, version) => `${title}（版 ${version}）`,
  banner: (title, version) => `この地図帳のデータではなく、自分のデータを表示中：${title}（版 ${version}）`,
  back: "元の地図帳に戻る",
  builtInstead: "代わりに元の地図帳を開く",
  door: "自分のデータ",
  shown: "表示中のデータ",
  builtIn: "この地図帳のデータです。",
  openedFrom: (from) => `この端末の ${from} から開きました。内容は作成者によるものです。`,
  systemFont: "この地図帳にない文字は、画面でも図でも、この端末の書体で表示します。",
  open: "開く",
  drop: "フォルダー、.zip、.xlsx を、ここか画面のどこかにドロップしてください。",
  tables: "CSVファイルだけのときは、表示中のデータにある同じ名前の表と置き換えます。",
  stays: "読み取り、確認、配置が終わるまで、今の表示は変わりません。",
  limits: (brought, rows) => `${brought}以内、一つの表は${rows}行以内です。`,
  chooseFile: "ファイルを選ぶ",
  chooseFolder: "フォルダーを選ぶ",
  working: (from, stage, share) =>
    `${from}：${STAGES.ja[stage]}${stage === "network" ? ` ${Math.round(share * 100)}%` : ""}…`,
  cancel: "中止",
  cancelled: (from) => `${from} は中止したため開いていません。表示は元のままです。`,
  slow: (from) =>
    `${from} は1分間動きがないため中止しました。表示は元のままです。データを小さくして、もう一度試してください。`,
  failed: (from) =>
    `${from} を開けませんでした。データを読み取る部分が動かなかったためです。表示は元のままです。ページを読み込み直して、もう一度試してください。`,
  keptName: "この端末に残したデータ",
  keptEnd: {
    gone: "この端末に残したデータは、ブラウザーが削除したため、もうありません。元のファイルから開いてください。",
    unreadable:
      "この端末に残したデータは、この版の地図帳では読めないため開いていません。「消す」を押すまで残っています。",
    unread:
      "この端末に残したデータは、ブラウザーから受け取れなかったため開いていません。残っているので、ページを読み込み直して、もう一度試してください。",
  },
  plain: (from) =>
    `${from} は表示中のデータの表ではなく、datapackage.json のあるデータでもありません。下のひな形から始めてください。`,
  faults: (from, count, groups) =>
    `${from} を開けませんでした。誤りが${count}件${groups < count ? `（${groups}種類）` : ""}あります。`,
  unchanged: "表示は元のままです。",
  more: (count) => `ほかに${count}種類：コピーした一覧にあります`,
  same: (count) => `同じ誤りが${count}か所`,
  copyFaults: "誤りをすべてコピー",
  copied: "コピーしました",
  opened: (from) => `${from} を開きました。`,
  warnings: (count) => `確認したいこと：${count}件`,
  encoding: (file, encoding) => `${file} は${encoding}として読み取りました。`,
  nowhere: (names) => `形も位置もないため、関係図だけに表示：${names}`,
  dots: (names) => `地図帳に形がないため、地図では点で表示：${names}`,
  dismiss: "閉じる",
  keepHeading: "この端末に残す",
  keepAbout:
    "残したデータは、次に地図帳を始めるときに、このブラウザーだけで開きます。残していない間、発表者用ウィンドウは元の地図帳を開きます。",
  keep: "この端末に残す",
  kept: "この端末に残しました。",
  forget: "消す",
  full: "端末に空きがないため残せませんでした。ファイルに保存してください。",
  denied: "このブラウザーでは残せません（プライベートウィンドウの可能性があります）。ファイルに保存してください。",
  keptOther: (from) =>
    `この端末には別のデータ${from && `（${from}から開いたもの）`}が残してあります。このデータに置き換えるには、「この端末に残す」をもう一度押してください。`,
  elsewhere: "別のウィンドウで、この端末にデータが残されました。次に起動すると、そのデータが開きます。",
  notForgotten:
    "ブラウザーが拒んだため消せませんでした。データはまだ残っています。ページを読み込み直して、もう一度お試しください。",
  save: "保存",
  saveAbout: "表示中のデータを、解説と配置も含めて保存します。開くと同じ地図帳になります。",
  saveZip: ".zip で保存",
  saveBook: ".xlsx で保存",
  saving: "作成中…",
  notSaved: "保存できませんでした。必要な部分を読み込めなかったためです。接続を確かめて、もう一度試してください。",
  template: "新しく始める",
  templateAbout: "書き込んで使う小さなデータです。両言語の説明と、見本の国・地域が入っています。",
  templateZip: "ひな形 .zip",
  templateBook: "ひな形 .xlsx",
};

export const OWN_DATA: Record<Language, OwnDataWords> = { en, ja };
