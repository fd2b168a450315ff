// Words of the lists behind the headline figures. They come with the first of them.
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";

type S = string;

type ListWords = Record<
  | "agreements"
  | "partners"
  | "coverage"
  | "assistance"
  | "partnersNote"
  | "assistanceNote"
  | "inForce"
  | "signedOnly"
  | "twoWayOnly"
  | "steps"
  | "exports"
  | "imports"
  | "total"
  | "share"
  | "sum"
  | "flow"
  | "basis"
  | "basisInForce"
  | "basisSigned"
  | "basisTalks"
  | "tradeYear"
  | "tradeLast"
  | "reconciliation"
  | "published"
  | "computed"
  | "partyColumn",
  S
> & {
  /** `word`: what the package calls agreements of partnership. */
  agreementsNote(word: S | undefined): S;
  opened(n: number, organisation: S): S;
  missing(list: S): S;
  missingBoth(party: S): S;
  missingExports(party: S): S;
  missingImports(party: S): S;
  tradeOf(year: number, unit: S, source: S): S;
  statedUnidentified(identified: number, stated: number): S;
};

const en: ListWords = {
  agreements: "Agreements in force or signed",
  partners: "Partners: countries and regions",
  coverage: "Partners whose trade adds up to the coverage",
  assistance: "Partners in customs mutual assistance",
  agreementsNote: (word) =>
    `${word === undefined ? "Agreements" : `Partnership agreements (${word}) and related initiatives`}, by the stage that holds with at least one other party.`,
  partnersNote: "Each country or region with at least one agreement in force.",
  opened: (n, organisation) => `With ${organisation} opened into its states: ${n}.`,
  assistanceNote:
    "An agreement or arrangement counts from its signature, a chapter of a trade agreement from its entry into force. Each partner counts once.",
  inForce: "In force",
  signedOnly: "Signed, not in force",
  missing: (list) => `Without ${list}: a lower bound.`,
  missingBoth: (party) => party,
  missingExports: (party) => `exports to ${party}`,
  missingImports: (party) => `imports from ${party}`,
  tradeOf: (year, unit, source) => `Trade of ${year}, ${unit}. ${source}.`,
  steps:
    "The curve steps when an agreement enters into force (solid), and when the year of the trade figures turns (dotted).",
  twoWayOnly: "This source does not separate exports from imports.",
  exports: "Exports",
  imports: "Imports",
  total: "Total",
  share: "Share",
  sum: "Together",
  flow: "Flow",
  basis: "Counted",
  basisInForce: "in force",
  basisSigned: "in force or signed",
  basisTalks: "in force, signed or in talks",
  tradeYear: "Trade of",
  tradeLast: "the last full year",
  reconciliation: "Published beside computed",
  published: "Published",
  computed: "Computed here",
  statedUnidentified: (identified, stated) =>
    `${identified} identified of ${stated} stated: no source found names the others.`,
  partyColumn: "Partner",
};

const ja: ListWords = {
  agreements: "発効済み・署名済みの協定",
  partners: "相手国・地域",
  coverage: "割合を構成する相手の貿易額",
  assistance: "税関相互支援の相手",
  agreementsNote: (word) =>
    `${word === undefined ? "協定" : `連携協定（${word}）等`}。少なくとも一つの相手との間の段階によって数えます。`,
  partnersNote: "発効済みの協定が一つ以上ある国・地域。",
  opened: (n, organisation) => `${organisation}を構成国に分けて数えると${n}か国・地域です。`,
  assistanceNote: "協定と取決めは署名から、協定の章によるものは発効から数えます。同じ相手は一度だけ数えます。",
  inForce: "発効済み",
  signedOnly: "署名済み・未発効",
  missing: (list) => `${list}を含まない下限値です。`,
  missingBoth: (party) => party,
  missingExports: (party) => `${party}への輸出`,
  missingImports: (party) => `${party}からの輸入`,
  tradeOf: (year, unit, source) => `${year}年の貿易額（${unit}）。${source}。`,
  steps: "曲線は、協定が発効する日（実線）と、貿易額の年が替わる日（点線）に動きます。",
  twoWayOnly: "この資料は輸出と輸入を分けていません。",
  exports: "輸出",
  imports: "輸入",
  total: "輸出入計",
  share: "割合",
  sum: "合計",
  flow: "対象",
  basis: "数える段階",
  basisInForce: "発効済み",
  basisSigned: "発効済みと署名済み",
  basisTalks: "発効済み・署名済み・交渉中",
  tradeYear: "貿易額の年",
  tradeLast: "直近の暦年",
  reconciliation: "公表値と計算値",
  published: "公表値",
  computed: "計算値",
  statedUnidentified: (identified, stated) =>
    `公表された${stated}のうち${identified}を確認。残りの名を示す資料は見つかっていません。`,
  partyColumn: "相手",
};

const LISTS: Record<Language, ListWords> = { en, ja };

export const listWords = ({ language }: Catalogue): ListWords => LISTS[language];
