// A question that cannot be read, put right: what was probably meant, as a text that can be asked.
import { nearestOf } from "../../data/nearest.ts";
import type { Ast } from "./ast.ts";
import { parseQuery } from "./parse.ts";
import type { QueryFault } from "./terms.ts";
import type { Vocabulary } from "./words.ts";

/** Repairs one after the other; a text that needs more is no question. */
const MOST_REPAIRS = 8;

/** Words that people use for operators of the language. */
const MEANT: Readonly<Record<string, string>> = {
  no: "not",
  non: "not",
  neither: "not",
  nor: "and not",
  excluding: "not",
  except: "and not",
  minus: "and not",
  plus: "and",
  with: "and",
  also: "and",
  "+": "and",
  "-": "and not",
  と: "かつ",
  と共に: "かつ",
  なし: "でない",
  がない: "でない",
  のない: "でない",
  がない国: "でない",
  のない国: "でない",
};
/** Words of a sentence that say nothing to an expression. */
const FILLER = new Set(
  "the a an of in to for by at on is are be do does did has have had having which who what whom that all any every both either show me my list find countries country parties party states members member agreement agreements only 国 の国 国々 の国々 相手 の相手".split(
    " ",
  ),
);

const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
/** What joins names without a space around it. */
const JOINED = /[/・&+\uff0b、]|(?<=[\da-z])と(?=[\da-z\p{L}])/iu;
/** Words that deny a name in one piece with it; what is left is the name. */
const DENIED = [
  /^(?:non|not|no|un|ex)[\p{Pd}]?(?<name>.+)$/iu,
  /^[-−~\u00ac](?<name>.+)$/u,
  /^(?<name>.+?)[がのに]?(?:なし|無し|(?:い|入ってい|参加してい|加盟してい)?ない|以外)(?:国|国々|相手)?$/u,
];
const deniedIn = (word: string): string[] => DENIED.flatMap((form) => form.exec(word)?.groups?.name ?? []);
/** Without case, accents and signs: a name within a word that denies it must not be suggested without the denial. */
const isLike = (a: string, b: string): boolean => nearestOf(a, [b]) !== undefined;

const replaced = (text: string, { start, end }: Pick<QueryFault, "start" | "end">, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`.replace(/\s+/g, " ").trim();

const STAGE_AFTER = /^(?:in[- ]force|signed|negotiating|talks)(?![a-z])/i;
const AT_LEAST = /at least \d+(?: of)?\s*$/i;

/** Texts that may be what was meant, the most probable first. */
function tries(text: string, fault: QueryFault): string[] {
  const word = fault.found.toLowerCase();
  const meant = MEANT[word];
  const without = replaced(text, fault, " ");
  switch (fault.why) {
    case "unknown": {
      const denied = deniedIn(fault.found);
      const parts = fault.found.split(JOINED).filter(Boolean);
      const near = fault.suggestion;
      return [
        ...(meant ? [replaced(text, fault, meant)] : []),
        ...(FILLER.has(word) ? [without] : []),
        ...denied.map((name) => replaced(text, fault, ` not ${name}`)),
        ...(parts.length > 1 ? [replaced(text, fault, parts.join(" and "))] : []),
        ...(near && !denied.some((name) => isLike(name, near)) ? [replaced(text, fault, near)] : []),
      ];
    }
    case "number": {
      const n = NUMBERS.indexOf(word) + 1;
      return n > 0 ? [replaced(text, fault, String(n))] : [];
    }
    case "expected-joint": {
      const stage = STAGE_AFTER.exec(text.slice(fault.start));
      if (stage) {
        const [head, tail] = [text.slice(0, fault.start).trim(), text.slice(fault.start + stage[0].length)];
        // What is asked without a stage is in force.
        return [/^in/i.test(stage[0]) ? `${head}${tail}` : `${stage[0].trim()}(${head})${tail}`];
      }
      // The word before was read as a name: "no" and "in" are codes of countries.
      const last = /(\S+)\s*$/.exec(text.slice(0, fault.start));
      const before = last?.[1]?.toLowerCase();
      const spare = before === undefined ? undefined : FILLER.has(before) ? "" : MEANT[before];
      return [
        // "no" and "nor" are codes of countries too.
        ...(meant ? [replaced(text, fault, ` ${meant} `)] : []),
        ...(last && spare !== undefined
          ? [replaced(text, { start: fault.start - last[0].length, end: fault.start }, ` ${spare} `)]
          : []),
        `${text.slice(0, fault.start)} and ${text.slice(fault.start)}`.replace(/\s+/g, " ").trim(),
      ];
    }
    case "unclosed":
      return [`${text})`];
    case "unopened":
      return [without];
    case "expected-term":
      if (AT_LEAST.test(text.slice(0, fault.start)) && fault.found !== "")
        return [`${text.slice(0, fault.start)}(${text.slice(fault.start)})`];
      // An operator too many, at the end or before another one.
      return fault.found === "" ? [text.replace(/\s*\S+\s*$/, "")] : [without];
    default:
      return [];
  }
}

/** A text that can be read, and its tree; undefined where nothing can be made of it. Never the text itself. */
export function repairOf(text: string, fault: QueryFault, words: Vocabulary): { text: string; ast: Ast } | undefined {
  const seen = new Set([text]);
  let front: { text: string; fault: QueryFault }[] = [{ text, fault }];
  for (let n = 0; n < MOST_REPAIRS && front.length > 0; n++) {
    const next: typeof front = [];
    for (const each of front)
      for (const tried of tries(each.text, each.fault)) {
        if (tried === "" || seen.has(tried)) continue;
        seen.add(tried);
        const read = parseQuery(tried, words);
        if ("ast" in read) return { text: tried, ast: read.ast };
        next.push({ text: tried, fault: read.fault });
      }
    front = next;
  }
  return undefined;
}
