// Laws of the answer: it agrees with the rows of the dataset, on every day and for everybody.
import { describe, expect, test } from "vitest";
import { type Day, dayOf } from "../../src/data/day.ts";
import { type Answer, answerFor } from "../../src/model/facts/answer.ts";
import type { Span } from "../../src/model/world/ties.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { type NaiveAnswer, naiveAnswers } from "./naive-answer.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const { asOf, start, longStart } = dataset.meta;
const answer = (day: Day, party: string): Answer => answerFor(world, world.at(day), party);

const DAYS: readonly Day[] = [
  longStart,
  start,
  dayOf(2002, 11, 29),
  dayOf(2002, 11, 30),
  dayOf(2008, 12, 11),
  dayOf(2013, 7, 1),
  dayOf(2018, 6, 1),
  dayOf(2019, 2, 1),
  dayOf(2020, 1, 31),
  dayOf(2021, 1, 1),
  dayOf(2022, 2, 1),
  asOf,
];

const plain = ({ kind, inForce, signed, talks, assistance, via }: Answer): Omit<NaiveAnswer, "trade"> => {
  const ids = (ties: Answer["inForce"]): string[] => ties.map((t) => t.agreement).sort();
  return { kind, inForce: ids(inForce), signed: ids(signed), talks: ids(talks), assistance: assistance.length, via };
};

describe.each(DAYS.map((day) => ({ day, date: new Date(day * 86_400_000).toISOString().slice(0, 10) })))(
  "on $date",
  ({ day }) => {
    const know = naiveAnswers(dataset, day);
    test("every party has the ties, the organisation and the trade that the rows have", () => {
      for (const { id } of dataset.parties) {
        if (id === dataset.meta.focal) continue;
        const { trade: wanted, ...rest } = know(id);
        const found = answer(day, id);
        expect([id, plain(found)]).toEqual([id, rest]);
        expect([id, found.trade?.year]).toEqual([id, wanted?.year]);
        expect(found.trade?.share ?? -1).toBeCloseTo(wanted?.share ?? -1, 9);
      }
    });
    test("what is told is told from the earliest on", () => {
      for (const { id } of dataset.parties) {
        const { inForce, signed, talks, assistance } = answer(day, id);
        for (const spans of [inForce, signed, talks, assistance] as (readonly Span[])[])
          expect(spans.map((s) => s.from)).toEqual(spans.map((s) => s.from).sort((a, b) => a - b));
      }
    });
  },
);

test("a state that is tied by itself as well is not told to be tied through its organisation", () => {
  const row = dataset.memberships.find((m) => m.agreement === "rcep" && m.party === "VNM");
  const memberships = [...dataset.memberships, ...(row ? [{ ...row, party: "DEU" }] : [])];
  const invented = indexWorld({ ...dataset, memberships });
  const { inForce, via } = answerFor(invented, invented.at(asOf), "DEU");
  expect(inForce.map((t) => [t.agreement, t.via])).toEqual([
    ["japan-eu", "EU"],
    ["rcep", undefined],
  ]);
  expect(via).toBeUndefined();
});

describe("in the bundled facts", () => {
  test("a state of the EU is tied through it; one that has left is tied by itself", () => {
    expect(answer(asOf, "DEU")).toMatchObject({ kind: "in-force", via: "EU" });
    expect(answer(asOf, "GBR")).toMatchObject({ kind: "in-force", via: undefined });
    expect(answer(dayOf(2020, 1, 1), "GBR")).toMatchObject({ kind: "in-force", via: "EU" });
  });
  test("every kind occurs", () => {
    const kinds = DAYS.flatMap((day) => dataset.parties.map((p) => answer(day, p.id).kind));
    expect([...new Set(kinds)].sort()).toEqual(["assistance", "in-force", "none", "signed", "talks"]);
  });
  test("trade is told of whoever has a whole row, tied or not, and of nobody of whom a flow is missing", () => {
    expect(answer(asOf, "TWN").trade?.share).toBeGreaterThan(4);
    expect(answer(asOf, "SAU").trade?.share).toBeGreaterThan(1);
    expect(answer(asOf, "BRN")).toMatchObject({ kind: "in-force", trade: undefined });
    expect(answer(asOf, "PER")).toMatchObject({ kind: "in-force", trade: undefined });
  });
});
