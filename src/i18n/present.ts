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
  laser: S;
  frozen: S;
  again: S;
  step(n: number, of: number): S;
  jump(n: number): S;
  sources: S;
  unknown(id: S): S;
  loading: S;
  keys: S;
  stories: {
    about: S;
    present: S;
    copy: S;
    own: S;
    newOne: S;
    addStep: S;
    up: S;
    down: S;
    remove: S;
    save: S;
    open: S;
    title: S;
    caption: S;
    notes: S;
    minutes: S;
    kept: S;
    full: S;
    opened(n: number): S;
    faults(n: number): S;
    steps(n: number, minutes: number): S;
    replace: S;
    show: S;
    empty: S;
    undo: S;
    most(n: number): S;
  };
  room: {
    heading: S;
    now: S;
    next: S;
    notes: S;
    noNotes: S;
    elapsed: S;
    planned: S;
    hold: S;
    holding: S;
    release: S;
    alone: S;
    together: S;
    last: S;
    reset: S;
    blank: S;
    unblank: S;
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
  laser: "Pointer",
  frozen: "Frozen: what is done in the other window does not show here",
  again: "Back to the step",
  step: (n, of) => `Step ${n} of ${of}`,
  jump: (n) => `Go to step ${n}`,
  sources: "Sources",
  unknown: (id) => `There is no story “${id}” in these data. Choose one under “Stories”.`,
  loading: "The story is being loaded.",
  keys: "→ Space Page Down: next · ← Page Up: back · O: overview · number and Enter: jump · B W: blank · L: pointer · Z: freeze · P: progress · F: full screen · Esc: end",
  stories: {
    about:
      "A story is a row of views with something to say to each. Those of the data can be told as they are, or copied and changed. What you write is kept on this device.",
    present: "Present",
    copy: "Copy and change",
    own: "Your story",
    newOne: "Start a new one",
    addStep: "Add this view as a step",
    up: "Earlier",
    down: "Later",
    remove: "Remove",
    save: "Save to a file",
    open: "Open a file",
    title: "Title",
    caption: "Caption",
    notes: "Notes for whoever speaks",
    minutes: "Planned minutes",
    kept: "Kept on this device.",
    full: "This device has no room left for the story: save it to a file now.",
    opened: (n) => `Opened with ${n} steps.`,
    faults: (n) => `The file cannot be used: ${n} ${n === 1 ? "fault" : "faults"}. What you had is still here.`,
    steps: (n, minutes) => `${n} steps, ${minutes} minutes`,
    replace: "Use the current view for this step",
    show: "Show",
    undo: "Undo: bring back what was here before",
    most: (n) => `Kept on this device. A story holds ${n} steps at most; this one is full.`,
    empty: "There are no steps yet: bring the atlas to a view and add it.",
  },
  room: {
    heading: "Presenter",
    now: "Now",
    next: "Next",
    notes: "Notes",
    noNotes: "No notes for this step.",
    elapsed: "Elapsed",
    planned: "planned",
    hold: "Hold: try things here alone",
    holding: "On hold: the audience’s screen does not change",
    release: "Release",
    alone: "The audience’s window is not there. Open the presentation and press “Presenter’s window” in it.",
    together: "With the audience’s window",
    last: "The story ends here.",
    reset: "Set the clock to zero",
    blank: "Blank the audience",
    unblank: "Show the audience",
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
  laser: "ポインター",
  frozen: "固定中：別のウィンドウでの操作はここに映りません",
  again: "この場面に戻る",
  step: (n, of) => `${of}場面中 ${n}`,
  jump: (n) => `場面${n}へ`,
  sources: "出典",
  unknown: (id) => `このデータに「${id}」という解説はありません。「解説」から選んでください。`,
  loading: "解説を読み込んでいます。",
  keys: "→・スペース・Page Down：次　←・Page Up：前　O：一覧　数字とEnter：移動　B・W：消灯　L：ポインター　Z：固定　P：進み具合　F：全画面　Esc：終了",
  stories: {
    about:
      "解説は、場面とその言葉の並びです。データの解説はそのまま使うことも、コピーして書き換えることもできます。書いたものはこの機器に保存されます。",
    present: "発表する",
    copy: "コピーして書き換える",
    own: "自分の解説",
    newOne: "新しく始める",
    addStep: "いまの表示を場面に加える",
    up: "前へ移す",
    down: "後へ移す",
    remove: "取り除く",
    save: "ファイルに保存",
    open: "ファイルを開く",
    title: "題",
    caption: "説明文",
    notes: "話し手の覚え書き",
    minutes: "予定の分数",
    kept: "この機器に保存しました。",
    full: "この機器に空きがありません。いまファイルに保存してください。",
    opened: (n) => `${n}場面を開きました。`,
    faults: (n) => `ファイルを使えません（誤り${n}件）。元の内容はそのままです。`,
    steps: (n, minutes) => `${n}場面、${minutes}分`,
    replace: "いまの表示をこの場面にする",
    show: "表示",
    undo: "元に戻す（置き換える前の内容）",
    most: (n) => `この機器に保存しました。場面は${n}までで、これ以上は加えられません。`,
    empty: "場面がまだありません。見せたい表示にしてから加えてください。",
  },
  room: {
    heading: "発表者",
    now: "いま",
    next: "次",
    notes: "覚え書き",
    noNotes: "この場面の覚え書きはありません。",
    elapsed: "経過",
    planned: "予定",
    hold: "保留：ここだけで試す",
    holding: "保留中：聴衆の画面は変わりません",
    release: "反映する",
    alone: "聴衆用のウィンドウがありません。発表を開き、その中の「発表者用ウィンドウ」を押してください。",
    together: "聴衆用のウィンドウとつながっています",
    last: "解説はここで終わりです。",
    reset: "時計を0に戻す",
    blank: "聴衆の画面を消す",
    unblank: "聴衆の画面を戻す",
  },
};

export const PRESENT: Record<Language, PresentWords> = { en, ja };
