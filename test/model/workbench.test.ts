// Laws of the workbench: overlaps, differences, coverage over time, what is imagined, and every fact as a row.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day, dayOf, isoOf, yearOf } from "../../src/data/day.ts";
import { coverageCurve, coverageOn, type Flow } from "../../src/model/coverage/coverage.ts";
import { figuresOn, isBinding, partnersOf } from "../../src/model/coverage/figures.ts";
import { coverageHistory, coverageSteps } from "../../src/model/coverage/history.ts";
import { openedCount, reconcile } from "../../src/model/coverage/reconcile.ts";
import { factRows } from "../../src/model/facts/rows.ts";
import { matrixOn } from "../../src/model/overlap/matrix.ts";
import { keepOrder, ORDERS, overlapsOn, sortOverlaps, termOfSet } from "../../src/model/overlap/overlaps.ts";
import { knownSets, setsAtFirst } from "../../src/model/overlap/sets.ts";
import type { Ast } from "../../src/model/query/ast.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import { differenceBetween } from "../../src/model/time/difference.ts";
import { lives } from "../../src/model/time/life-lines.ts";
import { candidatesOf } from "../../src/model/world/candidates.ts";
import { encodeHypothesis, parseHypothesis, whyNot } from "../../src/model/world/hypotheses.ts";
import { withHypotheses } from "../../src/model/world/with-hypotheses.ts";
import { indexWorld, scanDay, type World } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { denseDataset } from "./dense-dataset.ts";
import { randomDataset } from "./random-dataset.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const { start, asOf, focal } = world.dataset.meta;
const anyDay = fc.integer({ min: start, max: asOf }).map(asDay);

/** Sets that a party is in, by scanning everything: another way to the same answer. */
function setsOf(w: World, party: string, day: Day, sets: readonly string[], via = false): string[] {
  const { ties, assistance } = scanDay(w, day);
  const own = ties.filter((t) => t.party === party && (via || !t.via) && t.stage === "in-force");
  return sets.filter((id) => {
    if (id === "cmaa") {
      const helped = assistance.filter((a) => a.counts).map((a) => a.party);
      const seats = w.dataset.organisations.filter(
        (o) => o.party === party && o.joined.day <= day && (o.left?.day ?? day) >= day,
      );
      return helped.includes(party) || (via && seats.some((o) => helped.includes(o.organisation)));
    }
    if (w.agreements.has(id)) return own.some((t) => t.agreement === id);
    return own.some((t) => {
      const a = w.agreements.get(t.agreement);
      return id === "epa" ? a?.kind === "bilateral" && a.family === "partnership" : a?.kind === id;
    });
  });
}

