// Words around expressions: what was counted, and why an expression could not be read. Loaded with the query engine.
import type { QueryFault, QueryKind, QueryStage, TermKind } from "../model/query/terms.ts";
import type { Language } from "./locale.ts";

type S = string;

export interface QueryWords {
  /** What is said of the parties, one term each; `name` in the same language. */
  term(kind: TermKind, stage: QueryStage, name: S): S;
  /** `partnership`: what the package calls an agreement of partnership; a word of ours where it calls it nothing. */
  kind(kind: QueryKind, stage: QueryStage, related: S, partnership: S | undefined): S;
  not(of: S): S;
  and(of: S[]): S;
  or(of: S[]): S;
  atLeast(n: number, of: S[]): S;
  /** `rule`: how they are counted; `through`: further states that satisfy it through an organisation only. */
  counted(clause: S, day: S, count: number, rule: S, through: number): S;
  never: S;
  label: S;
  ask: S;
  light: S;
  through: S;
  changed(n: number): S;
  strip: S;
  /** Under the strip: how many on the shown day, and the most on any day. */
  countAndMost(count: number, most: number): S;
  /** As they are written in an expression. */
  names: Record<QueryKind, S>;
  build: Record<"heading" | "and" | "or" | "not" | "open" | "close" | "back" | "more", S>;
  /** `own`: words of the package for partnership and assistance. */
  fault(fault: QueryFault, limits: { characters: number; depth: number; terms: number }, own: readonly S[]): S;
}

const STAGE_EN: Record<QueryStage, S> = {
  "in-force": "bound by",
  signed: "with a signature, not yet in force, of",
  talks: "in talks, or with talks suspended, on",
};
const STAGE_JA: Record<QueryStage, S> = {
  "in-force": "が発効済み",
  signed: "に署名済み（未発効）",
  talks: "を交渉中または中断中",
};

const en: QueryWords = {
  term: (kind, stage, name) => {
    if (kind === "body") return `in ${name}`;
    if (kind === "organisation") return `that are ${name} or belong to it`;
    if (kind === "region") return `in ${name}`;
    if (kind === "party") return `that are ${name}`;
    return `${STAGE_EN[stage]} ${name}`;
  },
  kind: (kind, stage, related, partnership) =>
    ({
      bilateral: `${STAGE_EN[stage]} a bilateral agreement${related ? ` (${related} included)` : ""}`,
      plurilateral: `${STAGE_EN[stage]} a plurilateral agreement`,
      partnership: `${STAGE_EN[stage]} a bilateral ${partnership ?? "partnership agreement"}${related ? ` (${related} left out)` : ""}`,
      assistance: "in customs mutual assistance",
    })[kind],
  not: (of) => `not ${of}`,
  and: (of) => of.join(" and "),
  or: (of) => `(${of.join(" or ")})`,
  atLeast: (n, of) => `(at least ${n} of: ${of.join("; ")})`,
  counted: (clause, day, count, rule, through) =>
    `Parties ${clause}, on ${day}: ${count} (${rule})${through > 0 ? `, and ${through} through an organisation of theirs` : ""}.`,
  never: "No party satisfies this on any day: its parts may exclude each other.",
  label: "Question: agreements, bodies, regions and parties with and, or, not",
  ask: "Ask",
  light: "Show them on the map and in the network",
  through: "through an organisation",
  changed: (n) => `The count changed on ${n} ${n === 1 ? "day" : "days"}`,
  strip: "How many satisfied it, over time",
  countAndMost: (count, most) => `${count} on this day, ${most} at most`,
  names: { bilateral: "bilateral", plurilateral: "plurilateral", partnership: "partnership", assistance: "assistance" },
  build: {
    heading: "Build the question",
    and: "and",
    or: "or",
    not: "not",
    open: "(",
    close: ")",
    back: "Remove the last word",
    more: "More words",
  },
  fault: ({ why, found, suggestion, start }, limits, own) => {
    const at = `at character ${start + 1}`;
    const guess = suggestion ? ` Did you mean “${suggestion}”?` : "";
    return {
      empty: "There is no expression. Write for example: CPTPP and RCEP and not bilateral",
      long: `The expression is ${found} characters long; ${limits.characters} is the most. Ask in two steps.`,
      deep: `Brackets are nested deeper than ${limits.depth} ${at}. Use fewer brackets.`,
      many: `There are more than ${limits.terms} names in the expression. Ask in two steps.`,
      unknown: `“${found}” ${at} is not known.${guess} Known are agreements, bodies, regions, parties, and bilateral, plurilateral, ${own.join(", ")}.`,
      unclosed: `The bracket ${at} is not closed. Add “)”.`,
      unopened: `The “${found}” ${at} closes nothing. Remove it, or open a bracket before it.`,
      "expected-term": `A name or a bracket is expected ${at}${found ? `, not “${found}”` : ", where the expression ends"}.`,
      "expected-joint": `“and” or “or” is expected before “${found}” ${at}.`,
      number: `A number is expected ${at}, as in: at least 2 of (CPTPP, RCEP, AJCEP)`,
    }[why];
  },
};

