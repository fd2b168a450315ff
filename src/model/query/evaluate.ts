// Expressions over parties and time, as sets of bits: one bit for a party in one of the stretches between change days.
import type { Day } from "../../data/day.ts";
import type { QueryStage } from "../../data/query-terms.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { lastAtOrBefore, type World } from "../world.ts";
import { type Ast, type Term, termsOf } from "./ast.ts";
import { type QueryBodies, spansOf, type TermSpan } from "./facts.ts";

export interface QueryIndex {
  world: World;
  /** All but the focal one, in the dataset's order. */
  parties: readonly PartyId[];
  /** First day of each stretch, ascending: nothing changes within one. */
  days: readonly Day[];
  /** 32-bit words for each party. */
  words: number;
  /** Spans of a term by party. */
  spansOf(term: Term, stage: QueryStage): ReadonlyMap<PartyId, readonly TermSpan[]>;
  /** Whether it holds for anybody through an organisation only. */
  isMediated(term: Term, stage: QueryStage): boolean;
  /** Where a term holds; without `via`, only where it holds for the party itself. */
  bitsOf(term: Term, stage: QueryStage, via: boolean): Uint32Array;
}

export function indexQuery(world: World, bodies?: QueryBodies): QueryIndex {
  const { focal, longStart, asOf } = world.dataset.meta;
  const parties = world.dataset.parties.flatMap((p) => (p.id === focal ? [] : [p.id]));
  const at = new Map(parties.map((id, i) => [id, i]));
  const own = bodies?.ids.flatMap((id) => bodies.index.spansOf(id).flatMap((s) => [s.from, s.to + 1])) ?? [];
  const days = [...new Set([...world.changeDays, ...own])]
    .filter((d) => d >= longStart && d <= asOf)
    .sort((a, b) => a - b) as Day[];
  const words = Math.ceil(days.length / 32);
  const spans = new Map<string, ReadonlyMap<PartyId, readonly TermSpan[]>>();
  const bits = new Map<string, Uint32Array>();
  const keyOf = (term: Term, stage: QueryStage): string => `${term.kind} ${term.id} ${stage}`;
  const spansFor = (term: Term, stage: QueryStage): ReadonlyMap<PartyId, readonly TermSpan[]> => {
    const found = spans.get(keyOf(term, stage)) ?? groupBy(spansOf(term, stage, world, bodies), (s) => s.party);
    spans.set(keyOf(term, stage), found);
    return found;
  };
  /** The first stretch that begins on or after a day. */
  const firstFrom = (day: number): number => lastAtOrBefore(days, day - 1) + 1;
  return {
    world,
    parties,
    days,
    words,
    spansOf: spansFor,
    isMediated: (term, stage) => [...spansFor(term, stage).values()].some((own) => own.some((s) => s.via)),
    bitsOf: (term, stage, via) => {
      const key = `${keyOf(term, stage)} ${via}`;
      const found = bits.get(key);
      if (found) return found;
      const made = new Uint32Array(parties.length * words);
      for (const span of [...spansFor(term, stage).values()].flat()) {
        const party = at.get(span.party);
        if (party === undefined || (span.via && !via)) continue;
        const last = lastAtOrBefore(days, span.to);
        for (let i = firstFrom(span.from); i <= last; i++) {
          const word = party * words + (i >> 5);
          made[word] = (made[word] as number) | (1 << (i & 31));
        }
      }
      bits.set(key, made);
      return made;
    },
  };
}

/** At least n of several, by counters of one bit each: as many sums at once as there are bits in a word. */
function atLeast(n: number, sets: readonly Uint32Array[], size: number): Uint32Array {
  const out = new Uint32Array(size);
  if (n > sets.length) return out;
  const planes = Math.ceil(Math.log2(sets.length + 1));
  const sum = new Uint32Array(planes);
  for (let i = 0; i < size; i++) {
    sum.fill(0);
    for (const set of sets) {
      let carry = set[i] as number;
      for (let p = 0; p < planes && carry !== 0; p++) {
        const plane = sum[p] as number;
        sum[p] = plane ^ carry;
        carry &= plane;
      }
    }
    // sum >= n, compared from the highest plane down
    let greater = 0;
    let equal = ~0;
    for (let p = planes - 1; p >= 0; p--) {
      const [have, want] = [sum[p] as number, (n >> p) & 1 ? ~0 : 0];
      greater |= equal & have & ~want;
      equal &= ~(have ^ want);
    }
    out[i] = greater | equal;
  }
  return out;
}

