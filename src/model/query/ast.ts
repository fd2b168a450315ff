// Syntax tree of a query expression.

import type { AgreementId, PartyId } from "../../data/types.ts";
import type { QueryKind, QueryStage } from "./terms.ts";

/** Range in the typed text, in characters; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Meaning of one name. An organisation stands for its member states on the day, and for itself where it is a party. */
export type Term =
  | { kind: "agreement"; id: AgreementId }
  | { kind: "kind"; id: QueryKind }
  | { kind: "body"; id: string }
  | { kind: "organisation"; id: PartyId }
  | { kind: "region"; id: string }
  | { kind: "party"; id: PartyId };

export type Ast =
  | { op: "term"; term: Term; stage: QueryStage; at: TextRange }
  | { op: "not"; of: Ast }
  | { op: "and" | "or"; of: Ast[] }
  | { op: "at-least"; n: number; of: Ast[] };

export function* termsOf(ast: Ast): Generator<Extract<Ast, { op: "term" }>> {
  if (ast.op === "term") yield ast;
  else for (const part of Array.isArray(ast.of) ? ast.of : [ast.of]) yield* termsOf(part);
}
