// The days of a tie as a panel gives them: the law of ties, read from the rows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { sidedDates } from "../../src/model/facts/tie-dates.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { ALL_PARTIES, randomParties } from "../model/random-parties.ts";

test("the day that decides is that of the tie, and the other side's is not later for a beginning, not earlier for an end", () => {
  let met = 0;
  fc.assert(
    fc.property(randomParties, fc.constantFrom(...ALL_PARTIES), (dataset, centre) => {
      const world = indexWorld(dataset, undefined, [], centre);
      for (const tie of world.ties.filter((t) => t.stage === "in-force")) {
        const dates = sidedDates(world, tie.agreement, tie.party);
        const inForce = dates.find((d) => d.field === "inForce");
        expect(inForce?.claim.day).toBe(tie.since?.day);
        expect(inForce?.claim.fact).toBe(tie.since?.fact);
        const sides = [tie.through ?? centre, tie.via ?? tie.party];
        for (const { field, claim, of, beside } of dates) {
          if (of) expect(sides).toContain(of);
          if (!beside) continue;
          met++;
          expect([of, beside.of].sort()).toEqual([...sides].sort());
          expect(claim.fact).toContain(`/${of}/`);
          if (field === "left") expect(beside.claim.day).toBeGreaterThan(claim.day);
          else expect(beside.claim.day).toBeLessThan(claim.day);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(met).toBeGreaterThan(50);
});

test("what only one side has done is listed under its name", () => {
  fc.assert(
    fc.property(randomParties, fc.constantFrom(...ALL_PARTIES), (dataset, centre) => {
      const world = indexWorld(dataset, undefined, [], centre);
      for (const { agreement, party, via } of world.dataset.memberships) {
        if (party === centre || via) continue;
        const own = world.dataset.memberships.find((m) => m.agreement === agreement && m.party === centre);
        if (!own || own.via) continue;
        const other = world.dataset.memberships.find((m) => m.agreement === agreement && m.party === party);
        const signed = sidedDates(world, agreement, party).find((d) => d.field === "signed");
        const count = Number(own.signed !== undefined) + Number(other?.signed !== undefined);
        expect(signed !== undefined).toBe(count > 0);
        if (count === 1) expect([signed?.of, signed?.beside]).toEqual([own.signed ? centre : party, undefined]);
      }
    }),
    { numRuns: 100 },
  );
});
