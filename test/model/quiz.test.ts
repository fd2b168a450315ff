// Laws of the quiz: every answer is true of the rows themselves, and it is the only true one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { yearOf } from "../../src/data/day.ts";
import type { Membership, PartyId } from "../../src/data/types.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { type QuizQuestion, quizRound } from "../../src/modes/kiosk/quiz/quiz.ts";
import type { QuizOption } from "../../src/modes/kiosk/quiz/terms.ts";
import { QUIZ, type QuizNames } from "../../src/modes/kiosk/words/quiz.ts";
import { bundledDataset } from "../bundled.ts";
import { denseDataset } from "./dense-dataset.ts";
import { grades, type Naive, naive } from "./naive-quiz.ts";
import { randomDataset } from "./random-dataset.ts";

const bundled = bundledDataset();
const world = indexWorld(bundled);
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const rounds = SEEDS.map((seed) => quizRound(world, seed));
const questions = rounds.flat();
const KINDS = ["assistance", "both", "coverage", "first", "own", "partners", "since", "trade"];

const partyIn = (o: QuizOption): PartyId => ("party" in o ? o.party : "");
const numberIn = (o: QuizOption): number =>
  "year" in o ? o.year : "count" in o ? o.count : "share" in o ? o.share : 0;

/** Which options the rows bear out. */
function truths(q: QuizQuestion, know: Naive): boolean[] {
  const { options } = q;
  const least = (worth: (o: QuizOption) => number): boolean[] => {
    const values = options.map(worth);
    return values.map((v) => v === Math.min(...values));
  };
  const each = (holds: (party: PartyId) => boolean): boolean[] => options.map((o) => holds(partyIn(o)));
  switch (q.kind) {
    case "first":
      return least((o) => know.begun(partyIn(o))[0] ?? Number.POSITIVE_INFINITY);
    case "since": {
      const years = know.begun(q.about.party).map(yearOf);
      // No other year at which something began with the same party may be offered.
      return options.map((o, i) => (i === q.right ? numberIn(o) === years[0] : years.includes(numberIn(o))));
    }
    case "both":
      return each((p) => q.about.frameworks.every((id) => know.inForce(id, p)));
    case "own": {
      const { framework, alone } = q.about;
      const others = (p: PartyId) => know.agreementsWith(p).filter((id) => id !== framework);
      const isOwn = (id: string) => know.kindOf(id) === "bilateral" && know.familyOf(id) === "partnership";
      return each((p) => know.inForce(framework, p) && (alone ? others(p).length === 0 : others(p).some(isOwn)));
    }
    case "trade":
      return least((o) => -(know.tradeOf(partyIn(o), q.about.year) ?? 0));
    case "coverage":
      return options.map((o) => Math.abs(numberIn(o) - (know.coverage(q.day) ?? Number.NaN)) < 1e-9);
    case "partners":
      return options.map((o) => numberIn(o) === know.partners(q.day).length);
    case "assistance":
      return each(know.assisted);
  }
}

/** What the wrong answers must be, beyond being wrong; undefined where nothing is to be said. */
function distractorFault(q: QuizQuestion, know: Naive): string | undefined {
  const wrong = q.options.filter((_, i) => i !== q.right);
  const numbers = q.options.map(numberIn).sort((a, b) => a - b);
  const gap = Math.min(...numbers.slice(1).map((n, i) => n - (numbers[i] as number)));
  const years = q.options.map((o) => yearOf(know.begun(partyIn(o))[0] ?? q.day)).sort((a, b) => a - b);
  switch (q.kind) {
    case "first":
      if (q.options.some((o) => know.everThrough(partyIn(o)))) return "covered through an organisation";
      return years.slice(1).some((y, i) => y - (years[i] as number) < 2) ? "years too near" : undefined;
    case "since":
      return gap < 2 ? "years too near" : undefined;
    case "both":
      return wrong.every((o) => q.about.frameworks.filter((id) => know.inForce(id, partyIn(o))).length === 1)
        ? undefined
        : "in neither";
    case "own":
      return q.options.every((o) => know.inForce(q.about.framework, partyIn(o))) ? undefined : "not in the framework";
    case "trade":
      return know.tradeYear(q.day) === q.about.year ? undefined : "another year";
    case "coverage":
      if (wrong.some((o) => !know.days.some((d) => Math.abs((know.coverage(d) ?? -1) - numberIn(o)) < 1e-9)))
        return "no value of the curve";
      return gap < 11.9 ? "shares too near" : undefined;
    case "partners":
      return wrong.every((o) => know.days.some((d) => know.partners(d).length === numberIn(o))) && gap >= 2
        ? undefined
        : "no count, or too near";
    case "assistance":
      return undefined;
  }
}

