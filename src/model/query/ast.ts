// What an expression is once it is read.

import type { AgreementId, PartyId } from "../../data/types.ts";
import type { QueryKind, QueryStage } from "./terms.ts";

/** Place in the text as it was typed: characters, the end not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** What one word means. An organisation means its states of the day, and itself where it is a party. */
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
