// Any party in the centre: laws of the ties, against a count day by day that knows nothing of spans.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CoreDataset } from "../../src/data/dataset.ts";
import { asDay } from "../../src/data/day.ts";
import type { Membership } from "../../src/data/types.ts";
import { centred, centresOf, whyNotCentre } from "../../src/model/world/centre.ts";
import type { TieSpan } from "../../src/model/world/ties.ts";
import { indexWorld, scanDay, type World, worldAround } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { AS_OF, START } from "../model/random-dataset.ts";
import { ALL_PARTIES, randomParties } from "../model/random-parties.ts";

const around = (dataset: CoreDataset, focal: string): World => indexWorld(dataset, undefined, [], focal);
const two = fc.tuple(fc.constantFrom(...ALL_PARTIES), fc.constantFrom(...ALL_PARTIES)).filter(([a, b]) => a !== b);

/** What is the same seen from both ends. */
const seen = ({ ties }: World, other: string) =>
  ties
    .filter((t) => t.party === other)
    .map(({ agreement, stage, from, to, since, beside }) => ({
      agreement,
      stage,
      from,
      to,
      facts: [since?.fact, beside?.fact].sort(),
    }));

test("a tie is the same seen from both of its ends: stages, days, and the facts that it stands on", () => {
  let met = 0;
  fc.assert(
    fc.property(randomParties, two, (dataset, [a, b]) => {
      const one = seen(around(dataset, a), b);
      expect(one).toEqual(seen(around(dataset, b), a));
      met += one.length;
    }),
    { numRuns: 400 },
  );
  expect(met).toBeGreaterThan(100);
});

/** By whom a party is bound on a day: by itself, or by its organisation while it belongs to it. */
function boundBy(dataset: CoreDataset, agreement: string, party: string, day: number): string | undefined {
  const rows = dataset.memberships.filter((m) => m.agreement === agreement);
  const isIn = (m: Membership | undefined): boolean =>
    m?.inForce !== undefined && m.inForce.day <= day && (m.left === undefined || day <= m.left.day);
  const row = rows.find((m) => m.party === party);
  if (!row?.via) return isIn(row) ? party : undefined;
  if (!isIn(rows.find((m) => m.party === row.via))) return undefined;
  const seat = dataset.organisations.find((o) => o.organisation === row.via && o.party === party);
  const last = row.left ?? seat?.left;
  return seat && seat.joined.day <= day && (!last || day <= last.day) ? row.via : undefined;
}

const someDays = fc.array(fc.integer({ min: START, max: AS_OF }), { minLength: 10, maxLength: 30 });

test("two are tied on a day if and only if the agreement binds both on it, and not as one", () => {
  let met = 0;
  fc.assert(
    fc.property(randomParties, two, someDays, (dataset, [a, b], days) => {
      const world = around(dataset, a);
      for (const [day, { id }] of days.flatMap((d) => dataset.agreements.map((x) => [d, x] as const))) {
        const [own, other] = [boundBy(dataset, id, a, day), boundBy(dataset, id, b, day)];
        const tie = world
          .at(asDay(day))
          .tiesOf(b)
          .find((t) => t.agreement === id && t.stage === "in-force");
        expect(tie !== undefined).toBe(own !== undefined && other !== undefined && own !== other);
        if (!tie) continue;
        met++;
        expect([tie.through ?? a, tie.via ?? b]).toEqual([own, other]);
      }
    }),
    { numRuns: 400 },
  );
  expect(met).toBeGreaterThan(200);
});

