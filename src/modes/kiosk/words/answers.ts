// Texts for the screens of parties and agreements, and for the legend.
import type { Language } from "../../../i18n/language.ts";

type S = string;

export interface AnswerWords {
  /** The focal party and another. */
  pair(focal: S, other: S): S;
  what(focal: S, other: S): S;
  which: S;
  nothing: S;
  answer: {
    /** After the large number of agreements. */
    inForce(n: number, focal: S, other: S): S;
    via(organisation: S): S;
    signed: S;
    talks: S;
    assistance: S;
    /** Arrangement between private associations, not authorities. */
    private: S;
    none(focal: S, other: S, day: S): S;
    since(day: S): S;
    signedOn(day: S): S;
    from(day: S): S;
    unknownDate: S;
    share(share: S, year: number, focal: S): S;
    isFocal: S;
  };
  /** `parties`: after the large number of parties. */
  agreement: { parties(n: number, focal: S): S; others: S };
  /** Customs assistance beside agreements. */
  customs(day: S): S;
  /** Whose claim an evidence belongs to. */
  evidence: S;
  /** Note that the picture shows another day than the as-of day. */
  shown(day: S): S;
}

const en: AnswerWords = {
  pair: (focal, other) => `${focal} and ${other}`,
  what: (focal, other) => `What ties ${focal} and ${other}?`,
  which: "Which one did you mean?",
  nothing: "None of these",
  answer: {
    inForce: (n, focal, other) => `${n === 1 ? "agreement ties" : "agreements tie"} ${focal} and ${other}`,
    via: (organisation) => `Through ${organisation}`,
    signed: "An agreement is signed, and none is in force.",
    talks: "An agreement is or was under negotiation; none is in force.",
    assistance: "A framework for mutual customs assistance is in place. No economic agreement is in force.",
    private: "A private arrangement on customs cooperation is in place. No economic agreement is in force.",
    none: (focal, other, day) => `As of ${day}, no agreement between ${focal} and ${other} is recorded here.`,
    since: (day) => `In force since ${day}`,
    signedOn: (day) => `Signed on ${day}, not in force`,
    from: (day) => `Since ${day}`,
    unknownDate: "Date not known",
    share: (share, year, focal) => `${share} of ${focal}’s goods trade (${year})`,
    isFocal: "This is the country in the middle: touch another one.",
  },
  agreement: {
    parties: (n, focal) => `${n === 1 ? "partner" : "partners"} for which it is in force with ${focal}`,
    others: "Not in force",
  },
  customs: (day) => `Customs help each other, too (since ${day})`,
  evidence: "How we know",
  shown: (day) => `The picture shows ${day}.`,
};

const ja: AnswerWords = {
  pair: (focal, other) => `${focal}と${other}`,
  what: (focal, other) => `${focal}と${other}は、どう結ばれている？`,
  which: "どれですか",
  nothing: "どれでもない",
  answer: {
    inForce: (n) => `${n < 10 ? "つ" : ""}の協定でむすばれています`,
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
  agreement: { parties: (_, focal) => `の国・地域と${focal}の間で発効済み`, others: "発効していないもの" },
  customs: (day) => `税関も助け合っています（${day}から）`,
  evidence: "この日付の出典",
  shown: (day) => `図は${day}現在です。`,
};

export const ANSWERS: Record<Language, AnswerWords> = { en, ja };