/** One bit a party and stretch. Beyond the last stretch bits mean nothing. */
export function evaluate(ast: Ast, index: QueryIndex, via: boolean): Uint32Array {
  const size = index.parties.length * index.words;
  const sets = (parts: readonly Ast[]): Uint32Array[] => parts.map((part) => evaluate(part, index, via));
  switch (ast.op) {
    case "term":
      return index.bitsOf(ast.term, ast.stage, via);
    case "not":
      return evaluate(ast.of, index, via).map((word) => ~word);
    case "at-least":
      return atLeast(ast.n, sets(ast.of), size);
    case "and":
    case "or": {
      const [first = new Uint32Array(size), ...rest] = sets(ast.of);
      const out = first.slice();
      for (const set of rest)
        for (let i = 0; i < size; i++)
          out[i] = ast.op === "and" ? (out[i] as number) & (set[i] as number) : (out[i] as number) | (set[i] as number);
      return out;
    }
  }
}

export interface Stretch {
  from: Day;
  to: Day;
}
export interface QueryAnswer {
  /** Satisfied on the day, in the dataset's order. `through`: only because of what holds through an organisation. */
  parties: { party: PartyId; through?: true; facts: TermSpan[] }[];
  /** Those of them that are not `through`. */
  count: number;
  /** When each party satisfied it; parties that never did are left out. */
  strips: ReadonlyMap<PartyId, Stretch[]>;
  /** Days on which the count changed, with the count from then on. */
  changes: { day: Day; count: number }[];
}

export function answerOn(ast: Ast, index: QueryIndex, day: Day): QueryAnswer {
  const { parties, days, words, world } = index;
  const all = evaluate(ast, index, true);
  const terms = [...termsOf(ast)];
  const own = terms.some((t) => index.isMediated(t.term, t.stage)) ? evaluate(ast, index, false) : all;
  const isIn = (set: Uint32Array, party: number, stretch: number): boolean =>
    (((set[party * words + (stretch >> 5)] as number) >>> (stretch & 31)) & 1) === 1;
  const stretch = Math.max(0, lastAtOrBefore(days, day));
  const factsOf = (party: PartyId): TermSpan[] =>
    terms.flatMap((t) =>
      (index.spansOf(t.term, t.stage).get(party) ?? []).filter((s) => s.from <= day && day <= s.to && s.since),
    );
  const found = parties.flatMap((party, p): QueryAnswer["parties"] =>
    isIn(all, p, stretch)
      ? [{ party, facts: factsOf(party), ...(isIn(own, p, stretch) ? {} : { through: true as const }) }]
      : [],
  );
  const strips = new Map<PartyId, Stretch[]>();
  const counts = new Array<number>(days.length).fill(0);
  for (const [p, party] of parties.entries()) {
    const strip: Stretch[] = [];
    for (let i = 0; i < days.length; i++) {
      // Thirty-two stretches at once where there is nothing.
      if ((i & 31) === 0 && all[p * words + (i >> 5)] === 0) {
        i += 31;
        continue;
      }
      if (!isIn(all, p, i)) continue;
      if (isIn(own, p, i)) counts[i] = (counts[i] as number) + 1;
      const to = ((days[i + 1] ?? world.dataset.meta.asOf + 1) - 1) as Day;
      const last = strip[strip.length - 1];
      if (last && last.to === (days[i] as number) - 1) last.to = to;
      else strip.push({ from: days[i] as Day, to });
    }
    if (strip.length > 0) strips.set(party, strip);
  }
  const changes = days.flatMap((from, i) =>
    i === 0 || counts[i] !== counts[i - 1] ? [{ day: from, count: counts[i] as number }] : [],
  );
  return { parties: found, count: found.filter((f) => !f.through).length, strips, changes };
}