function faultsOf(q: QuizQuestion, data: Dataset, know: Naive, graded: ReturnType<typeof grades>): string[] {
  const at = (what: string) => `${q.id}: ${what}`;
  const faults: string[] = [];
  const true_ = truths(q, know);
  if (true_.filter(Boolean).length !== 1 || true_[q.right] !== true) faults.push(at(`truths ${true_.join()}`));
  if (q.options.length !== 3) faults.push(at("not three options"));
  if (new Set(q.options.map((o) => JSON.stringify(o))).size !== 3) faults.push(at("options alike"));
  if (q.options.some((o) => partyIn(o) === data.meta.focal)) faults.push(at("the focal party is an option"));
  const beyond = distractorFault(q, know);
  if (beyond) faults.push(at(beyond));
  if (q.facts.length === 0) faults.push(at("rests on nothing"));
  for (const fact of q.facts) {
    const grade = graded.get(fact);
    if (grade === undefined || grade === "unverified") faults.push(at(`${fact} is ${grade}`));
  }
  if (q.kind === "since" && q.because.since.precision !== "day") faults.push(at("no day"));
  if (q.kind === "first" && q.because.begun.some((b) => b.since.precision !== "day")) faults.push(at("no day"));
  if (q.show.day < data.meta.start || q.show.day > data.meta.asOf) faults.push(at("shown off the slider"));
  if (JSON.stringify(structuredClone(q)) !== JSON.stringify(q)) faults.push(at("no plain data"));
  return faults;
}

const namesOf = (data: Dataset, language: "en" | "ja"): QuizNames => {
  const party = (id: string) => data.parties.find((p) => p.id === id)?.short[language] ?? "undefined";
  const agreement = (id: string) => data.agreements.find((a) => a.id === id)?.short[language] ?? "undefined";
  return { focal: party(data.meta.focal), party, agreement };
};

