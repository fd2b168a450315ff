// Words of a talk in two windows, beside those of presenting.
import type { Language } from "./locale.ts";

type S = string;

interface TalkWords {
  /** Before the address of the presenter’s window. */
  blocked: S;
  /** The screen could not be filled. */
  noFull: S;
  now: S;
  together: S;
  alone: S;
  ended: S;
  frozen: S;
  holding: S;
  black: S;
  white: S;
  cut: S;
  which: S;
  choice(title: S, step: number, of: number): S;
  timeOfDay: S;
  elapsed: S;
  left: S;
  over: S;
  behind(planned: S): S;
  inTime(planned: S): S;
  pause: S;
  run: S;
  reset: S;
  hold: S;
  release: S;
  blank: S;
  unblank: S;
  laser: S;
  overview: S;
  smaller: S;
  larger: S;
  steps: S;
  noMirror: S;
  keys: S;
}

const en: TalkWords = {
  blocked:
    "The browser did not let the presenter’s window open: it blocks windows that pages open (pop-ups). Allow them for this page and press the button again, or open this address in a window of its own:",
  noFull:
    "The browser does not let this page fill the screen here. Press F11 (on a Mac Control-Command-F), or open the atlas in a window of its own.",
  now: "What the audience sees",
  together: "Connected to the audience’s window",
  alone: "The audience’s window is not there. Open the presentation again: this window finds it by itself.",
  ended: "The talk was ended in the audience’s window. Present the story again, and this window follows it.",
  frozen: "The audience’s window is frozen (Z): nothing from here shows there until Z is pressed in either window.",
  holding: "On hold: the audience’s screen does not change until you release.",
  black: "The audience’s screen is black.",
  white: "The audience’s screen is white.",
  cut: "The caption is too long for the wall: its end cannot be seen there. Shorten it, or give the step a headline.",
  which: "Several talks are being given in this browser. Which one is this window for?",
  choice: (title, step, of) => `${title}, step ${step} of ${of}`,
  timeOfDay: "Time",
  elapsed: "Elapsed",
  left: "Left",
  over: "Over by",
  behind: (planned) => `behind plan (${planned})`,
  inTime: (planned) => `planned so far ${planned}`,
  pause: "Stop the clock",
  run: "Let the clock run",
  reset: "Set the clock to zero",
  hold: "Hold",
  release: "Release",
  blank: "Black",
  unblank: "Show",
  laser: "Pointer",
  overview: "All steps",
  smaller: "Smaller notes",
  larger: "Larger notes",
  steps: "Steps",
  noMirror: "The picture of the audience’s screen",
  keys: "→ ← next, previous · B W blank · H hold · L pointer · O all steps · Z freeze · number and Enter: go there",
};

const ja: TalkWords = {
  blocked:
    "ブラウザーの設定（ポップアップのブロック）により、発表者用ウィンドウを開けませんでした。このページのポップアップを許可してもう一度押すか、次のアドレスを別のウィンドウで開いてください。",
  noFull:
    "ブラウザーの設定により、ここでは全画面にできません。F11（Mac では Control-Command-F）を押すか、地図帳を別のウィンドウで開いてください。",
  now: "聴衆が見ている画面",
  together: "聴衆用のウィンドウとつながっています",
  alone: "聴衆用のウィンドウがありません。発表をもう一度開くと、このウィンドウは自動でつながります。",
  ended: "発表は聴衆用のウィンドウで終わりました。同じ解説をもう一度発表すると、このウィンドウはそれに従います。",
  frozen: "聴衆用のウィンドウは固定中（Z）です。どちらかのウィンドウでZを押すまで、ここでの操作は映りません。",
  holding: "保留中：反映するまで聴衆の画面は変わりません。",
  black: "聴衆の画面は黒です。",
  white: "聴衆の画面は白です。",
  cut: "説明文が長すぎて、聴衆の画面では終わりが見えません。短くするか、場面に見出しを付けてください。",
  which: "このブラウザーでは複数の発表が行われています。このウィンドウはどの発表のものですか。",
  choice: (title, step, of) => `${title}（${of}場面中 ${step}）`,
  timeOfDay: "時刻",
  elapsed: "経過",
  left: "残り",
  over: "超過",
  behind: (planned) => `予定（${planned}）より遅れ`,
  inTime: (planned) => `ここまでの予定 ${planned}`,
  pause: "時計を止める",
  run: "時計を動かす",
  reset: "時計を0に戻す",
  hold: "保留",
  release: "反映する",
  blank: "消灯",
  unblank: "戻す",
  laser: "ポインター",
  overview: "全場面",
  smaller: "メモを小さく",
  larger: "メモを大きく",
  steps: "場面",
  noMirror: "聴衆の画面の様子",
  keys: "→ ←：次・前　B W：消灯　H：保留　L：ポインター　O：全場面　Z：固定　数字とEnter：移動",
};

export const TALK: Record<Language, TalkWords> = { en, ja };
