// npm run data:report -- --sources: what a steward looks at first. Facts on a single source or on a weak one, notes in which
// sources disagree, dates that nobody gives, and the documents that were read longest ago.
import type { Dataset } from "../src/data/dataset.ts";
import type { Source } from "../src/data/details.ts";
import type { Evidence, FactId, LocalizedText } from "../src/data/types.ts";
import { factRows } from "../src/model/facts/rows.ts";

export interface SourceLists {
  /** Dated facts of agreements and assistance that rest on one document. */
  single: { fact: FactId; source: string }[];
  /** Dated facts without an official source. */
  weak: { fact: FactId; evidence: Evidence; sources: readonly string[] }[];
  /** Notes on rows: where sources disagree, it stands there. */
  notes: { fact: FactId; note: string }[];
  /** Memberships and partners for which a date is missing that others of their kind have. */
  holes: { fact: FactId; missing: string }[];
  /** Cited documents, the ones first of which nobody says when they were read, then the longest ago. */
  checks: { source: string; checked: string; grade: Evidence; facts: number }[];
}

/** Kinds of rows that say what binds whom; bodies and trade have tables of their own grade. */
const OF_TIES = ["memberships", "stages", "assistance", "amendments", "protocols", "applicants"];

export function sourceLists(dataset: Dataset): SourceLists {
  const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: dataset.sources });
  const dated = rows.filter((r) => r.claim && OF_TIES.includes(r.kind));
  const facts = new Map<string, number>();
  for (const row of rows) for (const id of row.sources) facts.set(id, (facts.get(id) ?? 0) + 1);
  const noted: readonly { fact: FactId; note?: LocalizedText }[] = [
    ...dataset.memberships,
    ...dataset.assistance,
    ...dataset.amendments,
    ...dataset.protocols,
    ...dataset.applicants,
  ];
  const having = (date: "signed" | "inForce"): Set<string> =>
    new Set(dataset.memberships.flatMap((m) => (m[date] ? [m.agreement] : [])));
  const [signed, inForce] = [having("signed"), having("inForce")];
  const order = ({ checked = "" }: Source): string => checked;
  return {
    single: dated.flatMap(({ fact, sources: [source, ...others] }) =>
      source !== undefined && others.length === 0 ? [{ fact, source }] : [],
    ),
    weak: dated
      .filter((r) => r.evidence !== "official")
      .map(({ fact, evidence, sources }) => ({ fact, evidence, sources }))
      .sort((a, b) => Number(a.evidence === "secondary") - Number(b.evidence === "secondary")),
    notes: noted.flatMap(({ fact, note }) => (note ? [{ fact, note: note.en }] : [])),
    holes: [
      ...dataset.memberships
        .filter((m) => !m.via && !m.signed && !m.accession && signed.has(m.agreement))
        .map(({ fact }) => ({ fact, missing: "signature" })),
      ...dataset.memberships
        .filter((m) => m.signed && !m.inForce && !m.left && inForce.has(m.agreement))
        .map(({ fact }) => ({ fact, missing: "entry into force" })),
      ...dataset.assistance
        .filter((a) => a.counts && !a.refersTo && !a.signed)
        .map(({ fact }) => ({ fact, missing: "signature" })),
      ...dataset.assistance
        .filter((a) => a.counts && !a.refersTo && a.signed && !a.inForce)
        .map(({ fact }) => ({ fact, missing: "entry into force" })),
    ],
    checks: dataset.sources
      .filter((s) => (facts.get(s.id) ?? 0) > 0)
      .sort((a, b) =>
        order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : (facts.get(b.id) ?? 0) - (facts.get(a.id) ?? 0),
      )
      .map(({ id, checked = "", grade }) => ({ source: id, checked, grade, facts: facts.get(id) ?? 0 })),
  };
}

/** `MOST` of each list; the whole of it is in the JSON. */
const MOST = 12;

export function printLists({ single, weak, notes, holes, checks }: SourceLists): string {
  const part = (heading: string, lines: readonly string[]): string[] => [
    "",
    `${heading}: ${lines.length}`,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...(lines.length > MOST ? [`  … and ${lines.length - MOST} more: --json lists all`] : []),
  ];
  return [
    ...part(
      "On a single source",
      single.map((s) => `${s.fact}  ${s.source}`),
    ),
    ...part(
      "Without an official source, unverified ones first",
      weak.map((f) => `${f.evidence.padEnd(10)}  ${f.fact}  ${f.sources.join(" ")}`.trimEnd()),
    ),
    ...part(
      "Notes on rows (where sources disagree, it stands there)",
      notes.map((n) => `${n.fact}  ${n.note}`),
    ),
    ...part(
      "Dates that no source gives",
      holes.map((h) => `${h.fact}  ${h.missing}`),
    ),
    ...part(
      "Documents by when they were last read, never said first",
      checks.map(
        (c) =>
          `${(c.checked || "–").padEnd(10)}  ${c.source}  ${c.grade}, ${c.facts} ${c.facts === 1 ? "fact" : "facts"}`,
      ),
    ),
  ].join("\n");
}
