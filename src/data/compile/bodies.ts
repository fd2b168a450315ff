// Tables of the multilateral bodies → their part of the dataset.
import type * as B from "../body-types.ts";
import { asDay, type Day, parsePartialDate } from "../day.ts";
import { isTrue, numberOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";
import type { Evidence } from "../types.ts";
import { compileRows, optional, type RowCompiler } from "./agreements.ts";
import { claimOf, factOf, gradeOf, present, requiredWords, type SourceIndex, sourcesOf, wordsOf } from "./claim.ts";

const firstOf = (row: Row, column: string): Day | undefined => parsePartialDate(textOf(row, column))?.first;
const lastOf = (row: Row, column: string): Day | undefined => parsePartialDate(textOf(row, column))?.last;

const claimed = (row: Row, table: Table) => ({
  fact: factOf(table, row),
  evidence: gradeOf(row, "evidence"),
  sources: sourcesOf(row, "source"),
  note: wordsOf(row, "note"),
});

const compileBody: RowCompiler<B.Body> = (row, table, index) => {
  const stated = numberOf(row, "stated");
  return present<B.Body>({
    ...claimed(row, table),
    id: textOf(row, "id"),
    layer: textOf(row, "layer"),
    name: requiredWords(row, "name"),
    short: requiredWords(row, "short"),
    noun: requiredWords(row, "noun"),
    earlier: wordsOf(row, "earlier"),
    since: claimOf(table, row, "since", index),
    stated:
      stated === null
        ? undefined
        : present<NonNullable<B.Body["stated"]>>({ value: stated, on: claimOf(table, row, "stated_on", index) }),
  });
};

const compileMember: RowCompiler<B.BodyMembership> = (row, table, index) =>
  present<B.BodyMembership>({
    ...claimed(row, table),
    body: textOf(row, "body"),
    party: textOf(row, "party"),
    via: optional(row, "via"),
    status: textOf(row, "status") as B.BodyMembership["status"],
    statusOn: lastOf(row, "status_on"),
    joined: claimOf(table, row, "joined", index),
    earlier: claimOf(table, row, "earlier", index),
    // Without a known day, use its upper bound or the day for which the source states the status.
    attested: lastOf(row, "not_after") ?? lastOf(row, "status_on"),
    notBefore: firstOf(row, "not_before"),
    notAfter: lastOf(row, "not_after"),
    counted: isTrue(row, "counted"),
    group: optional(row, "group"),
  });

const compileName: RowCompiler<B.BodyName> = (row, table) =>
  present<B.BodyName>({
    ...claimed(row, table),
    body: textOf(row, "body"),
    party: textOf(row, "party"),
    name: requiredWords(row, "name"),
  });

/** The earliest date printed in a source of the row. */
function attestedBy(row: Row, { published }: SourceIndex): Day | undefined {
  const days = sourcesOf(row, "source").flatMap((id) => published.get(id) ?? []);
  return days.length === 0 ? undefined : asDay(Math.min(...days));
}

const compilePlace: RowCompiler<B.Seat> = (row, table, index) =>
  present<B.Seat>({
    ...claimed(row, table),
    id: textOf(row, "id"),
    kind: textOf(row, "kind") as B.SeatKind,
    region: textOf(row, "region"),
    place: wordsOf(row, "place"),
    seat: wordsOf(row, "seat"),
    party: optional(row, "party"),
    lat: numberOf(row, "lat") ?? undefined,
    lon: numberOf(row, "lon") ?? undefined,
    placeEvidence: optional(row, "place_evidence") as Evidence | undefined,
    since: claimOf(table, row, "since", index),
    attested: attestedBy(row, index),
    until: claimOf(table, row, "until", index),
    counted: isTrue(row, "counted"),
  });

const compileFigure: RowCompiler<B.CapacityFigure> = (row, table) =>
  present<B.CapacityFigure>({
    ...claimed(row, table),
    id: textOf(row, "id"),
    topic: textOf(row, "topic"),
    section: textOf(row, "section") as B.TextSection,
    value: numberOf(row, "value") ?? 0,
    approximate: isTrue(row, "approximate"),
    unit: requiredWords(row, "unit"),
    asOf: textOf(row, "as_of"),
  });

const compileText: RowCompiler<B.BodyText> = (row, table) =>
  present<B.BodyText>({
    ...claimed(row, table),
    topic: textOf(row, "topic"),
    section: textOf(row, "section") as B.TextSection,
    text: requiredWords(row, "text"),
  });

const compileEvent: RowCompiler<B.BodyEvent> = (row, table, index) =>
  present<B.BodyEvent>({
    ...claimed(row, table),
    id: textOf(row, "id"),
    topic: textOf(row, "topic"),
    date: claimOf(table, row, "date", index),
    title: requiredWords(row, "title"),
  });

function byOrder(all: Tables, index: SourceIndex): B.BodyText[] {
  const orders = compileRows(all, "body-texts", index, (row) => numberOf(row, "order") ?? 0);
  return compileRows(all, "body-texts", index, compileText)
    .map((text, i) => ({ text, order: orders[i] ?? 0 }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
}

export const compileBodies = (all: Tables, index: SourceIndex): Omit<B.BodiesData, "sources"> => ({
  bodies: compileRows(all, "bodies", index, compileBody),
  members: compileRows(all, "body-members", index, compileMember),
  names: compileRows(all, "body-names", index, compileName),
  places: compileRows(all, "places", index, compilePlace),
  capacity: compileRows(all, "capacity", index, compileFigure),
  events: compileRows(all, "body-events", index, compileEvent),
  texts: byOrder(all, index),
});