describe("rounds of the bundled facts", () => {
  test("one answer is true by the rows, the others are not, and somebody vouches for it", () => {
    const [know, graded] = [naive(bundled), grades(bundled)];
    const once = [...new Map(questions.map((q) => [q.id, q])).values()];
    expect(once.flatMap((q) => faultsOf(q, bundled, know, graded))).toEqual([]);
    expect(once.length).toBeGreaterThan(300);
  });
  test("how many partners there were: the largest number is right no more often than another", () => {
    const asked = questions.filter((q) => q.kind === "partners");
    const place = (q: QuizQuestion) => {
      const right = numberIn(q.options[q.right] as QuizOption);
      return q.options.filter((o) => numberIn(o) < right).length;
    };
    const shares = [0, 1, 2].map((n) => asked.filter((q) => place(q) === n).length / asked.length);
    expect(asked.length).toBeGreaterThan(100);
    for (const share of shares) expect(share).toBeGreaterThan(0.15);
    for (const share of shares) expect(share).toBeLessThan(0.6);
  });
  test("five questions of five kinds, every kind some time", () => {
    for (const round of rounds) expect(new Set(round.map((q) => q.kind)).size).toBe(5);
    expect([...new Set(questions.map((q) => q.kind))].sort()).toEqual(KINDS);
    const every = quizRound(world, 1, 20);
    expect(every).toHaveLength(20);
    expect(new Set(every.map((q) => q.id)).size).toBe(20);
    expect(quizRound(world, 1, 0)).toEqual([]);
  });
  test("the same seed gives the same round, another seed another one", () => {
    expect(SEEDS.slice(0, 20).map((seed) => quizRound(indexWorld(bundled), seed))).toEqual(rounds.slice(0, 20));
    expect(new Set(rounds.map((round) => round.map((q) => q.id).join())).size).toBeGreaterThan(SEEDS.length * 0.98);
  });
  test("easy ones come first, in every round in the same order", () => {
    const order = [...new Set(quizRound(world, 1, 8).map((q) => q.kind))];
    for (const round of rounds) {
      const places = round.map((q) => order.indexOf(q.kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
  test("the right answer stands at each place about as often", () => {
    for (const place of [0, 1, 2])
      expect(questions.filter((q) => q.right === place).length / questions.length).toBeGreaterThan(0.28);
  });
});

/** Without those who left before the other side had begun: whether they were ever bound, rows do not say. */
const sparse = randomDataset.map((data): Dataset => {
  const begun = (m: Membership) =>
    Math.max(...data.memberships.filter((o) => o.agreement === m.agreement).map((o) => o.inForce?.day ?? 0));
  const settle = ({ left, ...m }: Membership): Membership => (left && left.day >= begun(m) ? { ...m, left } : m);
  return { ...data, memberships: data.memberships.map(settle) };
});

describe("rounds of any facts", () => {
  test.each([
    ["sparse", sparse, 200],
    ["dense", denseDataset, 150],
  ] as const)("what holds of the bundled ones holds of %s ones", (_, datasets, numRuns) => {
    fc.assert(
      fc.property(datasets, fc.integer(), (data, seed) => {
        const round = quizRound(indexWorld(data), seed, 8);
        const [know, graded] = [naive(data), grades(data)];
        expect(round.flatMap((q) => faultsOf(q, data, know, graded))).toEqual([]);
        expect(quizRound(indexWorld(data), seed, 8)).toEqual(round);
        expect(new Set(round.map((q) => q.id)).size).toBe(round.length);
      }),
      { numRuns },
    );
  });
  test("dense ones support every kind", () => {
    const found = fc.sample(denseDataset, { numRuns: 80, seed: 7 }).flatMap((d) => quizRound(indexWorld(d), 3, 8));
    expect([...new Set(found.map((q) => q.kind))].sort()).toEqual(KINDS);
  });
  test("of nothing nothing is asked", () => {
    expect(quizRound(indexWorld({ ...bundled, memberships: [], assistance: [], trade: [] }), 1)).toEqual([]);
  });
});

const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Every number of a text, months by name among them. */
const numbersIn = (text: string): string[] =>
  MONTHS.reduce((t, month, i) => t.replaceAll(month, ` ${i + 1} `), text)
    .match(/\d+(\.\d+)?/g)
    ?.sort() ?? [];

describe("words", () => {
  const LIMITS = { en: { question: 78, because: 120 }, ja: { question: 38, because: 60 } };
  const said = (["question", "because"] as const).flatMap((what) =>
    questions.map((q) => ({
      what,
      en: QUIZ.en[what](q, namesOf(bundled, "en")),
      ja: QUIZ.ja[what](q, namesOf(bundled, "ja")),
    })),
  );
  test("short, and nothing is left open in them", () => {
    for (const { what, en, ja } of said) {
      expect(en.length, en).toBeLessThanOrEqual(LIMITS.en[what]);
      expect(ja.length, ja).toBeLessThanOrEqual(LIMITS.ja[what]);
      expect(`${en} ${ja}`).not.toMatch(/undefined|NaN|null|\[object/);
      expect(en).toMatch(what === "question" ? /\?$/ : /\.$/);
      expect(ja).toMatch(what === "question" ? /か。$/ : /(です|ます)(（[^）]*）)?。$/);
    }
  });
  test("both languages name the same days and numbers", () => {
    for (const { en, ja } of said) expect(numbersIn(en), `${en} / ${ja}`).toEqual(numbersIn(ja));
    expect(numbersIn("1 July 2026")).toEqual(numbersIn("2026年7月1日"));
  });
  test("options read differently from each other", () => {
    for (const language of ["en", "ja"] as const)
      for (const q of questions)
        expect(new Set(q.options.map((o) => QUIZ[language].option(o, namesOf(bundled, language)))).size).toBe(3);
  });
});
