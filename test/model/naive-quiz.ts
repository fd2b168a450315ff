// What is true, read off the rows of the dataset day by day, without anything of the model: what the quiz must agree with.

import type { Dataset } from "../../src/data/dataset.ts";
import { type Day, dayOf, yearOf } from "../../src/data/day.ts";
import type { TradeTable } from "../../src/data/figures.ts";
import type { DateClaim, Evidence, Membership, PartyId } from "../../src/data/types.ts";

const GRAND = "WLD";

/** Each day is worked out once. */
function once<T>(make: (day: number) => T): (day: number) => T {
  const made = new Map<number, T>();
  return (day) => {
    if (!made.has(day)) made.set(day, make(day));
    return made.get(day) as T;
  };
}

export const naive = (data: Dataset) => {
  const { focal, asOf, start } = data.meta;
  /** The last row of each pair: later ones overwrite. */
  const rows = new Map(data.memberships.filter((m) => !m.via).map((m) => [`${m.agreement} ${m.party}`, m]));
  const rowOf = (agreement: string, party: PartyId): Membership | undefined => rows.get(`${agreement} ${party}`);
  const familyOf = (id: string) => data.agreements.find((a) => a.id === id)?.family;
  const kindOf = (id: string) => data.agreements.find((a) => a.id === id)?.kind;

  /** First and last day of force between the focal party and another. */
  const force = (agreement: string, party: PartyId): { from: Day; to: number } | undefined => {
    const sides = [rowOf(agreement, focal), rowOf(agreement, party)];
    const [a, b] = sides.map((s) => s?.inForce?.day);
    if (a === undefined || b === undefined || party === focal) return undefined;
    const ends = sides.flatMap((s) => (s?.left ? [s.left.day as number] : []));
    return { from: Math.max(a, b) as Day, to: Math.min(Number.POSITIVE_INFINITY, ...ends) };
  };
  const inForce = (agreement: string, party: PartyId, day: number = asOf): boolean => {
    const span = force(agreement, party);
    return span !== undefined && span.from <= day && day <= span.to;
  };
  const through = (row: Membership, day: number): boolean => {
    const seat = data.organisations.find((o) => o.organisation === row.via && o.party === row.party);
    const end = row.left?.day ?? seat?.left?.day ?? Number.POSITIVE_INFINITY;
    return (
      row.via !== undefined &&
      inForce(row.agreement, row.via, day) &&
      (seat?.joined.day ?? Number.NEGATIVE_INFINITY) <= day &&
      day <= end
    );
  };
  const agreementsWith = (party: PartyId, day: number = asOf): string[] =>
    data.agreements.map((a) => a.id).filter((id) => inForce(id, party, day));
  const rowed = [...new Set(data.memberships.map((m) => m.party))];
  const partners = once((day): PartyId[] => rowed.filter((p) => agreementsWith(p, day).length > 0));
  /** Days on which a partnership agreement began with a party. */
  const begun = (party: PartyId): Day[] =>
    data.agreements
      .flatMap((a) => (a.family === "partnership" ? (force(a.id, party) ?? []) : []))
      .map((span) => span.from)
      .filter((day) => day <= asOf)
      .sort((a, b) => a - b);

  const tableOf = (year: number): TradeTable | undefined =>
    ["official", "supplement"]
      .flatMap((id) => data.trade.filter((t) => t.id === id))
      .find((t) => t.rows.some((r) => r.year === year && r.party === GRAND));
  const tradeYear = (day: number): number | undefined => {
    for (let year = yearOf(day as Day) - 1; year > 1900; year--) if (tableOf(year)) return year;
    return undefined;
  };
  const tradeOf = (party: PartyId, year: number): number | undefined => {
    const row = tableOf(year)?.rows.find((r) => r.year === year && r.party === party);
    if (!row) return undefined;
    return row.twoWay ?? (row.exports ?? 0) + (row.imports ?? 0);
  };
  const insides = (organisation: PartyId, year: number): PartyId[] => {
    const end = dayOf(year, 12, 31);
    return data.organisations
      .filter((o) => o.organisation === organisation && o.joined.day <= end && (o.left?.day ?? end) >= end)
      .map((o) => o.party);
  };
  const coverage = once((day): number | undefined => {
    const year = tradeYear(day);
    const whole = year === undefined ? undefined : tradeOf(GRAND, year);
    if (year === undefined || !whole) return undefined;
    const covered = new Set([
      ...partners(day),
      ...data.memberships.filter((m) => m.via && through(m, day)).map((m) => m.party),
    ]);
    for (const { id, kind } of data.parties)
      if (kind === "organisation" && covered.has(id) && tradeOf(id, year) !== undefined)
        for (const state of insides(id, year)) covered.delete(state);
    return [...covered].reduce((sum, party) => sum + (tradeOf(party, year) ?? 0), 0) / (whole / 100);
  });

  /** Days on which anything may have changed, within the slider. */
  const days = [
    ...new Set([
      start,
      asOf,
      ...data.memberships.flatMap((m) => [m.inForce, m.left].flatMap((c) => (c ? [c.day, c.day + 1] : []))),
      ...data.organisations.flatMap((o) => [o.joined.day, (o.left?.day ?? asOf) + 1]),
      ...data.trade.flatMap((t) => t.rows.map((r) => dayOf(r.year + 1, 1, 1))),
    ]),
  ].filter((d) => d >= start && d <= asOf);

  const assisted = (party: PartyId): boolean =>
    data.assistance.some((a) => {
      if (a.party !== party) return false;
      if (a.refersTo) return inForce(a.refersTo, party);
      const since = a.signed ?? a.inForce ?? a.attested;
      return since === undefined || since.day <= asOf;
    });
  const organisationsOf = (party: PartyId): PartyId[] =>
    data.organisations
      .filter((o) => o.party === party && o.joined.day <= asOf && (o.left?.day ?? asOf) >= asOf)
      .map((o) => o.organisation);

  return {
    familyOf,
    kindOf,
    inForce,
    agreementsWith,
    partners,
    begun,
    tradeYear,
    tradeOf,
    coverage,
    days,
    assisted: (party: PartyId): boolean => assisted(party) || organisationsOf(party).some(assisted),
    everThrough: (party: PartyId): boolean =>
      data.memberships.some((m) => m.party === party && days.some((d) => through(m, d))),
  };
};
export type Naive = ReturnType<typeof naive>;

/** Every fact of the dataset with its grade. */
export function grades(data: Dataset): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    const { fact, evidence } = value as Partial<DateClaim>;
    if (fact !== undefined && evidence !== undefined) found.set(fact, evidence);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk([data.memberships, data.assistance]);
  for (const table of data.trade)
    for (const row of table.rows)
      for (const flow of ["exports", "imports", "twoWay"] as const)
        if (typeof row[flow] === "number") found.set(`trade/${row.year}/${row.party}/${flow}`, table.evidence);
  return found;
}
