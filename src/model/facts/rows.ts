// Every statement of the dataset as one row of a table: what, about whom, how precise, and from which sources.
import type { BodiesData } from "../../data/body-types.ts";
import type { CoreDataset } from "../../data/dataset.ts";
import type { Details } from "../../data/details.ts";
import type { DateClaim, Evidence, FactId, LocalizedText, PartyId, SourceId } from "../../data/types.ts";

type FactKind =
  | "memberships"
  | "assistance"
  | "stages"
  | "organisations"
  | "milestones"
  | "published"
  | "trade"
  | "amendments"
  | "protocols"
  | "applicants"
  | "bodies";

export interface FactRow {
  fact: FactId;
  kind: FactKind;
  party?: PartyId;
  /** Agreement, organisation, body or form of assistance. */
  framework?: string;
  /** Kind of statement: a catalogue key, or its text in both languages. */
  what: string | LocalizedText;
  /** A number, or the status of an applicant. */
  value?: number | string;
  unit?: string;
  year?: number;
  claim?: DateClaim;
  evidence: Evidence;
  sources: readonly SourceId[];
}

type Row = { fact: FactId; party?: PartyId; evidence: Evidence; sources: SourceId[] };

/** One row for each dated field, or a single row without a date if all of them are empty. */
function dated<T extends Row>(
  kind: FactKind,
  row: T,
  framework: string | undefined,
  fields: readonly (keyof T & string)[],
): FactRow[] {
  const base = { kind, ...(row.party ? { party: row.party } : {}), ...(framework ? { framework } : {}) };
  const found = fields.flatMap((what): FactRow[] => {
    const claim = row[what] as DateClaim | undefined;
    return claim ? [{ ...base, fact: claim.fact, what, claim, evidence: claim.evidence, sources: claim.sources }] : [];
  });
  if (found.length > 0) return found;
  return [{ ...base, fact: row.fact, what: "attested", evidence: row.evidence, sources: row.sources }];
}

const claimed = (
  kind: FactKind,
  claim: DateClaim,
  rest: Pick<FactRow, "what"> & Partial<Pick<FactRow, "party" | "framework" | "value">>,
  fact: FactId = claim.fact,
): FactRow => ({ kind, fact, claim, evidence: claim.evidence, sources: claim.sources, ...rest });

function tradeRows({ trade }: CoreDataset): FactRow[] {
  return trade.flatMap((table) =>
    table.rows.flatMap((row) =>
      (["exports", "imports", "twoWay"] as const).flatMap((what): FactRow[] => {
        const value = row[what];
        if (value === null || value === undefined) return [];
        return [
          {
            fact: `trade/${row.year}/${row.party}/${what}`,
            kind: "trade",
            party: row.party,
            what,
            value,
            unit: table.unit,
            year: row.year,
            evidence: table.evidence,
            sources: table.sources,
          },
        ];
      }),
    ),
  );
}

export function factRows(core: CoreDataset, details: Details, bodies?: BodiesData): FactRow[] {
  return [
    ...core.memberships.flatMap((m) => dated("memberships", m, m.agreement, ["signed", "inForce", "left"])),
    ...core.agreements.flatMap((a) =>
      a.talks.map((t) => claimed("stages", t.from, { framework: a.id, what: t.stage })),
    ),
    ...core.assistance.flatMap((a) => dated("assistance", a, a.refersTo ?? a.form, ["signed", "inForce", "attested"])),
    ...core.organisations.flatMap((o) => [
      claimed("organisations", o.joined, { party: o.party, framework: o.organisation, what: "joined" }),
      ...(o.left
        ? [claimed("organisations", o.left, { party: o.party, framework: o.organisation, what: "left" })]
        : []),
    ]),
    ...core.milestones.map((m) =>
      claimed("milestones", m.date, { what: m.title, ...(m.agreement ? { framework: m.agreement } : {}) }, m.fact),
    ),
    ...core.published.map((p) =>
      claimed(
        "published",
        p.date,
        { what: p.words, value: p.value, ...(p.agreement ? { framework: p.agreement } : {}) },
        p.fact,
      ),
    ),
    ...details.amendments.map((a) => claimed("amendments", a.date, { framework: a.agreement, what: a.name }, a.fact)),
    ...details.protocols.flatMap((p) => dated("protocols", p, p.agreement, ["signed", "inForce"])),
    ...details.applicants.flatMap((a) =>
      dated("applicants", a, a.agreement, ["applied"]).map((row) => ({ ...row, value: a.status })),
    ),
    ...(bodies?.members ?? []).flatMap((m) => dated("bodies", m, m.body, ["joined", "earlier"])),
    ...(bodies?.events ?? []).flatMap((e): FactRow[] =>
      e.date
        ? [claimed("bodies", e.date, { framework: e.topic, what: e.title }, e.fact)]
        : [
            {
              fact: e.fact,
              kind: "bodies",
              framework: e.topic,
              what: e.title,
              evidence: e.evidence,
              sources: e.sources,
            },
          ],
    ),
    ...(bodies?.capacity ?? []).map(
      (c): FactRow => ({
        fact: c.fact,
        kind: "bodies",
        framework: c.topic,
        what: c.unit,
        value: c.value,
        evidence: c.evidence,
        sources: c.sources,
      }),
    ),
    ...tradeRows(core),
  ];
}
