// Compiles agreements and everything dated that belongs to them. Rows keep the order of their file unless noted.

import type { Amendment, Applicant, ProtocolMembership } from "../details.ts";
import type { AssistanceKind } from "../layer-terms.ts";
import { isTrue, type Row, type Table, type Tables, textOf } from "../package/table.ts";
import type * as T from "../types.ts";
import { claimOf, factOf, gradeOf, present, requiredWords, type SourceIndex, sourcesOf, wordsOf } from "./claim.ts";

/** Compiles one row. Enumerated text is cast, because the contract has checked it. */
export type RowCompiler<R> = (row: Row, table: Table, index: SourceIndex) => R;

export function compileRows<R>(all: Tables, name: string, index: SourceIndex, compile: RowCompiler<R>): R[] {
  const table = all.tables.get(name);
  return table ? table.rows.map((row) => compile(row, table, index)) : [];
}

/** Text, or undefined where the cell is empty. */
export const optional = (row: Row, column: string): string | undefined => textOf(row, column) || undefined;

/** A date that the schema requires. */
const requiredClaim = (table: Table, row: Row, column: string, index: SourceIndex): T.DateClaim =>
  claimOf(table, row, column, index) as T.DateClaim;

const byDay =
  <C>(claim: (item: C) => T.DateClaim) =>
  (a: C, b: C) =>
    claim(a).day - claim(b).day;

type Talk = T.Agreement["talks"][number];

/** Negotiation stages by agreement, ordered by day, then as in the file. */
function compileTalks(all: Tables, index: SourceIndex): Map<T.AgreementId, Talk[]> {
  const talks = new Map<T.AgreementId, Talk[]>();
  compileRows(all, "stages", index, (row, table) => {
    const id = textOf(row, "agreement");
    const talk = present<Talk>({
      stage: textOf(row, "stage") as T.TalkStage,
      from: requiredClaim(table, row, "from", index),
      note: wordsOf(row, "note"),
    });
    talks.set(id, [...(talks.get(id) ?? []), talk]);
  });
  for (const list of talks.values()) list.sort(byDay((t) => t.from));
  return talks;
}

export function compileAgreements(all: Tables, index: SourceIndex): T.Agreement[] {
  const families = new Map(all.description.musubi.families.map((f) => [f.id, f.kind]));
  const talks = compileTalks(all, index);
  return compileRows(all, "agreements", index, (row) =>
    present<T.Agreement>({
      id: textOf(row, "id"),
      kind: textOf(row, "kind") as T.AgreementKind,
      family: families.get(textOf(row, "family")) ?? "related",
      layer: textOf(row, "layer"),
      name: requiredWords(row, "name"),
      short: requiredWords(row, "short"),
      nameSources: sourcesOf(row, "name_source"),
      evidence: gradeOf(row, "name_evidence"),
      talks: talks.get(textOf(row, "id")) ?? [],
      listedAs: optional(row, "listed_as") as T.Stage | undefined,
      counted: isTrue(row, "counted"),
      note: wordsOf(row, "note"),
    }),
  );
}

const ground = (row: Row) => ({
  evidence: gradeOf(row, "evidence"),
  sources: sourcesOf(row, "source"),
  note: wordsOf(row, "note"),
});

export const compileMembership: RowCompiler<T.Membership> = (row, table, index) =>
  present<T.Membership>({
    fact: factOf(table, row),
    agreement: textOf(row, "agreement"),
    party: textOf(row, "party"),
    via: optional(row, "via"),
    accession: isTrue(row, "accession") || undefined,
    signed: claimOf(table, row, "signed", index),
    inForce: claimOf(table, row, "in_force", index),
    left: claimOf(table, row, "left", index),
    ...ground(row),
  });

const compileAssistanceRow =
  (kinds: ReadonlyMap<string, AssistanceKind>): RowCompiler<T.Assistance> =>
  (row, table, index) =>
    present<T.Assistance>({
      fact: factOf(table, row),
      party: textOf(row, "party"),
      form: textOf(row, "form"),
      kind: kinds.get(textOf(row, "form")) ?? "agreement",
      name: wordsOf(row, "name"),
      refersTo: optional(row, "refers_to"),
      signed: claimOf(table, row, "signed", index),
      inForce: claimOf(table, row, "in_force", index),
      attested: claimOf(table, row, "attested", index),
      counts: isTrue(row, "counts"),
      ...ground(row),
    });

export function compileAssistance(all: Tables, index: SourceIndex): T.Assistance[] {
  const kinds = new Map(all.description.musubi.assistanceForms.map((f) => [f.id, f.kind]));
  return compileRows(all, "assistance", index, compileAssistanceRow(kinds));
}

export const compileAmendment: RowCompiler<Amendment> = (row, table, index) =>
  present<Amendment>({
    fact: factOf(table, row),
    id: textOf(row, "id"),
    agreement: textOf(row, "agreement"),
    name: requiredWords(row, "name"),
    event: textOf(row, "event") as Amendment["event"],
    date: requiredClaim(table, row, "date", index),
    note: wordsOf(row, "note"),
  });

export const compileProtocol: RowCompiler<ProtocolMembership> = (row, table, index) =>
  present<ProtocolMembership>({
    fact: factOf(table, row),
    protocol: textOf(row, "protocol"),
    agreement: textOf(row, "agreement"),
    party: textOf(row, "party"),
    signed: claimOf(table, row, "signed", index),
    inForce: claimOf(table, row, "in_force", index),
    ...ground(row),
  });

export const compileApplicant: RowCompiler<Applicant> = (row, table, index) =>
  present<Applicant>({
    fact: factOf(table, row),
    agreement: textOf(row, "agreement"),
    party: textOf(row, "party"),
    status: textOf(row, "status") as Applicant["status"],
    applied: claimOf(table, row, "applied", index),
    ...ground(row),
  });

/** Ordered by day, then as in the file. */
export const compileMilestones = (all: Tables, index: SourceIndex): T.Milestone[] =>
  compileRows(all, "milestones", index, (row, table) =>
    present<T.Milestone>({
      fact: factOf(table, row),
      date: requiredClaim(table, row, "date", index),
      title: requiredWords(row, "title"),
      agreement: optional(row, "agreement"),
    }),
  ).sort(byDay((m) => m.date));
