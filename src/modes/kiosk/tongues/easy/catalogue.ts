// Plain Japanese: words of the atlas, with readings. Only for what is set as text; pictures
// keep the Japanese catalogue.

import { CATALOGUE } from "../../../../i18n/catalogue.ts";
import { catalogueWith } from "../tongue.ts";

/** Days of a month are read in ways of their own. */
const DAYS: readonly string[] = [
  "ついたち",
  "ふつか",
  "みっか",
  "よっか",
  "いつか",
  "むいか",
  "なのか",
  "ようか",
  "ここのか",
  "とおか",
];
const READ: Readonly<Record<number, string>> = { 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか" };

/** The reading stands over the number, too, where it is not the number's own. */
function day(date: number): string {
  const whole = DAYS[date - 1] ?? READ[date];
  return whole === undefined ? `${date}{日|にち}` : `{${date}日|${whole}}`;
}
const year = (n: number): string => `${n}{年|ねん}`;
const month = (n: number): string => `${n}{月|がつ}`;

const { ja } = CATALOGUE;

export const EASY = catalogueWith("ja", {
  locale: ja.locale,
  dates: {
    year,
    month: (y, m) => `${year(y)}${month(m)}`,
    day: (y, m, d) => `${year(y)}${month(m)}${day(d)}`,
  },
  and: ja.and,
  separator: ja.separator,
  aside: ja.aside,
  counting: ja.counting,
  stages: {
    negotiating: "{話|はな}し{合|あ}っているところ",
    agreed: "だいたい{決|き}まった",
    signed: "サインをした",
    "in-force": "{使|つか}われている",
    suspended: "{話|はな}し{合|あ}いが{止|と}まっている",
    left: "やめた",
  },
  happenings: {
    "in-force": (what, who) => `${what}が{始|はじ}まりました${who ? `（${who}）` : ""}`,
    signed: (what, who) => `${what}にサインをしました${who ? `（${who}）` : ""}`,
    negotiating: (what) => `${what}の{話|はな}し{合|あ}い`,
    agreed: (what) => `${what}がだいたい{決|き}まりました`,
    suspended: (what) => `${what}の{話|はな}し{合|あ}いが{止|と}まりました`,
    left: (what, who) => `${who ?? ""}が${what}をやめました`,
    assistance: (party, form) => `${party}と{税関|ぜいかん}の{助|たす}け{合|あ}い：${form}`,
    joined: (body, who, _n, more) => `${who}${more > 0 ? `とほか${more}` : ""}が、${body}に{入|はい}りました`,
  },
  forms: {
    agreement: "{国|くに}と{国|くに}の{約束|やくそく}",
    arrangement: "{税関|ぜいかん}と{税関|ぜいかん}の{約束|やくそく}",
    "private-arrangement": "{民間|みんかん}の{約束|やくそく}",
    chapter: "EPAの{中|なか}の{約束|やくそく}",
    "plurilateral-chapter": "たくさんの{国|くに}の{協定|きょうてい}の{中|なか}の{約束|やくそく}",
  },
  evidence: {
    official: "{役所|やくしょ}など",
    secondary: "ニュースなど",
    unverified: "まだわからない",
    officialLong: "{国|くに}や{国際機関|こくさいきかん}が{出|だ}した{文書|ぶんしょ}です",
    secondaryLong: "ニュースやじてん、データベースです",
    unverifiedLong: "まだ{文書|ぶんしょ}を{確|たし}かめていません",
  },
  marks: ja.marks,
  figures: {
    agreements: () => "の{協定|きょうてい}が{使|つか}われています",
    partners: () => "の{国|くに}や{地域|ちいき}が{相手|あいて}です",
    coverage: "{貿易|ぼうえき}の{中|なか}で、{協定|きょうてい}の{相手|あいて}のぶん",
    assistance: "の{相手|あいて}と{税関|ぜいかん}が{助|たす}け{合|あ}っています",
  },
  timeline: { ...ja.timeline, noEvent: "この{日|ひ}までに、できごとはありません" },
  map: ja.map,
  network: ja.network,
});
