// Splits the dataset: the core that both pictures need at once, and details that panels and search load on demand.

import type { BodiesData } from "../data/body-types.ts";
import { citedIn } from "../data/cited.ts";
import type { CoreDataset, Dataset } from "../data/dataset.ts";
import type { Details } from "../data/details.ts";
import { GRAND_TOTAL } from "../data/figures.ts";
import { agreementFact, type Party } from "../data/types.ts";
import { indexWorld } from "./world/world.ts";

/** Coordinates are already in the map, in its units. */
const withoutPlace = ({ lat: _lat, lon: _lon, place: _place, ...party }: Party): Party => party;

const withoutNote = <T extends { note?: unknown }>({ note: _n, ...row }: T): Omit<T, "note"> => row;

/**
 * The core. Rows of the supplementary trade table for partners that are never bound by an agreement are left out, because
 * the page does not use them.
 */
export function coreOf({
  amendments: _a,
  protocols: _p,
  applicants: _q,
  documents: _d,
  sources: _s,
  aliases: _w,
  agreementAliases: _g,
  bodies: _b,
  ...core
}: Dataset): CoreDataset {
  const bound = new Set([GRAND_TOTAL, ...indexWorld(core).ties.map((t) => t.party)]);
  const trade = core.trade.map((t) =>
    t.id === "supplement" ? { ...t, rows: t.rows.filter((r) => bound.has(r.party)) } : t,
  );
  return {
    ...core,
    trade,
    // Where any party can stand in the centre, the page places the network around it, by directions on the globe.
    parties: core.meta.dates === "party" ? core.parties : core.parties.map(withoutPlace),
    organisations: core.organisations.map(withoutNote),
    agreements: core.agreements.map((a) => ({ ...withoutNote(a), talks: a.talks.map(withoutNote) })),
    memberships: core.memberships.map(withoutNote),
    assistance: core.assistance.map(withoutNote),
    published: core.published.map(withoutNote),
  };
}

/** Notes that only panels show, by fact. */
function notesOf({ organisations, agreements, memberships, assistance, published }: Dataset): Details["notes"] {
  const rows = [
    ...[...organisations, ...memberships, ...assistance, ...published].map((r) => ({ at: r.fact, note: r.note })),
    ...agreements.map((a) => ({ at: agreementFact(a.id), note: a.note })),
    ...agreements.flatMap((a) => a.talks.map((t) => ({ at: t.from.fact, note: t.note }))),
  ];
  return Object.fromEntries(rows.flatMap(({ at, note }) => (note ? [[at, note]] : [])));
}

/** Includes sources cited by core and details; sources of the bodies are loaded with the bodies. */
export function detailsOf(dataset: Dataset): Details {
  const { amendments, protocols, applicants, documents, corrections, aliases, agreementAliases } = dataset;
  const sources = citedIn([coreOf(dataset), amendments, protocols, applicants, documents], dataset.sources);
  return {
    amendments,
    protocols,
    applicants,
    documents,
    corrections,
    sources,
    aliases,
    agreementAliases,
    notes: notesOf(dataset),
  };
}

/** The bodies with the sources that they cite. */
export function bodiesOf({ bodies, sources }: Dataset): BodiesData {
  return { ...bodies, sources: citedIn(bodies, sources) };
}
