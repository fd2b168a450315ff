// Words of stories and presenting. They come when somebody tells one.
import type { Language } from "./locale.ts";

type S = string;

export interface PresentWords {
  next: S;
  previous: S;
  stop: S;
  overview: S;
  fullScreen: S;
  console: S;
  blank: S;
  frozen: S;
  again: S;
  step(n: number, of: number): S;
  sources: S;
  unknown(id: S): S;
  loading: S;
  stories: {
    about: S;
    present: S;
    copy: S;
    newOne: S;
    addStep: S;
    up: S;
    down: S;
    save: S;
    open: S;
    title: S;
    caption: S;
    notes: S;
    minutes: S;
    kept: S;
    full: S;
    denied: S;
    wiped: S;
    /** Nothing of these texts could be read on the device. */
    unreadable(n: number): S;
    saveUnreadable(n: number): S;
    forget(n: number): S;
    opened(n: number): S;
    faults(n: number): S;
    unchecked(n: number): S;
    notOpened: Record<"encoding" | "size" | "unreadable", (name: S) => S>;
    steps(n: number, minutes: number): S;
    replace: S;
    empty: S;
    ownList: S;
    untitled: S;
    copyOf(title: S): S;
    begun(n: number): S;
    remove: S;
    deleteStory(title: S): S;
    said: Record<"story" | "step" | "noRoom" | "beside" | "elsewhere", S>;
    stepsLeft(left: number, most: number): S;
    size(percent: number): S;
    textLeft(n: number): S;
  };
  room: {
    heading: S;
    next: S;
    notes: S;
    noNotes: S;
    last: S;
  };
}