describe("overlaps", () => {
  const check = (w: World, sets: readonly string[], day: Day): void => {
    const index = indexQuery(w);
    const exclusive = overlapsOn(index, sets, day, "exclusive");
    const inclusive = overlapsOn(index, sets, day, "inclusive");
    const naive = index.parties.map((p) => setsOf(w, p, day, sets));
    const all = index.parties.map((p) => setsOf(w, p, day, sets, true));
    const namesOf = (mask: number): string[] => sets.filter((_, i) => (mask >> i) & 1);
    // Everybody once, and by exactly their sets, counted where their own and all memberships say the same.
    const bound = all.filter((s) => s.length > 0).length;
    expect(exclusive.overlaps.reduce((n, o) => n + o.parties.length + o.through.length, 0)).toBe(bound);
    expect(exclusive.any).toBe(naive.filter((s) => s.length > 0).length);
    for (const [found, isIn] of [
      [exclusive, (own: string[], names: string[]) => own.join() === names.join()],
      [inclusive, (own: string[], names: string[]) => names.every((id) => own.includes(id))],
    ] as const)
      for (const o of found.overlaps) {
        const names = namesOf(o.mask);
        expect(o.degree).toBe(names.length);
        const matching = all.map((s, i) => [isIn(s, names), isIn(naive[i] as string[], names)] as const);
        expect(o.parties).toHaveLength(matching.filter(([any, own]) => any && own).length);
        expect(o.through).toHaveLength(matching.filter(([any, own]) => any && !own).length);
        expect(o.parties.length + o.through.length).toBeGreaterThan(0);
        // The same question by the other route gives the same number.
        const meant: Ast = {
          op: "and",
          of: sets.flatMap((id): Ast[] => {
            const term: Ast = { op: "term", term: termOfSet(index, id), stage: "in-force", at: { start: 0, end: 0 } };
            if (names.includes(id)) return [term];
            return found === exclusive ? [{ op: "not", of: term }] : [];
          }),
        };
        const answer = answerOn(meant, index, day);
        expect(answer.count).toBe(o.parties.length);
        expect(answer.parties.length - answer.count).toBe(o.through.length);
      }
    for (const [i, s] of exclusive.sets.entries())
      expect(s.size).toBe(naive.filter((own) => own.includes(sets[i] as string)).length);
  };
  test("equal a count of every party by itself, on random data", () => {
    fc.assert(
      fc.property(randomDataset, fc.nat(), (data, n) => {
        const w = indexWorld(data);
        const { meta } = data;
        const sets = knownSets(w).filter((id) => !w.dataset.meta.layers.some((l) => l.id === id && l.role === "body"));
        check(w, sets, asDay(meta.start + (n % (meta.asOf - meta.start))));
      }),
      { numRuns: 40 },
    );
  });
  test("and on the bundled data", () => {
    fc.assert(
      fc.property(anyDay, (day) => check(world, setsAtFirst(world), day)),
      { numRuns: 15 },
    );
  });
  test("an order is one order, and a kept one moves nothing", () => {
    const index = indexQuery(world);
    const now = overlapsOn(index, setsAtFirst(world), asOf, "exclusive").overlaps;
    for (const order of ORDERS)
      expect(sortOverlaps(now, order).map((o) => o.mask)).toEqual(
        sortOverlaps(now.toReversed(), order).map((o) => o.mask),
      );
    const bySize = sortOverlaps(now, "size").map((o) => o.parties.length);
    expect(bySize).toEqual(bySize.toSorted((a, b) => b - a));
    const before = [99, ...now.slice(0, 3).map((o) => o.mask)];
    const kept = keepOrder(before, sortOverlaps(now, "size"));
    expect(kept.slice(0, 4).map((o) => o.mask)).toEqual(before);
    expect(new Set(kept.map((o) => o.mask)).size).toBe(now.length + 1);
  });
  test("of the bundled data: four states have all four, and New Zealand has both mega-regionals without a bilateral one", () => {
    const index = indexQuery(world);
    const sets = ["bilateral", "ajcep", "cptpp", "rcep"];
    const found = overlapsOn(index, sets, dayOf(2025, 5, 31), "exclusive").overlaps;
    expect(found.find((o) => o.mask === 15)?.parties.toSorted()).toEqual(["BRN", "MYS", "SGP", "VNM"]);
    expect(found.find((o) => o.mask === 12)?.parties).toEqual(["NZL"]);
  });
});

