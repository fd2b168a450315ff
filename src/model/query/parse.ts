// Parses text into an expression. Precedence from weakest: `or`, `and`, `not`. Every error has its range in the text.
import { nearestOf } from "../../data/nearest.ts";
import type { Ast, Term } from "./ast.ts";
import type { QueryFault, QueryStage } from "./terms.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { foldWord, isStage, type Keyword, type Vocabulary } from "./words.ts";

/** Larger expressions are refused so that a pasted one cannot freeze the page. */
export const MOST = { characters: 2000, depth: 40, terms: 200 } as const;

class Fault extends Error {
  readonly fault: QueryFault;
  constructor(fault: QueryFault) {
    super(fault.why);
    this.fault = fault;
  }
}

interface Read {
  keyword?: Keyword;
  term?: Term;
  /** Number of tokens of the name. */
  length: number;
}

export function parseQuery(text: string, words: Vocabulary): { ast: Ast } | { fault: QueryFault } {
  if (text.length > MOST.characters)
    return { fault: { why: "long", found: String(text.length), start: MOST.characters, end: text.length } };
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { fault: { why: "empty", found: "", start: 0, end: text.length } };
  let at = 0;
  let terms = 0;
  const end = { start: text.length, end: text.length };
  const fail = (why: QueryFault["why"], token: Token | undefined, suggestion?: string): never => {
    const { start, end: stop } = token ?? end;
    throw new Fault({ why, found: text.slice(start, stop), start, end: stop, ...(suggestion ? { suggestion } : {}) });
  };

  /** The longest known name that starts at a token. */
  const read = (from: number): Read | undefined => {
    let span = 0;
    while (span < words.longest && tokens[from + span]?.kind === "word") span++;
    for (let length = span; length > 0; length--) {
      const word = foldWord(
        tokens
          .slice(from, from + length)
          .map((t) => t.text)
          .join(" "),
      );
      const [keyword, term] = [words.keywords.get(word), words.terms.get(word)];
      if (keyword) return { keyword, length };
      if (term) return { term, length };
    }
    return undefined;
  };
  const isNext = (keyword: Keyword): boolean => read(at)?.keyword === keyword;
  const take = (keyword: Keyword): boolean => {
    const found = read(at);
    if (found?.keyword !== keyword) return false;
    at += found.length;
    return true;
  };

  const bracketed = <T>(inner: () => T): T => {
    const open = tokens[at];
    if (open?.kind !== "open") fail("expected-term", open);
    at++;
    const value = inner();
    if (tokens[at]?.kind !== "close") fail(tokens[at] ? "expected-joint" : "unclosed", tokens[at] ?? open);
    at++;
    return value;
  };
  const list = (stage: QueryStage, depth: number): Ast[] => {
    const items = [or(stage, depth)];
    while (tokens[at]?.kind === "comma") {
      at++;
      items.push(or(stage, depth));
    }
    return items;
  };

  function primary(stage: QueryStage, depth: number): Ast {
    const token = tokens[at];
    if (depth > MOST.depth) fail("deep", token);
    if (token?.kind === "open") return bracketed(() => or(stage, depth + 1));
    if (token?.kind !== "word") return fail(token?.kind === "close" ? "unopened" : "expected-term", token);
    const found = read(at);
    if (found?.keyword === "at-least") {
      at += found.length;
      const number = tokens[at];
      const n = Number(/^\d+/.exec(number?.text ?? "")?.[0] ?? Number.NaN);
      if (!(n >= 1)) fail("number", number);
      at++;
      take("of");
      return { op: "at-least", n, of: bracketed(() => list(stage, depth + 1)) };
    }
    if (isStage(found?.keyword)) {
      const inner = found.keyword;
      at += found.length;
      // `signed RCEP`: one name needs no brackets.
      if (tokens[at]?.kind === "word") return primary(inner, depth + 1);
      const of = bracketed(() => list(inner, depth + 1));
      return of.length === 1 && of[0] ? of[0] : { op: "or", of };
    }
    if (!found?.term) {
      if (found?.keyword) return fail("expected-term", token);
      return fail("unknown", token, nearestOf(token.text, words.known));
    }
    if (++terms > MOST.terms) fail("many", token);
    const last = tokens[at + found.length - 1] ?? token;
    at += found.length;
    return { op: "term", term: found.term, stage, at: { start: token.start, end: last.end } };
  }
  function unary(stage: QueryStage, depth: number): Ast {
    if (depth > MOST.depth) fail("deep", tokens[at]);
    let ast = take("not") ? ({ op: "not", of: unary(stage, depth + 1) } satisfies Ast) : primary(stage, depth);
    while (take("not-after")) ast = { op: "not", of: ast };
    return ast;
  }
  const joined =
    (op: "and" | "or", next: (stage: QueryStage, depth: number) => Ast) =>
    (stage: QueryStage, depth: number): Ast => {
      const of = [next(stage, depth)];
      while (isNext(op)) {
        take(op);
        of.push(next(stage, depth));
      }
      return of.length === 1 && of[0] ? of[0] : { op, of };
    };
  const and = joined("and", unary);
  function or(stage: QueryStage, depth: number): Ast {
    return joined("or", and)(stage, depth);
  }

  try {
    const ast = or("in-force", 0);
    const rest = tokens[at];
    if (rest) {
      if (rest.kind === "word" && !read(at)) fail("unknown", rest, nearestOf(rest.text, words.known));
      fail(rest.kind === "close" ? "unopened" : "expected-joint", rest);
    }
    return { ast };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}
