// Words of the kiosk. They come with it.
import type { Tongue } from "./locale.ts";

type S = string;

export interface KioskWords {
  /** The country in the middle and another. */
  pair(focal: S, other: S): S;
  what(focal: S, other: S): S;
  anyone: S;
  doors: Record<"parties" | "time" | "story" | "quiz", { title: S; about(focal: S, from: number, to: number): S }>;
  touch: S;
  /** Over the list of partners, before a letter is chosen. */
  partners: S;
  home: S;
  back: S;
  larger: S;
  plain: S;
  contrast: S;
  still: S;
  lower: S;
  raise: S;
  pause: S;
  goOn: S;
  play: S;
  languages: S;
  asOfLabel: S;
  more: S;
  pages: S;
  less: S;
  map: S;
  network: S;
  whole: S;
  nearer: S;
  farther: S;
  which: S;
  nothing: S;
  letters: S;
  kana: S;
  known: S;
  answer: {
    inForce(n: number, focal: S, other: S): S;
    via(organisation: S): S;
    signed: S;
    talks: S;
    assistance: S;
    none(focal: S, other: S, day: S): S;
    since(day: S): S;
    from(day: S): S;
    unknownDate: S;
    share(share: S, year: number, focal: S): S;
    isFocal: S;
  };
  agreement: { parties(n: number, focal: S): S; others: S };
  story: { step(n: number, of: number): S; again: S; next: S; previous: S };
  quiz: {
    question(n: number, of: number): S;
    right: S;
    wrong(answer: S): S;
    next: S;
    end(right: number, of: number): S;
    again: S;
    none: S;
  };
  take: { title: S; about: S; close: S };
  legend: { fill: S; none: S; assist: S };
  warning: { title: S; about(seconds: number): S; stay: S; restart: S };
  failed: { title: S; about: S };
  staff: Record<
    | "pin"
    | "wrongPin"
    | "locked"
    | "erase"
    | "close"
    | "title"
    | "version"
    | "dataDate"
    | "started"
    | "reason"
    | "ruler"
    | "rulerAbout"
    | "pitch"
    | "offline"
    | "offlineYes"
    | "offlineNo"
    | "review"
    | "faults"
    | "problems"
    | "counts"
    | "countsOff"
    | "countsSave"
    | "countsFull"
    | "clear"
    | "cleared"
    | "reload"
    | "leave"
    | "clock",
    S
  > & {
    reasons: Record<"start" | "daily" | "memory" | "update" | "crash" | "staff", S>;
    measured(mm: number): S;
    fault: Record<"unknown" | "bad" | "file", (key: S, value: S) => S>;
    visits(n: number, minutes: number): S;
  };
  setup: S;
}

