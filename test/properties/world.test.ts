import fc from "fast-check";
import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { agreementStates, assistancePartners, openedPartners } from "../../src/model/coverage/figure-lists.ts";
import { figuresOn, isBinding, isSignedOrBinding, partnersOf } from "../../src/model/coverage/figures.ts";
import { lastAtOrBefore } from "../../src/model/last-at.ts";
import { eventDays, nextEventDay } from "../../src/model/time/events.ts";
import { indexWorld, scanDay } from "../../src/model/world/world.ts";
import { AS_OF, randomDataset, START } from "../model/random-dataset.ts";

const anyDay = fc.integer({ min: START, max: AS_OF }).map(asDay);

const days = fc.array(anyDay, { minLength: 1, maxLength: 40 });
/** As the slider, a walk backwards, and jumps ask for them; far more than are kept. */
const walks = days.map((some) => [
  some,
  Array.from({ length: AS_OF - START + 1 }, (_, i) => asDay(START + i)),
  Array.from({ length: AS_OF - START + 1 }, (_, i) => asDay(AS_OF - i)),
  some,
]);

test("the time index gives on every day what a scan of everything gives, in whatever order the days come", () => {
  fc.assert(
    fc.property(randomDataset, walks, (dataset, all) => {
      const world = indexWorld(dataset);
      for (const day of all.flat()) {
        const { ties, assistance } = world.at(day);
        const scanned = scanDay(world, day);
        // By identity: comparing their fields would take most of the time.
        expect(ties.length === scanned.ties.length && ties.every((t, i) => t === scanned.ties[i])).toBe(true);
        expect(assistance.every((a, i) => a === scanned.assistance[i])).toBe(true);
        expect(assistance.length).toBe(scanned.assistance.length);
      }
    }),
    { numRuns: 30 },
  );
});

test("party by party, too; and it is the same list on two days if and only if it has the same ties", () => {
  fc.assert(
    fc.property(randomDataset, days, (dataset, some) => {
      const world = indexWorld(dataset);
      const snapshots = some.map((day) => ({ snapshot: world.at(day), scanned: scanDay(world, day) }));
      for (const party of [...world.parties.keys(), "unknown"]) {
        const seen = new Map<string, readonly unknown[]>();
        for (const { snapshot, scanned } of snapshots) {
          const ties = scanned.ties.filter((t) => t.party === party);
          expect(snapshot.tiesOf(party)).toEqual(ties);
          expect(snapshot.assistanceOf(party)).toEqual(scanned.assistance.filter((a) => a.party === party));
          const key = ties.map((t) => world.ties.indexOf(t)).join();
          const before = seen.get(key);
          if (before) expect(snapshot.tiesOf(party)).toBe(before);
          else expect([...seen.values()]).not.toContain(snapshot.tiesOf(party));
          seen.set(key, snapshot.tiesOf(party));
        }
      }
    }),
  );
});

test("between two change days the snapshot is the same object", () => {
  fc.assert(
    fc.property(randomDataset, anyDay, (dataset, day) => {
      const world = indexWorld(dataset);
      const snapshot = world.at(day);
      expect(world.at(snapshot.from)).toBe(snapshot);
      expect(world.at(snapshot.to)).toBe(snapshot);
      expect(snapshot.from <= day && day <= snapshot.to).toBe(true);
    }),
  );
});

test("a party has at most one stage under an agreement on a day, and its spans follow each other without a gap", () => {
  fc.assert(
    fc.property(randomDataset, (dataset) => {
      const world = indexWorld(dataset);
      const last = new Map<string, number>();
      for (const span of world.ties.filter((t) => !t.via)) {
        const before = last.get(span.id);
        if (before !== undefined) expect(span.from).toBe(before + 1);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        last.set(span.id, span.to);
      }
    }),
  );
});

test("every count equals the length of its list, and signed counts are never smaller", () => {
  fc.assert(
    fc.property(randomDataset, anyDay, (dataset, day) => {
      const world = indexWorld(dataset);
      const snapshot = world.at(day);
      const f = figuresOn(world, day);
      expect(f.agreements.inForce).toBe(agreementStates(world, snapshot).filter((s) => s.stage === "in-force").length);
      expect(f.partners.inForce).toBe(new Set(partnersOf(snapshot, isBinding).map((p) => p.party)).size);
      expect(f.agreements.signedOrInForce).toBe(
        agreementStates(world, snapshot).filter((s) => isSignedOrBinding(s.stage)).length,
      );
      expect(f.partners.signedOrInForce).toBe(partnersOf(snapshot, isSignedOrBinding).length);
      expect(partnersOf(snapshot, isBinding, ["AAA", "ORG"])).toEqual(
        partnersOf(snapshot, isBinding).filter((p) => p.party === "AAA" || p.party === "ORG"),
      );
      expect(f.assistance.identified).toBe(new Set(assistancePartners(world, snapshot).map((p) => p.party)).size);
      expect(f.agreements.signedOrInForce).toBeGreaterThanOrEqual(f.agreements.inForce);
      expect(partnersOf(snapshot, isSignedOrBinding).length).toBeGreaterThanOrEqual(f.partners.inForce);
      expect(openedPartners(world, snapshot, isBinding)).not.toContain("FOC");
    }),
  );
});

test("stepping forward through the events visits each once, and stepping back is the way back", () => {
  fc.assert(
    fc.property(randomDataset, (dataset) => {
      const events = eventDays(indexWorld(dataset));
      const visited: number[] = [];
      for (let day = asDay(START - 1); ; ) {
        const next = nextEventDay(events, day, 1);
        if (!next) break;
        visited.push(next.day);
        day = next.day;
      }
      expect(visited).toEqual(events.map((e) => e.day));
      for (const [i, e] of events.entries()) expect(nextEventDay(events, e.day, -1)?.day).toBe(events[i - 1]?.day);
    }),
  );
});

test("what was recorded later is not known earlier, and knowing everything is knowing all", () => {
  fc.assert(
    fc.property(randomDataset, anyDay, (dataset, known) => {
      const all = indexWorld(dataset);
      const then = indexWorld(dataset, known);
      for (const tie of then.ties) if (tie.since) expect(tie.since.recorded).toBeLessThanOrEqual(known);
      expect(indexWorld(dataset, AS_OF).ties).toEqual(all.ties);
    }),
  );
});

test("binary search finds the last element at or before a value", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -50, max: 50 })),
      fc.integer({ min: -60, max: 60 }),
      (values, value) => {
        const sorted = values.sort((a, b) => a - b);
        expect(lastAtOrBefore(sorted, value)).toBe(sorted.findLastIndex((v) => v <= value));
      },
    ),
  );
});
