// Compiles checked tables to the dataset. Unknown tables are ignored; optional ones may be absent.

import type { BodyEvent } from "../body-types.ts";
import { FLOWS, TRADE_TABLES } from "../check/trade.ts";
import { citedIn } from "../cited.ts";
import type { Dataset } from "../dataset.ts";
import { type Day, parseDay } from "../day.ts";
import type { AgreementAlias, Alias, Correction, OfficialDocument, Source } from "../details.ts";
import type { PublishedFigure, TradeRow, TradeTable } from "../figures.ts";
import type { DatasetMeta } from "../meta.ts";
import { bestGrade } from "../package/claims.ts";
import { dateOf, isTrue, numberOf, type Row, rowsOf, type Tables, textOf } from "../package/table.ts";
import type * as T from "../types.ts";
import {
  compileAgreements,
  compileAmendment,
  compileApplicant,
  compileAssistance,
  compileMembership,
  compileMilestones,
  compileProtocol,
  compileRows,
  optional,
  type RowCompiler,
} from "./agreements.ts";
import { compileBodies } from "./bodies.ts";
import { claimOf, factOf, gradeOf, indexSources, present, requiredWords, sourcesOf, wordsOf } from "./claim.ts";

function compileMeta({ name, version, musubi }: Tables["description"]): DatasetMeta {
  const {
    title,
    subtitle,
    focal,
    dates,
    asOf,
    start,
    longStart,
    centre,
    layers,
    assistanceForms,
    terms,
    regions,
    worldviews,
    reference,
    seed,
  } = musubi;
  const dayOfMeta = (text: string) => parseDay(text) as Day;
  return {
    id: name,
    version,
    title,
    subtitle,
    focal,
    home: focal,
    dates,
    asOf: dayOfMeta(asOf),
    start: dayOfMeta(start),
    longStart: dayOfMeta(longStart ?? start),
    centre,
    layers,
    forms: assistanceForms,
    terms,
    regions,
    worldviews,
    reference,
    seed,
  };
}

const compileAliases = (all: Tables): Alias[] =>
  rowsOf(all, "aliases").map((row) =>
    present<Alias>({
      party: textOf(row, "party"),
      text: textOf(row, "alias"),
      reading: optional(row, "reading"),
    }),
  );

const compileAgreementAliases = (all: Tables): AgreementAlias[] =>
  rowsOf(all, "agreement-aliases").map((row) =>
    present<AgreementAlias>({
      agreement: textOf(row, "agreement"),
      text: textOf(row, "alias"),
      reading: optional(row, "reading"),
    }),
  );

function compileParties(all: Tables): T.Party[] {
  return rowsOf(all, "parties").map((row) =>
    present<T.Party>({
      id: textOf(row, "id"),
      kind: textOf(row, "kind") as T.PartyKind,
      name: requiredWords(row, "name"),
      short: requiredWords(row, "short"),
      iso2: optional(row, "iso2"),
      lat: numberOf(row, "lat") ?? undefined,
      lon: numberOf(row, "lon") ?? undefined,
      place: optional(row, "place"),
      region: optional(row, "region"),
    }),
  );
}

const compileOrganisation: RowCompiler<T.OrganisationMembership> = (row, table, index) =>
  present<T.OrganisationMembership>({
    fact: factOf(table, row),
    organisation: textOf(row, "organisation"),
    party: textOf(row, "party"),
    joined: claimOf(table, row, "joined", index) as T.DateClaim,
    left: claimOf(table, row, "left", index),
    note: wordsOf(row, "note"),
  });

function compileTradeRow(row: Row): TradeRow {
  const partial = FLOWS.filter((flow) => textOf(row, "partial").split(/\s+/).includes(flow));
  return present<TradeRow>({
    year: numberOf(row, "year") ?? 0,
    party: textOf(row, "party"),
    exports: numberOf(row, "exports"),
    imports: numberOf(row, "imports"),
    twoWay: numberOf(row, "two_way") ?? undefined,
    partial: partial.length > 0 ? partial : undefined,
  });
}