const en: KioskWords = {
  pair: (focal, other) => `${focal} and ${other}`,
  what: (focal, other) => `What ties ${focal} and ${other}?`,
  anyone: "…",
  doors: {
    parties: { title: "Choose a country", about: (focal) => `What ties it to ${focal}?` },
    time: { title: "Move time", about: (_, from, to) => `From ${from} to ${to}` },
    story: { title: "The story", about: () => "In a minute and a half" },
    quiz: { title: "Quiz", about: () => "Five questions" },
  },
  touch: "Touch a country on the map",
  partners: "Partners with agreements in force",
  home: "Home",
  back: "Back",
  larger: "Larger text",
  plain: "Usual text",
  contrast: "High contrast",
  still: "Less motion",
  lower: "Lower the controls",
  raise: "Use the whole screen",
  pause: "Pause",
  goOn: "Go on",
  play: "Play",
  languages: "Language",
  asOfLabel: "As of",
  more: "More",
  pages: "Text",
  less: "Up",
  map: "Map",
  network: "Network",
  whole: "Whole world",
  nearer: "Nearer",
  farther: "Farther",
  which: "Which one did you mean?",
  nothing: "None of these",
  letters: "ABC",
  kana: "あいう",
  known: "Often asked",
  answer: {
    inForce: (n, focal, other) => `${n} ${n === 1 ? "agreement ties" : "agreements tie"} ${focal} and ${other}.`,
    via: (organisation) => `Through ${organisation}`,
    signed: "An agreement is signed and not yet in force.",
    talks: "An agreement is being talked about.",
    assistance: "Their customs authorities help each other. No economic agreement is in force.",
    none: (focal, other, day) => `On ${day} no agreement between ${focal} and ${other} is known here.`,
    since: (day) => `In force since ${day}`,
    from: (day) => `Since ${day}`,
    unknownDate: "Date not known",
    share: (share, year, focal) => `${share} of ${focal}’s goods trade (${year})`,
    isFocal: "This is the country in the middle: touch another one.",
  },
  agreement: { parties: (n, focal) => `In force between ${focal} and ${n}`, others: "Signed, not yet in force" },
  story: { step: (n, of) => `${n} of ${of}`, again: "From the start", next: "Next", previous: "Before" },
  quiz: {
    question: (n, of) => `Question ${n} of ${of}`,
    right: "Right!",
    wrong: (answer) => `It is: ${answer}`,
    next: "Next",
    end: (right, of) => `${right} of ${of} right`,
    again: "Five more",
    none: "There are no questions in this package.",
  },
  take: {
    title: "Take it with you",
    about: "Read the code with your own device, or type the address.",
    close: "Close",
  },
  legend: { fill: "Agreements in force", none: "none", assist: "customs assistance only" },
  warning: {
    title: "Are you still here?",
    about: (seconds) => `It starts again in ${seconds} s.`,
    stay: "Keep going",
    restart: "Start again",
  },
  failed: { title: "That did not work.", about: "It starts again by itself in a moment." },
  staff: {
    pin: "PIN",
    wrongPin: "That is not the PIN.",
    locked: "Too many attempts: wait a minute.",
    erase: "Erase",
    close: "Close",
    title: "Staff",
    version: "Version",
    dataDate: "Data as of",
    started: "Last restart",
    reason: "Reason",
    ruler: "This bar is 100 mm long",
    rulerAbout: "Hold a ruler to it, set what the ruler says, and write css_mm into the start address.",
    pitch: "css_mm",
    offline: "Kept on this device",
    offlineYes: "all of it: it starts without a network",
    offlineNo: "not yet",
    review: "This release is past its review date: ask for a newer one.",
    faults: "Faults in the set-up",
    problems: "Faults since the start",
    counts: "Counts",
    countsOff: "Not counted (counts=on switches it on).",
    countsSave: "Save the counts as CSV",
    countsFull: "The device has no room to keep them: they are lost at the next start.",
    clear: "Clear what is kept",
    cleared: "Cleared.",
    reload: "Load anew",
    leave: "Leave the kiosk",
    clock: "The clock of this machine cannot be right: hours are not followed.",
    reasons: {
      start: "started",
      daily: "planned, once a day",
      memory: "memory had grown",
      update: "a new version",
      crash: "a fault of the page",
      staff: "by staff",
    },
    measured: (mm) => `${mm} mm`,
    fault: {
      unknown: (key, value) => `${key}=${value}: there is no such key.`,
      bad: (key, value) => `${key}=${value}: this value cannot be used; the usual one holds.`,
      file: (key, value) => `${key} cannot be read: ${value}`,
    },
    visits: (n, minutes) => `${n} visits, ${minutes} minutes in all`,
  },
  setup: "Set-up",
};

