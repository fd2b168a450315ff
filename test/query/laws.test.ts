// Expressions against another evaluator, which asks each party on each day by itself; and texts that cannot be read.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day } from "../../src/data/day.ts";
import type { PartyId } from "../../src/data/types.ts";
import { faultSentence } from "../../src/i18n/query-sentence.ts";
import type { Ast, Term } from "../../src/model/query/ast.ts";
import { answerOn, indexQuery } from "../../src/model/query/evaluate.ts";
import { MOST, parseQuery } from "../../src/model/query/parse.ts";
import { QUERY_KINDS, QUERY_STAGES, type QueryStage } from "../../src/model/query/terms.ts";
import { tokensOf } from "../../src/model/query/tokens.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { indexWorld, scanDay, type World } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";
import { randomDataset } from "../model/random-dataset.ts";

const isMeant = (stage: string, asked: QueryStage): boolean =>
  asked === "talks" ? ["negotiating", "agreed", "suspended"].includes(stage) : stage === asked;

/** Whether a party satisfies an expression on a day, by scanning everything. */
function holds(ast: Ast, world: World, party: PartyId, day: Day, via: boolean): boolean {
  const ask = (part: Ast): boolean => holds(part, world, party, day, via);
  switch (ast.op) {
    case "not":
      return !ask(ast.of);
    case "and":
      return ast.of.every(ask);
    case "or":
      return ast.of.some(ask);
    case "at-least":
      return ast.of.filter(ask).length >= ast.n;
    case "term":
      return termHolds(ast.term, ast.stage, world, party, day, via);
  }
}

const isMember = (world: World, organisation: PartyId, party: PartyId, day: Day): boolean =>
  world.dataset.organisations.some(
    (o) => o.organisation === organisation && o.party === party && o.joined.day <= day && (o.left?.day ?? day) >= day,
  );

function termHolds(term: Term, stage: QueryStage, world: World, party: PartyId, day: Day, via: boolean): boolean {
  const { ties, assistance } = scanDay(world, day);
  const own = ties.filter((t) => t.party === party && (via || !t.via) && isMeant(t.stage, stage));
  if (term.kind === "party") return term.id === party;
  if (term.kind === "agreement") return own.some((t) => t.agreement === term.id);
  if (term.kind === "organisation")
    return (term.id === party && world.everTied.includes(party)) || isMember(world, term.id, party, day);
  if (term.id === "assistance") {
    const helped = assistance.filter((a) => a.counts).map((a) => a.party);
    return helped.includes(party) || (via && helped.some((id) => isMember(world, id, party, day)));
  }
  return own.some((t) => {
    const agreement = world.agreements.get(t.agreement);
    return term.id === "partnership"
      ? agreement?.kind === "bilateral" && agreement.family === "partnership"
      : agreement?.kind === term.id;
  });
}

const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom("a1", "a2", "a3").map((id) => ({ kind: "agreement" as const, id })),
  fc.constantFrom(...QUERY_KINDS).map((id) => ({ kind: "kind" as const, id })),
  fc.constantFrom("AAA", "BBB", "ORG").map((id) => ({ kind: "party" as const, id })),
  fc.constant({ kind: "organisation" as const, id: "ORG" }),
);
const { ast } = fc.letrec<{ ast: Ast }>((tie) => ({
  ast: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      op: fc.constant("term" as const),
      term,
      stage: fc.constantFrom(...QUERY_STAGES),
      at: fc.constant({ start: 0, end: 1 }),
    }),
    fc.record({ op: fc.constant("not" as const), of: tie("ast") }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      of: fc.array(tie("ast"), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      op: fc.constant("at-least" as const),
      n: fc.integer({ min: 1, max: 5 }),
      of: fc.array(tie("ast"), { minLength: 1, maxLength: 5 }),
    }),
  ),
}));

