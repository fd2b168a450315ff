// Evaluates expressions over parties and time. Each party's few spans are swept once, so the cost does not depend on the
// number of change days in the world. Overlaps of one day use bit sets: one bit per party and stretch of time.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { lastAtOrBefore } from "../last-at.ts";
import { type CountRule, countsCentre, countsStates, DEFAULT_RULE, openedSpans, without } from "../world/counting.ts";
import type { Span } from "../world/ties.ts";
import type { World } from "../world/world.ts";
import { type Ast, type Term, termsOf } from "./ast.ts";
import { type QueryBodies, spansOf, type TermSpan } from "./facts.ts";
import type { QueryStage } from "./terms.ts";

export interface QueryIndex {
  world: World;
  /** All parties in the dataset's order, the focal one last. */
  parties: readonly PartyId[];
  /** First day of each stretch, ascending. Nothing changes within a stretch. */
  days: readonly Day[];
  /** Number of 32-bit words per party in the bit sets. */
  words: number;
  /** Spans of a term, by the party's index in `parties`. */
  byParty(term: Term, stage: QueryStage): readonly (readonly TermSpan[] | undefined)[];
  /** One bit per party and stretch: the term holds. Without `via`, only where it holds for the party itself. */
  bitsOf(term: Term, stage: QueryStage, via: boolean): Uint32Array;
}

