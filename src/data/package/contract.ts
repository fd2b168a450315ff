// The contract: columns, closed sets of values and keys that the compiler relies on. It is merged into the package's own
// schema before tables are read, so that checked tables can be compiled without further checks.

import { type Amendment, type Applicant, DOCUMENT_KINDS } from "../details.ts";
import type { PublishedFigure } from "../figures.ts";
import type { Agreement, PartyKind, TalkStage } from "../types.ts";
import { BODY_TABLES } from "./contract-bodies.ts";
import type { DataPackage, Field, Resource } from "./schema.ts";
import { EVIDENCE, type TableContract } from "./table-contract.ts";

const PARTY_KINDS = ["state", "territory", "organisation"] as const satisfies readonly PartyKind[];
const AGREEMENT_KINDS = ["bilateral", "plurilateral"] as const satisfies readonly Agreement["kind"][];
const TALKS = ["negotiating", "agreed", "suspended"] as const satisfies readonly TalkStage[];
const LISTED = ["negotiating", "agreed", "signed", "in-force", "suspended", "left"] as const;
const EVENTS = [
  "agreed",
  "signing-began",
  "signed",
  "promulgated",
  "in-force",
] as const satisfies readonly Amendment["event"][];
const STATUSES = [
  "applied",
  "negotiating",
  "acceded",
  "interest",
  "candidate",
] as const satisfies readonly Applicant["status"][];
const FIGURES = [
  "agreements",
  "partners",
  "coverage",
  "assistance",
  "parties",
] as const satisfies readonly PublishedFigure["figure"][];
const DEFINITIONS = [
  "in-force",
  "signed",
  "talks",
  "hypothetical",
] as const satisfies readonly PublishedFigure["definition"][];

const CONTRACT: Readonly<Record<string, TableContract>> = {
  parties: {
    needs: ["id", "kind", "name_en", "name_ja", "short_en", "short_ja"],
    key: ["id"],
    enums: { kind: PARTY_KINDS },
    numbers: ["lat", "lon"],
  },
  aliases: { needs: ["party", "alias"], key: ["party", "alias"], refs: { party: "parties" } },
  "agreement-aliases": {
    needs: ["agreement", "alias"],
    key: ["agreement", "alias"],
    refs: { agreement: "agreements" },
  },
  organisations: {
    needs: ["organisation", "party", "joined"],
    key: ["organisation", "party"],
    dates: ["joined", "recorded"],
    ends: ["left"],
    refs: { organisation: "parties", party: "parties" },
  },
  agreements: {
    needs: ["id", "kind", "family", "layer", "name_en", "name_ja", "short_en", "short_ja", "counted"],
    key: ["id"],
    enums: { kind: AGREEMENT_KINDS, name_evidence: EVIDENCE, listed_as: LISTED },
    booleans: ["counted"],
  },
  stages: {
    needs: ["agreement", "stage", "from"],
    key: ["agreement", "stage", "from"],
    enums: { stage: TALKS },
    dates: ["from", "recorded"],
    refs: { agreement: "agreements" },
  },
  memberships: {
    needs: ["agreement", "party"],
    key: ["agreement", "party"],
    enums: { evidence: EVIDENCE },
    dates: ["signed", "in_force", "recorded"],
    ends: ["left"],
    booleans: ["accession"],
    refs: { agreement: "agreements", party: "parties", via: "parties" },
  },
  assistance: {
    needs: ["party", "form", "counts"],
    key: ["party", "form", "refers_to"],
    enums: { evidence: EVIDENCE },
    dates: ["signed", "in_force", "attested", "recorded"],
    booleans: ["counts"],
    refs: { party: "parties", refers_to: "agreements" },
  },
  amendments: {
    needs: ["id", "agreement", "name_en", "name_ja", "event", "date"],
    key: ["id", "event"],
    enums: { event: EVENTS },
    dates: ["date", "recorded"],
    refs: { agreement: "agreements" },
  },
  protocols: {
    needs: ["protocol", "agreement", "party"],
    key: ["protocol", "party"],
    enums: { evidence: EVIDENCE },
    dates: ["signed", "in_force", "recorded"],
    refs: { agreement: "agreements", party: "parties" },
  },
  applicants: {
    needs: ["agreement", "party", "status"],
    key: ["agreement", "party"],
    enums: { status: STATUSES, evidence: EVIDENCE },
    dates: ["applied", "recorded"],
    refs: { agreement: "agreements", party: "parties" },
  },
  documents: {
    needs: ["agreement", "kind", "source"],
    key: ["agreement", "source"],
    enums: { kind: DOCUMENT_KINDS },
    refs: { agreement: "agreements" },
  },
  corrections: {
    needs: ["fact", "changed", "why_en", "why_ja"],
    key: ["fact", "changed"],
    enums: { was_evidence: EVIDENCE },
    dates: ["was", "now", "changed"],
  },
  milestones: {
    needs: ["date", "title_en", "title_ja"],
    key: ["date", "title_en"],
    dates: ["date", "recorded"],
    refs: { agreement: "agreements" },
  },
  trade: { needs: ["year", "party"], key: ["year", "party"], numbers: ["year", "exports", "imports", "two_way"] },
  "trade-supplement": {
    needs: ["year", "party"],
    key: ["year", "party"],
    numbers: ["year", "exports", "imports", "two_way"],
  },
  published: {
    needs: ["figure", "date", "value", "definition", "words_en", "words_ja"],
    key: ["figure", "date", "value", "words_en"],
    enums: { figure: FIGURES, definition: DEFINITIONS },
    dates: ["date", "recorded"],
    numbers: ["value"],
    booleans: ["approximate"],
    refs: { agreement: "agreements" },
  },
  sources: {
    needs: ["id", "host", "title", "grade"],
    key: ["id"],
    enums: { grade: ["official", "secondary"] },
    dates: ["published", "checked"],
  },
  ...BODY_TABLES,
};

