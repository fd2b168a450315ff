// Texts of the quiz: questions, options, explanations. Kept short.
import { yearOf } from "../../../data/day.ts";
import type { AgreementId, PartyId } from "../../../data/types.ts";
import { CATALOGUE } from "../../../i18n/catalogue.ts";
import { formatClaim, formatDay, formatNumber, formatShare, type Language } from "../../../i18n/locale.ts";
import type { QuizAsked, QuizAssistance, QuizOption } from "../quiz/terms.ts";

type S = string;
const { en: EN, ja: JA } = CATALOGUE;

/** Short names, all in one language. */
export interface QuizNames {
  focal: S;
  party(id: PartyId): S;
  agreement(id: AgreementId): S;
}

export interface QuizWords {
  question(asked: QuizAsked, names: QuizNames): S;
  option(option: QuizOption, names: QuizNames): S;
  /** Explanation after an answer. */
  because(asked: QuizAsked, names: QuizNames): S;
}

/** Names of several words take the article, abbreviations do not. */
const the = (name: S): S => (/\s/.test(name) ? `the ${name}` : name);

function assistedEn({ party, kind, since, agreement }: QuizAssistance, names: QuizNames): S {
  const when = formatClaim(since, EN, false);
  if (agreement !== undefined)
    return `${names.party(party)}: by ${the(names.agreement(agreement))}, in force since ${when}.`;
  if (kind === "agreement")
    return `${names.party(party)}: by an agreement on mutual customs assistance, in force since ${when}.`;
  return `${names.party(party)}: by an arrangement between the customs authorities, since ${when}.`;
}

const en: QuizWords = {
  question: (q, names) => {
    const { focal } = names;
    switch (q.kind) {
      case "first":
        return `Whose economic partnership agreement with ${focal} entered into force first?`;
      case "since":
        return `${focal} and ${names.party(q.about.party)}: since when has an economic partnership been in force?`;
      case "both":
        return `Which of these takes part in both ${q.about.frameworks.map(names.agreement).join(" and ")}?`;
      case "own": {
        const framework = names.agreement(q.about.framework);
        return q.about.alone
          ? `Whose only economic partnership agreement in force with ${focal} is ${framework}?`
          : `Besides ${framework}, which has its own economic partnership agreement with ${focal}?`;
      }
      case "trade":
        return `Whose goods trade with ${focal} was the largest in ${q.about.year}?`;
      case "coverage":
        return `How much of ${focal}’s goods trade (${q.about.year}) is with economic agreement partners?`;
      case "partners":
        return `How many economic agreement partners did ${focal} have on ${formatDay(q.day, EN)}?`;
      case "assistance":
        return `With whom has ${focal} agreed that customs officers help each other?`;
    }
  },
  option: (option, names) => {
    if ("party" in option) return names.party(option.party);
    if ("year" in option) return EN.dates.year(option.year);
    return "count" in option ? formatNumber(option.count, EN) : formatShare(option.shown, EN);
  },
  because: (q, names) => {
    switch (q.kind) {
      case "first": {
        const [right, second, third] = q.because.begun;
        const [a, b, c] = [right, second, third].map((bond) => names.party(bond.party));
        const when = formatClaim(right.since, EN, false);
        return `${a}: since ${when}. ${b} followed in ${yearOf(second.since.day)}, ${c} in ${yearOf(third.since.day)}.`;
      }
      case "since":
        return `Since ${formatClaim(q.because.since, EN, false)}, through ${the(names.agreement(q.because.agreement))}.`;
      case "both":
        return `${names.party(q.because.party)}: ${q.because.memberships
          .map((b) => `${names.agreement(b.agreement)} in force since ${formatClaim(b.since, EN, false)}`)
          .join(", ")}.`;
      case "own": {
        const { party, agreement, since } = q.because;
        const bond = `${the(names.agreement(agreement))}, in force since ${formatClaim(since, EN, false)}`;
        return q.about.alone
          ? `${names.party(party)}: only ${bond}. The other two have more agreements.`
          : `${names.party(party)}: ${bond}.`;
      }
      case "trade":
        return `${names.party(q.because.party)}: ${formatShare(q.because.shown, EN)} of ${names.focal}’s goods trade in ${q.about.year}, exports and imports together.`;
      case "coverage":
        return `${q.because.atLeast ? "At least " : ""}${formatShare(q.because.shown, EN)} of the trade of ${q.because.year}${
          q.because.atLeast ? " (some figures are missing)" : ""
        }, with partners by agreements in force on ${formatDay(q.day, EN)}.`;
      case "partners": {
        const whole = EN.and(q.because.organisations.map(names.party));
        return `Economic partnership and related agreements in force: ${formatNumber(q.because.count, EN)} countries and regions${whole ? ` (${whole} counted as one)` : ""}.`;
      }
      case "assistance":
        return assistedEn(q.because, names);
    }
  },
};

