// The law of counting: every route to a number of parties gives the one that asking each party by itself gives.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { asDay, type Day, dayOf } from "../../src/data/day.ts";
import type { PartyId } from "../../src/data/types.ts";
import { partyName } from "../../src/i18n/names.ts";
import { WORK } from "../../src/i18n/work.ts";
import { assistancePartners, openedPartners } from "../../src/model/coverage/figure-lists.ts";
import { figuresOn, isBinding, partnersOf } from "../../src/model/coverage/figures.ts";
import { matches, matrixOn, totalOf } from "../../src/model/overlap/matrix.ts";
import { overlapsOn, termOfSet } from "../../src/model/overlap/overlaps.ts";
import type { Ast } from "../../src/model/query/ast.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import {
  boundBy,
  COUNT_RULES,
  type CountRule,
  countsBy,
  countsCentre,
  countsStates,
  DEFAULT_RULE,
} from "../../src/model/world/counting.ts";
import { indexWorld, scanDay, type World } from "../../src/model/world/world.ts";
import { networkFacts } from "../../src/scene/network/facts.ts";
import { matrixTable } from "../../src/views/matrix/matrix-table.ts";
import { overlapsTable } from "../../src/views/overlaps/overlaps-table.ts";
import { bundledDataset } from "../bundled.ts";
import { AS_OF, claim, randomDataset, START } from "../model/random-dataset.ts";

/** The organisation has a framework of its own, too, in some. */
const packages: fc.Arbitrary<Dataset> = fc
  .tuple(randomDataset, fc.option(fc.integer({ min: START, max: AS_OF }).map(asDay), { nil: undefined }), fc.boolean())
  .map(([dataset, signed, counts]) =>
    signed === undefined
      ? dataset
      : {
          ...dataset,
          assistance: [
            ...dataset.assistance,
            {
              fact: "assistance/ORG",
              party: "ORG",
              form: "cmaa",
              kind: "agreement",
              signed: claim("assistance/ORG/signed", signed),
              counts,
              evidence: "official",
              sources: ["s"],
            } as Dataset["assistance"][number],
          ],
        },
  );

/** Whether a party has states on a day, by scanning. */
const hasStates = (world: World, party: PartyId, day: Day): boolean =>
  world.dataset.organisations.some(
    (o) => o.organisation === party && o.joined.day <= day && (o.left?.day ?? day) >= day,
  ) || scanDay(world, day).ties.some((t) => t.via === party && t.stage !== "left");

/** Whether a party is in a set, by scanning: another way to the same answer. */
function isIn(world: World, set: string, party: PartyId, day: Day, via: boolean): boolean {
  const { ties, assistance } = scanDay(world, day);
  const { focal, terms } = world.dataset.meta;
  const bound = ties.filter((t) => t.stage === "in-force" && (via || !t.via));
  if (terms.some((t) => t.id === set && t.means === "assistance")) {
    const helped = assistance.filter((a) => a.counts).map((a) => a.party);
    const seats = world.dataset.organisations.filter(
      (o) => o.party === party && o.joined.day <= day && (o.left?.day ?? day) >= day,
    );
    return (
      helped.includes(party) ||
      (party === focal && helped.length > 0) ||
      (via && seats.some((o) => helped.includes(o.organisation)))
    );
  }
  const isMeant = (agreement: string): boolean => {
    const found = world.agreements.get(agreement);
    return agreement === set || found?.kind === set;
  };
  return bound.some((t) => (t.party === party || (party === focal && !t.via)) && isMeant(t.agreement));
}

function countedBy(
  world: World,
  day: Day,
  rule: CountRule,
  holds: (party: PartyId, via: boolean) => boolean,
): PartyId[] {
  const { focal } = world.dataset.meta;
  return world.dataset.parties
    .map((p) => p.id)
    .filter((id) => id !== focal || countsCentre(rule))
    .filter((id) => holds(id, true) && (countsStates(rule) ? !hasStates(world, id, day) : holds(id, false)))
    .sort();
}

const term = (index: ReturnType<typeof indexQuery>, set: string): Ast => ({
  op: "term",
  term: termOfSet(index, set),
  stage: "in-force",
  at: { start: 0, end: 1 },
});

