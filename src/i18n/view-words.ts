// Words of the one sentence about a view (src/pictures/words). They come late, with what says it: the live region, files, slides.
import type { Basis, Flow } from "../model/coverage/coverage.ts";
import type { Language } from "./language.ts";

type S = string;

export interface ViewWords {
  /** Map and network side by side. */
  both(focal: S): S;
  /** A view beside the pictures, by its name. */
  tool(name: S, focal: S): S;
  /** `event`: what happened on the day. */
  on(day: S, event: S): S;
  /** `when`: of the latest event, which was before the day or is not known to the day. */
  after(day: S, when: S, event: S): S;
  inForce(agreements: number, partners: number): S;
  /** `all`: whether every layer of the package is shown. */
  none(all: boolean): S;
  others: Record<"signed" | "talks" | "assistance", (n: number) => S>;
  /** Joins what is said of the ties to what is seen. */
  ties(seen: S, said: readonly S[]): S;
  /** What the rule of counting says of organisations. */
  counted(rule: S): S;
  /** `rule`: how they are counted. */
  frameworks(rule: S, list: S): S;
  share(share: S, flow: Flow, basis: Basis, year: number): S;
  opened(organisation: S, n: number): S;
  question(expression: S): S;
  chosen(names: S): S;
  /** After a choice was taken back. */
  nothingChosen: S;
  /** What else there is with a party that is chosen. */
  also(list: S): S;
  hidden(layers: readonly S[]): S;
  added(layers: readonly S[]): S;
  /** Lines of the long form: who is meant by each number. */
  named: Record<"agreements" | "inForce" | "signed" | "talks" | "assistance", (names: S) => S> & {
    bound(names: S, agreement: S): S;
  };
  sentence(text: S): S;
  /** Between sentences. */
  space: S;
}

const GOODS = {
  en: { total: "goods trade", exports: "goods exports", imports: "goods imports" },
  ja: { total: "貿易額", exports: "輸出額", imports: "輸入額" },
} as const;

/** Sets a full stop where none stands. */
const ended = (text: S, stop: S): S => (/[.。!?！？]$/.test(text) ? text : `${text}${stop}`);

const en: ViewWords = {
  both: (focal) => `Map and network of ties with ${focal}`,
  tool: (name, focal) => `${name}, ties with ${focal}`,
  on: (day, event) => `${day}: ${event}`,
  after: (day, when, event) => `${day}. Latest event (${when}): ${event}`,
  inForce: (agreements, partners) =>
    `${agreements} ${agreements === 1 ? "agreement" : "agreements"} in force with ${partners} ${partners === 1 ? "partner" : "partners"}`,
  none: (all) => (all ? "no agreement in force" : "no agreement in force is shown"),
  others: {
    signed: (n) => `signed, not in force, with ${n}`,
    talks: (n) => `in negotiation or suspended with ${n}`,
    assistance: (n) => `customs assistance with ${n}`,
  },
  ties: (seen, said) => `${seen}: ${said.join("; ")}`,
  counted: (rule) => `Counting: ${rule}`,
  frameworks: (rule, list) => `Parties bound by framework (${rule}): ${list}`,
  share: (share, flow, basis, year) =>
    `Partners with an agreement ${{ "in-force": "in force", signed: "in force or signed", talks: "in force, signed or in negotiation" }[basis]} make up ${share} of ${GOODS.en[flow]} (figures of ${year})`,
  opened: (organisation, n) => `${organisation} shown as its ${n} ${n === 1 ? "state" : "states"}`,
  question: (expression) => `Question asked: “${expression}”`,
  chosen: (names) => `Chosen: ${names}`,
  nothingChosen: "Nothing is chosen",
  also: (list) => `Also: ${list}`,
  hidden: (layers) => `Not shown: ${layers.join("; ")}`,
  added: (layers) => `Shown as well: ${layers.join("; ")}`,
  named: {
    agreements: (names) => `Agreements in force: ${names}`,
    inForce: (names) => `In force with: ${names}`,
    signed: (names) => `Signed, not in force, with: ${names}`,
    talks: (names) => `In negotiation or suspended with: ${names}`,
    assistance: (names) => `Customs assistance with: ${names}`,
    bound: (names, agreement) => `${agreement} is in force for: ${names}`,
  },
  sentence: (text) => ended(text, "."),
  space: " ",
};

const ja: ViewWords = {
  both: (focal) => `${focal}との結びつきを示す地図と関係図`,
  tool: (name, focal) => `${name}（${focal}との結びつき）`,
  on: (day, event) => `${day}：${event}`,
  after: (day, when, event) => `${day}。直近の出来事（${when}）：${event}`,
  inForce: (agreements, partners) => `発効済みの協定は${agreements}件、相手は${partners}か国・地域`,
  none: (all) => (all ? "発効済みの協定なし" : "発効済みの協定の表示なし"),
  others: {
    signed: (n) => `署名済み・未発効の相手は${n}`,
    talks: (n) => `交渉中・交渉中断の相手は${n}`,
    assistance: (n) => `税関相互支援の相手は${n}`,
  },
  ties: (seen, said) => `${seen}。${said.join("、")}`,
  counted: (rule) => `数え方：${rule}`,
  frameworks: (rule, list) => `枠組みごとの発効済みの国・地域（${rule}）：${list}`,
  share: (share, flow, basis, year) =>
    `${{ "in-force": "発効済み", signed: "発効済み・署名済み", talks: "発効済み・署名済み・交渉中" }[basis]}の相手が${GOODS.ja[flow]}に占める割合は${share}（${year}年の数値）`,
  opened: (organisation, n) => `${organisation}は${n}の構成国に分けて表示`,
  question: (expression) => `条件：「${expression}」`,
  chosen: (names) => `選択中：${names}`,
  nothingChosen: "選択なし",
  also: (list) => `ほかに：${list}`,
  hidden: (layers) => `表示していないもの：${layers.join("、")}`,
  added: (layers) => `ほかに表示しているもの：${layers.join("、")}`,
  named: {
    agreements: (names) => `発効済みの協定：${names}`,
    inForce: (names) => `発効済みの相手：${names}`,
    signed: (names) => `署名済み・未発効の相手：${names}`,
    talks: (names) => `交渉中・交渉中断の相手：${names}`,
    assistance: (names) => `税関相互支援の相手：${names}`,
    bound: (names, agreement) => `${agreement}が発効済みの国・地域：${names}`,
  },
  sentence: (text) => ended(text, "。"),
  space: "",
};

export const VIEW_WORDS: Record<Language, ViewWords> = { en, ja };