function assistedJa({ party, kind, since, agreement }: QuizAssistance, names: QuizNames): S {
  const when = formatClaim(since, JA, false);
  const who = `${names.party(party)}とは、`;
  if (agreement !== undefined) return `${who}${when}に発効した${names.agreement(agreement)}で定めています。`;
  if (kind === "agreement") return `${who}${when}から税関相互支援協定が発効しています。`;
  return `${who}${when}から税関当局間の取決めがあります。`;
}

const ja: QuizWords = {
  question: (q, names) => {
    const { focal } = names;
    switch (q.kind) {
      case "first":
        return `${focal}との経済連携協定が最も早く発効したのはどこですか。`;
      case "since":
        return `${focal}と${names.party(q.about.party)}を結ぶ経済連携協定は、いつから発効していますか。`;
      case "both":
        return `${q.about.frameworks.map(names.agreement).join("と")}の両方に参加しているのはどこですか。`;
      case "own": {
        const framework = names.agreement(q.about.framework);
        return q.about.alone
          ? `${focal}との経済連携協定で、発効済みが${framework}だけなのはどこですか。`
          : `${framework}のほかに、${focal}と二国間の経済連携協定があるのはどこですか。`;
      }
      case "trade":
        return `${q.about.year}年に${focal}との物品の貿易額が最も大きかったのはどこですか。`;
      case "coverage":
        return `${focal}の物品貿易（${q.about.year}年）で、EPA等の相手が占める割合はどれですか。`;
      case "partners":
        return `${formatDay(q.day, JA)}、${focal}とのEPA等が発効済みの国・地域はいくつですか。`;
      case "assistance":
        return `税関どうしの助け合いを${focal}と取り決めているのはどこですか。`;
    }
  },
  option: (option, names) => {
    if ("party" in option) return names.party(option.party);
    if ("year" in option) return JA.dates.year(option.year);
    return "count" in option ? formatNumber(option.count, JA) : formatShare(option.shown, JA);
  },
  because: (q, names) => {
    switch (q.kind) {
      case "first": {
        const [right, second, third] = q.because.begun;
        const [a, b, c] = [right, second, third].map((bond) => names.party(bond.party));
        const when = formatClaim(right.since, JA, false);
        return `${a}は${when}からです。${b}は${yearOf(second.since.day)}年、${c}は${yearOf(third.since.day)}年からです。`;
      }
      case "since":
        return `${formatClaim(q.because.since, JA, false)}から、${names.agreement(q.because.agreement)}で結ばれています。`;
      case "both":
        return `${names.party(q.because.party)}とは、${q.because.memberships
          .map((b) => `${names.agreement(b.agreement)}が${formatClaim(b.since, JA, false)}`)
          .join("、")}から発効しています。`;
      case "own": {
        const { party, agreement, since } = q.because;
        const when = formatClaim(since, JA, false);
        return q.about.alone
          ? `${names.party(party)}とは、${when}に発効した${names.agreement(agreement)}だけです。ほかの二つには別の協定もあります。`
          : `${names.party(party)}とは、${names.agreement(agreement)}が${when}から発効しています。`;
      }
      case "trade":
        return `${names.party(q.because.party)}は、${q.about.year}年の${names.focal}の物品貿易（輸出と輸入の計）の${formatShare(q.because.shown, JA)}です。`;
      case "coverage":
        return `${q.because.year}年の貿易額の${formatShare(q.because.shown, JA)}${
          q.because.atLeast ? "以上（一部は資料なし）" : ""
        }。${formatDay(q.day, JA)}に発効済みの経済連携協定等の相手です。`;
      case "partners": {
        const whole = JA.and(q.because.organisations.map(names.party));
        return `経済連携協定（EPA）等の相手は${formatNumber(q.because.count, JA)}の国・地域です${whole ? `（${whole}は一つと数えます）` : ""}。`;
      }
      case "assistance":
        return assistedJa(q.because, names);
    }
  },
};

export const QUIZ: Record<Language, QuizWords> = { en, ja };
