// Checked tables → the dataset that everything above this layer reads. Rows keep their file order unless said otherwise.
import { ClaimReader, evidenceOf, present, publishedOf, type SourceBook, sourcesOf, wordsOf } from "./claims.ts";
import { compileAgreements, compileAmendments, compileApplicants, compileMemberships, compileProtocols } from "./compile-agreements.ts";
import { compileTrade } from "./compile-trade.ts";
import { type Day, parseDay } from "./day.ts";
import type { Row, Table } from "./read.ts";
import type { PackageSchema } from "./schema.ts";
import type { Assistance, AssistanceForm, Dataset, DatasetMeta, FigureKind, Milestone, OrganisationMembership, Party, PartyKind, PublishedFigure, Source, Words } from "./types.ts";

/** A table with the means to make claims of its rows; empty where the package has no such table. */
export interface Reading {
  rows: readonly Row[];
  claims: ClaimReader;
}
export type Read = (name: string) => Reading;

const NO_TABLE: Table = { resource: { name: "", path: "", schema: { fields: [] } }, rows: [] };
const EMPTY: Words = { en: "", ja: "" };

function metaOf(pack: PackageSchema): DatasetMeta {
  const { musubi } = pack;
  const day = (text: string): Day => parseDay(text) as Day;
  return {
    id: pack.name,
    version: pack.version,
    title: musubi.title,
    subtitle: musubi.subtitle,
    focal: musubi.focal,
    asOf: day(musubi.asOf),
    start: day(musubi.start),
    longStart: day(musubi.longStart),
    centre: musubi.centre,
    layers: musubi.layers,
    reference: musubi.reference,
    seed: musubi.seed,
  };
}

function compileParties(read: Read): Party[] {
  const aliases = read("aliases").rows;
  return read("parties").rows.map((row) =>
    present({
      id: row.text.id ?? "",
      kind: row.text.kind as PartyKind,
      name: wordsOf(row, "name") ?? EMPTY,
      short: wordsOf(row, "short") ?? wordsOf(row, "name") ?? EMPTY,
      iso2: row.text.iso2,
      lat: row.number.lat,
      lon: row.number.lon,
      place: row.text.place,
      region: row.text.region,
      aliases: aliases.filter((a) => a.text.party === row.text.id).map((a) => ({ text: a.text.alias ?? "", reading: a.text.reading ?? "" })),
    }),
  );
}

function compileOrganisations(read: Read): OrganisationMembership[] {
  const { rows, claims } = read("organisations");
  return rows.flatMap((row) => {
    const joined = claims.date(row, "joined");
    if (!joined) return [];
    return [
      present({
        fact: claims.factOf(row),
        organisation: row.text.organisation ?? "",
        party: row.text.party ?? "",
        joined,
        left: claims.date(row, "left"),
        note: wordsOf(row, "note"),
      }),
    ];
  });
}

function compileAssistance(read: Read): Assistance[] {
  const { rows, claims } = read("assistance");
  return rows.map((row) =>
    present({
      fact: claims.factOf(row),
      party: row.text.party ?? "",
      form: row.text.form as AssistanceForm,
      name: wordsOf(row, "name"),
      refersTo: row.text.refers_to,
      signed: claims.date(row, "signed"),
      inForce: claims.date(row, "in_force"),
      attested: claims.date(row, "attested"),
      counts: row.flag.counts ?? true,
      evidence: evidenceOf(row),
      sources: sourcesOf(row),
      note: wordsOf(row, "note"),
    }),
  );
}

/** By day, then in file order. */
function compileMilestones(read: Read): Milestone[] {
  const { rows, claims } = read("milestones");
  return rows
    .flatMap((row) => {
      const date = claims.date(row, "date");
      return date ? [present({ fact: claims.factOf(row), date, title: wordsOf(row, "title") ?? EMPTY, agreement: row.text.agreement })] : [];
    })
    .sort((a, b) => a.date.day - b.date.day);
}

function compilePublished(read: Read): PublishedFigure[] {
  const { rows, claims } = read("published");
  return rows.flatMap((row) => {
    const date = claims.date(row, "date");
    if (!date) return [];
    return [
      present({
        fact: claims.factOf(row),
        figure: row.text.figure as FigureKind,
        date,
        value: row.number.value ?? 0,
        approximate: row.flag.approximate ?? false,
        definition: row.text.definition as PublishedFigure["definition"],
        words: wordsOf(row, "words") ?? EMPTY,
        note: wordsOf(row, "note"),
      }),
    ];
  });
}

const compileSources = (read: Read): Source[] =>
  read("sources").rows.map((row) =>
    present({
      id: row.text.id ?? "",
      host: row.text.host ?? "",
      title: row.text.title ?? "",
      url: row.text.url,
      grade: evidenceOf(row, "grade"),
      published: row.text.published,
      note: wordsOf(row, "note"),
    }),
  );

/** Sources that something in the dataset names. */
function usedSources(dataset: Omit<Dataset, "sources">, sources: readonly Source[]): Source[] {
  const text = JSON.stringify(dataset);
  return sources.filter((s) => text.includes(`"${s.id}"`));
}

export function compileDataset(pack: PackageSchema, tables: ReadonlyMap<string, Table>): Dataset {
  const book: SourceBook = new Map(
    (tables.get("sources")?.rows ?? []).map((row) => [row.text.id ?? "", present({ grade: evidenceOf(row, "grade"), published: publishedOf(row) })]),
  );
  const read: Read = (name) => {
    const table = tables.get(name) ?? NO_TABLE;
    return { rows: table.rows, claims: new ClaimReader(table, book) };
  };
  const body = {
    meta: metaOf(pack),
    parties: compileParties(read),
    organisations: compileOrganisations(read),
    agreements: compileAgreements(read),
    memberships: compileMemberships(read),
    assistance: compileAssistance(read),
    amendments: compileAmendments(read),
    protocols: compileProtocols(read),
    applicants: compileApplicants(read),
    milestones: compileMilestones(read),
    trade: compileTrade(pack, read),
    published: compilePublished(read),
  };
  return { ...body, sources: usedSources(body, compileSources(read)) };
}