const en: PresentWords = {
  next: "Next step",
  previous: "Previous step",
  stop: "End the story",
  overview: "Overview",
  fullScreen: "Full screen",
  console: "Presenter’s window",
  blank: "Blank screen: any key brings the picture back",
  frozen: "Frozen: what is done in the other window does not show here",
  again: "Back to the step",
  step: (n, of) => `Step ${n} of ${of}`,
  sources: "Sources",
  unknown: (id) => `There is no story “${id}” in these data. Choose one under “Stories”.`,
  loading: "The story is being loaded.",
  stories: {
    about:
      "A story is a sequence of views with something to say about each. Those that come with the data can be told as they are, or copied and changed. You can write several; what you write is kept on this device.",
    present: "Present",
    copy: "Copy and change",
    newOne: "Start a new one",
    addStep: "Add this view as a step",
    up: "Earlier",
    down: "Later",
    remove: "Remove",
    save: "Save to a file",
    open: "Open a file",
    title: "Title",
    caption: "Caption",
    notes: "Speaker notes",
    minutes: "Planned minutes",
    kept: "Kept on this device.",
    full: "This device has no room left, and what you write is in this window only: save it to a file now.",
    denied:
      "The browser lets this page keep nothing (a private window, or blocked site data?): save the story to a file before you close this window.",
    wiped:
      "What this device kept was removed outside this window: it is in this window only, and is kept again with the next change.",
    unreadable: (n) =>
      `${n === 1 ? "A text" : `${n} texts`} that this device kept for your stories cannot be read: ${n === 1 ? "it is" : "they are"} damaged, or of another version of the atlas. Nothing was written over; save ${n === 1 ? "it" : "them"} to see what is in ${n === 1 ? "it" : "them"}.`,
    saveUnreadable: (n) => `Save text ${n} to a file`,
    forget: (n) => `Delete text ${n} from this device`,
    opened: (n) => `Opened with ${n} ${n === 1 ? "step" : "steps"}.`,
    faults: (n) => `The file cannot be used: ${n} ${n === 1 ? "fault" : "faults"}. Your stories are as they were.`,
    unchecked: (n) =>
      `${n === 1 ? "One statement" : `${n} statements`} in it could not be confirmed by the data, and ${n === 1 ? "stays" : "stay"} as you wrote ${n === 1 ? "it" : "them"}:`,
    notOpened: {
      encoding: (name) =>
        `${name} is not a text in UTF-8, UTF-16, Shift_JIS or EUC-JP: it is damaged, or not a story. Save it again with the encoding UTF-8. Your stories are as they were.`,
      size: (name) => `${name} is larger than any story can be. Choose another file. Your stories are as they were.`,
      unreadable: (name) =>
        `${name} could not be read: it may have been moved or locked. Choose it again. Your stories are as they were.`,
    },
    steps: (n, minutes) => `${n} ${n === 1 ? "step" : "steps"}, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    replace: "Use the current view for this step",
    ownList: "Your stories",
    untitled: "Untitled",
    copyOf: (title) => `${title} (copy)`,
    begun: (n) => (n === 1 ? "My story" : `My story ${n}`),
    deleteStory: (title) => `Delete “${title}”`,
    said: {
      story: "The story is deleted. Undo brings it back.",
      step: "The step is removed. Undo brings it back.",
      noRoom: "The story has no room for the step: remove another one, or shorten texts, then undo.",
      beside: "The story stands beside your others.",
      elsewhere: "The story that was open here was deleted in another window. Undo brings it back.",
    },
    stepsLeft: (left, most) =>
      left === 0
        ? `A story holds ${most} steps at most; this one is full. Start a new one to go on.`
        : `A story holds ${most} steps at most; there is room for ${left} more.`,
    size: (percent) =>
      `${percent}\u00a0% of the size that a story can have is used${percent > 98 ? ": a change that goes beyond it is not taken. Start a new one to go on." : "."}`,
    textLeft: (n) => `${n} ${n === 1 ? "character" : "characters"} left`,
    empty: "There are no steps yet: set up a view in the atlas and add it.",
  },
  room: {
    heading: "Presenter",
    next: "Next",
    notes: "Notes",
    noNotes: "No notes for this step.",
    last: "The story ends here.",
  },
};

const ja: PresentWords = {
  next: "次へ",
  previous: "前へ",
  stop: "解説を終える",
  overview: "一覧",
  fullScreen: "全画面",
  console: "発表者用ウィンドウ",
  blank: "画面を消しています。いずれかのキーで戻ります",
  frozen: "固定中：別のウィンドウでの操作はここに映りません",
  again: "この場面に戻る",
  step: (n, of) => `${of}場面中 ${n}`,
  sources: "出典",
  unknown: (id) => `このデータに「${id}」という解説はありません。「解説」から選んでください。`,
  loading: "解説を読み込んでいます。",
  stories: {
    about:
      "解説は、場面とその言葉の並びです。データの解説はそのまま使うことも、コピーして書き換えることもできます。解説はいくつでも作れ、書いたものはこの端末に保存されます。",
    present: "発表する",
    copy: "コピーして書き換える",
    newOne: "新しく始める",
    addStep: "いまの表示を場面に加える",
    up: "前へ移す",
    down: "後へ移す",
    remove: "削除",
    save: "ファイルに保存",
    open: "ファイルを開く",
    title: "題名",
    caption: "説明文",
    notes: "発表者用のメモ",
    minutes: "予定の分数",
    kept: "この端末に保存しました。",
    full: "この端末に空きがなく、書いた内容はこの画面にしかありません。いまファイルに保存してください。",
    denied:
      "ブラウザーの設定（プライベートウィンドウ、サイトデータのブロックなど）により、この端末に保存できません。閉じる前にファイルに保存してください。",
    wiped:
      "端末に保存した内容が、この画面の外で削除されました。いまはこの画面にしかありません。次に変更すると、また保存します。",
    unreadable: (n) =>
      `この端末に保存されていた解説のうち、読み取れないものが${n}件あります。壊れているか、別の版の地図帳のものです。上書きはしていません。ファイルに保存すると中身を確かめられます。`,
    saveUnreadable: (n) => `読み取れない内容${n}をファイルに保存`,
    forget: (n) => `読み取れない内容${n}をこの端末から削除`,
    opened: (n) => `${n}場面を開きました。`,
    faults: (n) => `ファイルを使えません（誤り${n}件）。自分の解説はそのままです。`,
    unchecked: (n) => `データで確かめられない記述が${n}件あります。書かれたとおりに残しました。`,
    notOpened: {
      encoding: (name) =>
        `${name} はUTF-8、UTF-16、Shift_JIS、EUC-JPのいずれの文字データでもありません。壊れているか、解説のファイルではないようです。文字コードをUTF-8にして保存し直してください。自分の解説はそのままです。`,
      size: (name) =>
        `${name} は解説のファイルとしては大きすぎます。別のファイルを選んでください。自分の解説はそのままです。`,
      unreadable: (name) =>
        `${name} を読み込めませんでした。移動されたか、使用中かもしれません。もう一度選んでください。自分の解説はそのままです。`,
    },
    steps: (n, minutes) => `${n}場面、${minutes}分`,
    replace: "いまの表示をこの場面にする",
    ownList: "自分の解説",
    untitled: "無題",
    copyOf: (title) => `${title}（コピー）`,
    begun: (n) => (n === 1 ? "自分の解説" : `自分の解説${n}`),
    deleteStory: (title) => `「${title}」を削除`,
    said: {
      story: "解説を削除しました。元に戻せます。",
      step: "場面を削除しました。元に戻せます。",
      noRoom: "場面を戻す余地がありません。ほかの場面を削除するか、文を短くしてから、元に戻してください。",
      beside: "ほかの自分の解説に並べて加えました。",
      elsewhere: "ここで開いていた解説が別のウィンドウで削除されました。元に戻せます。",
    },
    stepsLeft: (left, most) =>
      left === 0
        ? `場面は${most}までで、これ以上は加えられません。続きは新しい解説に作ってください。`
        : `場面は${most}まで、あと${left}加えられます。`,
    size: (percent) =>
      `解説の大きさの上限の${percent}%に達しました。${percent > 98 ? "これを超える変更は反映されません。続きは新しい解説に作ってください。" : ""}`,
    textLeft: (n) => `あと${n}字`,
    empty: "場面がまだありません。見せたい表示にしてから加えてください。",
  },
  room: {
    heading: "発表者",
    next: "次",
    notes: "メモ",
    noNotes: "この場面のメモはありません。",
    last: "解説はここで終わりです。",
  },
};

export const PRESENT: Record<Language, PresentWords> = { en, ja };
