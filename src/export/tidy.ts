// Cells of tables that leave the page: a column each for an id and for its name in either language, so that tables of two languages
// join; and for a dated fact its precision, its grade and the sources it rests on.
import type { Source } from "../data/details.ts";
import type { DateClaim, PartyId, SourceId } from "../data/types.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import type { Language } from "../i18n/locale.ts";
import { agreementShort, partyName } from "../i18n/names.ts";
import { publisherOf } from "../i18n/publisher.ts";
import type { World } from "../model/world/world.ts";
import type { Cell, CitedRow } from "./table.ts";

export const namedColumns = (label: string): string[] => [`${label} (ID)`, `${label} (en)`, `${label} (ja)`];

export const namedCells = (id: string | undefined, nameOf: (language: Language) => string): Cell[] =>
  id === undefined || id === "" ? [null, null, null] : [id, nameOf("en"), nameOf("ja")];

export const partyCells = ({ parties }: Pick<World, "parties">, id: PartyId | undefined): Cell[] =>
  namedCells(id, (language) => partyName(parties.get(id ?? ""), language, id ?? ""));

/** Several parties in one cell, in the order given. */
export const partyListCells = ({ parties }: Pick<World, "parties">, ids: readonly PartyId[]): Cell[] =>
  namedCells(ids.join("; "), (language) => ids.map((id) => partyName(parties.get(id), language, id)).join("; "));

export const agreementCells = ({ agreements }: Pick<World, "agreements">, id: string): Cell[] =>
  namedCells(id, (language) => agreementShort(agreements.get(id), language, id));

type ClaimLabels = Record<"since" | "precision" | "evidence" | "source", string>;

export const claimColumns = (labels: ClaimLabels): string[] => [
  labels.since,
  labels.precision,
  labels.evidence,
  labels.source,
];

/** The date as it is known, never padded. Sources by their ids, as in the list of sources beside the table. */
export const claimCells = (claim: DateClaim | undefined, t: Pick<Catalogue, "evidence" | "precision">): Cell[] =>
  claim
    ? [claim.text, t.precision[claim.precision], t.evidence[claim.evidence], claim.sources.join("; ")]
    : [null, null, null, null];

/** The sources of a table, each once. */
export const citedIn = (claims: Iterable<{ sources: readonly SourceId[] } | undefined>): SourceId[] => [
  ...new Set([...claims].flatMap((claim) => claim?.sources ?? [])),
];

/** What is told of the sources of a table, in the order of their ids. */
export function citedRows(ids: readonly SourceId[], all: readonly Source[]): CitedRow[] {
  const sources = new Map(all.map((s) => [s.id, s]));
  return ids.flatMap((id): CitedRow[] => {
    const s = sources.get(id);
    if (!s) return [];
    const publisher = { en: publisherOf(s, "en"), ja: publisherOf(s, "ja") };
    return [{ id, publisher, title: s.title, url: s.url ?? null, grade: s.grade, published: s.published ?? null }];
  });
}
