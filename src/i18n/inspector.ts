// Words of the inspector: a party, an agreement, or several parties beside each other. They come with its first panel.
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

type S = string;

type InspectorWords = Record<
  | "close"
  | "assistance"
  | "tradeNone"
  | "tradeGap"
  | "partialYear"
  | "applications"
  | "members"
  | "memberOf"
  | "parties"
  | "milestones"
  | "taller"
  | "lower"
  | "amendments"
  | "protocolDates"
  | "stagesHeading"
  | "signed"
  | "inForce"
  | "left"
  | "notYet"
  | "unknownDate"
  | "focal"
  | "notCounted"
  | "cite"
  | "cited"
  | "notCopied"
  | "appliedOn"
  | "inForceBy"
  | "more"
  | "toDay",
  S
> & {
  onDay(when: S): S;
  via(organisation: S): S;
  partiesCount(n: number, rule: S): S;
  ties(focal: S): S;
  noTies(focal: S): S;
  trade(focal: S): S;
  candidate: Record<"applied" | "negotiating" | "acceded" | "interest" | "candidate", S>;
  events: Record<"agreed" | "signing-began" | "signed" | "promulgated" | "in-force", S>;
  /** Several parties beside each other. */
  shared: Record<"ways" | "noWay" | "none" | "some", S> & { all(names: S): S };
};

const en: InspectorWords = {
  close: "Close",
  onDay: (when) => `On ${when}`,
  toDay: "Go to this day",
  ties: (focal) => `Ties with ${focal}`,
  noTies: (focal) => `No tie with ${focal} on this day.`,
  via: (organisation) => `through ${organisation}`,
  assistance: "Customs mutual assistance",
  trade: (focal) => `Goods trade with ${focal}`,
  tradeNone: "The official table has no row for this party.",
  tradeGap: "no figure",
  partialYear: "part of the year only",
  applications: "Asked to join",
  appliedOn: "Applied",
  inForceBy: "In force by",
  members: "Members on this day",
  memberOf: "Member of",
  parties: "Parties and their days",
  partiesCount: (n, rule) => `${n} in force (${rule})`,
  milestones: "Milestones",
  taller: "Show more of this",
  lower: "Show more of the picture",
  amendments: "Protocols and amendments",
  protocolDates: "Protocol, by party",
  stagesHeading: "Before signature",
  signed: "Signed",
  inForce: "In force",
  left: "Until",
  notYet: "not yet",
  unknownDate: "date not known",
  focal: "The party in the centre of this atlas.",
  more: "More:",
  cite: "Copy citation",
  cited: "Copied",
  notCopied:
    "This could not be copied: the browser does not let this page use the clipboard. It does so only on pages opened over https, and where the settings of the site allow it. Allow it there and copy again.",
  notCounted: "second framework, not counted again",
  candidate: {
    applied: "applied",
    negotiating: "accession talks",
    acceded: "acceded",
    interest: "interest stated, no application seen",
    candidate: "named as a candidate",
  },
  events: {
    agreed: "agreed in principle",
    "signing-began": "signing began",
    signed: "signed",
    promulgated: "promulgated",
    "in-force": "in force",
  },
  shared: {
    all: (names) => `In force with all of them: ${names}`,
    none: "No agreement binds all of them on this day.",
    some: "In force with some of them",
    ways: "How they are connected",
    noWay: "One of them has no agreement in force on this day, so nothing connects them.",
  },
};

const ja: InspectorWords = {
  close: "閉じる",
  onDay: (when) => `${when}の状況`,
  toDay: "この日へ移動",
  ties: (focal) => `${focal}との結びつき`,
  noTies: (focal) => `この日には${focal}との結びつきがありません。`,
  via: (organisation) => `${organisation}を通じて`,
  assistance: "税関相互支援",
  trade: (focal) => `${focal}との貿易額`,
  tradeNone: "公的な統計表にこの相手の行がありません。",
  tradeGap: "資料なし",
  partialYear: "年の一部のみ",
  applications: "加入申請",
  appliedOn: "申請",
  inForceBy: "この日までに発効",
  members: "この日の加盟国",
  memberOf: "加盟する機関",
  parties: "締約国とそれぞれの日付",
  partiesCount: (n, rule) => `発効済み ${n}（${rule}）`,
  milestones: "経緯",
  taller: "詳細を広く表示",
  lower: "図を広く表示",
  amendments: "議定書・改正",
  protocolDates: "議定書（国別）",
  stagesHeading: "署名まで",
  signed: "署名",
  inForce: "発効",
  left: "終了",
  notYet: "未了",
  unknownDate: "日付不明",
  focal: "この地図帳の中心にある国・地域です。",
  more: "詳しく：",
  cite: "引用をコピー",
  cited: "コピーしました",
  notCopied:
    "コピーできませんでした。ブラウザーがこのページにクリップボードの使用を認めていません。クリップボードは、https で開いたページで、かつサイトの設定で許可されている場合にのみ使えます。設定で許可してから、もう一度お試しください。",
  notCounted: "二つ目の枠組み（重ねて数えない）",
  candidate: {
    applied: "申請済み",
    negotiating: "加入交渉中",
    acceded: "加入済み",
    interest: "関心表明のみ（申請は未確認）",
    candidate: "候補とされる",
  },
  events: {
    agreed: "大筋合意",
    "signing-began": "署名開始",
    signed: "署名",
    promulgated: "公布",
    "in-force": "発効",
  },
  shared: {
    all: (names) => `${names}のすべてと発効済み`,
    none: "この日、すべてを結ぶ協定はありません。",
    some: "一部と発効済み",
    ways: "両者を結ぶ道筋",
    noWay: "この日、いずれかに発効済みの協定がないため、結ぶ道筋がありません。",
  },
};

const INSPECTOR: Record<Language, InspectorWords> = { en, ja };

export const inspectorWords = ({ language }: Catalogue): InspectorWords => INSPECTOR[language];
