// Words of the editor of own stories, beside those in present.ts.
import { inEnglish } from "./language-names.ts";
import type { Language } from "./locale.ts";

type S = string;
type Kind = "story" | "newStory" | "step" | "newStep" | "view" | "move" | "words" | "title" | "minutes" | "checks";
type Field = "headline" | "caption";

export interface EditorWords {
  all: S;
  edit: S;
  undo: S;
  redo: S;
  /** What a change was, after “Undo:” and “Redo:”. */
  kinds: Record<Kind, S>;
  undone(kind: Kind): S;
  redone(kind: Kind): S;
  language: Record<Language, S>;
  field: Record<"headline" | "caption" | "notes", S>;
  shown: S;
  pictures: Record<"both" | "map" | "network", S>;
  select(n: number): S;
  nothingWritten: S;
  adjust: S;
  setUp: S;
  toolShown(name: S): S;
  missing: Record<Language, S>;
  /** Of the whole story, in all its texts. */
  missingIn(language: Language, n: number): S;
  checks: S;
  figure(name: S): S;
  agrees(printed: S, where: S, figure: S, day: S): S;
  differs(printed: S, where: S, known: S, day: S): S;
  place(field: Field, language: Language): S;
  known(figure: S, value: S): S;
  check(value: S): S;
  checked(figure: S, value: S): S;
  stale(figure: S, value: S, now: S): S;
  unknownCheck(name: S): S;
  others(list: S): S;
  uncheck: S;
  names: Record<"coverage" | "agreements" | "partners" | "assistance", S>;
  partiesOf(agreement: S, focal: S): S;
  bar: {
    label: S;
    story(title: S, steps: number): S;
    use(n: number): S;
    add: S;
    back: S;
    end: S;
    added(n: number): S;
    full: S;
  };
  file: {
    reading(name: S): S;
    encoding(name: S, encoding: S): S;
    slow(name: S, seconds: number): S;
    noReader(name: S): S;
    more(n: number): S;
    dismiss: S;
  };
}

const en: EditorWords = {
  all: "All stories",
  edit: "Edit",
  undo: "Undo",
  redo: "Redo",
  kinds: {
    story: "story deleted",
    newStory: "story added",
    step: "step removed",
    newStep: "step added",
    view: "view replaced",
    move: "step moved",
    words: "words of a step",
    title: "title",
    minutes: "planned minutes",
    checks: "check of a figure",
  },
  undone: (kind) => `Undone: ${en.kinds[kind]}.`,
  redone: (kind) => `Done again: ${en.kinds[kind]}.`,
  language: { en: "English", ja: "日本語" },
  field: { headline: "Headline on a wall", caption: "Caption", notes: "Speaker notes" },
  shown: "What is shown",
  pictures: { both: "Map and network", map: "Map", network: "Network" },
  select: (n) => `Edit step ${n}`,
  nothingWritten: "No caption yet",
  adjust: "Show, and change the view",
  setUp: "Set up a view in the atlas",
  toolShown: (name) => `This step shows “${name}” over the whole stage.`,
  missing: {
    en: `There is no text in ${inEnglish("en")}: the other one is shown.`,
    ja: `There is no text in ${inEnglish("ja")}: the other one is shown.`,
  },
  missingIn: (language, n) =>
    `${n === 1 ? "One text is" : `${n} texts are`} missing in ${inEnglish(language)}; the one in the other language is shown there.`,
  checks: "Figures in your words",
  figure: (name) => name,
  agrees: (printed, where, figure, day) =>
    `“${printed}” in ${where} agrees with the data: ${figure} on ${day}. Nothing checks it yet.`,
  differs: (printed, where, known, day) =>
    `Nothing checks “${printed}” in ${where}. On ${day} the data have: ${known}. If you mean something else, leave it.`,
  place: (field, language) => `the ${field} in ${inEnglish(language)}`,
  known: (figure, value) => `${figure} ${value}`,
  check: (value) => `Check it: ${value}`,
  checked: (figure, value) => `Checked: ${figure} ${value}.`,
  stale: (figure, value, now) =>
    `The check says ${value} for ${figure}, the data have ${now}. A wall prints what the data have.`,
  unknownCheck: (name) => `The data have no figure “${name}”; a wall prints none.`,
  others: (list) => `Not checked, because the data have no such figures: ${list}.`,
  uncheck: "Remove the check",
  names: {
    coverage: "share of goods trade covered",
    agreements: "agreements in force",
    partners: "partners",
    assistance: "customs assistance partners",
  },
  partiesOf: (agreement, focal) => `parties bound by ${agreement}, ${focal} included`,
  bar: {
    label: "Your story",
    story: (title, steps) => `${title}: ${steps === 1 ? "one step" : `${steps} steps`}`,
    use: (n) => `Use for step ${n}`,
    add: "Add as a step",
    back: "Back to the story",
    end: "Leave the story; it is kept",
    added: (n) => `Added as step ${n}.`,
    full: "The story has no room for another step. Start a new one to go on.",
  },
  file: {
    reading: (name) => `${name} is being read.`,
    encoding: (name, encoding) =>
      `${name} is not UTF-8; it was read as ${encoding}. If letters look wrong, save it as UTF-8 and open it again. What you save here is UTF-8.`,
    slow: (name, seconds) =>
      `${name} was given up after ${seconds} seconds: no story takes so long to read. It is probably not a story, or is damaged. Your stories are as they were.`,
    noReader: (name) =>
      `${name} could not be read, because a part of this page could not be started. Reload the page and open the file again. Your stories are as they were.`,
    more: (n) => `… and ${n} more.`,
    dismiss: "Close this message",
  },
};

