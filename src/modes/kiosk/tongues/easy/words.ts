// Plain Japanese: short sentences, common words, and how the kanji are read.
import type { AnswerWords } from "../../words/answers.ts";
import type { ControlWords } from "../../words/controls.ts";
import type { ScreenWords } from "../../words/screens.ts";
import type { ShownWords } from "../../words/shown.ts";

const controls: ControlWords = {
  home: "はじめ",
  back: "もどる",
  bar: "いどうと ことば",
  ease: {
    title: "{見|み}やすく、{使|つか}いやすくする",
    large: "{大|おお}きな{字|じ}",
    contrast: "{見|み}やすい{色|いろ}",
    still: "{動|うご}きを{少|すく}なく",
    lower: "ボタンを{下|した}に",
    pause: "とめる",
    on: "オン",
    off: "オフ",
  },
  pause: "とめる",
  goOn: "つづける",
  play: "{動|うご}かす",
  asOfLabel: "{資料|しりょう}の{日|ひ}",
  more: "つづき",
  pages: "{文|ぶん}",
  less: "{上|うえ}へ",
  map: "{地図|ちず}",
  network: "つながりの{図|ず}",
  whole: "{世界|せかい}ぜんぶ",
  nearer: "{大|おお}きく",
  farther: "{小|ちい}さく",
  letters: "ABC",
  kana: "あいう",
};

const answers: AnswerWords = {
  pair: (focal, other) => `${focal}と${other}`,
  what: (focal, other) => `${focal}と${other}は、どんな{約束|やくそく}をしている？`,
  which: "どれですか",
  nothing: "どれでもない",
  answer: {
    inForce: () => "つの{協定|きょうてい}（{国|くに}の{約束|やくそく}）でむすばれています",
    via: (organisation) => `${organisation}の{協定|きょうてい}で`,
    signed: "{協定|きょうてい}にサインをしました。まだ{始|はじ}まっていません。",
    talks:
      "{協定|きょうてい}の{話|はな}し{合|あ}いをしています（{止|と}まっているものもあります）。{使|つか}われている{協定|きょうてい}はありません。",
    assistance:
      "{税関|ぜいかん}が{助|たす}け{合|あ}う{約束|やくそく}があります。{貿易|ぼうえき}の{協定|きょうてい}はまだありません。",
    private:
      "{民間|みんかん}の{約束|やくそく}で、{税関|ぜいかん}の{仕事|しごと}に{協力|きょうりょく}しています。{貿易|ぼうえき}の{協定|きょうてい}はまだありません。",
    none: (focal, other, day) =>
      `${day}のとき、${focal}と${other}の{間|あいだ}の{協定|きょうてい}は、この{資料|しりょう}にはありません。`,
    since: (day) => `${day}に{始|はじ}まりました`,
    signedOn: (day) => `${day}にサインだけ`,
    from: (day) => `${day}から`,
    unknownDate: "いつかわかりません",
    share: (share, year, focal) => `${focal}の{貿易|ぼうえき}の${share}です（${year}{年|ねん}）`,
    isFocal: "まんなかの{国|くに}です。ほかの{国|くに}にさわってください。",
  },
  agreement: {
    parties: (_, focal) => `の{国|くに}や{地域|ちいき}と${focal}の{間|あいだ}で{使|つか}われています`,
    others: "まだ{始|はじ}まっていません",
  },
  customs: (day) =>
    `{税関|ぜいかん}（にもつを{調|しら}べる{役所|やくしょ}）も{助|たす}け{合|あ}っています（${day}から）`,
  evidence: "どうしてわかるか",
  shown: (day) => `{図|ず}は${day}のようすです。`,
};

const screens: ScreenWords = {
  anyone: "…",
  doors: {
    parties: "{国|くに}や{地域|ちいき}をえらぶ",
    time: "むかしから{今|いま}まで",
    story: "おはなし",
    quiz: "クイズ",
    other: "ほかの{国|くに}をえらぶ",
  },
  tied: (focal) => `${focal}とむすばれた{国|くに}や{地域|ちいき}`,
  asOne: (organisations, count) => `${organisations}は${count === 1 ? "" : "それぞれ"}1と{数|かぞ}えます`,
  partnersAndShare: (partners, share) =>
    `{相手|あいて}は${partners}の{国|くに}や{地域|ちいき}${share ? `、{貿易|ぼうえき}の${share}` : ""}`,
  choose: "{下|した}からえらぶか、{地図|ちず}にさわってください",
  partners: "{協定|きょうてい}が{使|つか}われている{相手|あいて}",
  sources: "{調|しら}べたもの",
  sourcesClose: "とじる",
  story: { again: "はじめから", next: "つぎへ", previous: "まえへ" },
  quiz: {
    question: (n, of) => `${n}{問|もん}め（ぜんぶで${of}{問|もん}）`,
    right: "あたり！",
    wrong: (answer) => `{答|こた}えは「${answer}」`,
    next: "つぎへ",
    end: (right, of) => `${of}{問|もん}のうち、${right}{問|もん}あたりました`,
    again: "もう5{問|もん}",
    none: "この{資料|しりょう}では{問題|もんだい}を{作|つく}れません。",
  },
  take: {
    title: "{持|も}って{帰|かえ}る",
    about: "スマートフォンでコードを{読|よ}んでください。アドレスを{入|い}れてもいいです。",
    close: "とじる",
  },
  warning: {
    title: "まだ{見|み}ていますか",
    about: (seconds) => `あと${seconds}{秒|びょう}で、はじめにもどります。`,
    stay: "つづける",
    restart: "はじめから",
  },
  failed: { title: "うまくいきませんでした。", about: "もうすぐ、はじめにもどります。" },
};

const shown: ShownWords = {
  shownWith: {
    borders: "{地図|ちず}の{線|せん}は、{正式|せいしき}な{国境|こっきょう}ではありません",
    secondary: "{日|ひ}にちは、ニュースなどで{調|しら}べました",
    sources: (names) => `{調|しら}べたもの：${names}`,
    assistance: "{税関|ぜいかん}の{助|たす}け{合|あ}い",
  },
};

export const SCREEN_WORDS = { ...controls, ...answers, ...screens, ...shown };