export const MANDATORY = ["parties", "agreements", "memberships", "sources"] as const;

/** Own properties only, because a package may have a column called `constructor`. */
const memberOf = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

export const contractOf = (table: string): TableContract | undefined => memberOf(CONTRACT, table);

/** Allowed values of columns that refer to ids declared in datapackage.json. */
function declaredIn({ musubi }: DataPackage, table: string): Readonly<Record<string, readonly string[]>> {
  const idsOf = (all: readonly { id: string }[]): string[] => all.map((one) => one.id);
  if (table === "agreements") return { family: idsOf(musubi.families) };
  return table === "assistance" ? { form: idsOf(musubi.assistanceForms) } : {};
}

function overlayField(field: Field, table: TableContract): Field {
  const { name } = field;
  const allowed = memberOf(table.enums, name) ?? (field.musubi === "date-evidence" ? EVIDENCE : undefined);
  const own = field.constraints.enum;
  const date = table.dates?.includes(name) ? "date" : table.ends?.includes(name) ? "date-end" : undefined;
  return {
    ...field,
    ...(table.numbers?.includes(name) && field.type !== "integer" ? { type: "number" } : {}),
    ...(table.booleans?.includes(name) ? { type: "boolean" } : {}),
    ...(date ? { musubi: date } : {}),
    constraints: {
      ...field.constraints,
      ...(table.needs.includes(name) ? { required: true } : {}),
      // A package may narrow a closed set but not widen it.
      ...(allowed ? { enum: own ? own.filter((o) => allowed.includes(o)) : [...allowed] } : {}),
    },
  };
}

function overlayResource(resource: Resource, description: DataPackage): Resource {
  const known = contractOf(resource.name);
  if (!known) return resource;
  const table = { ...known, enums: { ...known.enums, ...declaredIn(description, resource.name) } };
  const { fields, primaryKey, foreignKeys } = resource.schema;
  const columns = new Set(fields.map((f) => f.name));
  const declared = new Set(foreignKeys.map((k) => k.fields.join()));
  const refs = Object.entries(table.refs ?? {}).filter(([column]) => columns.has(column) && !declared.has(column));
  return {
    ...resource,
    schema: {
      ...resource.schema,
      fields: fields.map((f) => overlayField(f, table)),
      primaryKey: primaryKey.length > 0 ? primaryKey : table.key.filter((k) => columns.has(k)),
      foreignKeys: [
        ...foreignKeys,
        ...refs.map(([column, to]) => ({ fields: [column], reference: { resource: to, fields: ["id"] } })),
      ],
    },
  };
}

/** The description with the contract merged in. Tables unknown to the contract are unchanged. */
export const overlayContract = (description: DataPackage): DataPackage => ({
  ...description,
  resources: description.resources.map((resource) => overlayResource(resource, description)),
});