const ja: QueryWords = {
  term: (kind, stage, name) => {
    if (kind === "body") return `${name}に参加`;
    if (kind === "organisation") return `${name}またはその構成国`;
    if (kind === "region") return `${name}に所在`;
    if (kind === "party") return `${name}である`;
    return name + STAGE_JA[stage];
  },
  kind: (kind, stage, related, partnership) =>
    ({
      bilateral: `二国間協定${related ? `（${related}を含む）` : ""}${STAGE_JA[stage]}`,
      plurilateral: `複数国間の協定${STAGE_JA[stage]}`,
      partnership: `二国間${partnership ?? "の連携協定"}${related ? `（${related}を除く）` : ""}${STAGE_JA[stage]}`,
      assistance: "税関相互支援の相手",
    })[kind],
  not: (of) => `「${of}」でない`,
  and: (of) => of.join("、かつ"),
  or: (of) => `（${of.join("、または")}）`,
  atLeast: (n, of) => `（次のうち${n}以上：${of.join("、")}）`,
  counted: (clause, day, count, rule, through) =>
    `${day}に次の条件を満たす国・地域は${count}（${rule}）${through > 0 ? `、ほかに所属する機関を通じて${through}` : ""}。条件：${clause}。`,
  never: "どの日にも該当がありません。条件どうしが両立しない可能性があります。",
  label: "条件：協定・機関・地域・国を「かつ」「または」「でない」でつなぐ",
  ask: "調べる",
  light: "地図と関係図に示す",
  through: "所属する機関を通じて",
  changed: (n) => `数が変わった日 ${n}`,
  strip: "条件を満たす数の推移",
  countAndMost: (count, most) => `この日は${count}、最も多い日は${most}`,
  names: { bilateral: "二国間", plurilateral: "複数国間", partnership: "経済連携協定", assistance: "税関相互支援" },
  build: {
    heading: "条件を組み立てる",
    and: "かつ",
    or: "または",
    not: "でない",
    open: "（",
    close: "）",
    back: "最後の語を消す",
    more: "ほかの語",
  },
  fault: ({ why, found, suggestion, start }, limits, own) => {
    const at = `${start + 1}文字目`;
    const guess = suggestion ? `「${suggestion}」ではありませんか。` : "";
    return {
      empty: "式がありません。例：CPTPP かつ RCEP かつ 二国間 でない",
      long: `式が${found}文字あります。上限は${limits.characters}文字です。分けて調べてください。`,
      deep: `${at}で括弧が${limits.depth}段を超えています。括弧を減らしてください。`,
      many: `式の中の名前が${limits.terms}個を超えています。分けて調べてください。`,
      unknown: `${at}の「${found}」は使えない語です。${guess}協定、機関、地域、国・地域の名前と、二国間・複数国間・${own.join("・")}が使えます。`,
      unclosed: `${at}の括弧が閉じていません。「）」を加えてください。`,
      unopened: `${at}の「${found}」に対応する開き括弧がありません。`,
      "expected-term": `${at}に名前か括弧が必要です${found ? `（「${found}」があります）` : "（式が途中で終わっています）"}。`,
      "expected-joint": `${at}の「${found}」の前に「かつ」または「または」が必要です。`,
      number: `${at}に数が必要です。例：少なくとも2つのうち（CPTPP、RCEP、AJCEP）`,
    }[why];
  },
};

export const QUERY_WORDS: Record<Language, QueryWords> = { en, ja };