export function indexQuery(world: World, bodies?: QueryBodies): QueryIndex {
  const { focal, longStart, asOf } = world.dataset.meta;
  const parties = world.dataset.parties.map((p) => p.id).sort((a, b) => Number(a === focal) - Number(b === focal));
  const at = new Map(parties.map((id, i) => [id, i]));
  const own = bodies?.ids.flatMap((id) => bodies.index.spansOf(id).flatMap((s) => [s.from, s.to + 1])) ?? [];
  const days = [...new Set([...world.changeDays, ...own])]
    .filter((d) => d >= longStart && d <= asOf)
    .sort((a, b) => a - b) as Day[];
  const words = Math.ceil(days.length / 32);
  const spans = new Map<string, ReadonlyMap<PartyId, readonly TermSpan[]>>();
  const rows = new Map<string, readonly (readonly TermSpan[] | undefined)[]>();
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
    byParty: (term, stage) => {
      const key = keyOf(term, stage);
      const found = rows.get(key);
      if (found) return found;
      const spansOfParty = spansFor(term, stage);
      const made = parties.map((party) => spansOfParty.get(party));
      rows.set(key, made);
      return made;
    },
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

/** Evaluates an expression for the terms that hold; `active` is indexed as `termsOf`. */
type Holds = (active: Uint8Array) => boolean;

function compile(ast: Ast, next: { term: number }): Holds {
  const all = (parts: readonly Ast[]): Holds[] => parts.map((part) => compile(part, next));
  switch (ast.op) {
    case "term": {
      const at = next.term++;
      return (active) => (active[at] as number) > 0;
    }
    case "not": {
      const of = compile(ast.of, next);
      return (active) => !of(active);
    }
    case "and": {
      const of = all(ast.of);
      return (active) => of.every((part) => part(active));
    }
    case "or": {
      const of = all(ast.of);
      return (active) => of.some((part) => part(active));
    }
    case "at-least": {
      const of = all(ast.of);
      return (active) => {
        let left = ast.n;
        for (const part of of) if (part(active) && --left <= 0) return true;
        return left <= 0;
      };
    }
  }
}

/** A span of a term begins or ends. */
interface Turn {
  day: number;
  term: number;
  by: 1 | -1;
}

/**
 * Stretches of time in which an expression holds for one party, by a sweep over its spans. `from`, `to`: the range,
 * inclusive; `via`: spans through an organisation count too.
 */
function stretchesOf(
  holds: Holds,
  terms: readonly (readonly TermSpan[] | undefined)[],
  range: Span,
  via: boolean,
): Span[] {
  const turns: Turn[] = [];
  for (const [term, spans] of terms.entries())
    for (const span of spans ?? []) {
      if ((span.via && !via) || span.to < range.from || span.from > range.to) continue;
      turns.push({ day: Math.max(span.from, range.from), term, by: 1 });
      if (span.to < range.to) turns.push({ day: span.to + 1, term, by: -1 });
    }
  turns.sort((a, b) => a.day - b.day);
  const active = new Uint8Array(terms.length);
  const found: Span[] = [];
  let day: number = range.from;
  for (let i = 0; i <= turns.length; ) {
    while (turns[i]?.day === day) {
      const { term, by } = turns[i++] as Turn;
      active[term] = (active[term] as number) + by;
    }
    const end = (turns[i]?.day ?? range.to + 1) - 1;
    if (holds(active)) {
      const last = found[found.length - 1];
      if (last && last.to === day - 1) last.to = end as Day;
      else found.push({ from: day as Day, to: end as Day });
    }
    if (i === turns.length) break;
    day = end + 1;
  }
  return found;
}

export interface QueryAnswer {
  /**
   * Parties that match on the day, in the dataset's order. `through`: they match only through an organisation, and count only
   * where its states do.
   */
  parties: { party: PartyId; through?: true; facts: TermSpan[] }[];
  /** Number of those that count by the rule. */
  count: number;
  rule: CountRule;
  /** Stretches in which each party matched; parties that never matched are left out. */
  strips: ReadonlyMap<PartyId, Span[]>;
  /** Days on which the count changed, with the count from then on. */
  changes: { day: Day; count: number }[];
}

const isWithin = (stretches: readonly Span[], day: Day): boolean => stretches.some((s) => s.from <= day && day <= s.to);

export function answerOn(ast: Ast, index: QueryIndex, day: Day, rule: CountRule = DEFAULT_RULE): QueryAnswer {
  const { days, world } = index;
  const parties = countedIn(index, rule);
  const opened = openedSpans(world);
  const range: Span = { from: days[0] ?? world.dataset.meta.longStart, to: world.dataset.meta.asOf };
  const holds = compile(ast, { term: 0 });
  const terms = [...termsOf(ast)].map((t) => index.byParty(t.term, t.stage));
  const strips = new Map<PartyId, Span[]>();
  const found: QueryAnswer["parties"] = [];
  const deltas = new Map<number, number>();
  const count = (at: number, by: number): void => void deltas.set(at, (deltas.get(at) ?? 0) + by);
  for (const [p, party] of parties.entries()) {
    const own = terms.map((spans) => spans[p]);
    const any = stretchesOf(holds, own, range, true);
    const isMediated = own.some((spans) => spans?.some((s) => s.via));
    const itself = isMediated ? stretchesOf(holds, own, range, false) : any;
    // While its states count, an organisation is not in the answer.
    const all = countsStates(rule) ? any.flatMap((s) => without(s, opened.get(party) ?? [])) : any;
    if (all.length > 0) strips.set(party, all);
    // With `not`, an expression may hold only while ties through an organisation are ignored: count where it holds both ways.
    for (const { from, to } of countsStates(rule) || !isMediated ? all : itself.flatMap((s) => meet(s, all))) {
      count(from, 1);
      if (to < range.to) count(to + 1, -1);
    }
    if (!isWithin(all, day)) continue;
    const facts = own.flatMap((spans) => (spans ?? []).filter((s) => s.from <= day && day <= s.to && s.since));
    found.push({ party, facts, ...(isWithin(itself, day) ? {} : { through: true as const }) });
  }
  let sum = 0;
  const changes: QueryAnswer["changes"] = [];
  for (const at of [...new Set([range.from as number, ...deltas.keys()])].sort((a, b) => a - b)) {
    const by = deltas.get(at) ?? 0;
    sum += by;
    if (by !== 0 || changes.length === 0) changes.push({ day: at as Day, count: sum });
  }
  const counted = countsStates(rule) ? found : found.filter((f) => !f.through);
  return { parties: found, count: counted.length, rule, strips, changes };
}

/** Without the focal party, unless it counts. */
export const countedIn = ({ parties }: QueryIndex, rule: CountRule): readonly PartyId[] =>
  countsCentre(rule) ? parties : parties.slice(0, -1);

/** Intersection of a stretch with others. */
const meet = (stretch: Span, others: readonly Span[]): Span[] =>
  others.flatMap((o) => {
    const [from, to] = [Math.max(o.from, stretch.from) as Day, Math.min(o.to, stretch.to) as Day];
    return from <= to ? [{ from, to }] : [];
  });