const ja: KioskWords = {
  pair: (focal, other) => `${focal}と${other}`,
  what: (focal, other) => `${focal}と${other}は、どう結ばれている？`,
  anyone: "…",
  doors: {
    parties: { title: "国をえらぶ", about: (focal) => `${focal}とどう結ばれている？` },
    time: { title: "時間を動かす", about: (_, from, to) => `${from}年から${to}年まで` },
    story: { title: "ものがたり", about: () => "1分半でわかる" },
    quiz: { title: "クイズ", about: () => "5つの問い" },
  },
  touch: "地図の国にふれてください",
  partners: "協定が発効済みの相手",
  home: "はじめ",
  back: "もどる",
  larger: "大きな文字",
  plain: "ふつうの文字",
  contrast: "はっきり",
  still: "動きを少なく",
  lower: "操作を下へ",
  raise: "画面全体を使う",
  pause: "とめる",
  goOn: "つづける",
  play: "動かす",
  languages: "言語",
  asOfLabel: "資料の日付",
  more: "つづき",
  pages: "本文",
  less: "上へ",
  map: "地図",
  network: "関係図",
  whole: "世界全体",
  nearer: "大きく",
  farther: "小さく",
  which: "どれですか",
  nothing: "どれでもない",
  letters: "ABC",
  kana: "あいう",
  known: "よく選ばれる国",
  answer: {
    inForce: (n, focal, other) => `${focal}と${other}は、${n}つの協定で結ばれています。`,
    via: (organisation) => `${organisation}を通じて`,
    signed: "署名した協定がありますが、まだ発効していません。",
    talks: "協定について話し合っています。",
    assistance: "税関が互いに助け合っています。発効した経済の協定はありません。",
    none: (focal, other, day) => `${day}現在、${focal}と${other}の間の協定は、ここでは知られていません。`,
    since: (day) => `${day}に発効`,
    from: (day) => `${day}から`,
    unknownDate: "日付不明",
    share: (share, year, focal) => `${focal}の貿易額の${share}（${year}年）`,
    isFocal: "真ん中の国です。ほかの国にふれてください。",
  },
  agreement: { parties: (n, focal) => `${focal}と${n}の国・地域との間で発効`, others: "署名し、まだ発効していない" },
  story: { step: (n, of) => `${n} / ${of}`, again: "はじめから", next: "次へ", previous: "前へ" },
  quiz: {
    question: (n, of) => `第${n}問（全${of}問）`,
    right: "そのとおり！",
    wrong: (answer) => `答えは：${answer}`,
    next: "次へ",
    end: (right, of) => `${of}問のうち${right}問`,
    again: "もう5問",
    none: "この資料では問いを作れません。",
  },
  take: { title: "持ち帰る", about: "お手元の機器でコードを読むか、アドレスを入力してください。", close: "閉じる" },
  legend: { fill: "発効した協定の数", none: "なし", assist: "税関の協力のみ" },
  warning: {
    title: "まだ見ていますか",
    about: (seconds) => `あと${seconds}秒ではじめにもどります。`,
    stay: "続ける",
    restart: "最初から",
  },
  failed: { title: "うまくいきませんでした。", about: "まもなくはじめにもどります。" },
  staff: {
    pin: "PIN",
    wrongPin: "PINがちがいます。",
    locked: "1分待ってください。",
    erase: "消す",
    close: "閉じる",
    title: "係員",
    version: "版",
    dataDate: "資料の日付",
    started: "前回の起動",
    reason: "理由",
    ruler: "この線は100 mm",
    rulerAbout: "ものさしを当て、読んだ長さを選び、css_mmを起動アドレスに書いてください。",
    pitch: "css_mm",
    offline: "この機器での保存",
    offlineYes: "すべて：ネットワークなしで起動します",
    offlineNo: "まだ",
    review: "この版は見直しの日を過ぎています。新しい版を求めてください。",
    faults: "設定の誤り",
    problems: "起動からの誤り",
    counts: "利用の数",
    countsOff: "数えていません（counts=onで始まります）。",
    countsSave: "数をCSVで保存",
    countsFull: "この機器に保存できません。次の起動で失われます。",
    clear: "保存したものを消す",
    cleared: "消しました。",
    reload: "読み込み直す",
    leave: "展示を終える",
    clock: "この機器の時計は正しくありません。時間の設定は使われません。",
    reasons: {
      start: "起動",
      daily: "毎日の予定",
      memory: "メモリーの増加",
      update: "新しい版",
      crash: "ページの誤り",
      staff: "係員による",
    },
    measured: (mm) => `${mm} mm`,
    fault: {
      unknown: (key, value) => `${key}=${value}：そのような設定はありません。`,
      bad: (key, value) => `${key}=${value}：使えない値です。通常の値を使います。`,
      file: (key, value) => `${key}が読めません：${value}`,
    },
    visits: (n, minutes) => `${n}回、合わせて${minutes}分`,
  },
  setup: "設定",
};

export const KIOSK: Record<Tongue, KioskWords> = { en, ja };
