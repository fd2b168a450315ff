// Small random datasets in which every party has dates of its own, and none is before all others: agreements among states and two
// organisations with members that come and go. FOC is the package's own centre and no more than any other.
import fc from "fast-check";
import type { CoreDataset } from "../../src/data/dataset.ts";
import type { Day } from "../../src/data/day.ts";
import type { Agreement, Membership, OrganisationMembership } from "../../src/data/types.ts";
import { claim, day, drop, maybe, randomDataset, words } from "./random-dataset.ts";

const STATES = ["FOC", "AAA", "BBB", "CCC", "DDD"];
const ORGANISATIONS = ["ORG", "UNI"];
export const ALL_PARTIES = [...STATES, ...ORGANISATIONS];

const ground = { evidence: "official" as const, sources: ["s"] };

const ownRow = (agreement: string, party: string): fc.Arbitrary<Membership> =>
  fc
    .record({
      days: fc.tuple(day, day, day),
      signed: fc.boolean(),
      inForce: fc.boolean(),
      left: fc.boolean(),
      accession: fc.boolean(),
    })
    .map(({ days, ...has }) => {
      const [signed, inForce, left] = days.toSorted((a, b) => a - b) as [Day, Day, Day];
      const fact = `memberships/${agreement}/${party}`;
      return drop({
        fact,
        agreement,
        party,
        accession: has.accession ? (true as const) : undefined,
        signed: has.signed ? claim(`${fact}/signed`, signed) : undefined,
        inForce: has.inForce ? claim(`${fact}/in_force`, inForce) : undefined,
        left: has.left && (has.signed || has.inForce) ? claim(`${fact}/left`, left) : undefined,
        ...ground,
      }) as Membership;
    });

/** A row through the organisation, for the states that are ever in it and have no row of their own. */
const rowsThrough = (
  agreement: string,
  own: readonly Membership[],
  seats: readonly OrganisationMembership[],
  ends: ReadonlyMap<string, Day>,
): Membership[] => {
  const taken = new Set(own.map((m) => m.party));
  return seats.flatMap((seat) => {
    if (!own.some((m) => m.party === seat.organisation) || taken.has(seat.party)) return [];
    taken.add(seat.party);
    const fact = `memberships/${agreement}/${seat.party}`;
    const end = ends.get(seat.party);
    return [
      drop({
        fact,
        agreement,
        party: seat.party,
        via: seat.organisation,
        left: end !== undefined && end >= seat.joined.day ? claim(`${fact}/left`, end) : undefined,
        ...ground,
      }) as Membership,
    ];
  });
};

const agreementOf = (id: string): fc.Arbitrary<Agreement> =>
  fc
    .array(fc.record({ stage: fc.constantFrom("negotiating" as const, "suspended" as const), day }), { maxLength: 2 })
    .map((talks) => ({
      id,
      kind: "plurilateral",
      family: "partnership",
      layer: "epa",
      name: words(id),
      short: words(id),
      nameSources: ["s"],
      evidence: "official",
      talks: talks
        .sort((a, b) => a.day - b.day)
        .map((t, i) => ({ stage: t.stage, from: claim(`stages/${id}/${i}`, t.day) })),
      counted: true,
    }));

const seatsOf: fc.Arbitrary<OrganisationMembership[]> = fc
  .tuple(
    ...ORGANISATIONS.map((organisation) =>
      fc
        .subarray(STATES, { maxLength: 3 })
        .chain((states) =>
          fc.tuple(...states.map((party) => fc.tuple(fc.constant({ organisation, party }), day, maybe(day)))),
        ),
    ),
  )
  .map((all) =>
    all.flat().map(([seat, joined, left]) => {
      const fact = `organisations/${seat.organisation}/${seat.party}`;
      const end = left !== undefined && left >= joined ? { left: claim(`${fact}/left`, left) } : {};
      return { ...seat, fact, joined: claim(`${fact}/joined`, joined), ...end };
    }),
  );

/** Law: what it gives has `dates: "party"`, and every agreement at least two rows of its own. */
export const randomParties: fc.Arbitrary<CoreDataset> = fc
  .record({
    base: randomDataset,
    seats: seatsOf,
    agreements: fc.tuple(...["a1", "a2", "a3"].map(agreementOf)),
    rows: fc.tuple(
      ...["a1", "a2", "a3"].map((id) =>
        fc
          .subarray(ALL_PARTIES, { minLength: 2 })
          .chain((parties) => fc.tuple(...parties.map((party) => ownRow(id, party)))),
      ),
    ),
    ends: fc.tuple(...STATES.map((party) => fc.tuple(fc.constant(party), maybe(day)))),
  })
  .map(({ base, seats, agreements, rows, ends }) => ({
    ...base,
    meta: { ...base.meta, dates: "party" as const },
    parties: ALL_PARTIES.map((id) => ({
      id,
      kind: ORGANISATIONS.includes(id) ? ("organisation" as const) : ("state" as const),
      name: words(id),
      short: words(id),
    })),
    organisations: seats,
    agreements,
    memberships: agreements.flatMap(({ id }, i) => {
      const own = [...(rows[i] ?? [])];
      return [
        ...own,
        ...rowsThrough(id, own, seats, new Map(ends.flatMap(([p, d]) => (d === undefined ? [] : [[p, d]])))),
      ];
    }),
  }));
