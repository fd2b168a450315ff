// Words of the kiosk. They come with it.
import type { Language } from "../../../i18n/locale.ts";

type S = string;

export interface KioskWords {
  /** The country in the middle and another. */
  pair(focal: S, other: S): S;
  what(focal: S, other: S): S;
  anyone: S;
  doors: Record<"parties" | "time" | "story" | "quiz", { title: S; about(focal: S, from: number, to: number): S }>;
  touch: S;
  choose: S;
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
  answer: {
    inForce(n: number, focal: S, other: S): S;
    via(organisation: S): S;
    signed: S;
    talks: S;
    assistance: S;
    /** Between associations, no authority being a side of it. */
    private: S;
    none(focal: S, other: S, day: S): S;
    since(day: S): S;
    signedOn(day: S): S;
    from(day: S): S;
    unknownDate: S;
    share(share: S, year: number, focal: S): S;
    isFocal: S;
  };
  agreement: { parties(n: number, focal: S): S; others: S };
  story: { again: S; next: S; previous: S };
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
  legend: { fill: S; assist: S; inForce: S; assistance: S };
  /** Where the picture is of another day than the data. */
  shown(day: S): S;
  /** What the atlas is about, for those who have not heard the word. */
  about: S;
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
    parties: { title: "Choose a country or region", about: (focal) => `What ties it to ${focal}?` },
    time: { title: "Travel through time", about: (_, from, to) => `From ${from} to ${to}` },
    story: { title: "The story", about: () => "In a minute and a half" },
    quiz: { title: "Quiz", about: () => "Five questions" },
  },
  touch: "Touch a country or region on the map",
  choose: "Choose below, or touch the map",
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
  goOn: "Continue",
  play: "Play",
  languages: "Language",
  asOfLabel: "Data as of",
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
  answer: {
    inForce: (n, focal, other) => `${n} ${n === 1 ? "agreement ties" : "agreements tie"} ${focal} and ${other}.`,
    via: (organisation) => `Through ${organisation}`,
    signed: "An agreement is signed, and none is in force.",
    talks: "An agreement is or was under negotiation; none is in force.",
    assistance: "A framework of mutual assistance between customs stands. No economic agreement is in force.",
    private: "A private arrangement on cooperation in customs matters stands. No economic agreement is in force.",
    none: (focal, other, day) => `As of ${day}, no agreement between ${focal} and ${other} is recorded here.`,
    since: (day) => `In force since ${day}`,
    signedOn: (day) => `Signed on ${day}, not in force`,
    from: (day) => `Since ${day}`,
    unknownDate: "Date not known",
    share: (share, year, focal) => `${share} of ${focal}’s goods trade (${year})`,
    isFocal: "This is the country in the middle: touch another one.",
  },
  agreement: {
    parties: (n, focal) => `In force between ${focal} and ${n} ${n === 1 ? "partner" : "partners"}`,
    others: "Not in force",
  },
  story: { again: "From the start", next: "Next", previous: "Previous" },
  quiz: {
    question: (n, of) => `Question ${n} of ${of}`,
    right: "Right!",
    wrong: (answer) => `The answer is: ${answer}`,
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
  legend: {
    fill: "Number of agreements in force",
    assist: "customs assistance only",
    inForce: "agreement in force",
    assistance: "customs assistance",
  },
  shown: (day) => `The picture shows ${day}.`,
  about:
    "Economic partnership agreements (EPAs) are promises between countries and regions that make trade, investment and more between them easier.",
  warning: {
    title: "Are you still here?",
    about: (seconds) => `This screen starts again in ${seconds} seconds.`,
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
    parties: { title: "国・地域をえらぶ", about: (focal) => `${focal}とどう結ばれている？` },
    time: { title: "年表を動かす", about: (_, from, to) => `${from}年から${to}年まで` },
    story: { title: "ものがたり", about: () => "1分半でわかる" },
    quiz: { title: "クイズ", about: () => "5つの問い" },
  },
  touch: "地図の国・地域にふれてください",
  choose: "下からえらぶか、地図にふれてください",
  partners: "協定が発効済みの相手",
  home: "ホーム",
  back: "もどる",
  larger: "大きな文字",
  plain: "ふつうの文字",
  contrast: "見やすい色",
  still: "動きを少なく",
  lower: "ボタンを下げる",
  raise: "画面全体を使う",
  pause: "とめる",
  goOn: "つづける",
  play: "再生",
  languages: "言語",
  asOfLabel: "データの基準日",
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
  answer: {
    inForce: (n, focal, other) => `${focal}と${other}は、${n}つの協定で結ばれています。`,
    via: (organisation) => `${organisation}を通じて`,
    signed: "署名済みの協定がありますが、発効していません。",
    talks: "交渉の段階にある協定があります（中断を含む）。発効済みの協定はありません。",
    assistance: "税関相互支援の枠組みがあります。発効済みの経済連携協定等はありません。",
    private: "税関に係る協力についての民間の取決めがあります。発効済みの経済連携協定等はありません。",
    none: (focal, other, day) => `${day}現在、${focal}と${other}の間の協定は、この資料に記録されていません。`,
    since: (day) => `${day}に発効`,
    signedOn: (day) => `${day}に署名、未発効`,
    from: (day) => `${day}から`,
    unknownDate: "日付不明",
    share: (share, year, focal) => `${focal}の貿易額の${share}（${year}年）`,
    isFocal: "真ん中の国です。ほかの国にふれてください。",
  },
  agreement: { parties: (n, focal) => `${focal}と${n}の国・地域との間で発効済み`, others: "発効していないもの" },
  story: { again: "はじめから", next: "次へ", previous: "前へ" },
  quiz: {
    question: (n, of) => `第${n}問（全${of}問）`,
    right: "正解！",
    wrong: (answer) => `正解は「${answer}」`,
    next: "次へ",
    end: (right, of) => `${of}問中${right}問正解`,
    again: "もう5問",
    none: "この資料では問いを作れません。",
  },
  take: { title: "持ち帰る", about: "お手元の機器でコードを読むか、アドレスを入力してください。", close: "閉じる" },
  legend: {
    fill: "発効済みの協定の数",
    assist: "税関の協力のみ",
    inForce: "発効済みの協定",
    assistance: "税関相互支援",
  },
  shown: (day) => `図は${day}現在です。`,
  about: "経済連携協定（EPA）は、国や地域の間で貿易や投資などをしやすくする約束です。",
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

export const KIOSK: Record<Language, KioskWords> = { en, ja };