test("finds whom the other evaluator finds, on any day of any package; strips and changes say the same", () => {
  fc.assert(
    fc.property(
      randomDataset,
      ast,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (dataset, query, shares) => {
        const world = indexWorld(dataset);
        const { longStart, asOf, focal } = dataset.meta;
        const index = indexQuery(world);
        for (const share of shares) {
          const day = asDay(Math.round(longStart + share * (asOf - longStart)));
          const answer = answerOn(query, index, day);
          const asked = dataset.parties.map((p) => p.id).filter((id) => id !== focal);
          const expected = asked.filter((id) => holds(query, world, id, day, true));
          expect(answer.parties.map((p) => p.party)).toEqual(expected);
          const own = expected.filter((id) => holds(query, world, id, day, false));
          expect(answer.parties.filter((p) => !p.through).map((p) => p.party)).toEqual(own);
          expect(answer.count).toBe(own.length);
          for (const id of asked)
            expect((answer.strips.get(id) ?? []).some((s) => s.from <= day && day <= s.to)).toBe(expected.includes(id));
          expect(answer.changes.filter((c) => c.day <= day).at(-1)?.count).toBe(own.length);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe("texts", () => {
  const dataset = bundledDataset();
  const world = indexWorld(dataset);
  const words = vocabularyOf(world, dataset.bodies.bodies, dataset.aliases, dataset.agreementAliases);
  const read = (text: string) => parseQuery(text, words);
  const fault = (text: string) => {
    const found = read(text);
    if (!("fault" in found)) throw new Error(`${text} was read`);
    return found.fault;
  };

  test("tokens cover all that is not space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let at = 0;
        for (const t of tokensOf(text)) {
          expect(t.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, t.start).normalize("NFKC").trim()).toBe("");
          at = t.end;
        }
        expect(text.slice(at).normalize("NFKC").trim()).toBe("");
      }),
    );
  });

  test("reading never throws, and a fault lies within the text and is said in both languages", () => {
    const word = fc.constantFrom(
      "CPTPP",
      "and",
      "or",
      "not",
      "(",
      ")",
      ",",
      "at least",
      "2",
      "of",
      "signed",
      "かつ",
      "でない",
      "xyz",
      "（",
      "ベトナム",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((w) => w.join(" ")),
        ),
        (text) => {
          const found = read(text);
          if (!("fault" in found)) return;
          const { start, end } = found.fault;
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          const { en, ja } = faultSentence(found.fault, dataset.meta);
          expect(en.length > 10 && ja.length > 5).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["CPTPP and RCEP and not bilateral", "cptpp かつ rcep かつ 二国間 でない"],
    ["cptpp and rcep", "ＣＰＴＰＰかつＲＣＥＰ"],
    ["Viet Nam or United States", "ベトナムまたは米国"],
    ["at least 2 of (CPTPP, RCEP, AJCEP)", "少なくとも2つのうち（CPTPP、RCEP、AJCEP）"],
    ["signed(bilateral)", "署名（二国間）"],
    ["not (a1x or cptpp)".replace("a1x", "rcep"), "（RCEPまたはCPTPP）でない"],
    ["in force (cptpp) and talks (bilateral)", "発効(CPTPP) かつ 交渉(二国間)"],
  ])("%s is the same as %s", (one, other) => {
    const plain = (text: string) => JSON.stringify(read(text), (key, value) => (key === "at" ? undefined : value));
    expect(read(one)).toHaveProperty("ast");
    expect(plain(other)).toBe(plain(one));
  });

  test.each([
    ["CPTPP and RCEPP", "unknown", 10],
    ["CPTPP RCEP", "expected-joint", 6],
    ["(CPTPP or RCEP", "unclosed", 0],
    ["CPTPP)", "unopened", 5],
    ["CPTPP and", "expected-term", 9],
    ["at least two of (CPTPP)", "number", 9],
    ["", "empty", 0],
  ])("%s: %s at %i", (text, why, start) => {
    expect(fault(text)).toMatchObject({ why, start });
  });
  test("the nearest word is suggested", () => expect(fault("CPTPP and bilaterall").suggestion).toBe("bilateral"));
  test("what is too long, too deep or too much is refused at once", () => {
    expect(fault("x".repeat(MOST.characters + 1)).why).toBe("long");
    expect(fault(`${"(".repeat(60)}cptpp${")".repeat(60)}`).why).toBe("deep");
    expect(fault(`${"not ".repeat(60)}cptpp`).why).toBe("deep");
    expect(
      fault(
        Array(MOST.terms + 1)
          .fill("EU")
          .join("|")
          .replaceAll("|", " | ")
          .slice(0, MOST.characters),
      ).why,
    ).toBe("many");
  });
});
