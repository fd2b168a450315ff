// Texts of the kiosk's screens: start, story, quiz, and messages.
import type { Language } from "../../../i18n/language.ts";

type S = string;

export interface ScreenWords {
  anyone: S;
  doors: Record<"parties" | "time" | "story" | "quiz" | "other", S>;
  /** Before the number of partners. */
  tied(focal: S): S;
  /** How organisations are counted. */
  /** `count`: of the organisations that are named. */
  asOne(organisations: S, count: number): S;
  /** On a day of the past. */
  partnersAndShare(partners: number, share: S | undefined): S;
  choose: S;
  /** Heading of the list of partners, before a letter is chosen. */
  partners: S;
  sources: S;
  sourcesClose: S;
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
  warning: { title: S; about(seconds: number): S; stay: S; restart: S };
  failed: { title: S; about: S };
}

const en: ScreenWords = {
  anyone: "…",
  doors: {
    parties: "Choose a country or region",
    time: "Travel through time",
    story: "The story",
    quiz: "Quiz",
    other: "Another country",
  },
  tied: (focal) => `Countries and regions tied to ${focal}`,
  asOne: (organisations, count) =>
    count === 1 ? `${organisations} counts as one` : `${organisations} count as one each`,
  partnersAndShare: (partners, share) =>
    `${partners} ${partners === 1 ? "partner" : "partners"}${share ? `, ${share} of goods trade` : ""}`,
  choose: "Choose below, or touch the map",
  partners: "Partners with agreements in force",
  sources: "Sources",
  sourcesClose: "Close",
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
    about: "Scan the code with your own device, or type the address.",
    close: "Close",
  },
  warning: {
    title: "Are you still here?",
    about: (seconds) => `This screen starts again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    stay: "Keep going",
    restart: "Start again",
  },
  failed: { title: "That did not work.", about: "It starts again by itself in a moment." },
};

const ja: ScreenWords = {
  anyone: "…",
  doors: {
    parties: "国・地域をえらぶ",
    time: "年表を動かす",
    story: "ものがたり",
    quiz: "クイズ",
    other: "ほかの国をえらぶ",
  },
  tied: (focal) => `${focal}とむすばれた国・地域は`,
  asOne: (organisations, count) => `${organisations}は${count === 1 ? "" : "それぞれ"}1と数えます`,
  partnersAndShare: (partners, share) => `相手は${partners}か国・地域${share ? `、貿易額の${share}` : ""}`,
  choose: "下からえらぶか、地図にふれてください",
  partners: "協定が発効済みの相手",
  sources: "出典",
  sourcesClose: "閉じる",
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
  take: { title: "持ち帰る", about: "お手元の機器でコードを読み取るか、アドレスを入力してください。", close: "閉じる" },
  warning: {
    title: "まだ見ていますか",
    about: (seconds) => `あと${seconds}秒ではじめにもどります。`,
    stay: "続ける",
    restart: "最初から",
  },
  failed: { title: "うまくいきませんでした。", about: "まもなくはじめにもどります。" },
};

export const SCREENS: Record<Language, ScreenWords> = { en, ja };