test("a tie begins on the later of the two days and ends with the earlier, and cites the row that decides", () => {
  fc.assert(
    fc.property(randomParties, fc.constantFrom(...ALL_PARTIES), (dataset, centre) => {
      const rowOf = (t: TieSpan, party: string) =>
        dataset.memberships.find((m) => m.agreement === t.agreement && m.party === party);
      for (const tie of around(dataset, centre).ties.filter((t) => !t.via && !t.through)) {
        const [own, other] = [rowOf(tie, centre), rowOf(tie, tie.party)];
        if (tie.stage === "in-force") {
          expect(tie.from).toBe(Math.max(own?.inForce?.day ?? Number.NaN, other?.inForce?.day ?? Number.NaN));
          const last = Math.min(
            own?.left?.day ?? Number.POSITIVE_INFINITY,
            other?.left?.day ?? Number.POSITIVE_INFINITY,
          );
          if (last < AS_OF) expect(tie.to).toBe(last);
          expect([own?.inForce?.fact, other?.inForce?.fact]).toContain(tie.since?.fact);
          expect([own?.inForce?.fact, other?.inForce?.fact]).toContain(tie.beside?.fact);
          expect(tie.since?.day).toBe(tie.from);
          expect(tie.beside?.day).toBeLessThanOrEqual(tie.from);
        }
        if (tie.stage === "left") expect(tie.from).toBe((tie.since?.day ?? Number.NaN) + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test("within an organisation nobody is tied by what the organisation is a party to", () => {
  fc.assert(
    fc.property(randomParties, fc.constantFrom(...ALL_PARTIES), (dataset, centre) => {
      const viaOf = (agreement: string, party: string) =>
        dataset.memberships.find((m) => m.agreement === agreement && m.party === party)?.via ?? party;
      for (const t of around(dataset, centre).ties)
        expect(viaOf(t.agreement, t.party)).not.toBe(viaOf(t.agreement, centre));
    }),
    { numRuns: 300 },
  );
});

test("a world holds the agreements of its centre, each with all its parties, and knows all others through the whole", () => {
  fc.assert(
    fc.property(randomParties, fc.constantFrom(...ALL_PARTIES), (dataset, centre) => {
      const world = around(dataset, centre);
      expect(world.dataset.meta).toEqual({ ...dataset.meta, focal: centre });
      expect(world.whole).toBe(dataset);
      expect(world.dataset.parties).toBe(dataset.parties);
      for (const { id } of dataset.agreements) {
        const rows = dataset.memberships.filter((m) => m.agreement === id);
        const isOwn = rows.some((m) => m.party === centre);
        expect(world.agreements.has(id)).toBe(isOwn);
        expect(world.dataset.memberships.filter((m) => m.agreement === id)).toEqual(isOwn ? rows : []);
      }
      const day = asDay((START + AS_OF) >> 1);
      expect(world.at(day).ties).toEqual(scanDay(world, day).ties);
      expect(worldAround(world, centre)).toBe(world);
      const other = worldAround(world, "FOC");
      expect(other.ties).toEqual(around(dataset, "FOC").ties);
      expect(worldAround(world, "FOC")).toBe(other);
    }),
  );
});

test("those that can stand in the centre are those with a row, and each that cannot is told why", () => {
  fc.assert(
    fc.property(randomParties, (dataset) => {
      const withRow = new Set(dataset.memberships.map((m) => m.party));
      expect(new Set(centresOf(dataset))).toEqual(new Set([...withRow, "FOC"]));
      for (const id of ALL_PARTIES)
        expect(whyNotCentre(dataset, id)).toBe(withRow.has(id) || id === "FOC" ? undefined : "no-agreement");
      expect(whyNotCentre(dataset, "nobody")).toBe("unknown");
    }),
  );
});

test("the bundled package keeps its own centre: its dates are those between it and each party", () => {
  const dataset = bundledDataset();
  const { home, focal, dates } = dataset.meta;
  expect([home, dates]).toEqual([focal, "focal"]);
  expect(centresOf(dataset)).toEqual([home]);
  for (const { id } of dataset.parties) expect(whyNotCentre(dataset, id)).toBe(id === home ? undefined : "own-dates");
  // The very same object, so that nothing about it can have changed.
  expect(centred(dataset, "KOR")).toBe(dataset);
  expect(indexWorld(dataset).dataset).toBe(dataset);
  expect(indexWorld(dataset).ties.some((t) => t.beside ?? t.through)).toBe(false);
});
