// What ties the focal party and another, read off the rows of the dataset for one day, without anything of the model.

import type { Dataset } from "../../src/data/dataset.ts";
import { yearOf } from "../../src/data/day.ts";
import type { DateClaim, PartyId } from "../../src/data/types.ts";

export interface NaiveAnswer {
  kind: string;
  inForce: string[];
  signed: string[];
  talks: string[];
  assistance: number;
  via: PartyId | undefined;
  trade: { share: number; year: number } | undefined;
}

export const naiveAnswers = (data: Dataset, day: number): ((party: PartyId) => NaiveAnswer) => {
  const { focal, asOf } = data.meta;
  const reached = (claims: readonly (DateClaim | undefined)[]): boolean => claims.every((c) => c && c.day <= day);
  const isOver = (claims: readonly (DateClaim | undefined)[]): boolean => claims.some((c) => c && c.day < day);

  /** How far an agreement is with a party of its own row. */
  const stageOf = (agreement: string, party: PartyId): string | undefined => {
    const rows = data.memberships.filter((m) => m.agreement === agreement && !m.via);
    const own = rows.findLast((m) => m.party === focal);
    const other = rows.findLast((m) => m.party === party);
    if (!own || !other) return undefined;
    if (isOver([own.left, other.left])) return undefined;
    if (reached([own.inForce, other.inForce])) return "in-force";
    if (reached([own.signed, other.signed])) return "signed";
    const talks = data.agreements.find((a) => a.id === agreement)?.talks ?? [];
    return other.accession ? undefined : talks.findLast((t) => t.from.day <= day)?.stage;
  };
  /** Each agreement with a party, once for each way that leads to it. */
  const tiesOf = (party: PartyId): { agreement: string; stage: string; via?: PartyId }[] =>
    data.agreements.flatMap(({ id }) => {
      const own = stageOf(id, party);
      const through = data.memberships.flatMap((m) => {
        if (m.agreement !== id || m.party !== party || !m.via) return [];
        const seat = data.organisations.find((o) => o.organisation === m.via && o.party === party);
        const end = m.left ?? seat?.left;
        if ((seat && seat.joined.day > day) || (end && end.day < day)) return [];
        const stage = stageOf(id, m.via);
        return stage ? [{ agreement: id, stage, via: m.via }] : [];
      });
      return [...(own ? [{ agreement: id, stage: own }] : []), ...through];
    });
  const assistanceWith = (party: PartyId): number =>
    data.assistance.filter((row) => {
      if (row.party !== party) return false;
      const isChapter = row.form === "epa-chapter" || row.form === "cptpp-chapter";
      if (isChapter && row.refersTo)
        return tiesOf(party).some((t) => t.agreement === row.refersTo && t.stage === "in-force");
      return ((row.signed ?? row.inForce ?? row.attested)?.day ?? asOf) <= day;
    }).length;

  /** The last full year before the day that has a table, the official one before the supplement. */
  const books = data.trade
    .flatMap((t) => t.rows.map((row) => ({ ...row, isOfficial: t.id === "official" })))
    .filter((r) => r.party === "WLD" && r.year < yearOf(day as typeof asOf))
    .sort((a, b) => b.year - a.year || Number(b.isOfficial) - Number(a.isOfficial));
  const tradeWith = (party: PartyId): NaiveAnswer["trade"] => {
    const [book] = books;
    const table = data.trade.find((t) => (t.id === "official") === book?.isOfficial);
    const total = (id: PartyId): number => {
      const row = table?.rows.find((r) => r.year === book?.year && r.party === id);
      if (!row || row.partial) return Number.NaN;
      return row.twoWay ?? (row.exports ?? Number.NaN) + (row.imports ?? Number.NaN);
    };
    const share = (100 * total(party)) / total("WLD");
    return book && !Number.isNaN(share) ? { share, year: book.year } : undefined;
  };

  return (party) => {
    const ties = tiesOf(party);
    const of = (...stages: string[]) => ties.filter((t) => stages.includes(t.stage));
    const [inForce, signed, talks] = [of("in-force"), of("signed"), of("negotiating", "agreed", "suspended")];
    const assistance = assistanceWith(party);
    const ids = (list: typeof ties): string[] => list.map((t) => t.agreement).sort();
    const kinds = [
      ["in-force", inForce.length],
      ["signed", signed.length],
      ["talks", talks.length],
      ["assistance", assistance],
    ] as const;
    return {
      kind: kinds.find(([, n]) => n > 0)?.[0] ?? "none",
      inForce: ids(inForce),
      signed: ids(signed),
      talks: ids(talks),
      assistance,
      via: inForce.length > 0 && inForce.every((t) => t.via) ? inForce[0]?.via : undefined,
      trade: tradeWith(party),
    };
  };
};
