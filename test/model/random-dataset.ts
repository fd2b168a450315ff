// Small random datasets for the laws of the model. Parties are invented: FOC is the focal one, ORG an organisation.
import fc from "fast-check";
import type { Dataset } from "../../src/data/dataset.ts";
import { asDay, type Day, isoOf } from "../../src/data/day.ts";
import type { Agreement, Assistance, DateClaim, Membership, Party } from "../../src/data/types.ts";

export const START = asDay(0);
export const AS_OF = asDay(400);
const PARTIES = ["FOC", "AAA", "BBB", "CCC", "DDD", "ORG"];

export const words = (text: string) => ({ en: text, ja: text });

export const claim = (fact: string, day: Day): DateClaim => ({
  fact,
  day,
  precision: "day",
  text: isoOf(day),
  evidence: "official",
  sources: ["s"],
  recorded: day,
  assumed: true,
});

const party = (id: string): Party => ({
  id,
  kind: id === "ORG" ? "organisation" : "state",
  name: words(id),
  short: words(id),
});

export const day = fc.integer({ min: START, max: AS_OF }).map(asDay);
export const maybe = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
export const drop = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;

const membership = (agreement: string, id: string): fc.Arbitrary<Membership> =>
  fc
    .record({
      days: fc.tuple(day, day, day),
      has: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      accession: fc.boolean(),
    })
    .map(({ days, has, accession }) => {
      const [signed, inForce, left] = days.toSorted((a, b) => a - b) as [Day, Day, Day];
      const fact = `memberships/${agreement}/${id}`;
      return drop({
        fact,
        agreement,
        party: id,
        accession: accession && id !== "FOC" ? (true as const) : undefined,
        signed: has[0] ? claim(`${fact}/signed`, signed) : undefined,
        inForce: has[0] && has[1] ? claim(`${fact}/in_force`, inForce) : undefined,
        left: has[0] && has[2] ? claim(`${fact}/left`, left) : undefined,
        evidence: "official",
        sources: ["s"],
      }) as Membership;
    });

const agreementOf = (id: string): fc.Arbitrary<{ agreement: Agreement; memberships: Membership[] }> =>
  fc
    .record({
      plural: fc.boolean(),
      parties: fc.subarray(["AAA", "BBB", "CCC", "DDD", "ORG"], { minLength: 1 }),
      talks: fc.array(
        fc.record({ stage: fc.constantFrom("negotiating" as const, "agreed" as const, "suspended" as const), day }),
        {
          maxLength: 3,
        },
      ),
    })
    .chain(({ plural, parties, talks }) =>
      fc.tuple(...["FOC", ...parties].map((p) => membership(id, p))).map((memberships) => ({
        agreement: {
          id,
          kind: plural ? ("plurilateral" as const) : ("bilateral" as const),
          family: "partnership" as const,
          layer: plural ? id : "epa",
          name: words(id),
          short: words(id),
          nameSources: ["s"],
          evidence: "official" as const,
          talks: talks
            .sort((a, b) => a.day - b.day)
            .map((t, i) => ({ stage: t.stage, from: claim(`stages/${id}/${i}`, t.day) })),
          counted: true,
        },
        memberships,
      })),
    );

const assistanceOf = (id: string): fc.Arbitrary<Assistance> =>
  fc.record({ signed: maybe(day), counts: fc.boolean(), chapter: fc.boolean() }).map(
    ({ signed, counts, chapter }) =>
      drop({
        fact: `assistance/${id}`,
        party: id,
        form: chapter ? ("epa-chapter" as const) : ("cmaa" as const),
        refersTo: chapter ? "a1" : undefined,
        signed: signed !== undefined && !chapter ? claim(`assistance/${id}/signed`, signed) : undefined,
        counts,
        evidence: "official",
        sources: ["s"],
      }) as Assistance,
  );

export const randomDataset: fc.Arbitrary<Dataset> = fc
  .record({
    agreements: fc.tuple(agreementOf("a1"), agreementOf("a2"), agreementOf("a3")),
    assistance: fc.subarray(["AAA", "BBB", "CCC", "DDD"]).chain((ids) => fc.tuple(...ids.map(assistanceOf))),
    seat: fc.record({ joined: day, left: maybe(day), party: fc.constantFrom("AAA", "BBB") }),
  })
  .map(({ agreements, assistance, seat }) => {
    const via = agreements
      .flatMap((a) => a.memberships)
      .filter(
        (m) =>
          m.party === "ORG" &&
          !agreements.some((a) => a.memberships.some((o) => o.agreement === m.agreement && o.party === seat.party)),
      )
      .map(
        (m): Membership => ({
          fact: `${m.fact}/via`,
          agreement: m.agreement,
          party: seat.party,
          via: "ORG",
          evidence: "official",
          sources: ["s"],
        }),
      );
    return {
      meta: {
        id: "random",
        version: "0",
        title: words("t"),
        subtitle: words("s"),
        focal: "FOC",
        home: "FOC",
        dates: "focal",
        asOf: AS_OF,
        start: START,
        longStart: START,
        centre: 0,
        layers: [],
        forms: [],
        terms: [
          { id: "epa", means: "partnership", words: ["epa"] },
          { id: "cmaa", means: "assistance", words: ["cmaa"] },
        ],
        regions: [],
        worldviews: [{ id: "ne", name: words("w"), note: words("w") }],
        reference: "s",
        seed: 1,
      },
      parties: PARTIES.map(party),
      organisations: [
        {
          fact: "organisations/ORG",
          organisation: "ORG",
          party: seat.party,
          joined: claim("organisations/ORG/joined", seat.joined),
          ...(seat.left !== undefined && seat.left >= seat.joined
            ? { left: claim("organisations/ORG/left", seat.left) }
            : {}),
        },
      ],
      agreements: agreements.map((a) => a.agreement),
      memberships: [...agreements.flatMap((a) => a.memberships), ...via],
      assistance: [...assistance],
      amendments: [],
      protocols: [],
      aliases: [],
      agreementAliases: [],
      bodies: { bodies: [], members: [], names: [], places: [], capacity: [], events: [], texts: [] },
      applicants: [],
      documents: [],
      corrections: [],
      milestones: [],
      trade: [],
      published: [],
      sources: [{ id: "s", host: "h", title: "t", grade: "official" }],
    };
  });