/** Unit, source and grade come from the description of the table; sources named in its rows are added in their order. */
function compileTrade(all: Tables, grades: ReadonlyMap<T.SourceId, T.Evidence>): TradeTable[] {
  return TRADE_TABLES.flatMap((name): TradeTable[] => {
    const table = all.tables.get(name);
    if (!table) return [];
    const { unit = "", source, evidence } = table.resource.musubi;
    const sources = [
      ...new Set([...(source === undefined ? [] : [source]), ...table.rows.flatMap((r) => sourcesOf(r, "source"))]),
    ];
    const id = name === "trade" ? "official" : "supplement";
    return [
      { id, unit, sources, evidence: evidence ?? bestGrade(sources, grades), rows: table.rows.map(compileTradeRow) },
    ];
  });
}

const compilePublished: RowCompiler<PublishedFigure> = (row, table, index) =>
  present<PublishedFigure>({
    fact: factOf(table, row),
    figure: textOf(row, "figure") as PublishedFigure["figure"],
    agreement: optional(row, "agreement"),
    date: claimOf(table, row, "date", index) as T.DateClaim,
    value: numberOf(row, "value") ?? 0,
    decimals: /\.\d*0$/.test(textOf(row, "value")) ? textOf(row, "value").split(".")[1]?.length : undefined,
    approximate: isTrue(row, "approximate"),
    definition: textOf(row, "definition") as PublishedFigure["definition"],
    words: requiredWords(row, "words"),
    note: wordsOf(row, "note"),
  });

const compileDocument: RowCompiler<OfficialDocument> = (row) => ({
  agreement: textOf(row, "agreement"),
  kind: textOf(row, "kind") as OfficialDocument["kind"],
  source: textOf(row, "source"),
});

const compileCorrection: RowCompiler<Correction> = (row) =>
  present<Correction>({
    fact: textOf(row, "fact"),
    was: optional(row, "was"),
    wasEvidence: optional(row, "was_evidence") as T.Evidence | undefined,
    now: optional(row, "now"),
    changed: dateOf(row, "changed")?.last as Day,
    why: requiredWords(row, "why"),
  });

const compileSource: RowCompiler<Source> = (row) =>
  present<Source>({
    id: textOf(row, "id"),
    host: textOf(row, "host"),
    publisher: wordsOf(row, "publisher"),
    title: textOf(row, "title"),
    url: optional(row, "url"),
    grade: gradeOf(row, "grade"),
    published: optional(row, "published"),
    checked: optional(row, "checked"),
    note: wordsOf(row, "note"),
  });

/** Includes events of layers other than bodies, so that the timeline can show them before the bodies are loaded. */
function milestonesOf(
  events: readonly BodyEvent[],
  agreements: readonly T.Agreement[],
  { layers }: DatasetMeta,
): T.Milestone[] {
  const ties = new Set(layers.filter((l) => l.role !== "body").map((l) => l.id));
  const own = new Set(agreements.map((a) => a.id));
  return events.flatMap(({ fact, topic, date, title }) =>
    date && (ties.has(topic) || own.has(topic))
      ? [{ fact, date, title, ...(own.has(topic) ? { agreement: topic } : {}) }]
      : [],
  );
}

/** Expects tables without errors. Rows keep the order of the files; negotiations and milestones are ordered by day. */
export function compileDataset(all: Tables): Dataset {
  const index = indexSources(all);
  const meta = compileMeta(all.description);
  const bodies = compileBodies(all, index);
  const agreements = compileAgreements(all, index);
  const body = {
    meta,
    parties: compileParties(all),
    aliases: compileAliases(all),
    agreementAliases: compileAgreementAliases(all),
    organisations: compileRows(all, "organisations", index, compileOrganisation),
    agreements,
    memberships: compileRows(all, "memberships", index, compileMembership),
    assistance: compileAssistance(all, index),
    amendments: compileRows(all, "amendments", index, compileAmendment),
    protocols: compileRows(all, "protocols", index, compileProtocol),
    applicants: compileRows(all, "applicants", index, compileApplicant),
    documents: compileRows(all, "documents", index, compileDocument),
    corrections: compileRows(all, "corrections", index, compileCorrection).sort((a, b) => b.changed - a.changed),
    milestones: [...compileMilestones(all, index), ...milestonesOf(bodies.events, agreements, meta)].sort(
      (a, b) => a.date.day - b.date.day,
    ),
    trade: compileTrade(all, index.grades),
    published: compileRows(all, "published", index, compilePublished),
    bodies,
  };
  // Those cited only by ignored tables are dropped.
  return { ...body, sources: citedIn(body, compileRows(all, "sources", index, compileSource)) };
}
