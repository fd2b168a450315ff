// Texts of the quiz in Korean.
import { yearOf } from "../../../../data/day.ts";
import { formatClaim, formatDay, formatNumber, formatShare } from "../../../../i18n/locale.ts";
import type { QuizAssistance } from "../../quiz/terms.ts";
import type { QuizNames, QuizWords } from "../../words/quiz.ts";
import { KO } from "./catalogue.ts";
import { eul, eun, euro, gwa, i } from "./particles.ts";

function assisted({ party, kind, since, agreement }: QuizAssistance, names: QuizNames): string {
  const when = formatClaim(since, KO, false);
  const who = names.party(party);
  if (agreement !== undefined) return `${who}: ${when}에 발효된 ${names.agreement(agreement)}에 정해져 있습니다.`;
  if (kind === "agreement") return `${who}: ${when}부터 세관상호지원협정이 발효되어 있습니다.`;
  return `${who}: ${when}부터 세관 당국 간 약정이 있습니다.`;
}

export const QUIZ_WORDS: QuizWords = {
  question: (q, names) => {
    const { focal } = names;
    switch (q.kind) {
      case "first":
        return `${gwa(focal)} 맺은 경제동반자협정이 가장 먼저 발효된 곳은 어디일까요?`;
      case "since":
        return `${gwa(focal)} ${eul(names.party(q.about.party))} 잇는 경제동반자협정은 언제부터 발효되었을까요?`;
      case "both": {
        const [a, b] = q.about.frameworks.map(names.agreement) as [string, string];
        return `${gwa(a)} ${b} 두 협정에 모두 참가하는 곳은 어디일까요?`;
      }
      case "own": {
        const framework = names.agreement(q.about.framework);
        return q.about.alone
          ? `${focal}에 대해 발효된 경제동반자협정이 ${framework}뿐인 곳은 어디일까요?`
          : `${framework} 외에 ${gwa(focal)} 양자 경제동반자협정이 있는 곳은 어디일까요?`;
      }
      case "trade":
        return `${q.about.year}년 ${focal}의 상품무역에서 가장 큰 상대는 어디일까요?`;
      case "coverage":
        return `${focal}의 상품무역(${q.about.year}년)에서 협정 상대가 차지하는 비율은 얼마일까요?`;
      case "partners":
        return `${formatDay(q.day, KO)}, ${gwa(focal)} 경제동반자협정 등이 발효된 국가·지역은 몇 개일까요?`;
      case "assistance":
        return `${gwa(focal)} 세관끼리 서로 돕기로 정한 곳은 어디일까요?`;
    }
  },
  option: (option, names) => {
    if ("party" in option) return names.party(option.party);
    if ("year" in option) return KO.dates.year(option.year);
    return "count" in option ? formatNumber(option.count, KO) : formatShare(option.shown, KO);
  },
  because: (q, names) => {
    switch (q.kind) {
      case "first": {
        const [right, second, third] = q.because.begun;
        const [a, b, c] = [right, second, third].map((bond) => eun(names.party(bond.party)));
        const when = formatClaim(right.since, KO, false);
        return `${a} ${when}부터입니다. ${b} ${yearOf(second.since.day)}년, ${c} ${yearOf(third.since.day)}년부터입니다.`;
      }
      case "since":
        return `${formatClaim(q.because.since, KO, false)}부터 ${euro(names.agreement(q.because.agreement))} 이어져 있습니다.`;
      case "both":
        return `${names.party(q.because.party)}: ${q.because.memberships
          .map((b) => `${i(names.agreement(b.agreement))} ${formatClaim(b.since, KO, false)}`)
          .join(", ")}부터 발효되어 있습니다.`;
      case "own": {
        const { party, agreement, since } = q.because;
        const when = formatClaim(since, KO, false);
        return q.about.alone
          ? `${gwa(names.party(party))}는 ${when}에 발효된 ${names.agreement(agreement)}뿐입니다. 나머지 둘에는 다른 협정도 있습니다.`
          : `${gwa(names.party(party))}의 ${i(names.agreement(agreement))} ${when}부터 발효되어 있습니다.`;
      }
      case "trade":
        return `${eun(names.party(q.because.party))} ${q.about.year}년 ${names.focal} 상품무역(수출과 수입 합계)의 ${formatShare(q.because.shown, KO)}입니다.`;
      case "coverage":
        return `${q.because.year}년 무역액의 ${formatShare(q.because.shown, KO)}${
          q.because.atLeast ? " 이상(일부 자료 없음)" : ""
        }입니다. ${formatDay(q.day, KO)}에 협정이 발효된 상대와의 무역입니다.`;
      case "partners": {
        const whole = KO.and(q.because.organisations.map(names.party));
        return `경제동반자협정(EPA) 등의 상대는 ${formatNumber(q.because.count, KO)}개 국가·지역입니다${whole ? `(${eun(whole)} 하나로 셉니다)` : ""}.`;
      }
      case "assistance":
        return assisted(q.because, names);
    }
  },
};
