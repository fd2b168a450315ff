// Texts of the kiosk's screens: start, story, quiz, and messages.
import type { Language } from "../../../i18n/language.ts";

type S = string;

export interface ScreenWords {
  anyone: S;
  doors: Record<"parties" | "time" | "story" | "quiz", { title: S; about(focal: S, from: number, to: number): S }>;
  touch: S;
  choose: S;
  /** Heading of the list of partners, before a letter is chosen. */
  partners: S;
  /** Explains the subject to visitors who do not know the term. */
  about: S;
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
    parties: { title: "Choose a country or region", about: (focal) => `What ties it to ${focal}?` },
    time: { title: "Travel through time", about: (_, from, to) => `From ${from} to ${to}` },
    story: { title: "The story", about: () => "In a minute and a half" },
    quiz: { title: "Quiz", about: () => "Five questions" },
  },
  touch: "Touch a country or region on the map",
  choose: "Choose below, or touch the map",
  partners: "Partners with agreements in force",
  about:
    "Economic partnership agreements (EPAs) are promises between countries and regions that make trade, investment and more between them easier.",
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
  warning: {
    title: "Are you still here?",
    about: (seconds) => `This screen starts again in ${seconds} seconds.`,
    stay: "Keep going",
    restart: "Start again",
  },
  failed: { title: "That did not work.", about: "It starts again by itself in a moment." },
};

const ja: ScreenWords = {
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
  about: "経済連携協定（EPA）は、国や地域の間で貿易や投資などをしやすくする約束です。",
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
  warning: {
    title: "まだ見ていますか",
    about: (seconds) => `あと${seconds}秒ではじめにもどります。`,
    stay: "続ける",
    restart: "最初から",
  },
  failed: { title: "うまくいきませんでした。", about: "まもなくはじめにもどります。" },
};

export const SCREENS: Record<Language, ScreenWords> = { en, ja };