describe("two days", () => {
  const binding = (w: World, day: Day): Set<string> =>
    new Set(w.at(day).ties.flatMap((t) => (t.stage === "in-force" ? [`${t.agreement} ${t.party}`] : [])));
  const keys = (changes: { agreement: string; party: string }[]): string[] =>
    changes.map((c) => `${c.agreement} ${c.party}`);
  const law = (w: World, a: Day, b: Day): void => {
    const d = differenceBetween(w, a, b);
    const members = binding(w, a);
    for (const key of keys(d.lost)) expect(members.delete(key)).toBe(true);
    for (const key of keys(d.gained)) {
      expect(members.has(key)).toBe(false);
      members.add(key);
    }
    expect([...members].sort()).toEqual([...binding(w, b)].sort());
    const back = differenceBetween(w, b, a);
    expect(keys(back.gained).sort()).toEqual(keys(d.lost).sort());
    expect(keys(back.lost).sort()).toEqual(keys(d.gained).sort());
    expect(keys(back.changed).sort()).toEqual(keys(d.changed).sort());
    expect(back.assistance.gained).toEqual(d.assistance.lost);
  };
  test("members of the second = members of the first + gained − lost; swapping the days swaps the lists", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => law(world, a, b)));
    fc.assert(
      fc.property(randomDataset, fc.nat(), fc.nat(), (data, m, n) => {
        const span = data.meta.asOf - data.meta.start;
        law(indexWorld(data), asDay(data.meta.start + (m % span)), asDay(data.meta.start + (n % span)));
      }),
      { numRuns: 40 },
    );
  });
  test("RCEP's first two months", () => {
    const d = differenceBetween(world, dayOf(2021, 12, 31), dayOf(2022, 2, 1));
    expect(d.gained.map((c) => c.agreement).every((id) => id === "rcep")).toBe(true);
    expect(d.gained.map((c) => c.party).sort()).toEqual(
      ["AUS", "BRN", "CHN", "KHM", "KOR", "LAO", "NZL", "SGP", "THA", "VNM"].sort(),
    );
    expect(d.lost).toEqual([]);
  });
});

/** The share of goods trade with those bound on a day, by a scan of all ties. */
function scannedShare(w: World, day: Day): number | null {
  const rows = w.dataset.trade.flatMap((t) => t.rows);
  const years = [...new Set(rows.map((r) => r.year))].filter((y) => y < yearOf(day));
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const inYear = rows.filter((r) => r.year === year);
  const bound = new Set(scanDay(w, day).ties.flatMap((t) => (t.stage === "in-force" ? [t.party] : [])));
  const end = dayOf(year, 12, 31);
  for (const o of w.dataset.organisations)
    if (bound.has(o.organisation) && inYear.some((r) => r.party === o.organisation))
      if (o.joined.day <= end && (o.left?.day ?? end) >= end) bound.delete(o.party);
  const sum = (parties: ReadonlySet<string>) =>
    inYear.reduce((n, r) => n + (parties.has(r.party) ? (r.exports ?? 0) + (r.imports ?? 0) : 0), 0);
  return (sum(bound) / sum(new Set(["WLD"]))) * 100;
}

