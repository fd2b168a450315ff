// The closed sets of the query language.

export const QUERY_STAGES = ["in-force", "signed", "talks"] as const;
export type QueryStage = (typeof QUERY_STAGES)[number];
export const QUERY_KINDS = ["bilateral", "plurilateral", "partnership", "assistance"] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];
export type TermKind = "agreement" | "kind" | "body" | "organisation" | "region" | "party";

/** A parse error with its range in characters; `end` is exclusive. */
export interface QueryFault {
  why:
    | "empty"
    | "long"
    | "deep"
    | "many"
    | "unknown"
    | "unclosed"
    | "unopened"
    | "expected-term"
    | "expected-joint"
    | "number";
  start: number;
  end: number;
  found: string;
  /** Nearest known word. */
  suggestion?: string;
}
