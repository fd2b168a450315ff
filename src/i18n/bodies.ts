// Words of the multilateral bodies. Both languages come with the bodies, which are not in the first picture.
import type { SeatKind, TextSection } from "../data/body-types.ts";
import type { Language } from "./locale.ts";

type S = string;

interface BodyWords {
  retry: S;
  /** `noun`: what the body calls its participants. */
  count(n: number, noun: S): S;
  /** Later participants that belong to the predecessor. */
  earlier(n: number, name: S): S;
  notInNetwork(n: number): S;
  /** What the marks of members say of the first day. */
  knowledge: Record<"day" | "coarse" | "unknown" | "earlier", S>;
  seatKind: Record<SeatKind, S>;
  /** Name of a badge: the kind is its abbreviation. */
  seat(kind: S, place: S): S;
  seatTitle(kind: S, place: S, dates: S): S;
  seatUndated: S;
  seatFormer: S;
  fromTo(from: S, to: S | undefined): S;
  /** Headings of a panel; `focal`: short name of the focal party. */
  section(section: TextSection, focal: S): S;
  figure(value: S, approximate: boolean, unit: S): S;
  /** As the source has it: a day, a year, FY2024, yearly. */
  asOf(text: S): S;
  stated(n: number, when: S): S;
  founded: S;
  members(n: number, noun: S): S;
  earlierMembers(n: number, name: S): S;
  notMembers: S;
  unknownMembers: S;
  notUpTo(when: S): S;
  between(from: S, to: S): S;
  before(when: S): S;
  dateUnknown: S;
  agreements: S;
  seats(kind: S, count: S): S;
  events: S;
  undated: S;
  bodies: S;
  about(name: S): S;
}

const en: BodyWords = {
  retry: "Load again",
  count: (n, noun) => `${n} ${noun}`,
  earlier: (n, name) => `${n} future ${n === 1 ? "member" : "members"} in the ${name}`,
  notInNetwork: (n) => `${n} not in the network`,
  knowledge: {
    day: "first day known",
    coarse: "month or year known",
    unknown: "date not known",
    earlier: "predecessor only",
  },
  seatKind: {
    RTC: "WCO Regional Training Centre",
    ROCB: "WCO Regional Office for Capacity Building",
    RILO: "WCO Regional Intelligence Liaison Office",
    RCL: "WCO Regional Customs Laboratory",
  },
  seat: (kind, place) => `${place} ${kind}`,
  seatTitle: (kind, place, dates) => `${kind}, ${place}, ${dates}`,
  seatUndated: "first day not known",
  seatFormer: "former seat",
  fromTo: (from, to) => (to ? `from ${from} to ${to}` : `since ${from}`),
  section: (section, focal) =>
    ({
      what: "What it is",
      tasks: "Its tasks",
      measures: "Measures that Members take",
      treatment: "Special treatment of developing Members",
      disputes: "Settlement of disputes",
      effects: "What is expected of it",
      japan: `What ${focal} does there`,
      contribution: `What ${focal} contributes`,
      forms: "Forms of support",
      programmes: "Programmes",
      training: "Training centre",
      laboratory: "Laboratory",
      offices: "Regional offices",
    })[section],
  figure: (value, approximate, unit) =>
    `${approximate ? "about " : ""}${value}${unit.startsWith("%") ? "\u00a0" : " "}${unit}`,
  asOf: (text) => (text === "yearly" ? "every year" : `as of ${text}`),
  stated: (n, when) => (when ? `${n} stated, ${when}` : `${n} stated`),
  founded: "Beginning",
  members: (n, noun) => `${n} ${noun}`,
  earlierMembers: (n, name) => `${n} future ${n === 1 ? "member" : "members"} in the ${name}`,
  notMembers: "Found not to be taking part",
  unknownMembers: "Not yet checked",
  notUpTo: (when) => `not found up to ${when}`,
  between: (from, to) => `between ${from} and ${to}`,
  before: (when) => `by ${when}; first day not known`,
  dateUnknown: "first day not known",
  agreements: "Agreements on this day",
  seats: (kind, count) => `${kind}: ${count}`,
  events: "What happened",
  undated: "Without a date in the source",
  bodies: "International bodies",
  about: (name) => `About: ${name}`,
};

const ja: BodyWords = {
  retry: "もう一度読み込む",
  count: (n, noun) => `${noun} ${n}`,
  earlier: (n, name) => `${name}のみに参加 ${n}`,
  notInNetwork: (n) => `うち関係図にない ${n}`,
  knowledge: {
    day: "初日が判明",
    coarse: "年・月まで判明",
    unknown: "日付不明",
    earlier: "前身の枠組みのみ",
  },
  seatKind: {
    RTC: "WCO地域研修センター（RTC）",
    ROCB: "WCO地域キャパシティビルディング事務所（ROCB）",
    RILO: "WCO地域情報連絡事務所（RILO）",
    RCL: "WCO地域税関分析所（RCL）",
  },
  seat: (kind, place) => `${place} ${kind}`,
  seatTitle: (kind, place, dates) => `${kind}、${place}、${dates}`,
  seatUndated: "設置日不明",
  seatFormer: "旧所在地",
  fromTo: (from, to) => `${from}から${to ? `${to}まで` : ""}`,
  section: (section, focal) =>
    ({
      what: "概要",
      tasks: "主な任務",
      measures: "加盟国が実施する措置",
      treatment: "途上国への特別の待遇",
      disputes: "紛争解決",
      effects: "期待される効果",
      japan: `${focal}の取組`,
      contribution: `${focal}の貢献`,
      forms: "支援の形態",
      programmes: "主な事業",
      training: "研修センター",
      laboratory: "分析所",
      offices: "地域機関",
    })[section],
  figure: (value, approximate, unit) => {
    const number = `${approximate ? "約" : ""}${value}`;
    return /^[％年]/.test(unit) ? number + unit : `${unit} ${number}`;
  },
  asOf: (text) => (text === "yearly" ? "毎年" : `${text}時点`),
  stated: (n, when) => (when ? `公表値 ${n}（${when}）` : `公表値 ${n}`),
  founded: "始まり",
  members: (n, noun) => `${noun} ${n}`,
  earlierMembers: (n, name) => `${name}のみに参加 ${n}`,
  notMembers: "参加が確認されなかった国・地域",
  unknownMembers: "未調査",
  notUpTo: (when) => `${when}までに確認なし`,
  between: (from, to) => `${from}から${to}までの間`,
  before: (when) => `${when}までに参加（初日不明）`,
  dateUnknown: "初日不明",
  agreements: "この日の協定",
  seats: (kind, count) => `${kind} ${count}`,
  events: "主な出来事",
  undated: "資料に日付のないもの",
  bodies: "国際機関・枠組み",
  about: (name) => `${name}について`,
};

export const BODY_WORDS: Record<Language, BodyWords> = { en, ja };
