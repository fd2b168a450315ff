// Random datasets in which much is in force, over many years and with figures of trade: they support most questions.
import fc from "fast-check";
import type { Dataset } from "../../src/data/dataset.ts";
import { asDay, dayOf } from "../../src/data/day.ts";
import type { TradeRow } from "../../src/data/figures.ts";
import type { Agreement, Assistance, DateClaim, Membership } from "../../src/data/types.ts";
import { claim, randomDataset } from "./random-dataset.ts";

const START = dayOf(1995, 1, 1);
const AS_OF = dayOf(2020, 6, 30);
const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"];
const AGREEMENTS = ["p1", "p2", "p3", "b1", "b2", "b3", "b4", "r1"];

const words = (text: string) => ({ en: text, ja: text });
const day = fc.integer({ min: START, max: AS_OF + 900 }).map(asDay);
const mostly = (weight: number) => fc.integer({ min: 1, max: 10 }).map((n) => n <= weight);

/** As known by day or month, vouched for or not. */
const dated = (fact: string): fc.Arbitrary<DateClaim> =>
  fc.tuple(day, mostly(9), mostly(9)).map(([on, exact, vouched]) => ({
    ...claim(fact, on),
    ...(exact ? {} : { precision: "month" as const, text: "" }),
    ...(vouched ? {} : { evidence: "unverified" as const }),
  }));

const sideOf = (agreement: string, party: string): fc.Arbitrary<Membership> => {
  const fact = `memberships/${agreement}/${party}`;
  return fc.tuple(dated(`${fact}/in_force`), mostly(9), mostly(1)).map(([inForce, has, left]) => ({
    fact,
    agreement,
    party,
    ...(has ? { inForce } : {}),
    // After everything has begun, so that the end is an end.
    ...(has && left ? { left: claim(`${fact}/left`, asDay(AS_OF - 40)) } : {}),
    evidence: "official",
    sources: ["s"],
  }));
};

/** The focal party's own day is early, or nothing would ever be in force. */
const focalSide = (agreement: string): Membership => ({
  fact: `memberships/${agreement}/FOC`,
  agreement,
  party: "FOC",
  inForce: claim(`memberships/${agreement}/FOC/in_force`, START),
  evidence: "official",
  sources: ["s"],
});

const agreementOf = (id: string): Agreement => ({
  id,
  kind: id.startsWith("p") ? "plurilateral" : "bilateral",
  family: id.startsWith("r") ? "related" : "partnership",
  layer: "epa",
  name: words(id),
  short: words(id),
  nameSources: ["s"],
  evidence: "official",
  talks: [],
  counted: true,
});

const membershipsOf = (id: string): fc.Arbitrary<Membership[]> =>
  fc
    .subarray([...STATES, "ORG"], id.startsWith("p") ? { minLength: 4 } : { minLength: 1, maxLength: 1 })
    .chain((parties) => fc.tuple(...parties.map((p) => sideOf(id, p))))
    .map((sides) => [
      focalSide(id),
      // An end counts only after both sides have begun.
      ...sides.map(({ left, ...side }) =>
        left && (side.inForce?.day ?? left.day) < left.day ? { ...side, left } : side,
      ),
    ]);

const assistanceOf = (party: string): fc.Arbitrary<Assistance> =>
  fc
    .tuple(dated(`assistance/${party}/x`), fc.integer({ min: 0, max: 3 }), fc.boolean())
    .map(([date, form, counts]) => ({
      fact: `assistance/${party}`,
      party,
      ...(form === 0
        ? { form: "chapter", kind: "chapter" as const, refersTo: "p1" }
        : form === 1
          ? { form: "arrangement", kind: "arrangement" as const, signed: date }
          : form === 2
            ? { form: "private-arrangement", kind: "private-arrangement" as const, signed: date }
            : { form: "agreement", kind: "agreement" as const, inForce: date }),
      counts,
      evidence: "official",
      sources: ["s"],
    }));

const tradeOf = (year: number): fc.Arbitrary<TradeRow[]> => {
  const value = fc.integer({ min: 1, max: 1000 });
  return fc
    .tuple(...[...STATES, "ORG"].map((party) => fc.tuple(fc.constant(party), value, value, mostly(9))))
    .map((rows) => {
      const listed = rows.map(
        ([party, exports, imports, full]): TradeRow => ({ year, party, exports, imports: full ? imports : null }),
      );
      const sum = (flow: "exports" | "imports") => 500 + listed.reduce((n, r) => n + (r[flow] ?? 0), 0);
      return [...listed, { year, party: "WLD", exports: sum("exports"), imports: sum("imports") }];
    });
};

export const denseDataset: fc.Arbitrary<Dataset> = fc
  .record({
    base: randomDataset,
    memberships: fc.tuple(...AGREEMENTS.map(membershipsOf)),
    assistance: fc.subarray([...STATES, "ORG"]).chain((ids) => fc.tuple(...ids.map(assistanceOf))),
    trade: fc.tuple(...[1999, 2003, 2007, 2011, 2015, 2019].map(tradeOf)),
  })
  .map(({ base, memberships, assistance, trade }) => {
    const rows = memberships.flat();
    const seat = claim("organisations/ORG", dayOf(2001, 1, 1));
    const inside = rows.filter(
      (m) => m.party === "ORG" && !rows.some((o) => o.agreement === m.agreement && o.party === "AAA"),
    );
    const through = inside.map(({ agreement, fact }): Membership => {
      return { fact: `${fact}/via`, agreement, party: "AAA", via: "ORG", evidence: "official", sources: ["s"] };
    });
    return {
      ...base,
      meta: { ...base.meta, start: START, longStart: START, asOf: AS_OF },
      parties: ["FOC", ...STATES, "ORG"].map((id) => ({
        id,
        kind: id === "ORG" ? "organisation" : "state",
        name: words(id),
        short: words(id),
      })),
      organisations: [{ fact: "organisations/ORG", organisation: "ORG", party: "AAA", joined: seat }],
      agreements: AGREEMENTS.map(agreementOf),
      memberships: [...rows, ...through],
      assistance,
      trade: [{ id: "official", unit: "billion", sources: ["s"], evidence: "official", rows: trade.flat() }],
    };
  });