describe("coverage over time", () => {
  test("the curve and each day say what a scan of all ties says", () => {
    fc.assert(
      fc.property(denseDataset, (dataset) => {
        const w = indexWorld(dataset);
        const options = { basis: "in-force", trade: "last" } as const;
        const curve = coverageCurve(w, dataset.meta.start, dataset.meta.asOf, "total", options);
        expect(curve.map((p) => p.from)).toEqual(w.changeDays);
        for (const { from, share } of curve) {
          const scanned = scannedShare(w, from);
          if (scanned === null) expect(share).toBeNull();
          else expect(share).toBeCloseTo(scanned, 8);
          expect(coverageOn(w, from)?.total ?? null).toBe(share);
        }
      }),
      { numRuns: 20 },
    );
  });
  const flows: Flow[] = ["total", "exports", "imports"];
  test.each(flows)("the parts of %s add up to the whole on every stretch", (flow) => {
    for (const stack of ["agreement", "partner"] as const)
      for (const point of coverageHistory(world, start, flow, { basis: "in-force", trade: "last" }, stack)) {
        if (point.total === null) continue;
        expect([...point.shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(point.total, 8);
        expect(point.total).toBe(coverageOn(world, point.from)?.[flow]);
      }
  });
  test("every step has a reason, and the steps lead from the first share to the last", () => {
    for (const basis of ["in-force", "signed", "talks"] as const) {
      const points = coverageHistory(world, start, "total", { basis, trade: "last" }, "partner");
      const steps = coverageSteps(points);
      expect(steps.length).toBeGreaterThan(20);
      for (const s of steps) expect(s.entered.length + s.ended.length + (s.turn ? 1 : 0)).toBeGreaterThan(0);
      const sum = steps.reduce((n, s) => n + s.after - s.before, points[0]?.total ?? 0);
      expect(sum).toBeCloseTo(points.at(-1)?.total ?? 0, 8);
    }
  });
  test("Korea's entry into RCEP is a step of its own", () => {
    const points = coverageHistory(world, start, "total", { basis: "in-force", trade: "last" }, "agreement");
    const step = coverageSteps(points).find((s) => s.day === dayOf(2022, 2, 1));
    expect(step?.entered.map((c) => c.party)).toEqual(["KOR"]);
    expect([step?.before, step?.after].map((n) => n?.toFixed(1))).toEqual(["73.1", "78.6"]);
  });
});

describe("published figures", () => {
  const found = (["agreements", "partners", "parties", "assistance", "coverage"] as const).flatMap((f) =>
    reconcile(world, f),
  );
  test("each has a reason, and a computed figure unless nothing is comparable", () => {
    expect(found).toHaveLength(world.dataset.published.length);
    for (const r of found) {
      if (r.computed === null) expect(["hypothetical", "definition", "year"]).toContain(r.reason);
      if (r.reason === "equal") expect(r.computed).toBe(r.published.value);
      if (r.reason === "otherYear") expect(r.other).toBeDefined();
    }
  });
  const of = (figure: string, value: number) =>
    found.find((r) => r.published.figure === figure && r.published.value === value);
  test("21, 24, 12 and 15 are met; 50 with organisations opened; 41 and the ministry's 40.0 say why not", () => {
    expect(of("agreements", 21)?.reason).toBe("equal");
    expect(of("partners", 24)?.reason).toBe("equal");
    expect(found.find((r) => r.published.agreement === "cptpp")?.computed).toBe(12);
    expect(found.find((r) => r.published.agreement === "rcep")?.computed).toBe(15);
    expect(openedCount(world, dayOf(2025, 5, 31))).toBe(50);
    expect(of("assistance", 41)?.reason).toBe("unidentified");
    expect(of("coverage", 40)?.reason).toBe("left");
  });
});

describe("what if", () => {
  const day = dayOf(2026, 7, 1);
  const applicants = dataset.applicants.filter((a) => a.status !== "acceded");
  const candidates = candidatesOf(world, day, applicants).map(({ agreement, party }) => ({ agreement, party, day }));
  test("nothing imagined is the dataset itself, and imagining leaves the facts alone", () => {
    expect(withHypotheses(dataset, [])).toBe(dataset);
    const before = JSON.stringify(dataset.memberships);
    indexWorld(dataset, undefined, candidates);
    expect(JSON.stringify(dataset.memberships)).toBe(before);
  });
  test("binds those who are imagined from their day, changes nothing before, and says so in every date", () => {
    fc.assert(
      fc.property(fc.subarray(candidates, { minLength: 1 }), (list) => {
        const w = indexWorld(dataset, undefined, list);
        for (const h of list) {
          const tie = w.at(day).ties.find((t) => t.agreement === h.agreement && t.party === h.party);
          expect(tie?.stage).toBe("in-force");
          expect(tie?.since?.hypothetical).toBe(true);
          expect(tie?.since?.text).toContain("仮定");
        }
        const eve = asDay(day - 1);
        expect(w.at(eve).ties.map((t) => `${t.id} ${t.stage}`)).toEqual(
          world.at(eve).ties.map((t) => `${t.id} ${t.stage}`),
        );
        expect(figuresOn(w, eve)).toEqual(figuresOn(world, eve));
        const partners = new Set(partnersOf(w.at(day), isBinding).map((p) => p.party));
        for (const p of partnersOf(world.at(day), isBinding)) expect(partners.has(p.party)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
  test("can be written and read; what is no hypothesis is refused", () => {
    for (const h of candidates) expect(parseHypothesis(encodeHypothesis(h), world)).toEqual(h);
    for (const text of [
      "",
      "cptpp",
      "cptpp:CRI",
      "cptpp:XXX:2026-07-01",
      "x:CRI:2026-07-01",
      "cptpp:CRI:2027-02-30",
      "cptpp:CRI:2026-07-01:x",
    ])
      expect(parseHypothesis(text, world)).toBeUndefined();
    expect(whyNot(world, { agreement: "cptpp", party: "VNM", day })).toBe("already");
    expect(whyNot(world, { agreement: "cptpp", party: focal, day })).toBe("unknown");
    expect(whyNot(world, { agreement: "tpp12", party: "USA", day })).toBe("left");
  });
  test("it may lie after the last day of the facts, and changes nothing up to then", () => {
    const later = parseHypothesis("cptpp:CRI:2027-01-01", world);
    expect(later).toBeDefined();
    const w = indexWorld(dataset, undefined, later ? [later] : []);
    expect(w.changeDays).toEqual(world.changeDays);
    for (const d of w.changeDays.slice(-5)) expect(figuresOn(w, d)).toEqual(figuresOn(world, d));
    expect(w.ties.filter((t) => t.party === "CRI" && t.stage === "in-force")).toHaveLength(1);
  });
  test("a bilateral agreement that waits for both binds both", () => {
    const signed = candidates.find((h) => world.agreements.get(h.agreement)?.kind === "bilateral");
    expect(signed).toBeDefined();
    const w = indexWorld(dataset, undefined, signed ? [signed] : []);
    expect(figuresOn(w, day).agreements.inForce).toBe(figuresOn(world, day).agreements.inForce + 1);
  });
});

test("life lines cover exactly the days on which a tie holds", () => {
  const all = lives(world);
  expect(all.map((l) => l.party).sort()).toEqual([...world.everTied].sort());
  fc.assert(
    fc.property(anyDay, (day) => {
      const open = all.flatMap((life) =>
        life.lines.flatMap((line) =>
          line.bars
            .filter((b) => b.stage && b.from <= day && day <= b.to)
            .map((b) => `${line.what} ${life.party} ${b.stage}`),
        ),
      );
      const own = new Set(world.everTied);
      const ties = world.at(day).ties.filter((t) => t.stage !== "left" && own.has(t.party));
      expect(open.sort()).toEqual(ties.map((t) => `${t.agreement} ${t.party} ${t.stage}`).sort());
    }),
    { numRuns: 20 },
  );
});

test("the matrix holds every tie of the day once", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { rows } = matrixOn(world, day);
      const cells = rows.flatMap((r) => [...r.bilateral, ...r.plurilateral.values()]);
      expect(cells).toHaveLength(world.at(day).ties.filter((t) => t.stage !== "left").length);
      expect(rows.flatMap((r) => r.assistance.filter((a) => !a.via))).toHaveLength(world.at(day).assistance.length);
    }),
    { numRuns: 20 },
  );
});

test("every dated statement of the data is a row with its claim, its grade and its sources", () => {
  const rows = factRows(dataset, { ...dataset, notes: {} }, { ...dataset.bodies, sources: [] });
  const facts = new Set(rows.flatMap((r) => [r.fact, ...(r.claim ? [r.claim.fact] : [])]));
  const claims = dataset.memberships.flatMap((m) => [m.signed, m.inForce, m.left].flatMap((c) => c?.fact ?? []));
  for (const fact of [...claims, ...dataset.assistance.flatMap((a) => a.signed?.fact ?? [])])
    expect(facts).toContain(fact);
  expect(rows.filter((r) => r.kind === "published")).toHaveLength(dataset.published.length);
  expect(rows.filter((r) => r.kind === "milestones")).toHaveLength(dataset.milestones.length);
  expect(rows.length).toBeGreaterThan(3000);
  for (const r of rows) if (r.evidence !== "unverified") expect(r.sources.length, r.fact).toBeGreaterThan(0);
  expect(isoOf(rows.find((r) => r.fact === "memberships/cptpp/VNM/in_force")?.claim?.day ?? asDay(0))).toBe(
    "2019-01-14",
  );
});
