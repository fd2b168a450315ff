// Agreements, who is bound by them, their protocols, and who asked to join.
import { evidenceOf, present, sourcesOf, wordsOf } from "./claims.ts";
import type { Read } from "./compile.ts";
import type { Agreement, AgreementFamily, AgreementKind, Amendment, Applicant, Membership, ProtocolMembership, Stage, TalkStage, Words } from "./types.ts";

const EMPTY: Words = { en: "", ja: "" };

/** Talks of each agreement by day. */
function talksOf(read: Read, agreement: string): Agreement["talks"] {
  const { rows, claims } = read("stages");
  return rows
    .filter((r) => r.text.agreement === agreement)
    .flatMap((row) => {
      const from = claims.date(row, "from");
      return from ? [present({ stage: row.text.stage as TalkStage, from, note: wordsOf(row, "note") })] : [];
    })
    .sort((a, b) => a.from.day - b.from.day);
}

export const compileAgreements = (read: Read): Agreement[] =>
  read("agreements").rows.map((row) =>
    present({
      id: row.text.id ?? "",
      kind: row.text.kind as AgreementKind,
      family: row.text.family as AgreementFamily,
      layer: row.text.layer ?? "",
      name: wordsOf(row, "name") ?? EMPTY,
      short: wordsOf(row, "short") ?? EMPTY,
      nameSources: sourcesOf(row, "name_source"),
      evidence: evidenceOf(row, "name_evidence"),
      talks: talksOf(read, row.text.id ?? ""),
      listedAs: row.text.listed_as as Stage | undefined,
      counted: row.flag.counted ?? false,
      note: wordsOf(row, "note"),
    }),
  );

export function compileMemberships(read: Read): Membership[] {
  const { rows, claims } = read("memberships");
  return rows.map((row) =>
    present({
      fact: claims.factOf(row),
      agreement: row.text.agreement ?? "",
      party: row.text.party ?? "",
      via: row.text.via,
      accession: row.flag.accession ? (true as const) : undefined,
      signed: claims.date(row, "signed"),
      inForce: claims.date(row, "in_force"),
      left: claims.date(row, "left"),
      evidence: evidenceOf(row),
      sources: sourcesOf(row),
      note: wordsOf(row, "note"),
    }),
  );
}

export function compileAmendments(read: Read): Amendment[] {
  const { rows, claims } = read("amendments");
  return rows.flatMap((row) => {
    const date = claims.date(row, "date");
    if (!date) return [];
    return [
      present({
        fact: claims.factOf(row),
        id: row.text.id ?? "",
        agreement: row.text.agreement ?? "",
        name: wordsOf(row, "name") ?? EMPTY,
        event: row.text.event as Amendment["event"],
        date,
        note: wordsOf(row, "note"),
      }),
    ];
  });
}

export function compileProtocols(read: Read): ProtocolMembership[] {
  const { rows, claims } = read("protocols");
  return rows.map((row) =>
    present({
      fact: claims.factOf(row),
      protocol: row.text.protocol ?? "",
      agreement: row.text.agreement ?? "",
      party: row.text.party ?? "",
      signed: claims.date(row, "signed"),
      inForce: claims.date(row, "in_force"),
      evidence: evidenceOf(row),
      sources: sourcesOf(row),
      note: wordsOf(row, "note"),
    }),
  );
}

export function compileApplicants(read: Read): Applicant[] {
  const { rows, claims } = read("applicants");
  return rows.map((row) =>
    present({
      fact: claims.factOf(row),
      agreement: row.text.agreement ?? "",
      party: row.text.party ?? "",
      status: row.text.status as Applicant["status"],
      applied: claims.date(row, "applied"),
      evidence: evidenceOf(row),
      sources: sourcesOf(row),
      note: wordsOf(row, "note"),
    }),
  );
}