/** Every route to the number of one set. */
function routesTo(world: World, set: string, day: Day, rule: CountRule): Record<string, number> {
  const index = indexQuery(world);
  const answer = answerOn(term(index, set), index, day, rule);
  const found = overlapsOn(index, [set], day, "inclusive", rule);
  const table = overlapsTable(world, found, (id) => id, "en");
  const snapshot = world.at(day);
  const agreement = world.agreements.get(set);
  const isAssistance = termOfSet(index, set).id === "assistance";
  const matrix = matrixOn(world, day, rule);
  const column = isAssistance ? "assistance" : set;
  const hasColumn = isAssistance || set === "bilateral" || agreement?.kind === "plurilateral";
  const exported = matrixTable(world, matrix.rows, rule, "en");
  const meant = new Set(
    [...world.agreements.values()]
      .filter((a) => a.id === set || (set === "bilateral" && a.kind === "bilateral"))
      .map((a) => a.id),
  );
  const inForce = WORK.en.stages["in-force"];
  const layers = new Set([...world.agreements.values()].map((a) => a.layer));
  return {
    query: answer.count,
    "rows of the query": answer.parties.filter((p) => countsStates(rule) || !p.through).length,
    "changes of the query": answer.changes.filter((c) => c.day <= day).at(-1)?.count ?? 0,
    "bar of the overlaps": found.overlaps[0]?.parties.length ?? 0,
    "head of the overlaps": found.sets[0]?.size ?? 0,
    "any of the overlaps": found.any,
    "table of the overlaps": Number(table.rows[0]?.[1] ?? 0),
    ...(hasColumn ? { "head of the matrix": totalOf(matrix, column) } : {}),
    ...(hasColumn && !isAssistance
      ? {
          "table of the matrix": new Set(
            exported.rows.filter((r) => meant.has(String(r[3])) && r[6] === inForce && r.at(-1) === 1).map((r) => r[0]),
          ).size,
        }
      : {}),
    ...(agreement ? { panel: boundBy(world, snapshot, rule, set).length } : {}),
    ...(agreement?.kind === "plurilateral"
      ? {
          network: networkFacts(world, snapshot, layers, [], rule).regions.find((r) => r.framework === set)?.count ?? 0,
        }
      : {}),
    // Partners are others by their name.
    ...(isAssistance && !countsCentre(rule)
      ? {
          figure: figuresOn(world, day, rule).assistance.identified,
          list: assistancePartners(world, snapshot, rule).length,
        }
      : {}),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const dayAt = ({ dataset }: World, at: number): Day =>
  asDay(Math.round(dataset.meta.longStart + at * (dataset.meta.asOf - dataset.meta.longStart)));
const SETS = ["a1", "a2", "a3", "bilateral", "plurilateral", "cmaa"] as const;

describe("on any day of any package, by any rule", () => {
  test("every route to the number of a set gives one number", () => {
    fc.assert(
      fc.property(
        packages,
        fc.constantFrom(...SETS),
        share,
        fc.constantFrom(...COUNT_RULES),
        (dataset, set, at, rule) => {
          const world = indexWorld(dataset);
          const day = dayAt(world, at);
          const expected = countedBy(world, day, rule, (party, via) => isIn(world, set, party, day, via)).length;
          const routes = routesTo(world, set, day, rule);
          // Where nobody is shown to be bound, there is no region.
          expect(routes).toEqual(Object.fromEntries(Object.keys(routes).map((route) => [route, expected])));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("and to the number of a combination: in these and not in those", () => {
    fc.assert(
      fc.property(
        packages,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        share,
        fc.constantFrom(...COUNT_RULES),
        (dataset, wanted, at, rule) => {
          const world = indexWorld(dataset);
          const day = dayAt(world, at);
          const frameworks = [...world.agreements.values()].filter((a) => a.kind === "plurilateral").map((a) => a.id);
          const sets = ["bilateral", ...frameworks, "cmaa"];
          fc.pre(sets.some((_, i) => wanted[i]));
          const expected = countedBy(world, day, rule, (party, via) =>
            sets.every((set, i) => isIn(world, set, party, day, via) === wanted[i]),
          );
          const index = indexQuery(world);
          const ast: Ast = {
            op: "and",
            of: sets.map((set, i) => (wanted[i] ? term(index, set) : { op: "not", of: term(index, set) })),
          };
          const answer = answerOn(ast, index, day, rule);
          const mask = sets.reduce((bits, _, i) => (wanted[i] ? bits | (1 << i) : bits), 0);
          const row = overlapsOn(index, sets, day, "exclusive", rule).overlaps.find((o) => o.mask === mask);
          const matrix = matrixOn(world, day, rule);
          const asked = new Map(sets.map((set, i) => [set === "cmaa" ? "assistance" : set, wanted[i] === true]));
          const ids = (list: readonly PartyId[]): PartyId[] => [...list].sort();
          expect({
            query: ids(answer.parties.flatMap((p) => (countsStates(rule) || !p.through ? [p.party] : []))),
            overlaps: ids(row?.parties ?? []),
            matrix: ids(matrix.rows.filter((r) => matches(matrix, r, asked).counts).map((r) => r.party)),
          }).toEqual({ query: expected, overlaps: expected, matrix: expected });
          expect(answer.count).toBe(expected.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("partners are the parties bound by anything, and the figure is as long as its list", () => {
    fc.assert(
      fc.property(packages, share, fc.constantFrom(...COUNT_RULES), (dataset, at, rule) => {
        const world = indexWorld(dataset);
        const day = dayAt(world, at);
        const plain: CountRule = countsStates(rule) ? "states" : "one";
        const index = indexQuery(world);
        const any: Ast = { op: "or", of: [term(index, "bilateral"), term(index, "plurilateral")] };
        const snapshot = world.at(day);
        const list = partnersOf(snapshot, isBinding, undefined, countsBy(world, snapshot, rule));
        expect(figuresOn(world, day, rule).partners.inForce).toBe(list.length);
        expect(list.map((p) => p.party).sort()).toEqual(
          answerOn(any, index, day, plain)
            .parties.flatMap((p) => (countsStates(rule) || !p.through ? [p.party] : []))
            .sort(),
        );
        expect(openedPartners(world, snapshot, isBinding).length).toBe(
          figuresOn(world, day, "states").partners.inForce,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("on the bundled data", () => {
  const world = indexWorld(bundledDataset());
  const partners = (day: Day, rule: CountRule = DEFAULT_RULE): number => figuresOn(world, day, rule).partners.inForce;

  test("the headline figures stay as they are published: 23, 24 and, with the organisation opened, 50", () => {
    expect(partners(dayOf(2022, 1, 1))).toBe(23);
    expect(partners(dayOf(2022, 2, 1))).toBe(24);
    expect(partners(dayOf(2025, 5, 31))).toBe(24);
    expect(partners(dayOf(2025, 5, 31), "states")).toBe(50);
    expect(partners(dayOf(2025, 5, 31), "states-centre")).toBe(50);
    expect(figuresOn(world, dayOf(2024, 3, 31)).assistance.identified).toBe(38);
    expect(figuresOn(world, dayOf(2025, 5, 31)).assistance.identified).toBe(40);
  });

  test("every agreement, on every day of change in years far apart, by every rule", () => {
    const days = [2002, 2008, 2018, 2022, 2025].map((year) => dayOf(year, 12, 31));
    const sets = [...world.agreements.keys(), "bilateral", "cmaa"].filter((id) => id !== "epa");
    for (const day of days)
      for (const rule of COUNT_RULES)
        for (const set of sets) {
          const routes = routesTo(world, set, day, rule);
          expect([set, day, rule, ...new Set(Object.values(routes))], JSON.stringify(routes)).toHaveLength(4);
        }
  });

  test("customs assistance and no agreement: 12 by every rule, since a state is bound where its organisation is", () => {
    const index = indexQuery(world);
    const day = dayOf(2025, 5, 31);
    for (const rule of COUNT_RULES) {
      const bound: Ast = { op: "or", of: [term(index, "bilateral"), term(index, "plurilateral")] };
      const ast: Ast = { op: "and", of: [term(index, "cmaa"), { op: "not", of: bound }] };
      const found = answerOn(ast, index, day, rule);
      expect(found.count).toBe(12);
      expect(found.parties.map((p) => partyName(world.parties.get(p.party), "en", p.party))).not.toContain("Germany");
    }
  });
});
