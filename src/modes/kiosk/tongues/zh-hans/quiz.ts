// Texts of the quiz in Chinese.
import { yearOf } from "../../../../data/day.ts";
import { formatClaim, formatDay, formatNumber, formatShare } from "../../../../i18n/locale.ts";
import type { QuizAssistance } from "../../quiz/terms.ts";
import type { QuizNames, QuizWords } from "../../words/quiz.ts";
import { ZH } from "./catalogue.ts";

function assisted({ party, kind, since, agreement }: QuizAssistance, names: QuizNames): string {
  const when = formatClaim(since, ZH, false);
  const who = names.party(party);
  if (agreement !== undefined) return `${who}：由${when}生效的${names.agreement(agreement)}作出规定。`;
  if (kind === "agreement") return `${who}：海关互助协定自${when}生效。`;
  return `${who}：自${when}起，海关当局之间有安排。`;
}

export const QUIZ_WORDS: QuizWords = {
  question: (q, names) => {
    const { focal } = names;
    switch (q.kind) {
      case "first":
        return `与${focal}的经济伙伴关系协定最早生效的是哪一个？`;
      case "since":
        return `连接${focal}与${names.party(q.about.party)}的经济伙伴关系协定是从哪一年开始生效的？`;
      case "both":
        return `同时参加${q.about.frameworks.map(names.agreement).join("和")}的是哪一个？`;
      case "own": {
        const framework = names.agreement(q.about.framework);
        return q.about.alone
          ? `与${focal}之间已生效的经济伙伴关系协定只有${framework}的是哪一个？`
          : `除${framework}之外，还与${focal}有双边经济伙伴关系协定的是哪一个？`;
      }
      case "trade":
        return `${q.about.year}年与${focal}的货物贸易额最大的是哪一个？`;
      case "coverage":
        return `在${focal}的货物贸易（${q.about.year}年）中，与协定伙伴的贸易占多少？`;
      case "partners":
        return `${formatDay(q.day, ZH)}，与${focal}的经济伙伴关系协定等已生效的国家和地区有多少个？`;
      case "assistance":
        return `与${focal}约定海关相互协助的是哪一个？`;
    }
  },
  option: (option, names) => {
    if ("party" in option) return names.party(option.party);
    if ("year" in option) return ZH.dates.year(option.year);
    return "count" in option ? formatNumber(option.count, ZH) : formatShare(option.shown, ZH);
  },
  because: (q, names) => {
    switch (q.kind) {
      case "first": {
        const [right, second, third] = q.because.begun;
        const [a, b, c] = [right, second, third].map((bond) => names.party(bond.party));
        const when = formatClaim(right.since, ZH, false);
        return `${a}自${when}起。${b}自${yearOf(second.since.day)}年起，${c}自${yearOf(third.since.day)}年起。`;
      }
      case "since":
        return `自${formatClaim(q.because.since, ZH, false)}起，由${names.agreement(q.because.agreement)}连接。`;
      case "both":
        return `${names.party(q.because.party)}：${q.because.memberships
          .map((b) => `${names.agreement(b.agreement)}自${formatClaim(b.since, ZH, false)}生效`)
          .join("，")}。`;
      case "own": {
        const { party, agreement, since } = q.because;
        const when = formatClaim(since, ZH, false);
        return q.about.alone
          ? `与${names.party(party)}之间只有${when}生效的${names.agreement(agreement)}。另外两个还有别的协定。`
          : `与${names.party(party)}的${names.agreement(agreement)}自${when}生效。`;
      }
      case "trade":
        return `${names.party(q.because.party)}占${q.about.year}年${names.focal}货物贸易额（出口与进口合计）的${formatShare(q.because.shown, ZH)}。`;
      case "coverage":
        return `${q.because.year}年贸易额的${formatShare(q.because.shown, ZH)}${
          q.because.atLeast ? "以上（部分没有资料）" : ""
        }，对象为${formatDay(q.day, ZH)}已有协定生效的国家和地区。`;
      case "partners": {
        const whole = ZH.and(q.because.organisations.map(names.party));
        return `经济伙伴关系协定（EPA）等的伙伴是${formatNumber(q.because.count, ZH)}个国家和地区${whole ? `（${whole}计为1个）` : ""}。`;
      }
      case "assistance":
        return assisted(q.because, names);
    }
  },
};
