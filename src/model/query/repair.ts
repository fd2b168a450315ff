// A question that cannot be read, put right: what was probably meant, as a text that can be asked.
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
};
/** Words of a sentence that say nothing to an expression. */
const FILLER = new Set(
  "the a an of in is are has have had having which who what whom that countries country parties party states members member agreement agreements only".split(
    " ",
  ),
);

const replaced = (text: string, { start, end }: Pick<QueryFault, "start" | "end">, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`.replace(/\s+/g, " ").trim();

/** Texts that may be what was meant, the most probable first. */
function tries(text: string, fault: QueryFault): string[] {
  const word = fault.found.toLowerCase();
  const meant = MEANT[word];
  const without = replaced(text, fault, " ");
  switch (fault.why) {
    case "unknown":
      return [
        ...(meant ? [replaced(text, fault, meant)] : []),
        ...(FILLER.has(word) ? [without] : []),
        ...(fault.suggestion ? [replaced(text, fault, fault.suggestion)] : []),
      ];
    case "expected-joint": {
      // The word before was read as a name: "no" and "in" are codes of countries.
      const last = /(\S+)\s*$/.exec(text.slice(0, fault.start));
      const before = last?.[1]?.toLowerCase();
      const spare = before === undefined ? undefined : FILLER.has(before) ? "" : MEANT[before];
      return [
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
