// Texts of the quiz in plain Japanese.
import { yearOf } from "../../../../data/day.ts";
import { formatClaim, formatDay, formatNumber, formatShare } from "../../../../i18n/locale.ts";
import type { QuizAssistance } from "../../quiz/terms.ts";
import type { QuizNames, QuizWords } from "../../words/quiz.ts";
import { EASY } from "./catalogue.ts";

const EPA = "{貿易|ぼうえき}などの{協定|きょうてい}（EPA）";

function assisted({ party, kind, since, agreement }: QuizAssistance, names: QuizNames): string {
  const when = formatClaim(since, EASY, false);
  const who = `${names.party(party)}とは、`;
  if (agreement !== undefined)
    return `${who}${when}に{始|はじ}まった${names.agreement(agreement)}で{約束|やくそく}しています。`;
  if (kind === "agreement") return `${who}${when}から、{国|くに}と{国|くに}の{約束|やくそく}があります。`;
  return `${who}${when}から、{税関|ぜいかん}と{税関|ぜいかん}の{約束|やくそく}があります。`;
}

export const QUIZ_WORDS: QuizWords = {
  question: (q, names) => {
    const { focal } = names;
    switch (q.kind) {
      case "first":
        return `${focal}と、いちばん{早|はや}く${EPA}が{始|はじ}まったのはどこですか。`;
      case "since":
        return `${focal}と${names.party(q.about.party)}の${EPA}は、{何年|なんねん}に{始|はじ}まりましたか。`;
      case "both":
        return `${q.about.frameworks.map(names.agreement).join("と")}の、{両方|りょうほう}に{入|はい}っているのはどこですか。`;
      case "own": {
        const framework = names.agreement(q.about.framework);
        return q.about.alone
          ? `${focal}との${EPA}が、${framework}だけなのはどこですか。`
          : `${framework}のほかに、${focal}と2つの{国|くに}だけのEPAがあるのはどこですか。`;
      }
      case "trade":
        return `${q.about.year}{年|ねん}に、${focal}といちばんたくさん{貿易|ぼうえき}をしたのはどこですか。`;
      case "coverage":
        return `${focal}の{貿易|ぼうえき}（${q.about.year}{年|ねん}）のうち、{協定|きょうてい}の{相手|あいて}とのぶんはどれくらいですか。`;
      case "partners":
        return `${formatDay(q.day, EASY)}のとき、${focal}と${EPA}などがある{国|くに}や{地域|ちいき}は、いくつですか。`;
      case "assistance":
        return `{税関|ぜいかん}が{助|たす}け{合|あ}う{約束|やくそく}を、${focal}としているのはどこですか。`;
    }
  },
  option: (option, names) => {
    if ("party" in option) return names.party(option.party);
    if ("year" in option) return EASY.dates.year(option.year);
    return "count" in option ? formatNumber(option.count, EASY) : formatShare(option.shown, EASY);
  },
  because: (q, names) => {
    switch (q.kind) {
      case "first": {
        const [right, second, third] = q.because.begun;
        const [a, b, c] = [right, second, third].map((bond) => names.party(bond.party));
        const when = formatClaim(right.since, EASY, false);
        return `${a}は${when}からです。${b}は${yearOf(second.since.day)}{年|ねん}から、${c}は${yearOf(third.since.day)}{年|ねん}からです。`;
      }
      case "since":
        return `${formatClaim(q.because.since, EASY, false)}から、${names.agreement(q.because.agreement)}でむすばれています。`;
      case "both":
        return `${names.party(q.because.party)}とは、${q.because.memberships
          .map((b) => `${names.agreement(b.agreement)}が${formatClaim(b.since, EASY, false)}`)
          .join("、")}に{始|はじ}まりました。`;
      case "own": {
        const { party, agreement, since } = q.because;
        const when = formatClaim(since, EASY, false);
        return q.about.alone
          ? `${names.party(party)}とは、${when}に{始|はじ}まった${names.agreement(agreement)}だけです。ほかの2つには、べつの{協定|きょうてい}もあります。`
          : `${names.party(party)}とは、${names.agreement(agreement)}が${when}に{始|はじ}まりました。`;
      }
      case "trade":
        return `${names.party(q.because.party)}は、${q.about.year}{年|ねん}の${names.focal}の{貿易|ぼうえき}（{出|だ}したぶんと{入|い}れたぶん）の${formatShare(q.because.shown, EASY)}です。`;
      case "coverage":
        return `${q.because.year}{年|ねん}の{貿易|ぼうえき}の${formatShare(q.because.shown, EASY)}${
          q.because.atLeast ? "か、もっと{多|おお}いです（わからないところもあります）" : "です"
        }。${formatDay(q.day, EASY)}に{協定|きょうてい}がある{相手|あいて}とのぶんです。`;
      case "partners": {
        const whole = EASY.and(q.because.organisations.map(names.party));
        return `{相手|あいて}は${formatNumber(q.because.count, EASY)}の{国|くに}や{地域|ちいき}です${whole ? `（${whole}は1と{数|かぞ}えます）` : ""}。`;
      }
      case "assistance":
        return assisted(q.because, names);
    }
  },
};