const ja: EditorWords = {
  all: "解説の一覧",
  edit: "編集する",
  undo: "元に戻す",
  redo: "やり直す",
  kinds: {
    story: "解説の削除",
    newStory: "解説の追加",
    step: "場面の削除",
    newStep: "場面の追加",
    view: "表示の置き換え",
    move: "場面の移動",
    words: "場面の文",
    title: "題名",
    minutes: "予定の分数",
    checks: "数値の確認",
  },
  undone: (kind) => `元に戻しました：${ja.kinds[kind]}。`,
  redone: (kind) => `やり直しました：${ja.kinds[kind]}。`,
  language: { en: "英語", ja: "日本語" },
  field: { headline: "大画面の見出し", caption: "説明文", notes: "発表者用のメモ" },
  shown: "見せるもの",
  pictures: { both: "地図と関係図", map: "地図", network: "関係図" },
  select: (n) => `場面${n}を編集`,
  nothingWritten: "説明文はまだありません",
  adjust: "表示して見せ方を変える",
  setUp: "地図帳で見せ方を決める",
  toolShown: (name) => `この場面では「${name}」を画面いっぱいに表示します。`,
  missing: {
    en: "英語の文がありません。英語表示では日本語の文が出ます。",
    ja: "日本語の文がありません。日本語表示では英語の文が出ます。",
  },
  missingIn: (language, n) => `${ja.language[language]}の文が${n}か所ありません。そこではもう一方の言語の文が出ます。`,
  checks: "文中の数値",
  figure: (name) => name,
  agrees: (printed, where, figure, day) =>
    `${where}の「${printed}」は、${day}のデータ（${figure}）と合っています。まだ確認の対象ではありません。`,
  differs: (printed, where, known, day) =>
    `${where}の「${printed}」は確認されていません。${day}のデータは、${known}です。別のことを述べた数値なら、そのままで構いません。`,
  place: (field, language) => `${ja.language[language]}の${field === "headline" ? "見出し" : "説明文"}`,
  known: (figure, value) => `${figure} ${value}`,
  check: (value) => `確認の対象にする（${value}）`,
  checked: (figure, value) => `確認済み：${figure} ${value}`,
  stale: (figure, value, now) =>
    `確認の値は${figure} ${value}ですが、データでは${now}です。大画面にはデータの値が出ます。`,
  unknownCheck: (name) => `データに「${name}」という数値はありません。大画面には何も出ません。`,
  others: (list) => `データにない種類の数値なので確認されません：${list}`,
  uncheck: "確認をやめる",
  names: {
    coverage: "貿易額に占める割合",
    agreements: "発効済みの協定",
    partners: "相手国・地域",
    assistance: "税関相互支援の相手",
  },
  partiesOf: (agreement, focal) => `${agreement}が発効済みの国・地域（${focal}を含む）`,
  bar: {
    label: "自分の解説",
    story: (title, steps) => `${title}（${steps}場面）`,
    use: (n) => `場面${n}にする`,
    add: "場面に加える",
    back: "解説に戻る",
    end: "解説から離れる（保存されています）",
    added: (n) => `場面${n}として加えました。`,
    full: "この解説にはこれ以上場面を加えられません。続きは新しい解説に作ってください。",
  },
  file: {
    reading: (name) => `${name} を読み込んでいます。`,
    encoding: (name, encoding) =>
      `${name} はUTF-8ではないため、${encoding}として読みました。文字が崩れていたら、UTF-8で保存し直して開いてください。ここで保存するファイルはUTF-8です。`,
    slow: (name, seconds) =>
      `${name} は${seconds}秒たっても読み終わらないため中止しました。これほど時間のかかる解説はありません。解説のファイルではないか、壊れているようです。自分の解説はそのままです。`,
    noReader: (name) =>
      `ページの一部を起動できず、${name} を読み込めませんでした。ページを再読み込みして、もう一度開いてください。自分の解説はそのままです。`,
    more: (n) => `ほか${n}件`,
    dismiss: "この知らせを閉じる",
  },
};

export const EDITOR: Record<Language, EditorWords> = { en, ja };
